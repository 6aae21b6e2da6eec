// The settings that every command takes, and how wrong ones are told.
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { UsageError } from "../../scripts/run-command.ts";
import { readChoice, readContent, readSettings, requireContent } from "../../scripts/settings.ts";
import { root, run } from "./run-script.ts";

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
	test("a folder where npm was called, which is not where it runs", () => {
		vi.stubEnv("INIT_CWD", join(root, "test"));
		expect(() => requireContent({ folder: join(root, "fixtures"), label: "fixtures" })).toThrow(
			`There is no content folder fixtures in ${process.cwd()}; did you mean ${join(root, "test/fixtures")}?`,
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
		expect(readSettings(own, ["--content", process.cwd()]).content.label).toBe(process.cwd());
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

test("dev, which writes no site, has no --out; build and start have", () => {
	expect(run("dev", ["--help"]).out).not.toContain("--out");
	expect(run("dev", ["--out", "x"])).toMatchObject({ code: 2, err: expect.stringContaining("Unknown option '--out'") });
	for (const name of ["build", "start"]) expect(run(name, ["--out", "x", "--help"]).out).toContain("--out DIR");
});
