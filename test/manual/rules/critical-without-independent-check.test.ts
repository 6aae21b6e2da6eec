import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { branch, decision, findingsOf, manualOf, procedure, procedures, qcStep, step, today } from "../build-manual.ts";

const rule = "critical-without-independent-check";
const of = (body: string, keys = {}) =>
	findingsOf(rule, procedures(procedure("SOP-1", body, { failureModes: "[FM-001]", ...keys })));
const controls = 'controls="FM-001"';
const check = (id: string, kind: string, by = "inspector", more = "") =>
	qcStep({ id, kind, by, attributes: `${controls}${more && ` ${more}`}` });
const told = (checks: string, column = 16) => [
	`procedures/receiving/a.mdx:14:${column} ${rule} Unexpected critical failure mode FM-001 "Wrong colour" with no independent check (${checks}), expected one by another person, who does not see the first result`,
];

test.each(["second-person", "successive", "sampling", "automated"])("a %s check by somebody else is fine", (kind) =>
	expect(of(step("open") + check("a", kind))).toEqual([]),
);
const source = '; kind="source" looks at what the work starts from, not at the work';
test.each(["source", "self"])("a %s check alone is told in the head, whoever makes it", (kind) =>
	expect(of(step("open") + check("a", kind))).toEqual(told(`"a"${kind === "source" ? source : ""}`)),
);
test("of a check at the source by another role the reason is told, wherever it stands", () => {
	expect(of(check("a", "source") + step("open"))).toEqual(told(`"a"${source}`));
	expect(of(step("open", "", "inspector") + check("a", "source"))).toEqual(told('"a"'));
	expect(of(check("a", "source") + step("open") + check("b", "second-person"))).toEqual([]);
});
test("all checks of it are named", () =>
	expect(of(check("a", "self") + check("b", "source"))).toEqual(told(`"a", "b"${source}`)));
test("the help speaks of one check or of several", () => {
	const helpOf = (body: string) => {
		const manual = manualOf(procedures(procedure("SOP-1", body, { failureModes: "[FM-001]" })));
		const { findings } = computeCoverage(manual, today);
		return findings.flatMap((finding) => (finding.rule === rule ? [finding.help.replace(/ by .*/, "")] : []));
	};
	expect(helpOf(check("a", "self"))).toEqual(["Make it second-person"]);
	expect(helpOf(check("a", "self") + check("b", "source"))).toEqual(["Make one of them second-person"]);
});
test("one independent check among several is enough", () =>
	expect(of(check("a", "self") + check("b", "second-person"))).toEqual([]));
describe("a verifier who did the work and is alone", () => {
	const own = step("open", "", "inspector") + check("a", "second-person");
	const under = (policy: string, body = own) =>
		findingsOf(rule, {
			...procedures(procedure("SOP-1", body, { failureModes: "[FM-001]" })),
			"policy.yaml": policy,
		});
	test("is told at the check, and not here besides", () => expect(of(own)).toEqual([]));
	test("is not independent where that may pass", () => {
		expect(under("rules: { verifier-not-independent: warning }\n")).toEqual(told('"a"'));
		expect(under("rules: { verifier-not-independent: off }\n")).toEqual(told('"a"'));
	});
	test("is told here where the check would not be independent by another, either", () =>
		expect(of(step("open", "", "inspector") + check("a", "successive"))).toEqual(told('"a"')));
	test("who is not blind either is told as both at the check, and not here besides", () => {
		const counting = step("open", "", "inspector") + check("a", "second-person", "inspector", 'method="count"');
		expect(of(counting)).toEqual([]);
		expect(under("rules: { primed-check: warning }\n", counting)).toEqual(told('"a"'));
		expect(under("rules: { verifier-not-independent: warning }\n", counting)).toEqual(told('"a"'));
	});
	test("leaves a way past that check to be told", () =>
		expect(
			of(
				step("open", "", "inspector") +
					check("b", "self") +
					decision("d", branch("Yes", check("a", "second-person")), branch("No")),
			),
		).toHaveLength(1));
});
test("an id that names no role is nobody who is independent, and is named", () => {
	const strange = `"a"; "inspecter" names no role`;
	expect(of(step("open") + check("a", "successive", "inspecter"))).toEqual(told(strange));
	expect(of(step("open", "", "inspecter") + check("a", "successive"))).toEqual(told(strange));
});
test("a verifier who did the work and has a colleague on the shift is", () =>
	expect(of(step("open") + check("a", "second-person", "receiver"))).toEqual([]));
