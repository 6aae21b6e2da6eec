// Why something stands as it does, and what would change it.
import { describe, expect, test } from "vitest";
import { computeChecklistReasons } from "../../../src/manual/coverage/checklist-reasons.ts";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { computeExpectationReasons } from "../../../src/manual/coverage/expectation-reasons.ts";
import { computeFailureModeReasons } from "../../../src/manual/coverage/failure-mode-reasons.ts";
import { computeProcedureReasons } from "../../../src/manual/coverage/procedure-reasons.ts";
import { findChecklist, proceduresOf } from "../../../src/manual/model/manual.ts";
import { noPaint } from "../../../src/manual/report/format-finding.ts";
import { formatReasons } from "../../../src/manual/report/format-reasons.ts";
import { wordChecklist } from "../../../src/manual/report/word-checklist.ts";
import { wordExpectation } from "../../../src/manual/report/word-expectation.ts";
import { wordFailureMode } from "../../../src/manual/report/word-failure-mode.ts";
import { wordProcedure } from "../../../src/manual/report/word-procedure.ts";
import {
	branch,
	checklist,
	control,
	decision,
	type Files,
	type Head,
	manualOf,
	procedure,
	procedures,
	qcStep,
	soundProcedure,
	today,
} from "../build-manual.ts";

const step = (id: string, attributes = "") =>
	`<Step id="${id}" title="${id}" by="receiver"${attributes && ` ${attributes}`}>\n  Do it.\n</Step>\n`;

/** Reasons of the procedure in a.mdx. */
function reasonsOf(files: Files) {
	const manual = manualOf(files);
	const report = computeCoverage(manual, today);
	const [document] = proceduresOf(manual);
	const [described] = report.procedures;
	if (!document || !described) throw new Error("No procedure");
	return wordProcedure(computeProcedureReasons(manual, report, document, described));
}
const reasons = (body?: string, head?: Head, others: Files = {}) =>
	reasonsOf({ ...procedures(procedure("A", body, head)), ...others });
/** Reasons of a procedure of which nothing else is found than what follows brings. */
const reasonsOfSound = (following = "", others: Files = {}) =>
	reasonsOf({ ...procedures(soundProcedure("A", following)), ...others });
const a = "content/procedures/receiving/a.mdx";
const incomplete = qcStep({ id: "b", onFail: "" });
/** The check stands in one branch only. */
const past = decision("known", branch("Yes"), branch("No", control)) + step("send", "irreversible");
const declaring = { failureModes: "[FM-002]" };
const guardSend = `Add a check before send (${a}:34) on the way start → Decision 'Which known?' = Yes → send.`;
const controlFm002 =
	"Name FM-002 in the controls of a QC step on the way start → Decision 'Which known?' = Yes → send, or add one there.";

describe("a goto that names nothing", () => {
	const misspelt = (following = "") =>
		reasons(
			following +
				qcStep({ attributes: 'controls="FM-002"', reaction: 'disposition="segregate" goto="shlef"' }) +
				step("shelf") +
				step("send", "irreversible"),
			declaring,
		);
	test("is all that is to be mended where what is open follows from it alone", () =>
		expect(misspelt()).toMatchObject({
			because: "it has 1 QC step that counts, and 1 error that affects coverage",
			decidedBy: ["goto-nowhere"],
			changes: [
				`Name a step, check or decision of this document. Until then the work counts as going on to whatever comes next. (${a}:20, goto-nowhere)`,
			],
		}));
	test("is told beside what is open wherever it leads", () =>
		expect(misspelt(step("ship", "irreversible")).changes).toContain(
			`Add a check before ship (${a}:17) on the way start → ship.`,
		));
});

test("a check that a step makes void has to be passed again, and what is required before is none of it", () => {
	const washed = control + step("wash", 'undoes="match"') + step("send", "irreversible");
	const { changes } = reasons(
		washed,
		{ ...declaring, requires: "[B]" },
		{ "procedures/receiving/b.mdx": procedure("B", step("a")) },
	);
	const way = "start → after B → match passed → wash (makes match void) → send.";
	expect(changes).toEqual(
		expect.arrayContaining([
			`Pass match, or one like it, again after wash, which makes it void, before send (${a}:28): ${way}`,
			`Pass a check of FM-002 again after wash, which makes match void: ${way}`,
		]),
	);
});

