// What does one generated procedure say? About 5 KB, with what a real one has: links, checks, decisions, tables, pictures.
import { formatCheck } from "./generate-check.ts";
import { modesOfChecklist } from "./generate-checklist.ts";
import type { ManualPlan, PlannedDocument } from "./plan-manual.ts";
import { introductions, sentences, words } from "./words.ts";
import { fillIn, writeParagraph } from "./write-prose.ts";

/** Documents that may be named by others. */
const isEffective = ({ fate }: PlannedDocument) => ["covered", "shallow", "uncovered", "exempt"].includes(fate);

/** Months of the exemption, where it has or had one. */
function exemptionOf({ fate, defect }: PlannedDocument): [from: string, until: string] | undefined {
	if (fate === "exempt") return ["2026-10-01", "2027-01-31"];
	return defect === "exemption-expired" ? ["2026-05-01", "2026-09-30"] : undefined;
}

/** Another effective procedure nearby: the same one however long the manual is, except near its end. */
function pickOther(plan: ManualPlan, index: number, { random }: PlannedDocument): PlannedDocument {
	const { procedures } = plan;
	for (let tries = 0; tries < 50; tries++) {
		const ahead = index + (random.chance(60) ? 20 * random.int(1, 2) : random.int(1, 45));
		const near =
			ahead < procedures.length ? ahead : random.int(Math.min(10, procedures.length - 1), procedures.length - 1);
		const other = procedures[near];
		if (other && near !== index && isEffective(other)) return other;
	}
	return procedures[0] as PlannedDocument;
}

function linkTo(plan: ManualPlan, index: number, document: PlannedDocument): string {
	const other = pickOther(plan, index, document);
	const [, folder, file] = other.path.split("/");
	const path = folder === document.process.id ? file : `../${folder}/${file}`;
	return `[${other.title}](${path}${document.random.chance(30) ? "#prepare" : ""})`;
}

/** Frontmatter of a procedure. */
function formatHead(plan: ManualPlan, index: number, document: PlannedDocument, modes: readonly string[]): string {
	const { id, title, process, fate, random } = document;
	const [lead, worker, inspector] = process.roles;
	const effective = `2026-0${random.int(1, 9)}-${random.int(10, 28)}`;
	const predecessor = plan.procedures[index - 20];
	const supersedes = predecessor?.fate === "withdrawn" && isEffective(document) ? [predecessor.id] : [];
	const status = isEffective(document) ? "effective" : fate;
	const related = [...new Set([pickOther(plan, index, document).id, pickOther(plan, index, document).id])];
	const lines = [
		`id: ${id}`,
		`title: ${title}`,
		`summary: ${fillIn("So that no {thing} with {defect} goes on, and the {worker} knows what to do when one is found.", random, process)}`,
		`process: ${process.id}`,
		`owner: ${lead}`,
		"approver: quality-head",
		`roles: [${worker}, ${inspector}, ${lead}]`,
		`status: ${status}`,
		`revision: ${random.int(2, 7)}`,
		`effective: ${effective}`,
		`reviewEvery: P${random.pick([6, 12, 12, 24])}M`,
		`criticality: ${random.pick(["critical", "major", "major", "minor"])}`,
		`failureModes: [${modes.join(", ")}]`,
		`related: [${related.join(", ")}]`,
		`synonyms: [${fillIn("{thing}, {defect}", random, process)}, ${fillIn("{tool}", random, process)}]`,
		...(supersedes.length > 0 ? [`supersedes: [${supersedes.join(", ")}]`] : []),
		"changes:",
		`  - { revision: 2, date: ${effective}, class: minor, summary: ${fillIn("Limit at the {part} changed to {n} {unit}", random, process)}, approvedBy: quality-head }`,
	];
	const exemption = exemptionOf(document);
	if (exemption)
		lines.push(
			"exemption:",
			"  reason: The new gauge is on order and the old one is out of calibration",
			"  approvedBy: quality-head",
			`  from: ${exemption[0]}`,
			`  until: ${exemption[1]}`,
		);
	return `---\n${lines.join("\n")}\n---\n`;
}

