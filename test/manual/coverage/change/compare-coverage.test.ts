// What does a change make worse, and what is only another order, number or file?
import { describe, expect, test } from "vitest";
import { formatChange } from "../../../../src/manual/report/format-change.ts";
import {
	branch,
	checklist,
	decision,
	type Files,
	type Head,
	ownRegisters,
	procedure,
	procedures,
	qcStep,
	useChecklist,
} from "../../build-manual.ts";
import { compareFiles as compare, since } from "./compare-files.ts";

/** What is told, as `severity rule:subject:at`. */
const told = (before: Files, after: Files, renamed: { from: string; to: string }[] = []) =>
	compare(before, after, renamed).findings.map(({ severity, id }) => `${severity} ${id}`);
const one = (body: string, head: Head = {}) => procedures(procedure("A", body, head));

const controlling = (id: string, more = "") =>
	qcStep({ id, attributes: `controls="FM-001" evidence="photo"${more && ` ${more}`}` });
const step = (id: string, more = "", by = "receiver") =>
	`<Step id="${id}" by="${by}" title="Do ${id}"${more}>\nWith both hands.\n</Step>\n\n`;
const declared: Head = { failureModes: "[FM-001]" };
const guarded = step("open") + controlling("match") + step("ship", " irreversible");
const before = one(guarded, declared);

/** A procedure with one check that holds everything a check can hold. */
const full = {
	kind: "second-person",
	by: "inspector",
	criterion: "5 of 5 alike",
	more: 'evidence="photo" sample="5 per lot" controls="FM-001" method="count" hold blind',
	onFail: 'disposition="scrap" authority="goods-in-lead"',
};
const whole = (changes: Partial<typeof full> = {}) => {
	const { kind, by, criterion, more, onFail } = { ...full, ...changes };
	const check = `<QCStep id="match" title="Compare" kind="${kind}" by="${by}" criterion="${criterion}" ${more}>\nCompare both.\n\n<OnFail ${onFail}>\nSet it aside.\n</OnFail>\n</QCStep>\n`;
	return one(check, declared);
};
const without = (words: string) => whole({ more: full.more.replace(words, "") });
const messageOf = (rule: string, after: Files) =>
	compare(whole(), after)
		.findings.filter((finding) => finding.rule === rule)
		.map(({ message }) => message);

describe("nothing is told", () => {
	test("of a manual that did not change", () => {
		expect(compare(before, before)).toMatchObject({
			summary: { documents: 0, worse: 0, look: 0, closed: 0, better: 0 },
			procedures: [],
			findings: [],
			since,
		});
	});
	test("of other words in a step", () => {
		const report = compare(before, one(guarded.replace("With both hands", "With gloves"), declared));
		expect([report.findings, report.summary.documents]).toEqual([[], 1]);
		expect(report.procedures).toMatchObject([{ id: "A", change: "changed", before: "covered", after: "covered" }]);
	});
	test("of steps in another order, with lines moved and another between them", () =>
		expect(told(before, one(`\n\n${step("clean")}${guarded}`, declared))).toEqual([]));
	test("of steps that got other ids, in a procedure that has gaps", () => {
		const gap = step("s1") + step("s2", " irreversible");
		expect(told(one(gap), one(gap.replaceAll('id="s1"', 'id="s2"').replace(/id="s2"(?=.*irrev)/, 'id="s3"')))).toEqual(
			[],
		);
	});
	test("of a check that got another id", () =>
		expect(told(before, one(guarded.replace('id="match"', 'id="compare"'), declared))).toEqual([]));
	test("of a file that was renamed, its id kept", () => {
		const report = compare(before, {
			"procedures/packing/z.mdx": procedure("A", guarded, { ...declared, process: "packing" }),
		});
		expect(report.findings).toEqual([]);
		expect(report.procedures).toMatchObject([
			{ file: "content/procedures/packing/z.mdx", previousFile: "content/procedures/receiving/a.mdx" },
		]);
	});
	test("of a file that was renamed and got another id, with the gap that it had, but for the id", () => {
		const gap = step("ship", " irreversible");
		const renamed = [{ from: "procedures/receiving/a.mdx", to: "procedures/receiving/z.mdx" }];
		const later = { "procedures/receiving/z.mdx": procedure("Z", gap) };
		expect(told(one(gap), later, renamed)).toEqual(["warning changed-document-id:Z"]);
		expect(compare(one(gap), later, renamed).procedures).toMatchObject([
			{ id: "Z", previousId: "A", change: "changed" },
		]);
	});
	test("of a procedure that supersedes another and has its checks", () => {
		const successor = procedure("B", guarded, { ...declared, supersedes: "[A]" });
		expect(told(before, { ...before, "procedures/receiving/b.mdx": successor })).toEqual([]);
	});
	test("of a reaction that names what supersedes the document it named", () => {
		const seeing = (id: string) => one(qcStep({ reaction: `disposition="segregate" see="${id}"` }));
		const old = { "procedures/receiving/b.mdx": procedure("B", guarded) };
		const next = { "procedures/receiving/c.mdx": procedure("C", guarded, { supersedes: "[B]" }) };
		const report = compare({ ...seeing("B"), ...old }, { ...seeing("C"), ...old, ...next });
		expect(report.findings).toEqual([]);
		const told = formatChange(report, "text");
		expect(told).toContain("  B  Receive a lot  (covered → superseded by C)\n");
	});
	test("of one that two documents share out among them: both are named", () => {
		const half = (id: string) => procedure(id, guarded, { ...declared, supersedes: "[A]" });
		const report = compare(before, {
			...before,
			"procedures/receiving/b.mdx": half("B"),
			"procedures/receiving/c.mdx": half("C"),
		});
		expect(formatChange(report, "text")).toContain("  A  Receive a lot  (covered → superseded by B and C)\n");
	});
	test("of a failure mode that one check controls, where none did before", () => {
		const none = guarded.replace(' controls="FM-001"', "");
		expect(told(one(none, declared), before)).toEqual([]);
	});
	test("of a failure mode that none controls any more, where it does little harm", () => {
		const minor = {
			"registers/failure-modes.yaml": String(ownRegisters["registers/failure-modes.yaml"]).replace("critical", "minor"),
		};
		expect(told({ ...before, ...minor }, minor)).toEqual(["warning worse-state:A"]);
	});
	test("of a policy that is a gate at last", () =>
		expect(told({ ...before, "policy.yaml": "mode: report" }, { ...before, "policy.yaml": "mode: gate" })).toEqual([]));
	test("of a draft", () =>
		expect(
			told(before, { ...before, "procedures/receiving/b.mdx": procedure("B", "x\n", { status: "draft" }) }),
		).toEqual([]));
	test("of a gap that was there", () => expect(told(one("x\n"), one("y\n"))).toEqual([]));
	test("of a check that moved into a checklist that the procedure uses", () => {
		const used = one(`${step("open")}<UseChecklist ref="C" id="use" />\n\n${step("ship", " irreversible")}`, declared);
		expect(told(before, { ...used, "checklists/c.mdx": checklist("C", controlling("match")) })).toEqual([]);
	});
	test("of a rule that the policy only now demands, or demands no more", () => {
		const files = {
			...one(step("ship", " irreversible") + qcStep()),
			"policy.yaml": "rules: { unguarded-irreversible-step: off }",
		};
		const strict = { ...files, "policy.yaml": "rules: { unguarded-irreversible-step: error }" };
		expect(told(files, strict)).toEqual([]);
		expect(told(strict, files)).toEqual(["warning loosened-policy:policy.yaml:rules.unguarded-irreversible-step"]);
	});
	test("of the language of the policy where every document says its own, or of one English instead of another", () => {
		const files = one(guarded, { ...declared, lang: "en-GB" });
		expect(told(before, { ...files, "policy.yaml": "lang: de" })).toEqual([]);
		expect(told(before, { ...before, "policy.yaml": "lang: en-US" })).toEqual([]);
		const foreign = { ...before, "policy.yaml": "lang: de" };
		expect(told(foreign, foreign)).toEqual([]);
		expect(told(foreign, { ...one(guarded, { ...declared, lang: "de" }), "policy.yaml": "lang: de" })).toEqual([]);
		expect(told(foreign, before)).toEqual([]);
	});
	test("of other answers that count as yes and no, which is told", () => {
		const files = one(step("ship", " irreversible") + qcStep());
		const named = { ...files, "policy.yaml": "answers: [Small, Large]" };
		expect(told(files, named)).toEqual(["warning loosened-policy:policy.yaml:answers"]);
	});
});

