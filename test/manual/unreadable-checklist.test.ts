// What is said of a procedure whose checklist cannot be read? The file is mended first: nothing else is known to be wrong.
import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../src/manual/coverage/compute-coverage.ts";
import { computeFailureModeReasons } from "../../src/manual/coverage/failure-mode-reasons.ts";
import { computeProcedureReasons } from "../../src/manual/coverage/procedure-reasons.ts";
import { findDocument } from "../../src/manual/model/manual.ts";
import { checkManual } from "../../src/manual/rules/check-manual.ts";
import {
	checklist,
	type Files,
	manualOf,
	pausePoint,
	procedure,
	procedures,
	qcStep,
	step,
	today,
	useChecklist,
} from "./build-manual.ts";

const body = useChecklist("CHK-1", "one") + step("open", 'undoes="one--q"') + step("ship", "irreversible");
const used = procedures(procedure("SOP-1", body, { failureModes: "[FM-002]" }));
const whole = checklist("CHK-1", pausePoint("p", qcStep({ id: "q", attributes: 'controls="FM-002"' })));
const withTab = whole.replace("\nroles:", "\n\troles:");
const mendFirst = (file: string) =>
	`Mend content/checklists/${file} first: a checklist that it uses cannot be read, and may bring the check.`;

describe.each([
	["a tab in its head", "k.mdx", withTab],
	["UTF-16", "k.mdx", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(whole, "utf16le")])],
	["a tag that is not closed", "k.mdx", whole.replace("</PausePoint>", "")],
	["an ending in capitals", "K.MDX", whole],
])("%s", (_, file, bytes) => {
	const files: Files = { ...used, [`checklists/${file}`]: bytes };
	const found = computeCoverage(manualOf(files), today).findings;
	test("every finding that a check of it may take away says which file to mend first", () => {
		// That it uses a checklist that cannot be read is a finding of its own.
		const inProcedure = found.filter(({ subject, rule }) => subject === "SOP-1" && rule !== "checklist-not-read");
		expect(inProcedure.map(({ rule, help }) => [rule, help])).toEqual([
			["missing-qc-step", mendFirst(file)],
			["uncontrolled-failure-mode", mendFirst(file)],
			["unguarded-irreversible-step", mendFirst(file)],
		]);
	});
	test("an undoes that names a check of it is not told as naming nothing", () => {
		expect(checkManual(manualOf(files), today).map(({ rule }) => rule)).not.toContain("undoes-nothing");
	});
	test.each(["CHK-1", "SOP-1"])("an exception for %s is not told as unused until it can be read", (document) => {
		const exception = `{ rule: vague-criterion, document: ${document}, reason: The master piece is the criterion. }`;
		const manual = manualOf({ ...files, "policy.yaml": `exceptions: [${exception}]\n` });
		expect(computeCoverage(manual, today).findings.map(({ rule }) => rule)).not.toContain("unused-exception");
	});
});

describe("a checklist that a used checklist uses", () => {
	const files = {
		...used,
		"checklists/a.mdx": checklist("CHK-1", pausePoint("p", useChecklist("CHK-2", "two"))),
		"checklists/k.mdx": withTab.replace("CHK-1", "CHK-2"),
	};
	test("is found too", () => {
		const { findings } = computeCoverage(manualOf(files), today);
		expect(findings.find(({ rule }) => rule === "missing-qc-step")?.help).toBe(mendFirst("k.mdx"));
	});
});
test("an exception for a document that can be read, or that is not there, is told as before", () => {
	const exceptions = ["CHK-1", "CHK-9"].map(
		(id) => `{ rule: vague-criterion, document: ${id}, reason: It hangs on the wall there. }`,
	);
	const manual = manualOf({
		...used,
		"checklists/k.mdx": whole,
		"policy.yaml": `exceptions: [${exceptions.join(", ")}]\n`,
	});
	const unused = computeCoverage(manual, today).findings.filter(({ rule }) => rule === "unused-exception");
	expect(unused.map(({ subject }) => subject)).toEqual(["CHK-1", "CHK-9"]);
});
test("whoever asks why is told the file, too", () => {
	const manual = manualOf({ ...used, "checklists/k.mdx": withTab });
	const report = computeCoverage(manual, today);
	const [asked] = report.procedures;
	const document = findDocument(manual, "SOP-1");
	const mode = manual.registers["failure-modes"].entries.get("FM-002");
	if (!asked || document?.kind !== "procedure" || !mode) throw new Error("not there");
	const { besides } = computeProcedureReasons(manual, report, document, asked);
	expect(besides.map((remedy) => remedy.do)).toEqual(["mend", "mend", "mend"]);
	expect(computeFailureModeReasons(manual, report, "FM-002", mode).declaredBy[0]?.first).toBe(mendFirst("k.mdx"));
});