test("a machine that is named as the performer is", () =>
	expect(of(step("open", "", "inspector") + check("a", "automated"))).toEqual([]));
describe.each(["count", "weigh", "measure"])("a second person who hears the first result of method %s", (method) => {
	const primed = check("a", "second-person", "inspector", `method="${method}"`);
	const file = (body: string) => procedures(procedure("SOP-1", body, { failureModes: "[FM-001]" }));
	const all = (body: string) =>
		computeCoverage(manualOf(file(body)), today).findings.flatMap((each) =>
			[rule, "primed-check"].includes(each.rule) ? each.rule : [],
		);
	test("is told at the check, and not here besides", () => {
		expect(all(primed)).toEqual(["primed-check"]);
		const policy = { "policy.yaml": "rules: { verifier-not-independent: off }\n" };
		expect(findingsOf(rule, { ...file(primed), ...policy })).toEqual([]);
	});
	test("is told here where that may pass", () => {
		for (const severity of ["warning", "off"]) {
			const policy = { "policy.yaml": `rules: { primed-check: ${severity} }\n` };
			expect(findingsOf(rule, { ...file(primed), ...policy })).toEqual(told('"a"'));
		}
		expect(of(`{/* accept primed-check: the scale prints nothing */}\n${primed}`)).toEqual(told('"a"'));
	});
	test("is independent if blind", () =>
		expect(all(check("a", "second-person", "inspector", `method="${method}" blind`))).toEqual([]));
	test("leaves a way past that check to be told", () =>
		expect(all(check("b", "self") + decision("d", branch("Yes", primed), branch("No"))).sort()).toEqual(
			[rule, "primed-check"].sort(),
		));
	test("is told here where the check stands behind what cannot be taken back", () =>
		expect(all(check("b", "self") + step("ship", "irreversible") + primed).sort()).toEqual(
			[rule, "primed-check"].sort(),
		));
});
describe.each(["successive", "sampling"])("a %s check that finds a figure", (kind) => {
	const own = check("a", "self", "receiver", 'method="count"');
	const next = (more = 'method="count"') => check("b", kind, "inspector", more);
	test("for the first time needs not be blind", () => expect(of(step("open") + next())).toEqual([]));
	test("that was found before has to be blind", () => {
		expect(of(step("open") + own + next())).toEqual(
			told('"a", "b"; "b" finds again what "a" has found, and is not blind'),
		);
		expect(of(step("open") + own + next('method="count" blind'))).toEqual([]);
	});
	test("that was found before by another method has not", () =>
		expect(of(step("open") + own + next('method="weigh"'))).toEqual([]));
	test("that was found before for another failure mode has not", () => {
		const other = qcStep({ id: "a", kind: "self", by: "receiver", attributes: 'method="count" controls="FM-002"' });
		expect(of(step("open") + other + next())).toEqual([]);
	});
	test("that is found again afterwards has not, though a failure leads back", () => {
		const back = qcStep({
			id: "a",
			kind: "self",
			by: "receiver",
			attributes: `method="count" ${controls}`,
			reaction: 'disposition="correct" goto="open"',
		});
		expect(of(step("open") + next() + back)).toEqual([]);
	});
	test("that was found before a step which makes it void has not", () =>
		expect(of(step("open") + own + step("cut", 'undoes="a"') + next())).toEqual([]));
	test("that was found of what has left has not, though a later round leads to it", () => {
		const apart = decision("d", branch("Yes", own + check("z", "second-person")), branch("No", next()));
		const again = decision("more", branch("Yes", "", "open"), branch("No"));
		expect(of(step("open") + apart + step("ship", "irreversible", "receiver") + again)).toEqual([]);
		expect(of(step("open") + apart + step("fold") + again)).toHaveLength(1);
	});
	test("that an independent check has found before leaves nothing open", () => {
		const blind = check("a", "second-person", "quality-lead", 'method="count" blind');
		expect(of(step("open") + decision("d", branch("Yes", blind), branch("No")) + next())).toEqual([]);
	});
	test("is mended by blind, and the help says so", () => {
		const manual = manualOf(procedures(procedure("SOP-1", step("open") + own + next(), { failureModes: "[FM-001]" })));
		const found = computeCoverage(manual, today).findings.find((each) => each.rule === rule);
		expect(found?.help).toBe(
			'Keep the figure of "a" out of sight until that of "b" is written down, say so in its text, and add blind.',
		);
	});
});
test("a second person who inspects needs not be blind", () =>
	expect(of(check("a", "second-person", "inspector", 'method="inspect"'))).toEqual([]));