describe("it is worse", () => {
	test("to add a procedure without a check", () =>
		expect(told(before, { ...before, "procedures/receiving/b.mdx": procedure("B", "x\n") })).toEqual([
			"error missing-qc-step:B",
		]));
	test("to put a draft without a check in force", () =>
		expect(told(one("x\n", { status: "draft" }), one("x\n"))).toEqual(["error missing-qc-step:A"]));
	test("to remove a check, with what it guarded and controlled, the critical failure mode first", () => {
		const report = compare(before, one(step("open") + step("ship", " irreversible"), declared));
		expect(report.findings.map(({ id }) => id)).toEqual([
			"uncontrolled-failure-mode:A:FM-001",
			"missing-qc-step:A",
			"removed-qc-step:A:match",
			"unguarded-irreversible-step:A:ship",
		]);
		expect(report.procedures).toMatchObject([{ before: "covered", after: "uncovered" }]);
	});
	test("to remove one check of two, though the procedure is covered as before", () => {
		const two = one(qcStep({ id: "a" }).replace("Compare", "Count").replace("5 of 5", "4 of 4") + qcStep({ id: "b" }));
		const report = compare(two, one(qcStep({ id: "b" })));
		expect(report.findings.map(({ id }) => id)).toEqual(["removed-qc-step:A:a"]);
		expect(report.findings[0]).toMatchObject({ file: "content/procedures/receiving/a.mdx", line: 2, column: 5 });
	});
	test("to lead a branch past the check", () => {
		const branch = `<Decision id="known" question="Known supplier?">\n<Branch when="Yes" goto="ship">\nGo on.\n</Branch>\n<Branch when="No">\nStay.\n</Branch>\n</Decision>\n\n`;
		expect(
			told(before, one(step("open") + branch + controlling("match") + step("ship", " irreversible"), declared)),
		).toEqual(["error uncontrolled-failure-mode:A:FM-001", "error unguarded-irreversible-step:A:ship"]);
	});
	test("to move one control of two into a branch", () => {
		const second = controlling("again").replace('title="Compare"', 'title="Count"').replace("5 of 5", "4 of 4");
		const branched = decision("big", branch("Yes", second), branch("No", "Go on.\n"));
		const report = compare(
			one(controlling("match") + second, declared),
			one(controlling("match") + branched, declared),
		);
		expect(report.findings.find(({ id }) => id === "lost-second-control:A:FM-001")?.message).toBe(
			"Unexpected critical failure mode FM-001 that nothing stops on some path without match, expected a second control there as before",
		);
	});
	test("to leave one more control alone, where another stood alone already", () => {
		const again = controlling("again").replace('title="Compare"', 'title="Count"').replace("5 of 5", "4 of 4");
		const undone = branch("Yes", step("mend", ' undoes="match"'));
		const body = (other: string) =>
			controlling("match") + decision("torn", undone, other) + again + step("ship", " irreversible");
		const after = one(body(branch("No", "", "ship")), declared);
		expect(told(one(body(branch("No")), declared), after)).toContain("error lost-second-control:A:FM-001");
		expect(told(after, one(body(branch("No")), declared))).toEqual([]);
	});
	test("to leave a critical failure mode to one control of two", () => {
		const second = controlling("again").replace('title="Compare"', 'title="Count"').replace("5 of 5", "4 of 4");
		const later = one(controlling("match") + second.replace(' controls="FM-001" evidence="photo"', ""), declared);
		expect(told(one(controlling("match") + second, declared), later)).toEqual(
			expect.arrayContaining(["error lost-second-control:A:FM-001", "error weakened-qc-step:A:again"]),
		);
	});
	test.each<[string, Files]>([
		["is removed", {}],
		["is withdrawn", one(guarded, { ...declared, status: "withdrawn" })],
		["is a draft again", one(guarded, { ...declared, status: "draft" })],
	])("where the last procedure %s that controlled a failure mode", (_, after) => {
		const report = compare(before, after);
		expect(report.findings.map(({ severity, id }) => `${severity} ${id}`)).toEqual([
			"error lost-control:FM-001",
			"warning worse-state:A",
		]);
		expect(report.findings[0]?.message).toBe(
			'Unexpected critical failure mode FM-001 that no procedure in force controls any more, expected A ("match") as before',
		);
	});
	test("to break a document that could be read", () =>
		expect(told(before, one("<5 kg\n", declared)).every((line) => line.startsWith("error "))).toBe(true));
	test("to supersede a procedure by one that lacks its check", () => {
		const successor = procedure(
			"B",
			step("open") + controlling("count").replaceAll("Compare", "Look at").replace("5 of 5", "2 of 2"),
			{
				...declared,
				supersedes: "[A]",
			},
		);
		expect(told(before, { ...before, "procedures/receiving/b.mdx": successor })).toEqual([
			"error removed-qc-step:B:match",
			"warning lowered-judgement:B:ship",
		]);
		// Whether its file comes first, and lay there as a draft, makes no difference.
		const old = { "procedures/receiving/z.mdx": procedure("A", guarded, declared) };
		const draft = procedures(procedure("B", step("open"), { status: "draft" }));
		expect(told({ ...old, ...draft }, { ...old, ...procedures(successor) })).toEqual([
			"error removed-qc-step:B:match",
			"warning lowered-judgement:B:ship",
		]);
	});
});

