// How does a command run: what is printed, what is told where something goes wrong, and which exit code is set?
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { styleText } from "node:util";
import { noPaint, type Paint } from "../src/manual/report/format-finding.ts";
import { UnreadableBaseline } from "../src/manual/source/baseline-file.ts";
import { UnreadableRevision } from "../src/manual/source/git/run-git.ts";
import { UnreadableContent } from "../src/manual/source/read-manual.ts";

/** 0 good, 1 findings or a threshold missed, 2 could not measure. */
export const exitCode = { good: 0, findings: 1, unmeasured: 2 } as const;

/** The command was called wrongly; its message is for whoever typed it. */
export class UsageError extends Error {}

/** The command was called rightly, and what it names is not known or cannot be written: no help with options is needed. */
export class Refusal extends Error {}

/** Why something could not be written, in words. `folder` is where it should have lain. */
export function explainRefusedWrite(error: unknown, folder: string): string {
	const { code = "unknown reason" } = error as NodeJS.ErrnoException;
	const reasons: Record<string, string> = {
		ENOENT: `there is no folder ${folder}; make it first`,
		ENOTDIR: `${folder} is a file, expected a folder`,
		EEXIST: `${folder} is a file, expected a folder`,
		EISDIR: "it is a folder, expected the name of a file",
		EACCES: "you may not write there",
		EPERM: "you may not write there",
		EROFS: "nothing can be written there",
		ENOSPC: "the disk is full",
		EDQUOT: "your share of the disk is full",
		EIO: "the disk is full or damaged",
		EFBIG: "it would be larger than files may be here",
	};
	return reasons[code] ?? code;
}

/** What is in a file; nothing where there is none, or where it is of another kind, such as a pipe. */
function contentOf(file: string): { isThere: boolean; bytes?: Buffer } {
	try {
		const state = statSync(file, { throwIfNoEntry: false });
		return { isThere: state !== undefined, ...(state?.isFile() && { bytes: readFileSync(file) }) };
	} catch {
		return { isThere: true };
	}
}

/**
 * Writes a file that somebody named, or leaves it as it was: half a report would be taken for a whole one. Makes no
 * folder: a misspelt one would be made and never found.
 */
export function writeOutput(file: string, text: string): void {
	const before = contentOf(file);
	try {
		writeFileSync(file, text);
	} catch (error) {
		try {
			if (before.bytes) writeFileSync(file, before.bytes);
			else if (!before.isThere) rmSync(file, { force: true });
		} catch {
			// Nothing was written there.
		}
		throw new Refusal(`Cannot write ${file}: ${explainRefusedWrite(error, dirname(file))}`);
	}
}

/** Makes the folder of a file, and those above it, where there is none. */
export function makeFolderOf(file: string): void {
	try {
		mkdirSync(dirname(file), { recursive: true });
	} catch (error) {
		throw new Refusal(`Cannot write ${file}: ${explainRefusedWrite(error, dirname(file))}`);
	}
}

/** Prints what a command gives. Whoever reads it may stop reading, as `head` does; a full disk is told. */
async function print(output: string): Promise<void> {
	// Told to the writer below; an event that nobody listens to would end the program with a stack trace.
	process.stdout.on("error", () => {});
	const error = await new Promise<Error | null | undefined>((done) => process.stdout.write(output, done));
	if (error && (error as NodeJS.ErrnoException).code !== "EPIPE")
		throw new Refusal(`Cannot write what was found: ${explainRefusedWrite(error, "of it")}`);
}

/** Colours for a terminal; none for a file, a pipe or NO_COLOR. */
export function choosePaint(stream: NodeJS.WriteStream = process.stdout): Paint {
	if (!stream.isTTY || process.env.NO_COLOR) return noPaint;
	return (style, text) => styleText(style, text, { validateStream: false });
}

/** Runs a command: prints what it gives, tells what went wrong in a line, and sets the exit code. */
export async function runCommand(
	help: string,
	run: () => Promise<{ output: string; code: number }> | { output: string; code: number },
): Promise<void> {
	try {
		const { output, code } = await run();
		await print(output);
		process.exitCode = code;
	} catch (error) {
		const told = [UsageError, UnreadableContent, UnreadableRevision, UnreadableBaseline, Refusal];
		const message = error instanceof Error ? error.message : String(error);
		if (told.some((kind) => error instanceof kind)) {
			// The options in full would push the message off the screen.
			const hint = `${help.split(" -- ")[0]} -- --help tells the options\n`;
			process.stderr.write(`${message}\n${error instanceof UsageError ? hint : ""}`);
		} else {
			// Writers cannot read a stack trace; whoever can asks for it.
			const trace = process.env.MANUAL_TRACE && error instanceof Error ? `${error.stack}\n` : "";
			process.stderr.write(
				`A fault of this program, not of the manual: ${message}\nPlease report it. MANUAL_TRACE=1 shows where it arose.\n${trace}`,
			);
		}
		process.exitCode = exitCode.unmeasured;
	}
}
