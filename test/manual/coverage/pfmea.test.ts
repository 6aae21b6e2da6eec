// What does the PFMEA say of each failure mode, and how strong does it call a check?
import { describe, expect, test } from "vitest";
import { computeChain } from "../../../src/manual/coverage/chain.ts";
import { controlsIn } from "../../../src/manual/coverage/control.ts";
import { computePfmea } from "../../../src/manual/coverage/pfmea.ts";
import { proceduresOf } from "../../../src/manual/model/manual.ts";
import { type Files, manualOf, procedure, procedures, qcStep, today } from "../build-manual.ts";
import { against, chainRegisters } from "./register-files.ts";

function rowsOf(files: Files) {
	const manual = manualOf({ ...chainRegisters, ...files });
	return computePfmea(manual, computeChain(manual, today));
}
const told = (files: Files) =>
	rowsOf(files).map(({ process, mode, declaring }) =>
		[process, mode.id, declaring?.procedure.head.id ?? "-", declaring?.controlled ? "controlled" : "open"].join(" "),
	);

describe("the rows", () => {
	test("are a failure mode in each procedure that declares it, and alone where none does", () =>
		expect(
			told(
				procedures(
					procedure("B", qcStep(), { failureModes: "[FM-001]" }),
					procedure("A", against("FM-001"), { failureModes: "[FM-001]" }),
				),
			),
		).toEqual([
			"receiving FM-001 A controlled",
			"receiving FM-001 B open",
			"receiving FM-003 - open",
			"packing FM-002 - open",
		]));
	test("stand under the process in which the failure mode starts, not under that of the procedure", () =>
		expect(
			told({
				"procedures/packing/a.mdx": procedure("A", against("FM-001"), { process: "packing", failureModes: "[FM-001]" }),
			}),
		).toContain("receiving FM-001 A controlled"));
	test("hold the way past the checks and the checks that were not enough", () => {
		const branch = `<Decision id="new" question="Is it new?">\n<Branch when="Yes">\n${against("FM-001")}</Branch>\n<Branch when="No">\nGo on.\n</Branch>\n</Decision>\n`;
		const [row] = rowsOf(procedures(procedure("A", branch, { failureModes: "[FM-001]" })));
		expect(row?.declaring).toMatchObject({
			controlled: false,
			single: false,
			path: "start → Decision 'Is it new?' = No → done",
		});
		expect(row?.declaring?.controls.map(({ anchor }) => anchor)).toEqual(["match"]);
	});
	test("hold a required procedure that rules the failure mode out", () => {
		const files = procedures(
			procedure("A", against("FM-001"), { failureModes: "[FM-001]" }),
			procedure("B", qcStep(), { failureModes: "[FM-001]", requires: "[A]" }),
		);
		const row = rowsOf(files).find(({ declaring }) => declaring?.procedure.head.id === "B");
		expect(row?.declaring).toMatchObject({ controlled: true, single: true, controls: [] });
		expect(row?.declaring?.required.map(({ head }) => head.id)).toEqual(["A"]);
	});
});

describe("another person verifies", () => {
	const step = '<Step id="do" by="receiver goods-in-lead" title="Open">\nOpen it.\n</Step>\n\n';
	const byAnother = (kind: string, by: string) => {
		const body = step + qcStep().replace("second-person", kind).replace('by="inspector"', `by="${by}"`);
		const manual = manualOf(procedures(procedure("A", body)));
		return proceduresOf(manual).flatMap((each) => controlsIn(manual, each, today))[0]?.byAnother;
	};
	test.each([
		["second-person", "inspector", true],
		["second-person", "receiver", true],
		["successive", "receiver", true],
		["self", "receiver", false],
		["self", "inspector", false],
		["automated", "inspector", false],
		["source", "inspector", false],
		["sampling", "inspector", true],
		["sampling", "receiver", true],
		// Alone on a shift, and did the work.
		["second-person", "goods-in-lead", false],
		["successive", "goods-in-lead", false],
		["sampling", "inspector goods-in-lead", false],
	])("in the kind %s by %s: %s", (kind, by, expected) => expect(byAnother(kind, by)).toBe(expected));
});
