// Does the example manual hold what a visitor was promised, and does it pass its own gates?
import { describe, expect, test } from "vitest";
import { computeCoverage } from "../src/manual/coverage/compute-coverage.ts";
import { isInForce } from "../src/manual/model/in-force.ts";
import { checklistsOf, findDocument, proceduresOf } from "../src/manual/model/manual.ts";
import { checkManual } from "../src/manual/rules/check-manual.ts";
import { readManual } from "../src/manual/source/read-manual.ts";

const asOf = "2026-11-22";
const manual = readManual("content", "content");
const { registers } = manual;

test("check finds nothing", () => expect(checkManual(manual, asOf)).toEqual([]));

test("as of an earlier day nothing is an error: what was still to come is not wrong", () =>
	expect(checkManual(manual, "2026-06-01").map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
		"warning requirement-not-yet-in-force",
		"warning future-review",
		"warning requirement-not-yet-in-force",
		"warning checklist-not-yet-in-force",
	]));

test("coverage finds exactly the gaps that README.md lists", () => {
	const report = computeCoverage(manual, asOf);
	const byState = (state: string) =>
		report.procedures.filter((procedure) => procedure.state === state).map(({ id }) => id);
	expect(byState("uncovered")).toEqual(["SOP-MKT-003", "SOP-TRE-002"]);
	expect(byState("exempt")).toEqual(["SOP-SAL-004"]);
	expect([byState("shallow"), byState("unmeasured")]).toEqual([[], []]);
	const told = (severity: string) =>
		report.findings.filter((finding) => finding.severity === severity).map(({ id }) => id);
	expect(told("error")).toEqual([
		"missing-qc-step:SOP-MKT-003",
		"uncontrolled-failure-mode:SOP-MKT-003:FM-021",
		"unguarded-irreversible-step:SOP-MKT-003:publish",
		"missing-qc-step:SOP-TRE-002",
		"uncontrolled-failure-mode:SOP-TRE-002:FM-024",
		"unguarded-irreversible-step:SOP-TRE-002:send",
	]);
	expect(told("warning")).toEqual([
		"review-overdue:SOP-PCK-001",
		"expectation-unprotected:EX-001",
		"expectation-unprotected:EX-026",
		"expectation-unprotected:EX-031",
	]);
	expect(report.accepted).toEqual([]);
});

test("it is large enough to be looked for something in", () => {
	const inForce = (documents: readonly Parameters<typeof isInForce>[1][]) =>
		documents.filter((document) => isInForce(manual, document, asOf));
	const procedures = inForce(proceduresOf(manual));
	expect(procedures.length).toBeGreaterThanOrEqual(28);
	expect(inForce(checklistsOf(manual)).length).toBeGreaterThanOrEqual(10);
	expect(new Set(procedures.map(({ head }) => head.process)).size).toBeGreaterThanOrEqual(8);
	expect(registers["failure-modes"].entries.size).toBeGreaterThanOrEqual(25);
	const expectations = [...registers.expectations.entries.values()];
	expect(expectations.length).toBeGreaterThanOrEqual(20);
	expect(expectations.every(({ competitors }) => competitors.length > 0)).toBe(true);
	expect(proceduresOf(manual).filter(({ head }) => head.status === "withdrawn").length).toBeGreaterThanOrEqual(2);
	expect(
		proceduresOf(manual).filter(({ head }) => head.status === "draft" || head.status === "in-review").length,
	).toBeGreaterThanOrEqual(2);
});

describe("every situation that the manual is for has its document in force", () => {
	test.each([
		["catalogue-photo match at goods-in", ["SOP-RCV-001", "CHK-RCV-001"]],
		["what happens when it does not match", ["SOP-RCV-002", "SOP-MKT-002", "SOP-QUA-005"]],
		["second-person product check", ["SOP-WKS-002", "CHK-WKS-001"]],
		["supplier that keeps shipping the defect, and before the first order", ["SOP-PUR-003", "SOP-PUR-001"]],
		["setting the expectation on the order", ["SOP-SAL-001"]],
		["telling the customer where things stand", ["SOP-SRV-002"]],
		["first-contact resolution, limits, escalation", ["SOP-SRV-001", "SOP-SRV-003", "SOP-SRV-004"]],
		["touches per order", ["SOP-SRV-006"]],
		["Customer Expectation Index", ["SOP-QUA-003"]],
		["mapping the whole customer experience", ["SOP-QUA-004"]],
		["going beyond", ["SOP-SAL-003", "SOP-SAL-004", "SOP-DEL-001", "SOP-DEL-003"]],
		["the manual itself", ["SOP-QUA-001", "SOP-QUA-002"]],
		["returns, back into stock", ["SOP-RCV-006", "CHK-RCV-003"]],
		["suppliers, re-assessed each year", ["SOP-PUR-005"]],
	])("%s", (_, ids) => {
		for (const id of ids) {
			const document = findDocument(manual, id);
			expect(document && isInForce(manual, document, asOf), id).toBe(true);
		}
	});
	test.each(["sales", "marketing", "customer-service", "treasury", "delivery"])(
		"the process %s, which the customer sees, has its procedures",
		(process) => expect(proceduresOf(manual).some(({ head }) => head.process === process)).toBe(true),
	);
});
