// What does a rule say to its own examples? They are read by the reader of the manual and judged by the rule itself.
import type { Finding } from "../manual/model/finding.ts";
import type { Manual } from "../manual/model/manual.ts";
import { applyRules, type Example, type Rule } from "../manual/rules/rule.ts";
import type { Folder } from "../manual/source/read-files.ts";
import { readFolder } from "../manual/source/read-manual.ts";

/** The day on which examples are judged: it stands in some of them. */
const exampleDay = "2026-11-22";

/** Registers that the examples refer to; one that brings its own replaces it. */
const registers: Record<string, string> = {
	"registers/roles.yaml":
		"receiver: { title: Receiver, perShift: 2 }\ninspector: { title: Inspector }\ngoods-in-lead: { title: Goods-in lead }\nquality-lead: { title: Quality lead }\n",
	"registers/processes.yaml":
		"receiving: { title: Receiving, summary: Takes goods in, owner: goods-in-lead }\npacking: { title: Packing, summary: Packs orders, owner: goods-in-lead }\n",
	"registers/failure-modes.yaml":
		"FM-001: { title: Wrong colour, effect: Customer is let down, cause: Nobody compared, severity: critical, process: receiving }\n",
	"registers/sample-plans.yaml":
		"general-ii: { title: General II, aql: 1.5, level: II, rows: [{ from: 2, n: 2, accept: 0, reject: 1 }] }\n",
};

const usualHead = {
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

/** A check that counts, for examples that are about something else. */
const usualBody = `<QCStep id="match" title="Compare" kind="second-person" by="inspector" criterion="5 of 5 alike">
Compare both.

<OnFail disposition="segregate">
Set it aside.
</OnFail>
</QCStep>
`;

function filesOf({ body, head, files, kind = "procedure" }: Example): ReadonlyMap<string, string> {
	const whole = { ...registers, ...files };
	if (body === undefined && head === undefined) return new Map(Object.entries(whole));
	const ofKind = kind === "procedure" ? { id: "SOP-1" } : { id: "CHK-1", mode: "read-do" };
	const keys = Object.entries({ ...ofKind, ...usualHead, ...head }).map(([key, value]) => `${key}: ${value}`);
	const path = kind === "procedure" ? "procedures/receiving/a.mdx" : "checklists/a.mdx";
	const text = `---\n${keys.join("\n")}\n---\n\n${body ?? (kind === "procedure" ? usualBody : "")}`;
	return new Map(Object.entries({ [path]: text, ...whole }));
}

/** Files in memory as a content folder. */
function folderOf(files: ReadonlyMap<string, string>): Folder {
	const below = (folder: string) => [...files.keys()].filter((path) => folder === "" || path.startsWith(`${folder}/`));
	return {
		entriesIn(folder) {
			const names = below(folder).map((path) => path.slice(folder === "" ? 0 : folder.length + 1).split("/")[0] ?? "");
			return [...new Set(names)].map((name) =>
				files.has(folder === "" ? name : `${folder}/${name}`)
					? { name, is: "file", place: { absolute: "", object: "", linked: false } }
					: { name, is: "folder" },
			);
		},
		open:
			() =>
			({ path }) =>
				Buffer.from(files.get(path) ?? ""),
	};
}

/** The manual that an example stands for. */
export function manualOfExample(example: Example): Manual {
	return readFolder(folderOf(filesOf(example)), "content");
}

/** What a rule tells of an example. */
export function judgeExample(rule: Rule, example: Example): Finding[] {
	return applyRules([rule], { manual: manualOfExample(example), asOf: exampleDay });
}

/** What a reader has to see of an example: the keys of the head that matter, the body, other files; each with its name. */
export function partsOfExample({ body, head = {}, files = {}, kind = "procedure" }: Example): {
	name: "procedure" | "checklist" | "file";
	file: string;
	code: string;
}[] {
	const keys = Object.entries(head).map(([key, value]) => `${key}: ${value}`);
	const own = [keys.length > 0 ? `---\n${keys.join("\n")}\n---` : "", body?.trim() ?? ""].filter(Boolean).join("\n\n");
	const others = Object.entries(files).map(([file, code]) => ({ name: "file" as const, file, code: code.trim() }));
	return [...(own ? [{ name: kind, file: "", code: own }] : []), ...others];
}
