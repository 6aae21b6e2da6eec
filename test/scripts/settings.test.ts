// The settings that every command takes, and how wrong ones are told.
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
	choosePaint,
	readChoice,
	readContent,
	readSettings,
	requireContent,
	runCommand,
	UsageError,
} from "../../scripts/settings.ts";
import { root } from "./run-script.ts";

const own = { format: { type: "string" }, owner: { type: "string", multiple: true } } as const;
afterEach(() => vi.unstubAllEnvs());

describe("usage errors", () => {
	test.each([
		[["--as-of", "22.11.2026"], 'Unexpected date "22.11.2026" for --as-of, expected YYYY-MM-DD'],
		[["--as-of", "2026-02-30"], 'Unexpected date "2026-02-30" for --as-of, expected YYYY-MM-DD'],
		[["--as-of", ""], 'Unexpected date "" for --as-of, expected YYYY-MM-DD'],
		[["--fromat", "json"], "Unknown option '--fromat'; did you mean --format?"],
		[["--as-of", "-5"], "Unexpected - after --as-of, expected a value; one that begins with - is written --as-of=-…"],
		[["--content", ""], "Missing the name of a folder for --content"],
		[["--asof", "x"], "Unknown option '--asof'; did you mean --as-of?"],
		[["--something", "x"], "Unknown option '--something'"],
		[["-x"], "Unknown option '-x'"],
		[["content"], "Unexpected argument 'content'"],
		[["--help=yes"], "Option '-h, --help' does not take an argument"],
	])("%j", (args, expected) => {
		expect(() => readSettings(own, args)).toThrow(UsageError);
		expect(() => readSettings(own, args)).toThrow(expected);
	});
	test("an option without its value", () => expect(() => readSettings(own, ["--format"])).toThrow("argument missing"));
	test("a value that is none of the choices", () => {
		expect(() => readChoice("--format", "xml", ["text", "json"])).toThrow(
			new UsageError('Unexpected "xml" for --format, expected text, json'),
		);
		expect(() => readChoice("--format", "", ["text", "json"])).toThrow(UsageError);
	});
	test("a content folder that is not there, or a file", () => {
		expect(() => requireContent({ folder: "/nowhere", label: "nowhere" })).toThrow(
			new UsageError("There is no content folder nowhere"),
		);
		expect(() => readContent({ folder: join(root, "package.json"), label: "package.json" })).toThrow(
			new UsageError("package.json is a file, expected a content folder"),
		);
	});
	test("a folder that holds no manual, with the one that was meant", () => {
		for (const inner of ["procedures", "procedures/receiving", "media"]) {
			const label = `content/${inner}`;
			expect(() => requireContent({ folder: join(root, label), label })).toThrow(
				new UsageError(`There is no procedures/ in ${label}, expected a content folder; did you mean content?`),
			);
		}
		expect(() => requireContent({ folder: join(root, "docs"), label: "docs" })).toThrow(
			new UsageError("There is no procedures/ in docs, expected a content folder"),
		);
	});
});

describe("settings", () => {
	test("without a choice the first is taken", () =>
		expect(readChoice("--format", undefined, ["text", "json"])).toBe("text"));
	test("the content folder is content unless one is named, and is printed relative to here", () => {
		vi.stubEnv("MANUAL_CONTENT", undefined);
		expect(readSettings(own, []).content).toEqual({ folder: join(process.cwd(), "content"), label: "content" });
		expect(readSettings(own, ["--content", `${process.cwd()}/test//fixtures/`]).content).toEqual({
			folder: join(process.cwd(), "test/fixtures"),
			label: "test/fixtures",
		});
	});
	test("a folder outside is printed as it was given", () => {
		expect(readSettings(own, ["--content", "/srv/manual/"]).content.label).toBe("/srv/manual");
		expect(readSettings(own, ["--content", "../manual"]).content.label).toBe("../manual");
		expect(readSettings(own, ["--content", "."]).content.label).toBe(".");
	});
	test("the environment names folder and day, and arguments go before it", () => {
		vi.stubEnv("MANUAL_CONTENT", "/srv/manual");
		vi.stubEnv("MANUAL_AS_OF", "2026-01-02");
		expect(readSettings(own, [])).toMatchObject({ content: { folder: "/srv/manual" }, asOf: "2026-01-02" });
		expect(readSettings(own, ["--content", "/srv/b", "--as-of", "2027-01-01"])).toMatchObject({
			content: { folder: "/srv/b" },
			asOf: "2027-01-01",
		});
	});
	test("a wrong day of the environment is told", () => {
		vi.stubEnv("MANUAL_AS_OF", "today");
		expect(() => readSettings(own, [])).toThrow('Unexpected date "today"');
	});
	test("without a day it is today, by the clock of the machine", () => {
		vi.stubEnv("MANUAL_AS_OF", undefined);
		vi.useFakeTimers({ now: new Date(2026, 0, 5, 23, 59) });
		try {
			expect(readSettings(own, []).asOf).toBe("2026-01-05");
		} finally {
			vi.useRealTimers();
		}
	});
	test("an option may be repeated where it is made for it", () =>
		expect(readSettings(own, ["--owner", "a", "--owner", "b"]).values).toMatchObject({ owner: ["a", "b"] }));
});

describe("colours", () => {
	const terminal = { isTTY: true } as NodeJS.WriteStream;
	test("are for a terminal", () => {
		vi.stubEnv("NO_COLOR", undefined);
		expect(choosePaint(terminal)("red", "x")).toBe("\u001b[31mx\u001b[39m");
	});
	test("are left out with NO_COLOR", () => {
		vi.stubEnv("NO_COLOR", "1");
		expect(choosePaint(terminal)("red", "x")).toBe("x");
	});
	test("are left out in a file or pipe", () => {
		vi.stubEnv("NO_COLOR", undefined);
		expect(choosePaint({ isTTY: false } as NodeJS.WriteStream)("red", "x")).toBe("x");
	});
});

test("a fault of the program is told in words, with exit code 2, and without a stack trace", async () => {
	const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
	const before = process.exitCode;
	await runCommand("help", () => {
		throw new Error("A reading thread gave no answer");
	});
	const text = told.mock.calls.map(([line]) => line).join("");
	const code = process.exitCode;
	process.exitCode = before;
	told.mockRestore();
	expect(text).toMatch(/^A fault of this program, not of the manual: A reading thread gave no answer\n/);
	expect(text).not.toContain(" at ");
	expect(code).toBe(2);
});

describe("a reader of the output", () => {
	/** Runs a command whose output cannot be written, and gives exit code and what was told. */
	async function failToWrite(code: string): Promise<{ code: unknown; told: string }> {
		const before = process.exitCode;
		const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
		const write = vi.spyOn(process.stdout, "write").mockImplementation(((
			_text: string,
			done: (error: Error) => void,
		) => {
			const error = Object.assign(new Error(`write ${code}`), { code });
			process.stdout.emit("error", error);
			done(error);
			return false;
		}) as typeof process.stdout.write);
		try {
			await runCommand("help", () => ({ output: "a report", code: 1 }));
			return { code: process.exitCode, told: told.mock.calls.map(([line]) => line).join("") };
		} finally {
			process.exitCode = before;
			told.mockRestore();
			write.mockRestore();
		}
	}
	test("may stop reading: the exit code is still that of the report", async () =>
		expect(await failToWrite("EPIPE")).toEqual({ code: 1, told: "" }));
	test("is a full disk: that is told in words", async () =>
		expect(await failToWrite("ENOSPC")).toEqual({
			code: 2,
			told: "Cannot write what was found: the disk is full\n",
		}));
});
