// What counts as a check, and what does not.
import { describe, expect, test } from "vitest";
import { computeChecks, hasValidCheck } from "../../../src/manual/model/checks.ts";
import { checklist, type Files, type Head, manualOf, procedure, procedures, qcStep, today } from "../build-manual.ts";

const pause = (inner: string) => `<PausePoint id="pause" title="Before">\n${inner}</PausePoint>\n`;
const use = (ref: string, id = ref.toLowerCase()) => `<UseChecklist ref="${ref}" id="${id}" />\n\n`;

/** Anchors of the checks of SOP-1, those that do not count in brackets. */
function checksOf(body: string, files: Files = {}, asOf = today): string[] {
	const manual = manualOf({ ...procedures(procedure("SOP-1", body)), ...files });
	const document = manual.documents.find(({ head }) => head.id === "SOP-1" || head.id === "");
	if (!document) throw new Error("SOP-1 is not there");
	const checks = computeChecks(manual, document, asOf);
	expect(hasValidCheck(checks)).toBe(checks.some(({ check }) => check.lacks.length === 0));
	return checks.map(({ anchor, check }) => (check.lacks.length === 0 ? anchor : `(${anchor})`));
}

describe("a QC step counts", () => {
	test("at the top level", () => expect(checksOf(qcStep())).toEqual(["match"]));
	test("in a branch", () =>
		expect(
			checksOf(`<Decision id="d" question="Is it?">\n<Branch when="Yes">\n${qcStep()}</Branch>\n</Decision>\n`),
		).toEqual(["match"]));
	test("in a branch of a decision in a branch", () =>
		expect(
			checksOf(
				`<Decision id="d" question="Is it?">\n<Branch when="Yes">\n<Decision id="e" question="And?">\n<Branch when="No">\n${qcStep()}</Branch>\n</Decision>\n</Branch>\n</Decision>\n`,
			),
		).toEqual(["match"]));
	test("with its tag indented", () => expect(checksOf(qcStep().replace(/^/gm, "    "))).toEqual(["match"]));
	test("beside a comment that holds another", () =>
		expect(checksOf(`{/*\n${qcStep({ id: "hidden" })}*/}\n\n${qcStep()}`)).toEqual(["match"]));
});

describe("a QC step counts nothing", () => {
	const nothing: [string, string][] = [
		["in a code block", `\`\`\`mdx\n${qcStep()}\`\`\`\n`],
		["in a code block of tildes", `~~~\n${qcStep()}~~~\n`],
		["in inline code", `\`${qcStep().replaceAll("\n", "")}\`\n`],
		["in a comment", `{/*\n${qcStep()}*/}\n`],
		["in a string expression", `{\`${qcStep()}\`}\n`],
		["in a string in quotes", `{'${qcStep().replaceAll("\n", "")}'}\n`],
		["in an expression", `{<div>${qcStep().replaceAll("\n", "")}</div>}\n`],
		["in an export", `export const a = () => <div>${qcStep().replaceAll("\n", "")}</div>\n`],
		["with its signs escaped", qcStep().replaceAll("<", "\\<")],
		["as character references", qcStep().replaceAll("<", "&lt;")],
		["in lower case", qcStep().replaceAll("QCStep", "qcstep")],
		["in another case", qcStep().replaceAll("QCStep", "QcStep")],
		["as a member of something", qcStep().replaceAll("QCStep", "Manual.QCStep")],
		["in an unknown component", `<Frame>\n${qcStep()}</Frame>\n`],
		["in an HTML element", `<div>\n${qcStep()}</div>\n`],
		["in a fragment", `<>\n${qcStep()}</>\n`],
		["two levels within an unknown component", `<Frame>\n<Note>\n${qcStep()}</Note>\n</Frame>\n`],
		["in a Step", `<Step id="a" by="receiver" title="Open">\n${qcStep()}</Step>\n`],
		["in a Note", `<Note>\n${qcStep()}</Note>\n`],
		[
			"in a QC step",
			qcStep()
				.replace("  Compare both.", `Compare.\n\n${qcStep({ id: "inner" })}`)
				.replace('"match"', '"match"'),
		],
		["in an OnFail at the top level", `<OnFail disposition="scrap">\n${qcStep()}</OnFail>\n`],
		["in a Decision outside its branches", `<Decision id="d" question="Is it?">\n${qcStep()}</Decision>\n`],
		["in a Branch outside a Decision", `<Branch when="Yes">\n${qcStep()}</Branch>\n`],
		["in a PausePoint, which no procedure has", pause(qcStep())],
		["in a list", `- ${qcStep().replaceAll("\n", "\n  ")}\n`],
		["in a quotation", `> ${qcStep().replaceAll("\n", "\n> ")}\n`],
		["in a table", `| a |\n| - |\n| ${qcStep().replaceAll("\n", "")} |\n`],
		["as a heading and words", "## QC step\n\nQCStep: second person check, criterion 5 of 5, OnFail segregate.\n"],
	];
	test.each(nothing)("%s", (where, body) => expect(checksOf(body)).toEqual(where === "in a QC step" ? ["match"] : []));
	test("where the document cannot be read to its end", () => expect(checksOf(`${qcStep()}\n<5 kg\n`)).toEqual([]));
	test("without a valid head it still stands there, and the document is unmeasured", () => {
		const manual = manualOf(procedures(procedure("SOP/1")));
		expect(manual.documents[0]?.measured).toBe(false);
	});
});