describe("covered", () => {
	test("by one QC step: what would be without it", () =>
		expect(reasonsOfSound()).toMatchObject({
			because: "it has 1 QC step that counts, and no error that affects coverage",
			decidedBy: [],
			changes: [`Without match (${a}:17) it would be uncovered: no other QC step counts.`],
			besides: [],
		}));
	test("by two: nothing has to change", () =>
		expect(reasons(qcStep() + qcStep({ id: "again" }))).toMatchObject({
			because: "it has 2 QC steps that count, and no error that affects coverage",
			changes: ["Nothing has to change."],
		}));
	test("and a check that controls nothing could be better", () =>
		expect(reasons()).toMatchObject({
			procedure: { state: "covered" },
			besides: [expect.stringMatching(/^Write controls=.* \(.*a\.mdx:16, control-of-nothing\)$/)],
		}));
	test("where the policy only warns of what gets past the checks, it is open besides, once each, with the way", () =>
		expect(
			reasons(past, declaring, {
				"policy.yaml": "rules: { unguarded-irreversible-step: warning, uncontrolled-failure-mode: warning }",
			}),
		).toMatchObject({ procedure: { state: "covered" }, besides: [guardSend, controlFm002] }));
});

describe("uncovered", () => {
	test("without a QC step: add one before what cannot be taken back", () =>
		expect(reasons(step("open") + step("send", "irreversible"))).toMatchObject({
			because: "it has no QC step",
			decidedBy: ["missing-qc-step"],
			changes: [
				`Add a <QCStep> with a criterion and an <OnFail> before send (${a}:19), or use a checklist that has one.`,
				"Or ask for an exemption, approved by another role than the owner.",
			],
		}));
	test("with one that counts nothing: complete it", () =>
		expect(reasons(qcStep({ onFail: "" }))).toMatchObject({
			because: "none of its QC steps counts as a check (1 written)",
			changes: [
				`Complete match (${a}:16), which counts as no check: it lacks text in its <OnFail>.`,
				`Add a <QCStep> with a criterion and an <OnFail> before its end (${a}), or use a checklist that has one.`,
				"Or ask for an exemption, approved by another role than the owner.",
			],
			besides: [],
		}));
	test("where the policy switches the rule off, the definition alone decides", () =>
		expect(reasons("x\n", {}, { "policy.yaml": "rules: { missing-qc-step: off }" })).toMatchObject({
			because: "it has no QC step",
			decidedBy: [],
		}));
});

describe("shallow", () => {
	test("by a QC step that lacks something", () =>
		expect(reasonsOfSound(incomplete)).toMatchObject({
			because: "it has 1 QC step that counts, and 1 error that affects coverage",
			decidedBy: ["missing-reaction"],
			changes: [`Complete b (${a}:24), which counts as no check: it lacks text in its <OnFail>.`],
			besides: [],
		}));
	test("by a way past the checks: what has to be mended, and the way", () =>
		expect(reasons(past, declaring)).toMatchObject({
			because: "it has 1 QC step that counts, and 2 errors that affect coverage",
			decidedBy: ["uncontrolled-failure-mode", "unguarded-irreversible-step"],
			changes: [
				`Put a QC step with controls="FM-002" on this path, or lead it back to one. (${a}:14, uncontrolled-failure-mode)`,
				controlFm002,
				`Put a QC step on this path before "send", or lead the path back to one. (${a}:34, unguarded-irreversible-step)`,
				guardSend,
			],
			besides: [],
		}));
	test("by no check while its exemption is still to come", () => {
		const exemption =
			"{ reason: The till does it from March on, approvedBy: quality-lead, from: 2026-12-01, until: 2027-03-03 }";
		expect(reasons("x\n", { exemption }).changes.at(-1)).toBe(
			`Or have its exemption (${a}:14) begin earlier: it holds from 1 Dec 2026 on.`,
		);
	});
	test("by an exemption that has ended", () => {
		const exemption =
			"{ reason: The till does it from March on, approvedBy: quality-lead, from: 2026-01-01, until: 2026-01-31 }";
		expect(reasons(qcStep(), { exemption })).toMatchObject({
			decidedBy: ["exemption-expired"],
			changes: [`Remove the exemption from the head. (${a}:14, exemption-expired)`],
		});
	});
	test("an accepted error is told with its reason, and changes nothing", () => {
		const policy = "exceptions: [{ rule: missing-reaction, document: A, reason: The till does it from March on }]";
		expect(reasonsOfSound(incomplete, { "policy.yaml": policy })).toMatchObject({
			procedure: { state: "covered" },
			accepted: [{ rule: "missing-reaction", reason: "The till does it from March on" }],
			besides: [`Complete b (${a}:24), which counts as no check: it lacks text in its <OnFail>.`],
		});
	});
});

