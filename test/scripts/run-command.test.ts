// What a command prints, and what it tells where something goes wrong.
import { afterEach, describe, expect, test, vi } from "vitest";
import { choosePaint, runCommand } from "../../scripts/run-command.ts";

afterEach(() => vi.unstubAllEnvs());

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