test("a failure mode that is not critical needs none", () =>
	expect(of(qcStep({ kind: "self", attributes: 'controls="FM-002"' }), { failureModes: "[FM-002]" })).toEqual([]));
test("the place in the list is told", () =>
	expect(of(check("a", "self"), { failureModes: "[FM-002, FM-001]" })).toEqual(told('"a"', 24)));
test("one that no check controls is told elsewhere", () => expect(of(qcStep({ kind: "self" }))).toEqual([]));
test("one that the head does not declare is told elsewhere", () =>
	expect(of(check("a", "self"), { failureModes: "[]" })).toEqual([]));
test("an independent check that nobody reaches is none", () =>
	expect(
		of(
			check("a", "self") +
				decision("d", branch("Yes", "", "end"), branch("No", "", "end")) +
				check("b", "second-person"),
		),
	).toEqual(told('"a"')));
describe("a required procedure", () => {
	const keys = { failureModes: "[FM-001]" };
	/** What is told of SOP-1, which requires the others. */
	const requiring = (body: string, requires: string, ...others: string[]) => {
		const files = procedures(procedure("SOP-1", body, { ...keys, requires }), ...others);
		return findingsOf(rule, files).filter((each) => each.startsWith("procedures/receiving/a.mdx"));
	};
	const independent = procedure("SOP-2", step("open") + check("b", "second-person"), keys);
	const own = (head = {}) => procedure("SOP-2", step("open") + check("b", "self"), head);
	test("that rules it out by an independent check is enough", () => {
		expect(requiring(check("a", "self"), "[SOP-2]", independent)).toEqual([]);
		expect(requiring(step("go"), "[SOP-2]", independent)).toEqual([]);
	});
	test("is not where a step undoes a check of it, and only one's own follows", () => {
		const body = check("p", "second-person") + step("repack", 'undoes="p"') + check("a", "self");
		expect(requiring(body, "[SOP-2]", independent)).toEqual([
			`procedures/receiving/a.mdx:14:16 ${rule} Unexpected way past the independent check (SOP-2, "p") of the critical failure mode FM-001 "Wrong colour", expected one on every path before the end: start → after SOP-2 → p passed → repack (makes p void) → a passed → done`,
		]);
	});
	test.each([
		["declares it", keys],
		["does not declare it", {}],
		[
			"is exempt",
			{ ...keys, exemption: "{ reason: x, approvedBy: quality-lead, from: 2026-11-01, until: 2027-01-31 }" },
		],
	])("in which everybody checks their own work is not, where it %s", (_, head) => {
		expect(requiring(check("a", "self"), "[SOP-2]", own(head))).toEqual(told('SOP-2, "a"'));
		expect(requiring(step("go"), "[SOP-2]", own(head))).toEqual(told("SOP-2"));
		expect(requiring(check("a", "second-person"), "[SOP-2]", own(head))).toEqual([]);
	});
	test("in which the independent check stands in one branch only is not", () => {
		const either = decision("d", branch("Yes", check("b", "second-person")), branch("No", check("c", "self")));
		expect(requiring(check("a", "self"), "[SOP-2]", procedure("SOP-2", either))).toEqual(told('SOP-2, "a"'));
	});
	test("hands on what another one has ruled out", () => {
		const between = procedure("SOP-3", step("go"), { requires: "[SOP-2]" });
		expect(requiring(check("a", "self"), "[SOP-3]", independent, between)).toEqual([]);
		expect(requiring(check("a", "self"), "[SOP-3]", own(keys), between)).toEqual(told('SOP-3, "a"'));
	});
	test("the help says which check to change", () => {
		const helpOf = (body: string) => {
			const first = procedure("SOP-1", body, { ...keys, requires: "[SOP-2]" });
			const { findings } = computeCoverage(manualOf(procedures(first, own())), today);
			return findings.flatMap((finding) => (finding.rule === rule ? [finding.help.replace(/ by .*/, "")] : []));
		};
		expect(helpOf(step("go"))).toEqual(["Make a check of it in SOP-2 second-person"]);
		expect(helpOf(check("a", "self"))).toEqual(['Make "a" second-person']);
	});
});
test("a procedure that is not in force is not judged", () =>
	expect(of(check("a", "self"), { status: "draft" })).toEqual([]));