function formatStep(name: string, document: PlannedDocument, link = "", irreversible = false): string {
	const { process, defect, random } = document;
	const [lead, worker] = process.roles;
	// Who does the work and checks it too is alone on a shift.
	const performer = name === "work" && defect === "verifier-not-independent" ? lead : worker;
	const title = fillIn("{verb} the {thing} with {tool}", random, process);
	const text = writeParagraph(sentences, random.int(2, 4), random, process);
	const list = random.chance(25)
		? `\n\n${[1, 2, 3].map((n) => `  ${n}. ${writeParagraph(sentences, 1, random, process)}`).join("\n")}`
		: "";
	return `<Step id="${name}" by="${performer}" title="${title}"${irreversible ? " irreversible" : ""}>\n  ${text}${link ? ` See ${link}.` : ""}${list}\n</Step>`;
}

function formatTable({ process, random }: PlannedDocument): string {
	const rows = process.things
		.slice(0, 4)
		.map((thing) => `| ${thing} | ${fillIn("{n} {unit} | {part} | {place}", random, process)} |`);
	return `| What | Limit | Look at | Goes to |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
}

/** A decision that leads on to one of some steps. */
function formatDecision({ process, random }: PlannedDocument, targets: readonly string[]): string {
	return `<Decision id="special" question="${fillIn("Is the {thing} {condition}?", random, process)}">
  <Branch when="Yes">
    ${writeParagraph(sentences, 2, random, process)}
  </Branch>
  <Branch when="No" goto="${random.pick(targets)}">
    ${writeParagraph(sentences, 1, random, process)}
  </Branch>
</Decision>`;
}

/** Which checklist a procedure uses: one of its own process where there is one. */
function checklistFor({ checklists }: ManualPlan, index: number): number {
	const own = (index % 20) + 20 * Math.floor(index / 200);
	return own < checklists.length ? own : Math.floor(index / 10);
}

/** The text of one procedure. */
export function generateProcedure(plan: ManualPlan, index: number): string {
	const document = plan.procedures[index];
	if (!document) throw new RangeError(`no procedure ${index}`);
	const { process, fate, defect, random } = document;
	const ofProcess = plan.failureModes.get(process.id) ?? [];
	const own = defect ? ofProcess.slice(0, 2) : [...new Set([random.pick(ofProcess), random.pick(ofProcess)])];
	const checked = fate !== "uncovered" && fate !== "exempt";
	// Nothing else makes good what is wrong.
	const twice = checked && !defect && random.chance(60);
	const checklist = checked && !defect && random.chance(40) ? checklistFor(plan, index) : undefined;
	// A writer forgets one now and then.
	const lent = checklist !== undefined && random.chance(75) ? modesOfChecklist(plan, checklist) : [];
	const head = formatHead(plan, index, document, [...new Set([...own, ...lent])]);
	const controlled = defect === "uncontrolled-failure-mode" ? own.slice(0, 1) : own;
	const firstPiece = checked ? formatCheck("first-piece", document, controlled, "work") : "";
	const late = defect === "qc-after-irreversible-step";
	const irreversible = late || defect === "unguarded-irreversible-step" || random.chance(60);
	const past = !checked || defect === "unguarded-irreversible-step";
	const onTo = past ? ["close"] : late ? ["work"] : ["work", "first-piece"];
	const picture = random.chance(40)
		? `![${fillIn("The {thing} with its {part} marked", random, process)}](../../media/${process.id}.svg)`
		: "";
	const parts = [
		writeParagraph(introductions, 2, random, process),
		picture,
		"## Get ready",
		formatStep("prepare", document, linkTo(plan, index, document)),
		formatStep("lay-out", document),
		formatDecision(document, onTo),
		"## Work",
		formatStep("work", document, linkTo(plan, index, document)),
		late ? "" : firstPiece,
		random.chance(30) ? formatTable(document) : "",
		formatStep("go-on", document),
		random.chance(40) ? `<Warning>\n  ${writeParagraph(sentences, 1, random, process)}\n</Warning>` : "",
		twice ? formatCheck("last-look", document, random.chance(90) ? [random.pick(own)] : [], "go-on") : "",
		checklist === undefined ? "" : `<UseChecklist ref="${plan.checklists[checklist]?.id}" id="before-release" />`,
		formatStep("close", document, linkTo(plan, index, document), irreversible),
		late ? firstPiece : "",
		random.chance(30) ? `<Note>\n  ${fillIn("Ask in {place}; {reason}.", random, process)}\n</Note>` : "",
	];
	return `${head}\n${parts.filter(Boolean).join("\n\n")}\n`;
}

/** Words that a search for a procedure would hold; used to measure the search. */
export function queryFor({ title }: PlannedDocument): string {
	return title
		.split(" ")
		.filter((word) => word.length > 3 && !words.how?.includes(word))
		.slice(0, 3)
		.join(" ");
}