describe("a QC step of a checklist", () => {
	const list = (head: Head = {}, body = pause(qcStep())): Files => ({
		"checklists/c.mdx": checklist("CHK-1", body, head),
	});
	test("counts in a procedure that uses it", () => expect(checksOf(use("CHK-1"), list())).toEqual(["chk-1--match"]));
	test("counts once for each use", () =>
		expect(checksOf(use("CHK-1", "a") + use("CHK-1", "b"), list())).toEqual(["a--match", "b--match"]));
	test("counts in the order of the text", () =>
		expect(checksOf(qcStep({ id: "a" }) + use("CHK-1") + qcStep({ id: "b" }), list())).toEqual([
			"a",
			"chk-1--match",
			"b",
		]));
	test("counts nothing where nobody uses it", () => expect(checksOf("Text.\n", list())).toEqual([]));
	test.each(["draft", "in-review", "withdrawn"])("counts nothing while it is %s", (status) =>
		expect(checksOf(use("CHK-1"), list({ status }))).toEqual([]),
	);
	test("counts from its effective date on", () => {
		const files = list({ effective: "2026-06-01" });
		expect(checksOf(use("CHK-1"), files, "2026-05-31")).toEqual([]);
		expect(checksOf(use("CHK-1"), files, "2026-06-01")).toEqual(["chk-1--match"]);
	});
	test("counts nothing once it is superseded", () =>
		expect(
			checksOf(use("CHK-1"), { ...list(), "checklists/d.mdx": checklist("CHK-2", "", { supersedes: "[CHK-1]" }) }),
		).toEqual([]));
	test("counts nothing where it cannot be read", () =>
		expect(checksOf(use("CHK-1"), list({}, `${pause(qcStep())}<5`))).toEqual([]));
	test("counts nothing where it is used within a code block, a list or an unknown component", () => {
		for (const body of [`\`\`\`\n${use("CHK-1")}\`\`\`\n`, `- ${use("CHK-1")}`, `<Frame>\n${use("CHK-1")}</Frame>\n`])
			expect(checksOf(body, list())).toEqual([]);
	});
	test("is told as invalid where it is", () =>
		expect(checksOf(use("CHK-1"), list({}, pause(qcStep({ text: "" }))))).toEqual(["(chk-1--match)"]));
	test("counts over a checklist that uses the first", () =>
		expect(
			checksOf(use("CHK-2"), { ...list(), "checklists/d.mdx": checklist("CHK-2", pause(use("CHK-1", "inner"))) }),
		).toEqual(["chk-2--inner--match"]));
	test("counts nothing over a draft between them", () =>
		expect(
			checksOf(use("CHK-2"), {
				...list(),
				"checklists/d.mdx": checklist("CHK-2", pause(use("CHK-1", "inner")), { status: "draft" }),
			}),
		).toEqual([]));
	test("counts once in a circle of checklists", () =>
		expect(
			checksOf(use("CHK-1"), {
				"checklists/c.mdx": checklist("CHK-1", use("CHK-2") + qcStep({ id: "one" })),
				"checklists/d.mdx": checklist("CHK-2", use("CHK-1") + qcStep({ id: "two" })),
			}),
		).toEqual(["chk-1--chk-2--two", "chk-1--one"]));
	test("of a checklist that uses itself counts once", () =>
		expect(checksOf(use("CHK-1"), list({}, use("CHK-1") + qcStep()))).toEqual(["chk-1--match"]));
	test("cannot be lent by a procedure", () =>
		expect(checksOf(use("SOP-2"), procedures("", procedure("SOP-2")))).toEqual([]));
});
