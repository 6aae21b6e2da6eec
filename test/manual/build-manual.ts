// How does a test get a manual? It writes documents as text, and the real reader reads them from a folder of its own.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Finding } from "../../src/manual/model/finding.ts";
import type { Manual } from "../../src/manual/model/manual.ts";
import { allRules } from "../../src/manual/rules/all-rules.ts";
import { checkManual } from "../../src/manual/rules/check-manual.ts";
import { applyRules } from "../../src/manual/rules/rule.ts";
import type { FileAccess } from "../../src/manual/source/disk-folder.ts";
import { readManual } from "../../src/manual/source/read-manual.ts";

/** The day on which tests judge, unless they say otherwise. */
export const today = "2026-11-22";

/** Files of a content folder: path below it → text or bytes. */
export type Files = Record<string, string | Uint8Array>;

/** Registers that the documents below refer to. A test that names a register itself replaces it. */
export const ownRegisters: Files = {
	"registers/roles.yaml": [
		"receiver: { title: Receiver, perShift: 2 }",
		"inspector: { title: Inspector }",
		"goods-in-lead: { title: Goods-in lead }",
		"quality-lead: { title: Quality lead }",
		"",
	].join("\n"),
	"registers/processes.yaml": [
		"receiving: { title: Receiving, summary: Takes goods in, owner: goods-in-lead }",
		"packing: { title: Packing, summary: Packs orders, owner: goods-in-lead }",
		"",
	].join("\n"),
	"registers/failure-modes.yaml": [
		"FM-001: { title: Wrong colour, effect: Customer is let down, cause: Nobody compared, severity: critical, process: receiving }",
		"FM-002: { title: Wrong number, effect: Customer gets too few, cause: Nobody counted, severity: major, process: receiving }",
		"",
	].join("\n"),
	"registers/sample-plans.yaml":
		"general-ii: { title: General II, aql: 1.5, level: II, rows: [{ from: 2, n: 2, accept: 0, reject: 1 }] }\n",
};

/** A valid QC step of seven lines. Extra attributes of itself and of its reaction, and other texts on request. */
export function qcStep({
	id = "match",
	kind = "second-person",
	by = "inspector",
	attributes = "",
	text = "Compare both.",
	reaction = 'disposition="segregate" authority="quality-lead"',
	onFail = "Set it aside.",
} = {}): string {
	return [
		`<QCStep id="${id}" title="Compare" kind="${kind}" by="${by}" criterion="5 of 5 alike"${attributes && ` ${attributes}`}>`,
		`  ${text}`,
		"",
		`  <OnFail ${reaction}>`,
		`    ${onFail}`,
		"  </OnFail>",
		"</QCStep>",
		"",
	].join("\n");
}

/** A step of three lines. */
export function step(id: string, attributes = "", by = "receiver"): string {
	return `<Step id="${id}" by="${by}" title="Do ${id}"${attributes && ` ${attributes}`}>\n  Do it.\n</Step>\n`;
}

/** A branch: four lines and those of what stands in it. */
export function branch(when: string, body = "", goto = ""): string {
	return `<Branch when="${when}"${goto && ` goto="${goto}"`}>\nGo on.\n\n${body}</Branch>\n`;
}

/** A decision: two lines and those of its branches. */
export function decision(id: string, ...branches: string[]): string {
	return `<Decision id="${id}" question="Which ${id}?">\n${branches.join("")}</Decision>\n`;
}

/** One line that uses a checklist. */
export function useChecklist(ref: string, id: string): string {
	return `<UseChecklist ref="${ref}" id="${id}" />\n`;
}

/** A pause point: two lines and those of what stands in it. */
export function pausePoint(id: string, body: string): string {
	return `<PausePoint id="${id}" title="Before it goes on">\n${body}</PausePoint>\n`;
}

/** Keys of a head as YAML lines; undefined leaves a key out. */
export type Head = Record<string, string | undefined>;

const head: Head = {
	title: "Receive a lot",
	summary: "Takes a lot in.",
	process: "receiving",
	owner: "goods-in-lead",
	approver: "quality-lead",
	roles: "[receiver]",
	status: "effective",
	revision: "1",
	effective: "2026-01-01",
	reviewEvery: "P12M",
	criticality: "major",
};

function documentText(keys: Head, body: string): string {
	const lines = Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${value}`));
	return `---\n${lines.join("\n")}\n---\n\n${body}`;
}

/** Text of a procedure whose head is valid and in force; its id stands at 2:5, its body starts in line 16 unless the keys are more. */
export function procedure(id: string, body = qcStep(), keys: Head = {}): string {
	return documentText({ id, ...head, ...keys }, body);
}

/** A check against FM-002, for a procedure that declares it. */
export const control = qcStep({ attributes: 'controls="FM-002"' });

/** Text of a procedure of which no rule finds anything: it declares FM-002 and controls it in line 17; what follows starts in line 24. */
export function soundProcedure(id: string, following = "", keys: Head = {}): string {
	return procedure(id, control + following, { failureModes: "[FM-002]", ...keys });
}

/** Text of a checklist whose head is valid and in force; its body starts in line 17 unless the keys are more. */
export function checklist(id: string, body = "", keys: Head = {}): string {
	return documentText({ id, ...head, mode: "read-do", ...keys }, body);
}

/** Where folders are made: in memory where the machine has such a place, which is thirty times as quick. */
const memory = "/dev/shm";
const temporary = existsSync(memory) ? memory : tmpdir();

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Files): void {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
}

/** Writes files to a new temporary folder and gives it to `use`; the folder is removed afterwards. */
export function withFolder<Result>(files: Files, use: (folder: string) => Result): Result {
	const folder = mkdtempSync(join(temporary, "manual-test-"));
	try {
		writeFiles(folder, files);
		return use(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The manual of some files, with the registers above. Its files are printed as content/…. */
export function manualOf(files: Files, access?: FileAccess): Manual {
	return withFolder({ ...ownRegisters, ...files }, (folder) => readManual(folder, "content", access));
}

/** A finding as a test states it: `path:line:column rule message`, the path below the content folder. */
export function told({ file, line, column, rule, message }: Finding): string {
	return `${file.replace(/^content\//, "")}:${line}:${column} ${rule} ${message}`;
}

/** What `check` tells about some files. */
export function check(files: Files, asOf = today): string[] {
	return checkManual(manualOf(files), asOf).map(told);
}

/** What one rule tells about some files, at its own or the policy's severity. */
export function findingsOf(id: string, files: Files, asOf = today): string[] {
	const rules = allRules.filter((rule) => rule.id === id);
	if (rules.length !== 1) throw new Error(`There is no rule ${id}`);
	return applyRules(rules, { manual: manualOf(files), asOf }).map(told);
}

/** Files named a.mdx, b.mdx … in procedures/receiving, one for each text. */
export function procedures(...texts: string[]): Files {
	return Object.fromEntries(texts.map((text, at) => [`procedures/receiving/${"abcdefgh"[at]}.mdx`, text]));
}