describe("a required procedure that vouches for nothing is told besides the way over it", () => {
	const body = qcStep({ attributes: 'controls="FM-001"' }) + step("send", "irreversible");
	const requiring = { failureModes: "[FM-002]", requires: "[B]" };
	const requiredIs = (text: string) => ({ "procedures/receiving/b.mdx": procedure("B", text) });
	const way = "start → after B → match passed → send";
	const control = (why: string) =>
		`Name FM-002 in the controls of a QC step on the way ${way}, or add one there.${why}`;
	test("because its check looks for something else", () =>
		expect(reasons(body, requiring, requiredIs(qcStep({ attributes: 'controls="FM-001"' }))).changes).toContain(
			control(" B, which is required before, does not help: no check for FM-002 stands on every way to its end."),
		));
	test("because somebody gets past its checks, of what is not guarded too", () => {
		const late = procedure("A", step("send", "irreversible") + qcStep(), requiring);
		const { changes } = reasonsOf({ ...procedures(late), ...requiredIs(past) });
		const why = " B, which is required before, does not help: somebody can get past its own checks.";
		expect(changes).toContain(`Add a check before send (${a}:18) on the way start → after B → send.${why}`);
		expect(changes.filter((change) => change.endsWith(why))).toHaveLength(2);
	});
	test("because nobody gets to its end", () => {
		const back = branch("Yes", "", "match") + branch("No", "", "match");
		const round = qcStep({ attributes: 'controls="FM-002"' }) + decision("again", back);
		expect(reasons(body, requiring, requiredIs(round)).changes).toContain(
			control(" B, which is required before, does not help: nobody gets to its end."),
		);
	});
	test("and nothing of one that does", () =>
		expect(reasons(body, requiring, requiredIs(qcStep({ attributes: 'controls="FM-002"' })))).toMatchObject({
			procedure: { failureModes: [{ controlled: true, controls: ["B"] }] },
		}));
	test("also where the failure mode itself is asked about", () => {
		const manual = manualOf({ ...procedures(procedure("A", body, requiring)), ...requiredIs(qcStep()) });
		const entry = manual.registers["failure-modes"].entries.get("FM-002");
		if (!entry) throw new Error("No failure mode");
		const worded = wordFailureMode(computeFailureModeReasons(manual, computeCoverage(manual, today), "FM-002", entry));
		expect(worded.changes).toEqual([
			`A: ${control(" B, which is required before, does not help: no check for FM-002 stands on every way to its end.")}`,
		]);
		expect(worded.declaredBy).toEqual([
			{ id: "A", title: "Receive a lot", state: "shallow", controlled: false, controls: [], path: way },
		]);
	});
});

