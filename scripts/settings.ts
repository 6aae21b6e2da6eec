// Which settings does every command take, from where, and how are wrong ones told?
import { existsSync, readdirSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { partsOfContent } from "../src/manual/model/content-folder.ts";
import { localDay } from "../src/manual/model/dates.ts";
import type { Manual } from "../src/manual/model/manual.ts";
import { nearest } from "../src/manual/model/nearest.ts";
import { date as dateSchema } from "../src/manual/model/values.ts";
import { refuseSparse } from "../src/manual/source/git/refuse-sparse.ts";
import { readManual } from "../src/manual/source/read-manual.ts";
import { UsageError } from "./run-command.ts";

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
	if (!existsSync(folder)) {
		// npm runs a script in the program's folder, wherever it was called.
		const meant = resolve(process.env.INIT_CWD ?? "", label);
		const hint = existsSync(meant) ? ` in ${process.cwd()}; did you mean ${meant}?` : "";
		throw new UsageError(`There is no content folder ${label}${hint}`);
	}
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

/** The same, to be judged. Throws UnreadableRevision where git leaves out some of it: what is not there may be what lets an error through. */
export function readWholeContent(content: { folder: string; label: string }): Manual {
	requireContent(content);
	refuseSparse(content.folder, content.label, "measure");
	return readManual(content.folder, content.label);
}
