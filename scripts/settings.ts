// Which settings does every command take, from where, and how are wrong ones told?
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { type ParseArgsOptionsConfig, parseArgs, styleText } from "node:util";
import { partsOfContent } from "../src/manual/model/content-folder.ts";
import { localDay } from "../src/manual/model/dates.ts";
import type { Manual } from "../src/manual/model/manual.ts";
import { nearest } from "../src/manual/model/nearest.ts";
import { date as dateSchema } from "../src/manual/model/values.ts";
import { noPaint, type Paint } from "../src/manual/report/format-finding.ts";
import { UnreadableBaseline } from "../src/manual/source/baseline-file.ts";
import { readManual, UnreadableContent } from "../src/manual/source/read-manual.ts";
import { UnreadableRevision } from "../src/manual/source/run-git.ts";

/** 0 good, 1 findings or a threshold missed, 2 could not measure. */
export const exitCode = { good: 0, findings: 1, unmeasured: 2 } as const;

/** The command was called wrongly; its message is for whoever typed it. */
export class UsageError extends Error {}

/** The command was called rightly, and what it names is not known or cannot be written: no help with options is needed. */
export class Refusal extends Error {}

const shared = {
	content: { type: "string" },
	"as-of": { type: "string" },
	help: { type: "boolean", short: "h" },
} as const satisfies ParseArgsOptionsConfig;

export const sharedHelp = `  --content DIR         the manual's content folder (MANUAL_CONTENT; default: content)
  --as-of YYYY-MM-DD    the day to judge for (MANUAL_AS_OF; default: today)
  --help                this text`;

/** A folder as it is printed: relative to where the command runs if it lies below, else as it was given. */
function labelOf(folder: string): string {
	const below = relative(process.cwd(), resolve(folder));
	const label = below === "" || below.startsWith("..") || isAbsolute(below) ? folder : below;
	return label.split(sep).join("/").replace(/\/+$/, "") || ".";
}

/** Options of a command with the shared settings. Throws UsageError on anything it does not know. */
export function readSettings<Own extends ParseArgsOptionsConfig>(
	own: Own,
	args = process.argv.slice(2),
	{ positionals: allowPositionals = false } = {},
) {
	const options = { ...own, ...shared };
	let values: ReturnType<typeof parseArgs<{ options: Own & typeof shared }>>["values"];
	let positionals: string[];
	try {
		({ values, positionals } = parseArgs({ args, options, allowPositionals }));
	} catch (error) {
		const message = ((error as Error).message.split(".")[0] ?? "").replace(
			/^Option '(-[^' ]*)[^']*' argument is ambiguous$/s,
			"Unexpected - after $1, expected a value; one that begins with - is written $1=-…",
		);
		const unknown = /Unknown option '(-[^']*)'/.exec(message)?.[1];
		const best = unknown && nearest(unknown.replace(/^-+/, ""), Object.keys(options));
		throw new UsageError(best ? `${message}; did you mean --${best}?` : message);
	}
	const given = values as { content?: string; "as-of"?: string; help?: boolean };
	const folder = given.content ?? process.env.MANUAL_CONTENT ?? "content";
	if (folder === "") throw new UsageError("Missing the name of a folder for --content");
	const asOf = given["as-of"] ?? process.env.MANUAL_AS_OF ?? localDay(new Date());
	if (!dateSchema.safeParse(asOf).success)
		throw new UsageError(`Unexpected date "${asOf}" for --as-of, expected YYYY-MM-DD`);
	return {
		values,
		positionals,
		content: { folder: resolve(folder), label: labelOf(folder) },
		asOf,
		help: given.help ?? false,
	};
}

/** A value of an option that has to be one of some words. */
export function readChoice<Choice extends string>(
	option: string,
	value: string | undefined,
	choices: readonly Choice[],
): Choice {
	const chosen = choices.find((choice) => choice === (value ?? choices[0]));
	if (chosen === undefined) throw new UsageError(`Unexpected "${value}" for ${option}, expected ${choices.join(", ")}`);
	return chosen;
}

/** Throws UsageError where there is no content folder. */
export function requireContent({ folder, label }: { folder: string; label: string }): void {
	if (!existsSync(folder)) throw new UsageError(`There is no content folder ${label}`);
	if (!statSync(folder).isDirectory()) throw new UsageError(`${label} is a file, expected a content folder`);
	const names = readdirSync(folder).filter((name) => !name.startsWith("."));
	if (names.length === 0 || names.some((name) => partsOfContent.includes(name))) return;
	// Some name a folder within it.
	const above = ["..", "../..", "../../.."].find((up) => existsSync(join(folder, up, "procedures")));
	const hint = above ? `; did you mean ${labelOf(resolve(folder, above))}?` : "";
	throw new UsageError(`There is no procedures/ in ${label}, expected a content folder${hint}`);
}

/** The manual of a content folder. Throws UsageError where there is none. */
export function readContent(content: { folder: string; label: string }): Manual {
	requireContent(content);
	return readManual(content.folder, content.label);
}

/** Why something could not be written, in words. `folder` is where it should have lain. */
export function explainRefusedWrite(error: unknown, folder: string): string {
	const { code = "unknown reason" } = error as NodeJS.ErrnoException;
	const reasons: Record<string, string> = {
		ENOENT: `there is no folder ${folder}; make it first`,
		ENOTDIR: `${folder} is a file, expected a folder`,
		EISDIR: "it is a folder, expected the name of a file",
		EACCES: "you may not write there",
		EPERM: "you may not write there",
		EROFS: "nothing can be written there",
		ENOSPC: "the disk is full",
	};
	return reasons[code] ?? code;
}

/** Writes a file that somebody named. Makes no folder: a misspelt one would be made and never found. */
export function writeOutput(file: string, text: string): void {
	try {
		writeFileSync(file, text);
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