test("exempt: by whom, until when, and what follows", () => {
	const exemption =
		"{ reason: The till does it from March on, approvedBy: quality-lead, from: 2026-11-01, until: 2027-03-03 }";
	expect(reasons("x\n", { exemption })).toMatchObject({
		because: "an exemption approved by quality-lead holds until 3 Mar 2027: The till does it from March on",
		changes: [
			`Add a QC step that counts and remove the exemption (${a}:14).`,
			"After 3 Mar 2027 the exemption is reported as expired.",
		],
	});
	expect(reasons(qcStep(), { exemption }).changes[0]).toBe(
		`Remove the exemption (${a}:14): it has 1 QC step that counts.`,
	);
});
test("unmeasured: what cannot be read, and how to mend it", () =>
	expect(reasons("<5\n")).toMatchObject({
		because: "it could not be read, so nothing is known of its checks",
		decidedBy: ["broken-mdx"],
		changes: [`Write \\< or say it in words: under 5 kg. (${a}:16, broken-mdx)`],
	}));

describe("out of scope", () => {
	test.each<[string, Head, Files, string, ...string[]]>([
		[
			"a draft",
			{ status: "draft" },
			{},
			"its status is draft, and only procedures in force count",
			`Set status: effective (${a}:9) once it is approved.`,
		],
		["later", { effective: "2027-01-01" }, {}, "it takes effect on 1 Jan 2027", "From 1 Jan 2027 on it counts."],
		[
			"superseded",
			{},
			{ "procedures/receiving/b.mdx": procedure("B", qcStep(), { supersedes: "[A]" }) },
			"B, which is in force, supersedes it",
			"Look at B instead; it stands in its place.",
			"If A is to hold again, take it out of supersedes (content/procedures/receiving/b.mdx:14), or withdraw B.",
		],
		[
			"withdrawn",
			{ status: "withdrawn" },
			{},
			"its status is withdrawn, and only procedures in force count",
			"Nothing has to change. If the work is still done, write it down in a document of its own.",
		],
		[
			"withdrawn, and something stands in its place",
			{ status: "withdrawn" },
			{ "procedures/receiving/b.mdx": procedure("B", qcStep(), { supersedes: "[A]" }) },
			"B, which is in force, supersedes it",
			"Look at B instead; it stands in its place.",
		],
		[
			"another process",
			{},
			{ "policy.yaml": "scope: { processes: [packing] }" },
			"its process receiving is not in the scope of policy.yaml",
			"Add receiving to scope.processes in policy.yaml.",
		],
	])("%s", (_, head, others, because, ...changes) =>
		expect(reasons(qcStep(), head, others)).toMatchObject({ because, changes }),
	);
});

describe("a checklist", () => {
	const use = '<UseChecklist ref="C" id="goods-in" />\n';
	const of = (files: Files) => {
		const manual = manualOf(files);
		const found = findChecklist(manual, "C");
		if (!found) throw new Error("No checklist");
		return wordChecklist(computeChecklistReasons(manual, computeCoverage(manual, today), found));
	};
	const items = `<PausePoint id="p" title="Before">\n<Item id="i" response="five of five">Count.</Item>\n${control}</PausePoint>\n`;
	test("in force: who uses it, where, and what it brings", () =>
		expect(
			of({
				...procedures(procedure("A", use, declaring), procedure("B")),
				"checklists/c.mdx": checklist("C", items),
			}),
		).toMatchObject({
			inForce: true,
			because: "brings 1 QC step that counts to 1 procedure in scope",
			usedBy: [{ id: "A", state: "covered", places: ["goods-in"] }],
			checks: [{ anchor: "match", valid: true, controls: ["FM-002"] }],
			items: 1,
		}));
	test("a draft brings nothing to who names it", () =>
		expect(
			of({ ...procedures(procedure("A", use)), "checklists/c.mdx": checklist("C", items, { status: "draft" }) }),
		).toMatchObject({
			inForce: false,
			because: "brings nothing, because its status is draft",
			usedBy: [{ id: "A", state: "uncovered", places: ["goods-in"] }],
		}));
	const later = {
		...procedures(procedure("A", use)),
		"checklists/c.mdx": checklist("C", items, { effective: "2026-12-24" }),
	};
	test("one that takes effect later says so, and that its checks do not count", () => {
		const reasons = of(later);
		expect(reasons).toMatchObject({
			because: "brings nothing, because it takes effect on 2026-12-24",
			checks: [{ valid: true, counts: false }],
		});
		expect(formatReasons(reasons, noPaint)).toContain(
			"match  controls FM-002  does not count, the checklist is not in force",
		);
	});
	test("a superseded one names its successor", () =>
		expect(
			of({
				"checklists/c.mdx": checklist("C", items),
				"checklists/d.mdx": checklist("D", items, { supersedes: "[C]" }),
			}).because,
		).toBe("brings nothing, because D, which is in force, supersedes it"));
	test("a procedure whose only checklist takes effect later is told that, and not to use a checklist", () => {
		const { because, changes } = reasonsOf(later);
		expect(because).toBe(
			"it has no QC step today: C, which it uses, brings none, because it takes effect on 2026-12-24",
		);
		expect(changes.slice(0, 2)).toEqual([
			"Let C take effect (content/checklists/c.mdx:11), or use one that is in force.",
			"Add a <QCStep> with a criterion and an <OnFail> before its end (content/procedures/receiving/a.mdx).",
		]);
	});
	test("an error in it is why a procedure is shallow that uses it", () =>
		expect(reasonsOfSound(use, { "checklists/c.mdx": checklist("C", incomplete) })).toMatchObject({
			procedure: { state: "shallow" },
			decidedBy: ["missing-reaction"],
			changes: [
				"Complete goods-in--b (content/checklists/c.mdx:17), which counts as no check: it lacks text in its <OnFail>.",
			],
		}));
});

