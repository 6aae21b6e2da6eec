// Is a step without an id told so that a reader finds it, whatever is said of it?
import { describe, expect, test } from "vitest";
import { compareCoverage } from "../../../src/manual/coverage/change/compare-coverage.ts";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { computeProcedureReasons } from "../../../src/manual/coverage/procedure-reasons.ts";
import { proceduresOf } from "../../../src/manual/model/manual.ts";
import { noPaint } from "../../../src/manual/report/format-finding.ts";
import { formatReasons } from "../../../src/manual/report/format-reasons.ts";
import { wordProcedure } from "../../../src/manual/report/word-procedure.ts";
import { findingsOf, manualOf, procedure, procedures, qcStep, today } from "../build-manual.ts";

/** Three lines. */
const unnamed = (attributes = "", by = "receiver") =>
	`<Step id="" by="${by}"${attributes && ` ${attributes}`}>\nDo it.\n</Step>\n`;
const titled = (attributes = "", by = "receiver") => unnamed(`title="Seal it"${attributes && ` ${attributes}`}`, by);
const decision = (id: string, ...branches: string[]) => `<Decision ${id}>\n${branches.join("")}</Decision>\n`;
const branch = (when: string, goto: string) => `<Branch when="${when}" goto="${goto}">\nGo.\n</Branch>\n`;

/** The end of the message, from its rule on. */
const of = (rule: string, body: string) =>
	findingsOf(rule, procedures(procedure("SOP-1", body))).map((told) => told.slice(told.indexOf(rule)));

describe("a step is called by its title, and without one by its line", () => {
	const hold = qcStep({ attributes: "hold", reaction: 'disposition="segregate" goto="d"' });
	const after = decision('id="d" question="Which?"', branch("Yes", "end"), '<Branch when="No">\nGo.\n</Branch>\n');
	test.each([
		[
			"unguarded-irreversible-step",
			titled("irreversible"),
			'Unexpected way past every check to the irreversible step "Seal it", expected a passed check on every path: start → Seal it',
		],
		[
			"unguarded-irreversible-step",
			unnamed("irreversible"),
			"Unexpected way past every check to the irreversible step at line 16, expected a passed check on every path: start → the step at line 16",
		],
		[
			"endless-loop",
			`<Step id="a" by="receiver" title="Scan">\nOnce.\n</Step>\n${decision('id=""', branch("Yes", "a"), branch("No", "a"))}`,
			'Unexpected loop from "a" on without a way out, expected a path to the end or to a stop',
		],
		[
			"unreachable-step",
			decision('id="d" question="Which?"', branch("Yes", "end"), branch("No", "end")) + unnamed(),
			"Unexpected step at line 24 that no path leads to, expected a way to it",
		],
		[
			"hold-not-held",
			hold + unnamed() + after,
			'Unexpected way from the failed hold point "match" to "d", expected nothing later before it has passed',
		],
		[
			"stopped-goods-go-on",
			qcStep({ reaction: 'disposition="scrap" authority="quality-lead" goto="d"' }) + after + unnamed("irreversible"),
			'Unexpected way from the goods that were scrapped ("match") to the irreversible step at line 31, expected a check in between, or a stop',
		],
		[
			"verifier-not-independent",
			unnamed("", "inspector") + qcStep(),
			'Unexpected verifier "inspector" of "match", who performs the step at line 16 since the last hold point that somebody else passed, and is alone on a shift, expected another person',
		],
		[
			"verifier-not-independent",
			titled() + unnamed("", "stranger") + qcStep(),
			'Unexpected performer "stranger" of the step at line 19, which names no role, expected one, so that the verifier of "match" is surely another person',
		],
		[
			"self-approved-concession",
			unnamed("", "quality-lead") + qcStep({ reaction: 'disposition="concession" authority="quality-lead"' }),
			'Unexpected quality-lead as authority of a concession at "match", who did the step at line 16 and is alone on a shift, expected somebody else',
		],
		[
			"missing-evidence",
			qcStep({ id: "", attributes: 'controls="FM-001"' }).replace(/title="[^"]*"/, ""),
			"Missing evidence of the check at line 16, which controls the critical failure mode FM-001, expected one of photo, scan, signature, count, measurement, record",
		],
		[
			"undeclared-failure-mode",
			qcStep({ id: "", attributes: 'controls="FM-001"' }),
			'Unexpected FM-001 in controls of "Compare", expected a failure mode that the head of SOP-1 declares',
		],
		[
			"open-decision",
			decision('id=""', branch("Maybe", "end"), branch("Sure", "end")),
			'Unexpected decision at line 16 with the answers "Maybe", "Sure" only, expected exactly Yes and No, or one branch with when="otherwise"',
		],
		[
			"check-nobody-can-do",
			unnamed("", "inspector") + qcStep({ id: "", by: "inspector", onFail: "" }).replace(/title="[^"]*"/, ""),
			"Unexpected second-person check at line 19 where one person (inspector) is on a shift, expected two",
		],
	])("by %s", (rule, body, message) => {
		const told =
			rule === "check-nobody-can-do"
				? findingsOf(rule, procedures(procedure("SOP-1", body, { roles: "[inspector]" }))).map((each) =>
						each.slice(each.indexOf(rule)),
					)
				: of(rule, body);
		expect(told).toContain(`${rule} ${message}`);
	});
	test("two steps without an id are told apart", () =>
		expect(of("unguarded-irreversible-step", unnamed("irreversible") + unnamed("irreversible"))).toHaveLength(2));
	test("by why, with nothing blank", () => {
		const manual = manualOf(
			procedures(
				procedure("SOP-1", unnamed() + titled("irreversible") + qcStep({ id: "" }).replace(/title="[^"]*"/, ""), {
					failureModes: "[FM-002]",
				}),
			),
		);
		const report = computeCoverage(manual, today);
		const [document, described] = [proceduresOf(manual)[0], report.procedures[0]];
		if (!document || !described) throw new Error("No procedure");
		const text = formatReasons(wordProcedure(computeProcedureReasons(manual, report, document, described)), noPaint);
		expect(text).toContain("  check  the check at line 23  second-person  does not count");
		expect(text).toContain("irreversible step  Seal it  not guarded");
		expect(text).toContain("work steps verified  0 of 1, not: the step at line 17");
		expect(text).toContain("Complete the check at line 23 (content/procedures/receiving/a.mdx:23)");
		expect(text).not.toMatch(/""|→ →| {2}check {3,}/);
	});
	test("by --since", () => {
		const files = (by: string) => procedures(procedure("SOP-1", unnamed("", "inspector") + qcStep({ by })));
		const { findings } = compareCoverage(
			{ before: manualOf(files("quality-lead")), after: manualOf(files("inspector")), asOf: today, renamed: [] },
			{ revision: "v1", commit: "0" },
		);
		expect(findings.map(({ message }) => message).join("\n")).toContain(
			"by inspector instead of quality-lead: inspector performs the step at line 16 and is alone on a shift",
		);
	});
});