const avoided = (path: string, before = "before the irreversible step") => [
	`procedures/receiving/a.mdx:14:16 ${rule} Unexpected way past the independent check ("b") of the critical failure mode FM-001 "Wrong colour", expected one on every path ${before}: ${path}`,
];
test("an independent check after the irreversible step comes too late", () =>
	expect(of(check("a", "self") + step("ship", "irreversible") + check("b", "second-person"))).toEqual(
		avoided("start → a passed → ship"),
	));
test("an independent check in one branch can be avoided by the other", () =>
	expect(
		of(check("a", "self") + decision("d", branch("Yes", check("b", "second-person")), branch("No")) + step("go")),
	).toEqual(avoided("start → a passed → Decision 'Which d?' = No → go → done", "before the end")));
test("one independent check in each branch is enough", () =>
	expect(
		of(
			check("a", "self") +
				decision("d", branch("Yes", check("b", "second-person")), branch("No", check("c", "second-person"))),
		),
	).toEqual([]));
test("an independent check that is undone is avoided by whoever goes on to one's own check", () =>
	expect(of(check("b", "second-person") + step("repack", 'undoes="b"') + check("a", "self"))).toEqual(
		avoided("start → b passed → repack (makes b void) → a passed → done", "before the end"),
	));
test("whoever undoes one's own check undoes what was found with it, an independent check before it too", () => {
	const body = (undoes: string, again: string) =>
		check("s", "self") + check("b", "second-person") + step("repack", `undoes="${undoes}"`) + check("a", again);
	const past = avoided("start → s passed → b passed → repack (makes s void) → a passed → done", "before the end");
	expect(of(body("s", "self"))).toEqual(past);
	expect(of(body("s b", "self"))).toEqual(past);
	expect(of(body("s", "successive"))).toEqual([]);
});
test("a check of something else may be undone", () =>
	expect(
		of(qcStep({ id: "weigh" }) + check("b", "second-person") + step("repack", 'undoes="weigh"') + check("a", "self")),
	).toEqual([]));
test("a way past every check is told as that alone", () =>
	expect(
		of(decision("d", branch("Yes", check("b", "second-person") + check("a", "self")), branch("No")) + step("go")),
	).toEqual([]));