describe("a failure mode", () => {
	const of = (files: Files) => {
		const manual = manualOf(files);
		const entry = manual.registers["failure-modes"].entries.get("FM-001");
		if (!entry) throw new Error("No failure mode");
		return wordFailureMode(computeFailureModeReasons(manual, computeCoverage(manual, today), "FM-001", entry));
	};
	const controlling = qcStep({ attributes: 'controls="FM-001"' });
	test("where it is declared and controlled, and where it gets past", () =>
		expect(
			of(
				procedures(
					procedure("A", controlling, { failureModes: "[FM-001]" }),
					procedure("B", qcStep(), { failureModes: "[FM-001]" }),
					procedure("C", controlling, { status: "draft" }),
				),
			),
		).toMatchObject({
			because: "is controlled in 1 of 2 procedures in scope that declare it",
			declaredBy: [
				{ id: "A", controlled: true, controls: ["match"], path: "" },
				{ id: "B", controlled: false, controls: [], path: "start → match passed → done" },
			],
			checks: [
				{ document: "A", id: "match", counts: true },
				{ document: "C", id: "match", counts: false, why: "C is not in force" },
			],
			changes: [
				"B: Name FM-001 in the controls of a QC step on the way start → match passed → done, or add one there.",
			],
		}));
	test("after a step that undoes no check: to mend that, since a further check would change nothing", () => {
		const washing = (undoes: string, attributes = 'controls="FM-001"') =>
			of(
				procedures(
					procedure("A", qcStep({ attributes }) + step("wash", `undoes="${undoes}"`) + step("ship", "irreversible"), {
						failureModes: "[FM-001]",
					}),
				),
			).changes;
		expect(washing("mach")).toEqual([
			`A: Name the QC step whose result the step makes void; in a used checklist: use-id--check-id. That is at "wash" (${a}:24); until then every check counts as undone there.`,
		]);
		expect(washing("match")).toEqual([
			"A: Pass a check of FM-001 again after wash, which makes match void: start → match passed → wash (makes match void) → ship.",
		]);
		expect(washing("mach", "")).toEqual([
			expect.stringContaining("A: Name FM-001 in the controls of a QC step on the way"),
		]);
	});
	test("declared by nobody: where to declare it", () =>
		expect(of(procedures(procedure("A")))).toMatchObject({
			because: "is declared by no procedure in scope, so nothing is judged of it",
			changes: ["Add FM-001 to failureModes in the head of the procedure of receiving that can cause it."],
		}));
	describe("declared by what is not in force", () => {
		const waiting = (head: Head, body = qcStep({ attributes: 'controls="FM-001"' })) =>
			of(procedures(procedure("A", body, { failureModes: "[FM-001]", ...head }))).changes;
		test.each<[string, Head, string]>([
			["a draft", { status: "draft" }, "its status is draft"],
			["one in review", { status: "in-review" }, "its status is in-review"],
			["one that is to come", { effective: "2027-01-01" }, "it takes effect on 2027-01-01"],
		])("%s: to put that in force", (_, head, why) =>
			expect(waiting(head)).toEqual([`Put A in force, which declares FM-001 and looks for it with "match": ${why}.`]),
		);
		test("and has no check of it: to put it in force, which tells what it lacks", () =>
			expect(waiting({ status: "draft" }, qcStep())).toEqual([
				"Put A in force, which declares FM-001: its status is draft.",
			]));
		test("since it is withdrawn: where to declare it", () =>
			expect(waiting({ status: "withdrawn" })).toEqual([expect.stringMatching(/^Add FM-001 to failureModes/)]));
	});
});