describe("a QC step is weaker", () => {
	test.each<[string, Files, string]>([
		["by an own check", whole({ kind: "self" }), 'kind "self" instead of "second-person"'],
		["by a sampling check", whole({ kind: "sampling" }), 'kind "sampling" instead of "second-person"'],
		["without hold", without(" hold"), "no longer a hold point"],
		[
			"with a smaller sample",
			whole({ more: full.more.replace("5 per", "4 per") }),
			"sample 4 per lot instead of 5 per lot",
		],
		["with fewer controls", without('controls="FM-001" '), "no longer controls FM-001"],
	])("%s", (_, after, words) => {
		expect(messageOf("weakened-qc-step", after)).toEqual([`Unexpected weakening of the QC step "match": ${words}`]);
	});
	test.each<[string, Files, string, string]>([
		["without evidence", without('evidence="photo" '), "missing-evidence", 'no evidence instead of "photo"'],
		[
			"with evidence none",
			whole({ more: full.more.replace("photo", "none") }),
			"missing-evidence",
			'no evidence instead of "photo"',
		],
		["without blind", without(" blind"), "primed-check", "no longer blind"],
		[
			"where an id that names no role verifies",
			whole({ by: "inspecter" }),
			"verifier-not-independent",
			"verified by inspecter, which names no role",
		],
		[
			"where nobody is named who decides",
			whole({ onFail: 'disposition="scrap"' }),
			"reaction-without-authority",
			"nobody with authority named for when it fails",
		],
		[
			"where an id that names no role decides",
			whole({ onFail: 'disposition="scrap" authority="goods-in-laed"' }),
			"reaction-without-authority",
			"nobody with authority named for when it fails: goods-in-laed names no role",
		],
		[
			"where its reaction decides nothing any more",
			whole({ onFail: 'disposition="correct" authority="goods-in-lead"' }),
			"reaction-without-reverification",
			'disposition "correct" instead of "scrap"',
		],
	])("%s, which a rule tells: once, with the old value", (_, after, rule, words) => {
		expect(messageOf("weakened-qc-step", after)).toEqual([]);
		expect(messageOf(rule, after)).toEqual([expect.stringContaining(` (${words})`)]);
		const off = { "policy.yaml": `rules: { ${rule}: off }` };
		const unruled = compare({ ...whole(), ...off }, { ...after, ...off }).findings;
		expect(unruled.filter((finding) => finding.rule === "weakened-qc-step").map(({ message }) => message)).toEqual([
			`Unexpected weakening of the QC step "match": ${words}`,
		]);
	});
	test("which a rule tells as a warning alone: once, as the error that it is", () => {
		const policy = { "policy.yaml": "rules: { missing-evidence: warning }" };
		const { findings } = compare({ ...whole(), ...policy }, { ...without('evidence="photo" '), ...policy });
		expect(findings.map(({ severity, id }) => `${severity} ${id}`)).toEqual(["error weakened-qc-step:A:match"]);
	});
	test.each<[string, string]>([
		["the verifier", "inspector"],
		["the verifier besides", "goods-in-lead inspector"],
	])("where %s decides when it fails", (_, authority) => {
		const [message] = messageOf("weakened-qc-step", whole({ onFail: `disposition="scrap" authority="${authority}"` }));
		expect(message).toContain(
			`: authority ${authority.replace(" ", " or ")} instead of goods-in-lead, and inspector performs or verifies here`,
		);
	});
	test("where the performer decides when it fails", () => {
		const deciding = (role: string) =>
			one(step("open") + qcStep({ reaction: `disposition="scrap" authority="${role}"` }));
		expect(told(deciding("goods-in-lead"), deciding("receiver"))).toEqual(["error weakened-qc-step:A:match"]);
	});
	describe("where whoever does the work alone becomes the verifier", () => {
		const verified = (by: string, kind: string, performer = "inspector", own = "") =>
			one(step("open", "", performer) + own + qcStep({ by, kind }));
		const became = 'by inspector instead of goods-in-lead: inspector performs "open" and is alone on a shift';
		test.each(["successive", "sampling"])("of a %s check", (kind) => {
			const worse = compare(verified("goods-in-lead", kind), verified("inspector", kind)).findings;
			expect(worse.map(({ id, message }) => [id, message])).toEqual([
				["weakened-qc-step:A:match", expect.stringContaining(became)],
			]);
		});
		test("of a second-person check, be it behind a hold point that is passed by the same", () => {
			const own = qcStep({ id: "own", kind: "self", attributes: "hold" }).replace("Compare", "Look at");
			const of = (by: string) => verified(by, "second-person", "inspector", own);
			const { findings, summary } = compare(of("goods-in-lead"), of("inspector"));
			expect(findings.map(({ id }) => id)).toEqual(["verifier-not-independent:A:match/inspector"]);
			expect([findings[0]?.message, summary.worse]).toEqual([expect.stringContaining(`(${became})`), 1]);
		});
		test("because the work is given to the verifier", () =>
			expect(told(verified("inspector", "sampling", "receiver"), verified("inspector", "sampling"))).toEqual([
				"error weakened-qc-step:A:match",
			]));
		test("of a check in a used checklist", () => {
			const used = (by: string) => ({
				...one(step("open", "", "inspector") + useChecklist("C", "use")),
				"checklists/c.mdx": checklist("C", qcStep({ by, kind: "successive" })),
			});
			expect(told(used("goods-in-lead"), used("inspector"))).toContain("error weakened-qc-step:C:match");
		});
		test("but not of a check of one's own work, nor with two of the role on a shift, nor where it was so", () => {
			expect(told(verified("goods-in-lead", "self"), verified("inspector", "self"))).toEqual([
				"warning changed-qc-step:A:match",
			]);
			expect(told(verified("inspector", "sampling", "receiver"), verified("receiver", "sampling", "receiver"))).toEqual(
				["warning changed-qc-step:A:match"],
			);
			expect(told(verified("inspector", "sampling"), verified("inspector", "sampling"))).toEqual([]);
		});
		describe("but not where another did so before", () => {
			const both = (by: string, kind: string) =>
				one(step("open", "", "inspector") + step("sort", "", "goods-in-lead") + qcStep({ by, kind }));
			test.each(["sampling", "second-person"])("of a %s check", (kind) => {
				const report = compare(both("inspector", kind), both("goods-in-lead", kind));
				expect(report.findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
					'warning Changed QC step "match": by goods-in-lead instead of inspector',
				]);
				expect(report.closed).toEqual([]);
			});
			test("and may still be another who does not", () =>
				expect(
					told(both("inspector quality-lead", "sampling"), both("goods-in-lead quality-lead", "sampling")),
				).toEqual(["warning changed-qc-step:A:match"]));
			test("because another role does it all, where it decides too", () => {
				const deciding = (role: string, title = "Inspector") => ({
					...one(step("open", "", role) + qcStep({ by: role, reaction: `disposition="suspend" authority="${role}"` })),
					"registers/roles.yaml": `${role}: { title: ${title} }\ngoods-in-lead: { title: Lead }\nquality-lead: { title: Quality }`,
				});
				const report = compare(deciding("inspector"), deciding("tester", "Tester"));
				expect(report.findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
					'warning Changed QC step "match": by tester instead of inspector; authority tester instead of inspector',
				]);
				expect(told(deciding("inspector"), deciding("tester"))).toEqual([]);
			});
			test.each([
				["inspector quality-lead", "inspector goods-in-lead"],
				["inspector quality-lead", "goods-in-lead"],
				["inspector quality-lead", "inspector"],
			])("unless nobody is left who does not: %s to %s", (before, after) => {
				for (const kind of ["sampling", "second-person"])
					expect(compare(both(before, kind), both(after, kind)).summary.worse).toBeGreaterThan(0);
			});
		});
	});
	test("but whoever verified and decided before may go on with both", () => {
		const own = whole({ onFail: 'disposition="scrap" authority="inspector"' });
		expect(told(own, own)).toEqual([]);
	});
	const samplingBy = (plans: string) => (plan: string) => ({
		...whole({ more: full.more.replace("5 per lot", `plan:${plan}`) }),
		"registers/sample-plans.yaml": plans,
	});
	test("with a plan that takes fewer", () => {
		const plans =
			"a: { title: A, aql: 1, level: II, rows: [{ from: 2, n: 8, accept: 0, reject: 1 }] }\nb: { title: B, aql: 4, level: II, rows: [{ from: 2, n: 3, accept: 0, reject: 1 }] }\n";
		const sampling = samplingBy(plans);
		expect(told(sampling("a"), sampling("b"))).toEqual(["error weakened-qc-step:A:match"]);
		expect(told(sampling("b"), sampling("a"))).toEqual(["warning changed-qc-step:A:match"]);
	});
	test("but not with one of a lower AQL that takes fewer", () => {
		const plans =
			"normal: { title: A, aql: 4, level: II, rows: [{ from: 2, n: 20, accept: 2, reject: 3 }] }\ntight: { title: B, aql: 1, level: II, rows: [{ from: 2, n: 13, accept: 0, reject: 1 }] }\n";
		const sampling = samplingBy(plans);
		expect(told(sampling("normal"), sampling("tight"))).toEqual(["warning changed-qc-step:A:match"]);
		expect(told(sampling("tight"), sampling("normal"))).toEqual(["error weakened-qc-step:A:match"]);
	});
	test("where it counts no more", () =>
		expect(messageOf("weakened-qc-step", whole({ criterion: "" }))[0]).toMatch(
			/counts as no check, expected .*criterion/,
		));
	test("with a sample instead of everything, in one sentence with all else", () => {
		const all = whole({ more: full.more.replace('sample="5 per lot" ', "") });
		const { findings } = compare(all, whole({ kind: "self" }));
		expect(findings.map(({ message }) => message)).toContain(
			'Unexpected weakening of the QC step "match": kind "self" instead of "second-person"; sample 5 per lot instead of 100%',
		);
	});
	test.each<[string, Files]>([
		["a larger sample", whole({ more: full.more.replace("5 per", "6 per") })],
		["everything", without('sample="5 per lot" ')],
	])("but not with %s", (_, after) => expect(compare(whole(), after).findings).toEqual([]));
	test.each<[string, Files, string]>([
		["criterion", whole({ criterion: "4 of 5 alike" }), 'criterion "4 of 5 alike" instead of "5 of 5 alike"'],
		["evidence", whole({ more: full.more.replace("photo", "count") }), 'evidence "count" instead of "photo"'],
		[
			"plan",
			whole({ more: full.more.replace("5 per lot", "plan:general-ii") }),
			"sample plan:general-ii instead of 5 per lot",
		],
		["verifier", whole({ by: "quality-lead" }), "by quality-lead instead of inspector"],
		[
			"authority",
			whole({ onFail: 'disposition="scrap" authority="quality-lead"' }),
			"authority quality-lead instead of goods-in-lead",
		],
		[
			"place to go to when it fails",
			whole({ onFail: `${full.onFail} goto="match"` }),
			'leads to "match" when it fails, instead of stopping',
		],
	])("another %s is told to be looked at, and fails nothing", (_, after, words) => {
		const report = compare(whole(), after);
		expect(report.findings).toMatchObject([{ rule: "changed-qc-step", severity: "warning", line: 17, column: 1 }]);
		expect([report.findings[0]?.message, report.summary.worse]).toEqual([`Changed QC step "match": ${words}`, 0]);
	});
});

