// npm run new: a new procedure or checklist to write on from, with the next free id.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type DraftWords, draftWords } from "../src/manual/model/draft-words.ts";
import { isKnown, type Manual } from "../src/manual/model/manual.ts";
import { nearest } from "../src/manual/model/nearest.ts";
import { nextId } from "../src/manual/model/next-id.ts";
import { likelyId } from "../src/manual/model/values.ts";
import { type Draft, formatDraft } from "../src/manual/report/format-draft.ts";
import { exitCode, makeFolderOf, Refusal, runCommand, UsageError, writeOutput } from "./run-command.ts";
import { readChoice, readContent, readSettings, sharedHelp } from "./settings.ts";

const help = `npm run new -- procedure|checklist PROCESS "TITLE" [options]
Writes a draft with the next free id into the content folder: what to write stands at each place. It needs
registers/processes.yaml with the process, and registers/roles.yaml with its owner; it makes the folders itself.
  npm run new -- procedure receiving "Weigh the parcel"
${sharedHelp}
Exit code: 0 written, 2 could not write.`;

/** The process that was named. Throws Refusal with the nearest one. */
function requireProcess({ registers }: Manual, named: string) {
	const process = registers.processes.entries.get(named);
	if (process) return process;
	const known = [...registers.processes.entries.keys()];
	const best = nearest(named, known);
	const others = known.length > 0 ? `, only ${known.join(", ")}` : "";
	const line = `; write it there, with the role that owns it: ${likelyId(named)}: { title: ${named}, owner: … }`;
	throw new Refusal(
		`There is no process "${named}" in ${registers.processes.file}${best ? `; did you mean ${best}?` : `${others}${line}`}`,
	);
}

/** The draft names the owner of its process, and would be wrong from its first line. Throws Refusal with what to write. */
function requireOwner({ registers: { roles } }: Manual, process: string, owner: string): void {
	if (isKnown(roles, owner)) return;
	const title = owner.replaceAll(/[-_]/g, " ").replace(/^./, (letter) => letter.toUpperCase());
	throw new Refusal(
		`The owner "${owner}" of the process ${process} is no role in ${roles.file}; write it there: ${owner}: { title: ${title} }`,
	);
}

/** Who approves most documents of the manual, and is not the owner; undefined where no document tells. */
function chooseApprover({ documents }: Manual, owner: string): string | undefined {
	const approvers = documents.map(({ head }) => head.approver).filter((role) => role !== undefined && role !== owner);
	const count = (role: string | undefined) => approvers.filter((approver) => approver === role).length;
	return approvers.sort((one, other) => count(other) - count(one))[0];
}

await runCommand(help, () => {
	const settings = readSettings({}, process.argv.slice(2), { positionals: true });
	if (settings.help) return { output: `${help}\n`, code: exitCode.good };
	const [asked, named = "", title = "", ...more] = settings.positionals;
	const kind = readChoice("what to write", asked ?? "", ["procedure", "checklist"] satisfies Draft["kind"][]);
	if (!named || !title.trim() || more.length > 0)
		throw new UsageError(
			`Expected a process and a title in quotes: npm run new -- ${kind} receiving "Weigh the parcel"`,
		);
	const { folder, label } = settings.content;
	const manual = readContent(settings.content);
	const { owner } = requireProcess(manual, named);
	requireOwner(manual, named, owner);
	const id = nextId(manual, kind, named);
	const name = likelyId(title).toLowerCase() || id.toLowerCase();
	const path = kind === "procedure" ? join("procedures", named, `${name}.mdx`) : join("checklists", `${name}.mdx`);
	const file = join(folder, path);
	if (existsSync(file)) throw new Refusal(`There is a ${join(label, path)} already; give it another title`);
	makeFolderOf(file);
	const approver = chooseApprover(manual, owner);
	const second = approver ?? [...manual.registers.roles.entries.keys()].find((role) => role !== owner) ?? owner;
	const alone = second === owner && (manual.registers.roles.entries.get(owner)?.perShift ?? 1) < 2;
	const { lang } = manual.policy;
	const known = Object.entries<DraftWords>(draftWords).find(([language]) => lang.split("-")[0] === language);
	const words = known?.[1] ?? draftWords.en;
	writeOutput(
		file,
		formatDraft({ kind, id, title: title.trim(), process: named, owner, approver, second, alone, words }),
	);
	const notes = [
		`Wrote ${join(label, path)}: ${id}, a draft. npm run dev shows it while you write.`,
		"Write your own words at every [TODO: ...]; as long as one is left it is an error to make it effective.",
		...(known ? [] : [`The words to replace are English; yours are those of the manual, whose language is ${lang}.`]),
		...(alone
			? ["There is one role alone, so its check is a self check: a comment there says what a second person takes."]
			: []),
		...(approver ? [] : ["No document tells who approves here: add approver: to its head before it is effective."]),
	];
	return { output: notes.map((note) => `${note}\n`).join(""), code: exitCode.good };
});