test("an expectation as text: how well it is met, what is missing and what closes that", () => {
	const manual = manualOf({
		...procedures(soundProcedure("A")),
		"registers/expectations.yaml":
			"EX-001: { touchpoint: parcel, statement: It is whole, rating: missed, brokenBy: [FM-002], gap: Two broke in May, closedBy: [A] }\n",
	});
	const entry = manual.registers.expectations.entries.get("EX-001");
	if (!entry) throw new Error("No expectation");
	const worded = wordExpectation(computeExpectationReasons(manual, today, "EX-001", entry));
	expect(formatReasons(worded, noPaint).split("\n").slice(2, 5)).toEqual([
		"Where the customer meets us: parcel",
		"How it is met: missed; what is missing: Two broke in May",
		"What closes it: A",
	]);
});

test("as text: what it is, why, its findings, its protection, what would change it, what else is open", () => {
	const body = step("open") + qcStep({ onFail: "" }) + step("send", "irreversible");
	expect(formatReasons(reasons(body, { failureModes: "[FM-001]" }), noPaint)).toBe(`A  Receive a lot
${a}
process receiving, owner goods-in-lead, criticality major, status effective

It is uncovered, because none of its QC steps counts as a check (1 written) (missing-qc-step).

Findings
  ${a}:2:5  error  Unexpected procedure without a valid QC step, expected at least one check before its last step  missing-qc-step
      Add a <QCStep> with a criterion and an <OnFail>, use a checklist that has one, or ask for an exemption.
  ${a}:14:16  error  Unexpected critical failure mode FM-001 "Wrong colour" that no check controls, expected a check of it before the irreversible step  uncontrolled-failure-mode
      Write controls="FM-001" at the QC step that would find it, or add such a QC step.
  ${a}:20:1  error  Unexpected QC step "match" without a reaction plan, expected text in its <OnFail>  missing-reaction
      Add <OnFail disposition="segregate">what to do with the goods, whom to tell</OnFail>; until then it counts as no check.
  ${a}:27:1  error  Unexpected way past every check to the irreversible step "send", expected a passed check on every path: start → open → match → send  unguarded-irreversible-step
      Put a QC step on this path before "send", or lead the path back to one.

Protection
  check  match  second-person  does not count, lacks text in its <OnFail>  ${a}:20:1
  irreversible step  send  not guarded  ${a}:27:1
    start → open → match → send
  failure mode  FM-001  critical  not controlled
    the same way as for send
  work steps verified  0 of 1, not: open

What would change its state
  Complete match (${a}:20), which counts as no check: it lacks text in its <OnFail>.
  Add a <QCStep> with a criterion and an <OnFail> before send (${a}:27), or use a checklist that has one.
  Or ask for an exemption, approved by another role than the owner.

What else is open
  Add a check before send (${a}:27) on the way start → open → match → send.
  Name FM-001 in the controls of a QC step on the way start → open → match → send, or add one there.
`);
});