test("a check that nobody need make any more is worse, and one in other words is no change", () => {
	const reading = (text: string) => one(step("open") + qcStep({ text }) + step("ship", " irreversible"));
	const messages = (was: string, is: string) =>
		compare(reading(was), reading(is)).findings.map(({ id, severity, message }) => `${severity} ${id} ${message}`);
	expect(messages("Compare both.", "If there is time.")).toEqual([
		'error excused-check:A:match Unexpected check "match" that need not be made ("If there is time."), expected one that always is',
	]);
	expect(messages("Compare both.", "Lay both side by side.")).toEqual([]);
	expect(messages("If there is time.", "Compare both if possible.")).toEqual([]);
	expect(
		messages("Lay one beside the other. Compare both.", "Lay one beside the other. If time allows, compare both."),
	).toEqual([
		'error excused-check:A:match Unexpected check "match" that need not be made ("If time allows, compare both."), expected one that always is',
	]);
	expect(messages("Compare both.", "Compare both. If time allows, photograph them too.")).toEqual([]);
});

test("where a failed check leads is told in words, and to end is to stop", () => {
	const leading = (goto: string) => one(step("open") + qcStep({ reaction: `disposition="correct"${goto}` }));
	const messages = (was: string, is: string) =>
		compare(leading(was), leading(is)).findings.map(({ message }) => message);
	expect(messages(' goto="open"', ' goto="match"')).toEqual([
		'Changed QC step "match": leads to "match" when it fails, instead of leading to "open"',
	]);
	expect(messages(' goto="open"', "").join()).toContain('(stops when it fails, instead of leading to "open")');
	expect(messages("", ' goto="end"')).toEqual([]);
});

describe("a checklist", () => {
	const using = (id: string) =>
		procedure(
			id,
			`<UseChecklist ref="C" id="use" />\n\n${qcStep({ id: "own" }).replaceAll("Compare", "Count").replace("5 of 5", "2 of 2")}`,
		);
	const files = {
		...procedures(using("A"), using("B")),
		"checklists/c.mdx": checklist("C", qcStep({ attributes: "hold" })),
	};
	test("that is weakened is told once, and names no procedure", () =>
		expect(told(files, { ...files, "checklists/c.mdx": checklist("C", qcStep()) })).toEqual([
			"error weakened-qc-step:C:match",
		]));
	test("that is withdrawn takes its checks from every procedure", () => {
		const report = compare(files, { ...files, "checklists/c.mdx": checklist("C", qcStep(), { status: "withdrawn" }) });
		expect(report.findings.map(({ id }) => id)).toEqual(["removed-checklist:A:C", "removed-checklist:B:C"]);
		expect(report.findings[0]?.message).toContain('("match"): it is not in force any more');
	});
	test("that is no longer used is told where it stood", () => {
		const later = {
			...files,
			"procedures/receiving/a.mdx": procedure(
				"A",
				qcStep({ id: "own" }).replaceAll("Compare", "Count").replace("5 of 5", "2 of 2"),
			),
		};
		expect(told(files, later)).toEqual(["error removed-checklist:A:C"]);
	});
	test("of items alone that is no longer used is told too, unless its items stand in another one", () => {
		const items =
			'<PausePoint id="p" title="Before">\n<Item id="i" response="yes, with gloves">Gloves on</Item>\n</PausePoint>\n';
		const use = (id: string) => procedure("A", `<UseChecklist ref="${id}" id="use" />\n\n${qcStep()}`);
		const lists = { "checklists/c.mdx": checklist("C", items), "checklists/d.mdx": checklist("D", items) };
		const from = { ...procedures(use("C")), ...lists };
		const { findings } = compare(from, { ...from, ...procedures(procedure("A", qcStep())) });
		expect(findings.find(({ severity }) => severity === "error")).toMatchObject({
			id: "removed-checklist:A:C",
			message: 'Unexpected loss of the items of checklist C ("i"): the procedure no longer uses it',
		});
		expect(told(from, { ...from, ...procedures(use("D")) }).filter((line) => line.startsWith("error"))).toEqual([]);
	});
	test("that is gone takes its checks with it", () => {
		const { "checklists/c.mdx": _, ...later } = files;
		expect(compare(files, later).findings.map(({ message }) => message)).toEqual(
			expect.arrayContaining([expect.stringContaining("it is not there any more")]),
		);
	});
});

