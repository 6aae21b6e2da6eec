import { expect, test } from "vitest";
import { missingQcStep } from "../../../src/manual/rules/missing-qc-step.ts";
import { applyRules } from "../../../src/manual/rules/rule.ts";
import { checklist, findingsOf, manualOf, procedure, procedures, qcStep, today } from "../build-manual.ts";

const rule = "missing-qc-step";
const message = "Unexpected procedure without a valid QC step, expected at least one check before its last step";
const found = [`procedures/receiving/a.mdx:2:5 ${rule} ${message}`];
const step = '<Step id="open" by="receiver" title="Open">\n  Open it.\n</Step>\n';
const use = '<UseChecklist ref="CHK-1" id="list" />\n';
const exemption =
	"{ reason: The till does it from March on, approvedBy: quality-lead, from: 2026-11-01, until: 2026-11-30 }";

test("a procedure with a valid QC step is fine", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1")))).toEqual([]));
test("a procedure with steps only is told at its id", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", step)))).toEqual(found));
test("an empty procedure is told", () => expect(findingsOf(rule, procedures(procedure("SOP-1", "")))).toEqual(found));
test("a QC step that lacks something does not count", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", qcStep({ text: "" }))))).toEqual(found));
test("one valid QC step beside an invalid one is enough", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", qcStep({ text: "" }) + qcStep({ id: "b" }))))).toEqual([]));
test.each(["draft", "in-review", "withdrawn"])("a procedure that is %s needs none", (status) =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", step, { status })))).toEqual([]),
);
test("a procedure that is effective tomorrow needs none today, and one tomorrow", () => {
	const files = procedures(procedure("SOP-1", step, { effective: "2026-11-23" }));
	expect(findingsOf(rule, files, "2026-11-22")).toEqual([]);
	expect(findingsOf(rule, files, "2026-11-23")).toEqual(found);
});
test("a superseded procedure needs none", () =>
	expect(
		findingsOf(rule, procedures(procedure("SOP-1", step), procedure("SOP-2", qcStep(), { supersedes: "[SOP-1]" }))),
	).toEqual([]));
test("a live exemption takes its place, an expired one does not", () => {
	const files = procedures(procedure("SOP-1", step, { exemption }));
	expect(findingsOf(rule, files, "2026-11-30")).toEqual([]);
	expect(findingsOf(rule, files, "2026-12-01")).toEqual(found);
});
test("an exemption that is still to come is named with its first day, and none is advised", () => {
	const manual = manualOf(procedures(procedure("SOP-1", step, { exemption })));
	const [finding] = applyRules([missingQcStep], { manual, asOf: "2026-10-31" });
	expect(finding?.help).toMatch(/^Its exemption holds from 2026-11-01 on, and not before: /);
	expect(finding?.help).not.toContain("ask for");
});
test("a QC step of a used checklist in force counts", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", use)),
			"checklists/c.mdx": checklist("CHK-1", `<PausePoint id="p" title="Before">\n${qcStep()}</PausePoint>\n`),
		}),
	).toEqual([]));
test("a QC step of a used checklist that is a draft does not count", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", use)),
			"checklists/c.mdx": checklist("CHK-1", qcStep(), { status: "draft" }),
		}),
	).toEqual(found));
test("the help names the checklist that brings none today, and why", () => {
	const files = {
		...procedures(procedure("SOP-1", use)),
		"checklists/c.mdx": checklist("CHK-1", qcStep(), { effective: "2026-12-24" }),
	};
	const [finding] = applyRules([missingQcStep], { manual: manualOf(files), asOf: today });
	expect(finding?.help).toMatch(
		/^Its checklist CHK-1 brings none today: it takes effect on 2026-12-24\. Let it take effect, /,
	);
});
test("a document that cannot be read is not judged", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", "<5 kg")))).toEqual([]));
test("a checklist needs none", () =>
	expect(findingsOf(rule, { "checklists/c.mdx": checklist("CHK-1", "Text.\n") })).toEqual([]));
test("where a checklist that it uses cannot be read, that is mended first", () => {
	const files = {
		...procedures(procedure("SOP-1", use)),
		"checklists/c.mdx": checklist("CHK-1").replace("\n---\n", "\n"),
	};
	const findings = applyRules([missingQcStep], { manual: manualOf(files), asOf: today });
	expect(findings.map(({ help }) => help)).toEqual([
		"Mend content/checklists/c.mdx first: a checklist that it uses cannot be read, and may bring the check.",
	]);
});
