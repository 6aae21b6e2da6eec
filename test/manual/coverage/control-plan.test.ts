// What does the control plan say of each QC step, and in which order?
import { describe, expect, test } from "vitest";
import { type ControlPlanRow, computeControlPlan } from "../../../src/manual/coverage/control-plan.ts";
import { checklist, type Files, type Head, manualOf, procedure, procedures, qcStep, today } from "../build-manual.ts";
import { against, chainRegisters } from "./register-files.ts";

const rowsOf = (files: Files, asOf = today): ControlPlanRow[] =>
	computeControlPlan(manualOf({ ...chainRegisters, ...files }), asOf);
const rowOf = (body: string, head: Head = {}) => rowsOf(procedures(procedure("A", body, head)))[0];
const named = (files: Files) => rowsOf(files).map(({ procedure, anchor }) => `${procedure.head.id}#${anchor}`);

describe("a row", () => {
	const body = [
		'<QCStep id="weigh" title="Weigh five" kind="sampling" by="inspector receiver" criterion="187 g ± 9 g" stage="final" method="weigh"',
		'  evidence="measurement" sample="plan:general-ii" controls="FM-001 FM-003" hold blind>',
		"  Weigh them.",
		'  <OnFail disposition="return" authority="goods-in-lead quality-lead" see="SOP-9" goto="end">',
		"    Close the carton.  It goes\n    back. The buyer is told.",
		"  </OnFail>",
		"</QCStep>",
		"",
	].join("\n");
	test("holds everything that the step says", () =>
		expect(rowOf(body, { owner: "quality-lead" })).toMatchObject({
			process: "receiving",
			procedure: { head: { owner: "quality-lead" } },
			number: "1",
			anchor: "weigh",
			checklist: "",
			check: {
				title: "Weigh five",
				stage: "final",
				kind: "sampling",
				method: "weigh",
				sample: { plan: "general-ii" },
				criterion: "187 g ± 9 g",
				evidence: "measurement",
				hold: true,
				blind: true,
				by: ["inspector", "receiver"],
			},
			characteristic: "Wrong colour; Torn label",
			plan: { id: "general-ii", entry: { aql: 1.5, level: "II" } },
			control: "detection",
			reaction: {
				disposition: "return",
				authority: ["goods-in-lead", "quality-lead"],
				see: "SOP-9",
				text: "Close the carton. It goes back. The buyer is told.",
			},
		}));
	test.each([
		"Put it on the shelf by Dr. Sommer's door. He decides.",
		"Nach Nr. 4 ablegen, z. B. im roten Regal, max. 5 kg. Die Leitung entscheidet.",
	])("has the reaction to its last word: %s", (onFail) =>
		expect(rowOf(qcStep({ onFail }))?.reaction.text).toBe(onFail),
	);
	test("without a failure mode has its title as characteristic", () =>
		expect(rowOf(qcStep())).toMatchObject({ characteristic: "Compare", failureModes: [], plan: undefined }));
	test("names a failure mode that is in no register by its id", () =>
		expect(rowOf(against("FM-999"))?.characteristic).toBe("FM-999"));
	test.each([
		["source", "prevention"],
		["self", "detection"],
		["successive", "detection"],
		["second-person", "detection"],
		["sampling", "detection"],
		["automated", "detection"],
	])("of the kind %s is %s", (kind, control) =>
		expect(rowOf(qcStep().replace("second-person", kind))?.control).toBe(control),
	);
	test("of a used checklist stands under the procedure, with the checklist named", () =>
		expect(
			rowsOf({
				...procedures(procedure("A", `${qcStep()}<UseChecklist ref="CHK-1" id="list" />\n`)),
				"checklists/one.mdx": checklist("CHK-1", '<UseChecklist ref="CHK-2" id="in" />\n'),
				"checklists/two.mdx": checklist("CHK-2", `${qcStep({ id: "a" })}${qcStep({ id: "b" })}`),
			}).map(({ number, anchor, checklist }) => [number, anchor, checklist]),
		).toEqual([
			["1", "match", ""],
			["2.1.1", "list--in--a", "CHK-2"],
			["2.1.2", "list--in--b", "CHK-2"],
		]));
});

describe("the rows", () => {
	test("go by process in the order of the register, by procedure in that of ids, by step in reading order", () =>
		expect(
			named({
				"registers/processes.yaml":
					"packing: { title: Packing, owner: goods-in-lead }\nreceiving: { title: Receiving, owner: goods-in-lead }\n",
				...procedures(procedure("B"), procedure("A", qcStep({ id: "z" }) + qcStep({ id: "a" }))),
				"procedures/packing/c.mdx": procedure("C", qcStep(), { process: "packing" }),
			}),
		).toEqual(["C#match", "A#z", "A#a", "B#match"]));
	test("leave out what does not count: invalid steps, and procedures out of scope", () =>
		expect(
			named({
				...procedures(
					procedure("A", qcStep({ onFail: "" }) + qcStep({ id: "b" })),
					procedure("B", qcStep(), { status: "draft" }),
					procedure("C", qcStep(), { effective: "2026-11-23" }),
					"",
				),
				"procedures/packing/d.mdx": procedure("D", qcStep(), { process: "packing" }),
				"policy.yaml": "scope: { processes: [receiving] }",
			}),
		).toEqual(["A#b"]));
	test("are none where there is nothing", () => expect(rowsOf({})).toEqual([]));
});