describe("what is told and fails nothing", () => {
	const warned = (after: Files, from = before) => {
		const report = compare(from, after);
		expect(report.summary.worse).toBe(0);
		return report.findings.map(({ id }) => id);
	};
	test("a procedure that is withdrawn", () =>
		expect(warned(one(guarded, { status: "withdrawn" }), one(guarded))).toEqual(["worse-state:A"]));
	test("a procedure that is removed", () => expect(warned({}, one(guarded))).toEqual(["worse-state:A"]));
	test("a procedure that is removed while another controls its failure modes", () => {
		const other = { "procedures/receiving/b.mdx": procedure("B", guarded, declared) };
		expect(warned(other, { ...before, ...other })).toEqual(["worse-state:A"]);
	});
	test("a required procedure that is required no more, but not one that was superseded", () => {
		const others = { "procedures/receiving/b.mdx": procedure("B", qcStep()) };
		const requiring = { ...one(guarded, { ...declared, requires: "[B]" }), ...others };
		expect(warned({ ...before, ...others }, requiring)).toEqual(["dropped-requirement:A:B"]);
		const [found] = compare(requiring, { ...before, ...others }).findings;
		expect([found?.line, found?.column]).toEqual([2, 5]);
		const successor = { "procedures/receiving/c.mdx": procedure("C", qcStep(), { supersedes: "[B]" }) };
		const later = { ...one(guarded, { ...declared, requires: "[C]" }), ...others, ...successor };
		expect(warned(later, requiring)).toEqual([]);
	});
	test("a checklist that a way past it leads round now", () => {
		const use = '<UseChecklist ref="C" id="use" />\n\n';
		const items =
			'<PausePoint id="p" title="Before">\n<Item id="i" response="yes, with gloves">Gloves on</Item>\n</PausePoint>\n';
		const files = { ...one(use + guarded, declared), "checklists/c.mdx": checklist("C", items) };
		const branched = `<Decision id="new" question="Is it new?">\n<Branch when="Yes">\n${use}</Branch>\n<Branch when="No">\nGo on.\n</Branch>\n</Decision>\n\n`;
		expect(warned({ ...files, ...one(branched + guarded, declared) }, files)).toEqual(["avoided-checklist:A:C"]);
		const jumped = `<Decision id="new" question="Is it new?">\n<Branch when="Yes">\nGo on.\n</Branch>\n<Branch when="No" goto="open">\nGo on.\n</Branch>\n</Decision>\n\n${use}`;
		expect(warned({ ...files, ...one(jumped + guarded, declared) }, files)).toEqual(["avoided-checklist:A:C"]);
		expect(warned({ ...files, ...one(guarded.replace("\n\n<QC", `\n\n${use}<QC`), declared) }, files)).toEqual([]);
	});
	test("and a procedure that is removed is in no better state", () =>
		expect(compare(before, {}).summary.better).toBe(0));
	test("an exemption", () => {
		const exemption =
			"{ reason: The till does it from March on, approvedBy: quality-lead, from: 2026-11-01, until: 2026-11-30 }";
		expect(warned(one("x\n", { exemption }), {})).toEqual(["worse-state:A"]);
	});
	test("a new gap that an exception accepts", () => {
		const accepted = `${qcStep()}{/* accept unguarded-irreversible-step: the carrier counts it again */}\n\n`;
		const bypass = `<Decision id="known" question="Known?">\n<Branch when="Yes" goto="ship">\nGo.\n</Branch>\n<Branch when="No">\nStay.\n</Branch>\n</Decision>\n\n`;
		const ship = step("ship", " irreversible");
		expect(warned(one(bypass + accepted + ship), one(qcStep() + ship))).toEqual([
			"newly-accepted:A:unguarded-irreversible-step/ship",
		]);
	});
	test("a failure mode that is declared no more", () =>
		expect(compare(before, one(guarded)).findings).toContainEqual(
			expect.objectContaining({ id: "dropped-failure-mode:A:FM-001", severity: "warning", line: 2, column: 5 }),
		));
});

