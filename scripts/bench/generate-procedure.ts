// What does one generated procedure say? About 5 KB, with what a real one has: links, checks, decisions, tables, pictures.
import type { ManualPlan, PlannedDocument } from "./plan-manual.ts";
import { criteria, introductions, reactions, sentences, words } from "./words.ts";
import { fillIn, writeParagraph } from "./write-prose.ts";

const methods = ["count", "scan", "weigh", "measure", "compare-photo", "inspect", "test", "review"];
const kinds = ["second-person", "self", "successive", "sampling", "second-person"];
const dispositions = ["correct", "segregate", "return", "suspend", "inform-customer", "scrap"];

/** Documents that may be named by others. */
const isEffective = ({ fate }: PlannedDocument) => fate === "covered" || fate === "uncovered" || fate === "exempt";

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
function formatHead(plan: ManualPlan, index: number, document: PlannedDocument): string {
	const { id, title, process, fate, random } = document;
	const [lead, worker, inspector] = process.roles;
	const effective = `2026-0${random.int(1, 9)}-${random.int(10, 28)}`;
	const modes = plan.failureModes.get(process.id) ?? [];
	const chosen = [...new Set([random.pick(modes), random.pick(modes)])];
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
		`revision: ${random.int(1, 7)}`,
		`effective: ${effective}`,
		`reviewEvery: P${random.pick([6, 12, 12, 24])}M`,
		`criticality: ${random.pick(["critical", "major", "major", "minor"])}`,
		`failureModes: [${chosen.join(", ")}]`,
		`related: [${related.join(", ")}]`,
		`synonyms: [${fillIn("{thing}, {defect}", random, process)}, ${fillIn("{tool}", random, process)}]`,
		...(supersedes.length > 0 ? [`supersedes: [${supersedes.join(", ")}]`] : []),
		"changes:",
		`  - { revision: 2, date: ${effective}, class: minor, summary: ${fillIn("Limit at the {part} changed to {n} {unit}", random, process)}, approvedBy: quality-head }`,
	];
	if (fate === "exempt")
		lines.push(
			"exemption:",
			"  reason: The new gauge is on order and the old one is out of calibration",
			"  approvedBy: quality-head",
			"  from: 2026-10-01",
			"  until: 2027-01-31",
		);
	return `---\n${lines.join("\n")}\n---\n`;
}

function formatCheck(name: string, document: PlannedDocument, modes: readonly string[]): string {
	const { process, random } = document;
	const [lead, , inspector] = process.roles;
	const reference = random.chance(40) ? ` reference="../../media/${process.id}.svg"` : "";
	const method = random.pick(methods);
	return `<QCStep id="${name}" title="${fillIn("{verb} the {part} of the {thing} again", random, process)}" kind="${random.pick(kinds)}" stage="${random.pick(["receiving", "in-process", "final"])}" method="${method}"
  by="${inspector}" criterion="${fillIn(random.pick(criteria), random, process)}"
  evidence="${random.pick(["photo", "scan", "signature", "count", "measurement", "record"])}" sample="${random.pick(["5 per lot", "100%", "plan:general-ii-1.5"])}" controls="${random.pick(modes)}"${reference}${random.chance(50) ? " hold" : ""}${random.chance(30) ? " blind" : ""}>
  ${writeParagraph(sentences, 3, random, process)}

  <OnFail disposition="${random.pick(dispositions)}" authority="${lead}">
    ${writeParagraph(reactions, 1, random, process)}
  </OnFail>
</QCStep>`;
}

function formatStep(name: string, document: PlannedDocument, link = "", irreversible = false): string {
	const { process, random } = document;
	const title = fillIn("{verb} the {thing} with {tool}", random, process);
	const text = writeParagraph(sentences, random.int(2, 4), random, process);
	const list = random.chance(25)
		? `\n\n${[1, 2, 3].map((n) => `  ${n}. ${writeParagraph(sentences, 1, random, process)}`).join("\n")}`
		: "";
	return `<Step id="${name}" by="${process.roles[1]}" title="${title}"${irreversible ? " irreversible" : ""}>\n  ${text}${link ? ` See ${link}.` : ""}${list}\n</Step>`;
}

function formatTable({ process, random }: PlannedDocument): string {
	const rows = process.things
		.slice(0, 4)
		.map((thing) => `| ${thing} | ${fillIn("{n} {unit} | {part} | {place}", random, process)} |`);
	return `| What | Limit | Look at | Goes to |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
}

function formatDecision({ process, random }: PlannedDocument): string {
	return `<Decision id="special" question="${fillIn("Is the {thing} {condition}?", random, process)}">
  <Branch when="Yes">
    ${writeParagraph(sentences, 2, random, process)}
  </Branch>
  <Branch when="No" goto="${random.pick(["work", "close"])}">
    ${writeParagraph(sentences, 1, random, process)}
  </Branch>
</Decision>`;
}

/** Id of the checklist that a procedure uses: of its own process where there is one. */
function checklistFor(plan: ManualPlan, index: number): string {
	const own = (index % 20) + 20 * Math.floor(index / 200);
	return (plan.checklists[own] ?? plan.checklists[Math.floor(index / 10)] ?? plan.checklists[0])?.id ?? "";
}

/** The text of one procedure. */
export function generateProcedure(plan: ManualPlan, index: number): string {
	const document = plan.procedures[index];
	if (!document) throw new RangeError(`no procedure ${index}`);
	const { process, fate, random } = document;
	const head = formatHead(plan, index, document);
	const modes = plan.failureModes.get(process.id) ?? [];
	const checked = fate !== "uncovered" && fate !== "exempt";
	const picture = random.chance(40)
		? `![${fillIn("The {thing} with its {part} marked", random, process)}](../../media/${process.id}.svg)`
		: "";
	const parts = [
		writeParagraph(introductions, 2, random, process),
		picture,
		"## Get ready",
		formatStep("prepare", document, linkTo(plan, index, document)),
		formatStep("lay-out", document),
		formatDecision(document),
		"## Work",
		formatStep("work", document, linkTo(plan, index, document)),
		checked ? formatCheck("first-piece", document, modes) : "",
		random.chance(30) ? formatTable(document) : "",
		formatStep("go-on", document),
		random.chance(40) ? `<Warning>\n  ${writeParagraph(sentences, 1, random, process)}\n</Warning>` : "",
		checked && random.chance(60) ? formatCheck("last-look", document, modes) : "",
		checked && random.chance(40) ? `<UseChecklist ref="${checklistFor(plan, index)}" id="before-release" />` : "",
		formatStep("close", document, linkTo(plan, index, document), random.chance(60)),
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