describe("a sampling plan in the register", () => {
	const row = "{ from: 2, to: 50, n: 13, accept: 1, reject: 2 }, { from: 51, n: 20, accept: 1, reject: 2 }";
	const plan = (rows: string): Files => ({
		...one(qcStep({ attributes: 'sample="plan:own"' })),
		"registers/sample-plans.yaml": `own: { title: Own, aql: 1.5, level: II, rows: [${rows}] }\n`,
	});
	test.each<[string, string, string]>([
		["takes fewer", row.replace("n: 13", "n: 3"), "3 pieces instead of 13 in a lot of 50"],
		[
			"takes fewer of the largest lots",
			row.replace("n: 20", "n: 13"),
			"13 pieces instead of 20 in a lot of 51 or more",
		],
		[
			"accepts more",
			row.replace("accept: 1, reject: 2", "accept: 2, reject: 3"),
			"accepted with 2 defective instead of 1 in a lot of 50",
		],
		[
			"takes fewer of some lots",
			row.replace("to: 50", "to: 60").replace("from: 51", "from: 61"),
			"13 pieces instead of 20 in a lot of 60",
		],
		[
			"takes fewer and accepts fewer, and passes bad lots more often",
			row.replace("n: 13, accept: 1, reject: 2", "n: 5, accept: 0, reject: 1"),
			"0 defective of 5 pieces accepted instead of 1 of 13, which passes 22 of 100 lots with 26.2 % defective instead of 11, in a lot of 50",
		],
		[
			"takes more and accepts more, and passes bad lots more often",
			row.replace("n: 13, accept: 1, reject: 2", "n: 32, accept: 7, reject: 8"),
			"7 defective of 32 pieces accepted instead of 1 of 13, which passes",
		],
		["has no row for them", row.replace(/, \{ from: 51.*/, ""), "no row instead of 20 pieces in a lot of 51 or more"],
	])("that %s fails", (_, rows, words) => {
		const { findings } = compare(plan(row), plan(rows));
		expect(findings).toMatchObject([
			{ rule: "weakened-sample-plan", severity: "error", file: "content/registers/sample-plans.yaml", subject: "own" },
		]);
		expect(findings[0]?.message).toContain(words);
		expect(findings[0]?.message).toContain('(used by A "match")');
	});
	test.each<[string, string, string]>([
		["takes more", row, row.replace("n: 13", "n: 20")],
		[
			"takes all of a small lot as before",
			row.replace("from: 2, to: 50, n: 13", "from: 2, to: 50, n: 90"),
			row.replace("n: 13", "n: 50"),
		],
		[
			"has its rows divided",
			row,
			row.replace("{ from: 2, to: 50,", "{ from: 2, to: 9, n: 13, accept: 1, reject: 2 }, { from: 10, to: 50,"),
		],
		// Tables of ISO 2859-1: level II, lots of 91 to 150, normal inspection at AQL 4.0, then at AQL 1.0.
		[
			"is of a lower AQL and takes fewer",
			"{ from: 2, n: 20, accept: 2, reject: 3 }",
			"{ from: 2, n: 13, accept: 0, reject: 1 }",
		],
		// Of larger lots more is taken and more accepted, at the same AQL.
		[
			"takes the larger sample of the same AQL",
			"{ from: 2, n: 13, accept: 0, reject: 1 }",
			"{ from: 2, n: 50, accept: 1, reject: 2 }",
		],
	])("that %s is told nothing of", (_, rows, later) => expect(told(plan(rows), plan(later))).toEqual([]));
	// Tables of ISO 2859-1: level II, lots of 91 to 150, at AQL 1.5 and at AQL 1.0.
	test("whose AQL falls by a step of the tables is told nothing of, and one that stays is", () => {
		const at = (aql: number, rows: string) => {
			const files = plan(rows);
			return {
				...files,
				"registers/sample-plans.yaml": String(files["registers/sample-plans.yaml"]).replace("1.5", String(aql)),
			};
		};
		const before = at(1.5, "{ from: 2, n: 32, accept: 1, reject: 2 }");
		const rows = "{ from: 2, n: 13, accept: 0, reject: 1 }";
		expect(told(before, at(1, rows))).toEqual([]);
		expect(told(before, at(1.5, rows))).toEqual(["error weakened-sample-plan:own:rows.0"]);
		expect(told(before, at(1, rows.replace("13", "8")))).toEqual(["error weakened-sample-plan:own:rows.0"]);
	});
	test("that passes small lots whatever is found in them fails", () => {
		const large = "n: 13, accept: 5, reject: 6 }";
		const { findings } = compare(
			plan(`{ from: 2, to: 4, n: 2, accept: 0, reject: 1 }, { from: 5, ${large}`),
			plan(`{ from: 2, ${large}`),
		);
		expect(findings.map(({ message }) => message)).toEqual([
			'Unexpected weakening of the sampling plan own: 5 defective of 4 pieces accepted instead of 0 of 2, which passes 100 of 100 lots with 99.4 % defective instead of 0, in a lot of 4 (used by A "match")',
		]);
	});
	test("whose AQL counts defects per hundred pieces is compared by its numbers alone", () => {
		const many = (rows: string) => {
			const files = plan(rows);
			return {
				...files,
				"registers/sample-plans.yaml": String(files["registers/sample-plans.yaml"]).replace("1.5", "25"),
			};
		};
		const fewer = compare(
			many("{ from: 2, n: 20, accept: 10, reject: 11 }"),
			many("{ from: 2, n: 13, accept: 5, reject: 6 }"),
		);
		expect(fewer.findings.map(({ message }) => message)).toEqual([
			'Unexpected weakening of the sampling plan own: 13 pieces instead of 20 in a lot of 2 or more (used by A "match")',
		]);
	});
	describe("that is meant to let more through", () => {
		const meant = (words: string, rows = row): Files => ({
			...plan(rows),
			"registers/sample-plans.yaml": `own: { title: Own, ${words}, rows: [${rows}] }\n`,
		});
		const messages = (before: Files, after: Files) =>
			compare(before, after).findings.map(({ id, severity, message }) => `${severity} ${id} ${message}`);
		test.each([
			["aql: 1.5, level: II", "aql: 2.5, level: II", "aql", "AQL 2.5 instead of 1.5"],
			["aql: 1.5, level: II", "aql: 1.5, level: I", "level", "level I instead of II"],
			["aql: 1.5, level: General II", "aql: 1.5, level: S-3", "level", "level S-3 instead of General II"],
			["aql: 1.5, level: III", "aql: 4, level: II", "aql", "AQL 4 instead of 1.5; level II instead of III"],
		])("by %s that is %s now is to be looked at, though its rows stay", (before, after, at, words) =>
			expect(messages(meant(before), meant(after))).toEqual([
				`warning lowered-judgement:own:${at} Sampling plan own that is meant to let more through: ${words} (used by A "match")`,
			]),
		);
		test("is told once with the rows that do", () => {
			const found = messages(meant("aql: 1.5, level: II"), meant("aql: 4, level: II", row.replace("n: 13", "n: 8")));
			expect(found).toEqual([
				'error weakened-sample-plan:own:rows.0 Unexpected weakening of the sampling plan own: 8 pieces instead of 13 in a lot of 50; AQL 4 instead of 1.5 (used by A "match")',
			]);
		});
		test.each([
			["aql: 1.5, level: II", "aql: 1, level: III"],
			["aql: 1.5, level: II", "aql: 1.5, level: General II"],
			["aql: 1.5, level: II", "aql: 1.5, level: house"],
		])("is not one of %s that is %s now", (before, after) => expect(messages(meant(before), meant(after))).toEqual([]));
	});
	test("that no check uses is told nothing of", () => {
		const raised = (aql: number): Files => ({
			...one(qcStep()),
			"registers/sample-plans.yaml": `own: { title: Own, aql: ${aql}, level: II, rows: [${row}] }\n`,
		});
		expect(told(raised(1.5), raised(4))).toEqual([]);
		const unused = (rows: string) => ({ ...plan(rows), ...one(qcStep()) });
		expect(told(unused(row), unused(row.replace("n: 13", "n: 3")))).toEqual([]);
	});
});

describe("what the manual is judged by is lower, and that is told with both values", () => {
	const lowered = (from: Files, after: Files) => {
		const report = compare(from, after);
		expect(report.summary.worse).toBe(0);
		return report.findings.map(({ id, message }) => `${id} ${message}`);
	};
	const undoing = (undoes: string) =>
		one(
			step("open") +
				qcStep() +
				step("wash", undoes) +
				qcStep({ id: "again" }).replaceAll("Compare", "Count").replace("5 of 5", "4 of 4"),
		);
	test.each<[string, Files, Files, string]>([
		[
			"a step that is irreversible no more",
			before,
			one(guarded.replace(" irreversible", ""), declared),
			'lowered-judgement:A:ship Step "ship" that is judged less strictly: no longer irreversible',
		],
		[
			"an irreversible step that is gone",
			before,
			one(step("open") + controlling("match"), declared),
			'lowered-judgement:A:ship Step "ship" that is judged less strictly: no longer irreversible, the step is gone',
		],
		[
			"a step that undoes nothing any more",
			undoing(' undoes="match"'),
			undoing(""),
			'lowered-judgement:A:wash Step "wash" that is judged less strictly: undoes nothing instead of "match"',
		],
		[
			"a step that undid what cannot be read, and undoes nothing any more",
			undoing(" undoes"),
			undoing(""),
			'lowered-judgement:A:wash Step "wash" that is judged less strictly: undoes nothing instead of ""',
		],
		[
			"a lower criticality",
			one(guarded, { ...declared, criticality: "critical" }),
			one(guarded, { ...declared, criticality: "minor" }),
			"lowered-judgement:A:criticality Less critical: criticality minor instead of critical",
		],
		[
			"a longer time to the review",
			before,
			one(guarded, { ...declared, reviewEvery: "P99M" }),
			"lowered-judgement:A:reviewEvery Reviewed less often: reviewEvery P99M instead of P12M",
		],
		[
			"a language whose wording no rule judges",
			before,
			one(guarded, { ...declared, lang: "de" }),
			"lowered-judgement:A:lang Wording that no rule judges any more: lang de instead of en",
		],
		[
			"such a language of the policy",
			before,
			{ ...before, "policy.yaml": "lang: de" },
			'loosened-policy:policy.yaml:lang Policy that demands less: lang "de" instead of "en", so that no rule judges the wording of 1 document',
		],
		[
			"a reaction that sends nowhere to read on",
			whole({ onFail: `${full.onFail} see="A"` }),
			whole(),
			'changed-qc-step:A:match Changed QC step "match": see nothing instead of "A"',
		],
		[
			"another id",
			before,
			procedures(procedure("Z", guarded, declared)),
			"changed-document-id:Z Unexpected id Z, expected A as before: an id is kept for ever",
		],
		[
			"a draft instead of a procedure that was covered",
			one(guarded),
			one(guarded, { status: "draft" }),
			"worse-state:A Unexpected state of A: not in force, or not in scope (status draft instead of effective), expected covered as before",
		],
		[
			"a covered procedure that is put off",
			one(guarded),
			one(guarded, { effective: "2027-01-01" }),
			"worse-state:A Unexpected state of A: not in force, or not in scope (effective 2027-01-01 instead of 2026-01-01), expected covered as before",
		],
	])("%s", (_, from, after, words) => expect(lowered(from, after)).toEqual([words]));
	describe("an exemption", () => {
		const exempt = { reason: "The scales are on order", approvedBy: "quality-lead", until: "2026-12-31" };
		const from = (changes: Partial<typeof exempt> = {}, body = "x\n") => {
			const { reason, approvedBy, until } = { ...exempt, ...changes };
			return one(body, {
				exemption: `{ reason: ${reason}, approvedBy: ${approvedBy}, from: 2026-11-01, until: ${until} }`,
			});
		};
		const words = "lowered-judgement:A:exemption Another exemption:";
		test.each<[string, Files, Files, string[]]>([
			["that ends later", from(), from({ until: "2027-01-28" }), ['until "2027-01-28" instead of "2026-12-31"']],
			[
				"that somebody else approved for another reason",
				from(),
				from({ reason: "The scales are being mended", approvedBy: "inspector" }),
				[
					'reason "The scales are being mended" instead of "The scales are on order"; approvedBy "inspector" instead of "quality-lead"',
				],
			],
			["that is new", one("x\n"), from(), ['until "2026-12-31" instead of no exemption']],
			["that ended and goes on", from({ until: "2026-11-02" }), from(), ['until "2026-12-31" instead of "2026-11-02"']],
			["not one that ends earlier", from(), from({ until: "2026-12-01" }), []],
			["not one that is gone with the gap", from(), before, []],
		])("%s", (_, was, is, told) => expect(lowered(was, is)).toEqual(told.map((each) => `${words} ${each}`)));
		test("that takes the place of a check is told by the state alone", () =>
			expect(compare(one(qcStep()), from({}, qcStep())).findings.map(({ id }) => id)).toEqual(["worse-state:A"]));
	});
	test("not a step that names the check at last that it undoes, or names it no longer in a way that can be read", () => {
		expect(lowered(undoing(" undoes"), undoing(' undoes="match"'))).toEqual([]);
		expect(lowered(undoing(' undoes="match"'), undoing(" undoes"))).toEqual([]);
	});
	test("not a step with another id that undoes a check with another id", () =>
		expect(
			told(
				undoing(' undoes="match"'),
				one(
					String(Object.values(undoing(' undoes="look"'))[0])
						.split("---\n\n")[1]
						?.replace('id="match"', 'id="look"')
						.replace('id="wash"', 'id="rinse"') ?? "",
				),
			),
		).toEqual([]));
	test("a failure mode that was declared and not controlled", () =>
		expect(lowered(one(qcStep(), declared), one(qcStep()))).toEqual([
			expect.stringContaining("dropped-failure-mode:A:FM-001 "),
		]));
	test("a lower severity in the register", () => {
		const modes = String(ownRegisters["registers/failure-modes.yaml"]);
		const later = { ...before, "registers/failure-modes.yaml": modes.replace("severity: critical", "severity: minor") };
		expect(lowered(before, later)).toEqual([
			"lowered-judgement:FM-001:severity Lower severity of the failure mode FM-001: minor instead of critical",
		]);
		expect(told(later, before)).toEqual([]);
	});
	test("an expectation that another failure mode breaks no more, or that is gone", () => {
		const expecting = (yaml: string) => ({ ...before, "registers/expectations.yaml": yaml });
		const entry = "EX-001: { touchpoint: Parcel, statement: As shown, rating: met, brokenBy: [FM-001, FM-002] }\n";
		expect(lowered(expecting(entry), expecting(entry.replace(", FM-002", "")))).toEqual([
			"lowered-judgement:EX-001:brokenBy Expectation EX-001 that FM-002 breaks no more: brokenBy FM-001 instead of FM-001, FM-002",
		]);
		expect(lowered(expecting(entry), before)).toEqual([expect.stringContaining("lowered-judgement:EX-001 ")]);
	});
	describe("items of a checklist", () => {
		const item = (id: string, response = "5 of 5") =>
			`<Item id="${id}" response="${response}">\nLook at the ${id}.\n</Item>\n\n`;
		const listed = (...items: string[]): Files => ({
			...procedures(procedure("A", `<UseChecklist ref="C" id="use" />\n\n${qcStep()}`)),
			"checklists/c.mdx": checklist(
				"C",
				`<PausePoint id="stop" title="Before it goes on">\n${items.join("")}</PausePoint>\n`,
			),
		});
		test("one that is gone", () =>
			expect(lowered(listed(item("lid"), item("seal")), listed(item("lid")))).toEqual([
				'removed-item:C:seal Removed checklist item "seal", which asked: Look at the seal. (5 of 5)',
			]));
		test("one with another response", () =>
			expect(lowered(listed(item("lid")), listed(item("lid", "4 of 5")))).toEqual([
				'changed-item:C:lid Changed checklist item "lid": response "4 of 5" instead of "5 of 5"',
			]));
		test("one whose response says nothing any more is told once, by the rule", () => {
			const { findings } = compare(listed(item("lid")), listed(item("lid", "seen")));
			expect(findings.map(({ id, message }) => `${id} ${message}`)).toEqual([
				'checklist-response-empty:C:lid Unexpected response "seen" that says nothing of what was found, expected the value or the state (response "seen" instead of "5 of 5")',
			]);
		});
		test("not those in another order", () =>
			expect(told(listed(item("lid"), item("seal")), listed(item("seal"), item("lid")))).toEqual([]));
	});
	describe("more people of a role", () => {
		const people = (perShift: number, body = step("open", "").replace("receiver", "inspector") + qcStep()): Files => ({
			...one(body),
			"registers/roles.yaml": String(ownRegisters["registers/roles.yaml"]).replace(
				"title: Inspector",
				`title: Inspector, perShift: ${perShift}`,
			),
		});
		test("by whom alone a check is independent are no improvement", () => {
			const report = compare(people(1), people(5));
			expect(report.findings.map(({ id, message, line, file }) => `${file}:${line} ${id} ${message}`)).toEqual([
				'content/registers/roles.yaml:2 raised-per-shift:inspector:perShift More people of the role "inspector" on a shift, perShift 5 instead of 1, and nothing else takes away: A match/inspector (verifier-not-independent)',
			]);
			expect(report.summary).toMatchObject({ worse: 0, look: 1, closed: 0, better: 0 });
			expect(report.closed).toEqual([]);
		});
		test("are told too where the verifier did not do the work before", () =>
			expect(told(people(1, step("open") + qcStep()), people(2))).toEqual([
				"warning raised-per-shift:inspector:perShift",
			]));
		test("on whom no finding hangs are told nothing of", () =>
			expect(told(people(1, step("open") + qcStep()), people(5, step("open") + qcStep()))).toEqual([]));
	});
});

test("what a misspelt goto hides is not counted as closed, and what it led to is told with it", () => {
	const open = (goto: string) =>
		one(
			step("open") +
				qcStep({ reaction: `disposition="segregate" goto="${goto}"` }).replace("Set it aside", "Red tag") +
				step("ship", " irreversible"),
		);
	const { summary, closed, findings } = compare(open("ship"), open("shpi"));
	expect(closed).toEqual([]);
	expect(summary).toMatchObject({ worse: 1, look: 0, closed: 0, better: 0 });
	expect(findings.map(({ id, message }) => [id, message])).toEqual([
		[
			"goto-nowhere:A:match",
			'Unexpected goto="shpi", expected the id of a step of this document or end; did you mean "ship"? (leads to "shpi" when it fails, instead of leading to "ship")',
		],
	]);
	expect(compare(open("ship"), open("open")).closed).toEqual(["unguarded-irreversible-step:A:ship"]);
});
test("nor is what a misspelt undoes hides", () => {
	const open = (undoes: string) =>
		one(qcStep() + step("wash", ` undoes="${undoes}"`) + step("ship", " irreversible") + qcStep({ id: "b" }));
	const { closed, findings } = compare(open("match"), open("mach"));
	expect(closed).toEqual([]);
	expect(findings.map(({ id }) => id)).toEqual(["undoes-nothing:A:wash/mach", "lowered-judgement:A:wash"]);
	expect(compare(open("match"), open("b")).closed).toEqual([]);
});

test("a wrong turn that stays is neither new nor closed, though another rule tells it of a hold point", () => {
	const leading = (more: string) =>
		one(step("open") + qcStep({ attributes: more, reaction: 'disposition="correct" goto="ship"' }) + step("ship"));
	expect(compare(leading(""), leading("hold"))).toMatchObject({ findings: [], closed: [] });
	expect(told(leading("hold"), leading(""))).toEqual(["error weakened-qc-step:A:match"]);
	const scrapped = one(step("open") + qcStep({ attributes: "hold" }) + step("ship"));
	expect(compare(scrapped, leading("hold")).findings.map(({ message }) => message)).toEqual([
		expect.stringContaining("nobody with authority named"),
		expect.stringContaining('(disposition "correct" instead of "segregate"; leads to "ship" when it fails'),
	]);
});
test("a wrong turn of a hold point is new where its correction stopped before, and what was told of that is not closed", () => {
	const correcting = (goto: string) =>
		one(step("open") + qcStep({ attributes: "hold", reaction: `disposition="correct"${goto}` }) + step("ship"));
	for (const stopping of ["", ' goto="end"']) {
		const { findings, closed } = compare(correcting(stopping), correcting(' goto="ship"'));
		expect(findings.map(({ severity, id }) => `${severity} ${id}`)).toEqual(["error hold-not-held:A:match"]);
		expect(closed).toEqual([]);
		expect(compare(correcting(' goto="ship"'), correcting(stopping))).toMatchObject({ summary: { worse: 0 } });
	}
});

describe("what stands behind a step that nobody reaches", () => {
	const leave = decision("leave", branch("otherwise", "", "end"));
	const lost = (...ids: string[]) => one(qcStep() + leave + ids.map((id) => step(id)).join(""));
	test("is not new where the first of it is removed, and not closed where another stands before it", () => {
		expect(compare(lost("a", "b"), lost("b"))).toMatchObject({ findings: [], closed: ["unreachable-step:A:a"] });
		expect(told(lost("b"), lost("a", "b"))).toEqual(["error unreachable-step:A:a"]);
		expect(compare(lost("b"), lost("a", "b")).closed).toEqual([]);
	});
	test("is told where only that is new", () =>
		expect(told(lost("a"), lost("a", "b"))).toEqual(["error unreachable-step:A:a"]));
});

test("what got better is counted", () => {
	const { summary, closed } = compare(one("x\n"), one(qcStep()));
	expect(summary).toEqual({ documents: 1, worse: 0, look: expect.any(Number), closed: 1, better: 1 });
	expect(closed).toEqual(["missing-qc-step:A"]);
});

describe("an exception that accepts nothing", () => {
	const vague = before["procedures/receiving/a.mdx"]?.toString().replace("5 of 5 alike", "OK") ?? "";
	const after = { "procedures/receiving/a.mdx": vague };
	const policy = {
		"policy.yaml": "exceptions: [{ rule: vague-criterion, document: A, reason: The master piece decides }]\n",
	};
	const accept = "{/* accept vague-criterion: the master piece decides */}\n";
	const commented = (text: string) => ({ "procedures/receiving/a.mdx": text.replace("<QCStep", `${accept}<QCStep`) });
	test("and that is new in the policy, for something new, closes nothing", () => {
		const report = compare(before, { ...after, ...policy });
		expect([report.closed, report.summary.better]).toEqual([[], 0]);
		expect(report.findings.map(({ id }) => id)).toContain("newly-accepted:A:vague-criterion/match");
	});
	test("closes nothing by standing before something new, and is closed where it is gone", () => {
		const unneeded = commented(String(before["procedures/receiving/a.mdx"]));
		expect(compare(unneeded, commented(vague)).closed).toEqual([]);
		expect(compare(unneeded, before).closed).toEqual(["unused-exception:A:vague-criterion"]);
	});
});

describe("a circle of reactions is the same one", () => {
	const see = (id: string, to: string, head: Head = {}) =>
		procedure(id, qcStep({ reaction: `disposition="segregate" see="${to}"` }), { title: `Look at ${id}`, ...head });
	const before = procedures(see("A", "B"), see("B", "A"));
	const loops = (after: Files) => compare(before, after).findings.filter(({ rule }) => rule === "reaction-loop");
	test("when one of its documents has another id", () =>
		expect(loops(procedures(see("Z", "B"), see("B", "Z")))).toEqual([]));
	test("when one of its documents is superseded", () =>
		expect(loops(procedures(see("A", "B"), see("B", "AA"), see("AA", "B", { supersedes: "[A]" })))).toEqual([]));
	test("and another one when another document comes in", () =>
		expect(loops(procedures(see("A", "B"), see("B", "C"), see("C", "A")))).toHaveLength(1));
});
