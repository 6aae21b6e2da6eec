import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import {
	branch,
	checklist,
	control,
	decision,
	type Files,
	findingsOf,
	manualOf,
	pausePoint,
	procedure,
	procedures,
	qcStep,
	step,
	today,
	useChecklist,
} from "../build-manual.ts";

const rule = "reaction-without-reverification";
const of = (body: string, keys = {}) => findingsOf(rule, procedures(procedure("SOP-1", body, keys)));
const check = (goto = "", attributes = "") =>
	qcStep({ reaction: `disposition="correct"${goto && ` goto="${goto}"`}`, attributes });
const notBack = (place: string, anchor = "match") => [
	`${place} ${rule} Unexpected correction of "${anchor}" that does not lead back to the check, expected a goto to it or to a step before it`,
];
const past = (place: string) => [
	`${place} ${rule} Unexpected way on from the correction of "match" past the check, expected every way to lead back to it`,
];
const [atGoto, atDisposition] = ["procedures/receiving/a.mdx:22:33", "procedures/receiving/a.mdx:22:11"];

describe("a correction leads back", () => {
	test("to the check itself", () => expect(of(step("label") + check("match"))).toEqual([]));
	test("to a step before it", () => expect(of(step("label") + check("label"))).toEqual([]));
	test("over a step that stands after it", () =>
		expect(
			of(
				step("label") +
					check("rework") +
					decision("done-so", branch("otherwise", "", "end")) +
					step("rework") +
					decision("again", branch("otherwise", "", "match")),
			),
		).toEqual([]));
	test("to a place from which the work may pass the check by, as it may at first", () =>
		expect(
			of(decision("known", branch("Yes", "", "ship"), branch("No")) + check("known") + step("ship", "irreversible")),
		).toEqual([]));
});
test("one without goto is told at its disposition", () =>
	expect(of(step("label") + check())).toEqual(notBack(atDisposition)));
test("one that ends is told at its goto", () => expect(of(step("label") + check("end"))).toEqual(notBack(atGoto)));
test("one that goes on after the check is told", () =>
	expect(of(step("label") + check("ship") + step("ship"))).toEqual(notBack(atGoto)));
describe("over rework of its own", () => {
	const fin = decision("done-so", branch("otherwise", "", "end"));
	const ship = step("ship", "irreversible");
	const rework = (yes: string, no: string) =>
		step("rework") + decision("well", branch("Yes", "", yes), branch("No", "", no));
	const cancelled = decision("cancelled", branch("Yes", "", "end"), branch("No"));
	const turned = (place: string, way: string) =>
		past(`procedures/receiving/a.mdx:${place}`).map((words) => `${words}: match failed → rework → ${way}`);
	test("one of which one way leads back and another on is told at the one that leads on", () =>
		expect(of(step("label") + check("rework") + fin + rework("end", "match"))).toEqual(
			turned("36:20", "Decision 'Which well?' = Yes → done"),
		));
	test("to a place before the check, from which the work may be cancelled as at first", () => {
		const before = step("label") + cancelled;
		expect(of(before + check("label") + ship)).toEqual([]);
		expect(of(before + check("rework") + ship + fin + rework("label", "label"))).toEqual([]);
		expect(of(before + check("rework") + ship + fin + rework("label", "match"))).toEqual([]);
		expect(of(before + check("rework") + fin + rework("label", "cancelled"))).toEqual([]);
	});
	test("to the check, or to the end where it is what cannot be taken back that waits for it", () => {
		expect(of(step("label") + check("rework") + ship + fin + rework("end", "match"))).toEqual([]);
		expect(of(step("label") + ship + check("rework") + fin + rework("end", "match"))).toEqual(
			turned("39:20", "Decision 'Which well?' = Yes → done"),
		);
	});
	test("to the end to which the text runs out, where a goto may be forgotten", () => {
		const body = step("label") + check("rework") + ship + fin;
		const runsOut = step("rework") + decision("well", branch("Yes"), branch("No", "", "match"));
		expect(of(body + runsOut)).toEqual(turned("39:1", "Decision 'Which well?' = Yes → done"));
	});
	test("to the end alone, so that nothing leads back", () =>
		expect(of(step("label") + check("rework") + ship + fin + rework("end", "end"))).toEqual(notBack(atGoto)));
	test("to what cannot be taken back", () => {
		expect(of(step("label") + check("rework") + ship + fin + rework("match", "ship"))).toEqual(
			turned("43:19", "Decision 'Which well?' = No → ship"),
		);
		expect(of(step("label") + check("rework") + ship + fin + rework("ship", "rework"))).toEqual(
			notBack("procedures/receiving/a.mdx:39:20").map(
				(words) => `${words}: match failed → rework → Decision 'Which well?' = Yes → ship`,
			),
		);
	});
	test("of a hold point it is told once, as that", () => {
		const body = step("label") + check("rework", "hold") + ship + fin + rework("match", "ship");
		const toldBy = (policy: string) =>
			[rule, "hold-not-held"].map(
				(each) =>
					findingsOf(each, {
						...procedures(procedure("SOP-1", body)),
						"policy.yaml": `rules: { hold-not-held: ${policy} }\n`,
					}).length,
			);
		expect(toldBy("error")).toEqual([0, 1]);
		expect(toldBy("warning")).toEqual([1, 1]);
		expect(toldBy("off")).toEqual([1, 0]);
	});
});
describe("one wrong turn is told by one rule", () => {
	const body = step("label") + check("ship", "hold") + step("ship", "irreversible");
	const tellers = (files: Files, ...rules: string[]) => rules.flatMap((each) => findingsOf(each, files));
	const both = (text: string, policy = "") =>
		tellers(
			{ ...procedures(procedure("SOP-1", text)), ...(policy && { "policy.yaml": policy }) },
			rule,
			"hold-not-held",
		).map((each) => each.split(" ").slice(0, 2).join(" "));
	const [asHold, asCorrection] = [`${atGoto} hold-not-held`, `${atGoto} ${rule}`];
	test("of a hold point whose reaction leads on by that it does not hold, at the same place", () =>
		expect(both(body)).toEqual([asHold]));
	test("by both where that may pass", () => {
		expect(both(body, "rules: { hold-not-held: warning }\n")).toEqual([asCorrection, asHold]);
		const accepted = (each: string) =>
			`exceptions: [{ rule: ${each}, document: SOP-1, reason: the tool room asks for it }]\n`;
		expect(both(body, accepted("hold-not-held"))).toEqual([asCorrection, asHold]);
		expect(both(body, accepted(rule))).toEqual([asCorrection, asHold]);
	});
	test("by both where the rework goes past the check in itself, and past the hold somewhere else", () => {
		const ship = step("ship", "irreversible") + decision("done", branch("otherwise", "", "end"));
		const scrap =
			step("rework") +
			step("scrap", "irreversible") +
			decision("well", branch("Yes", "", "match"), branch("No", "", "ship"));
		expect(both(step("label") + check("rework", "hold") + ship + scrap)).toEqual([
			asCorrection,
			"procedures/receiving/a.mdx:46:19 hold-not-held",
		]);
	});
	test("by this one where it is no hold point, or nothing later follows", () => {
		expect(both(body.replace(" hold", ""))).toEqual([asCorrection]);
		expect(both(step("label") + check("end", "hold") + step("ship", "irreversible"))).toEqual([asCorrection]);
	});
	test("in a checklist by the checklist, however many use it", () => {
		const files = {
			...procedures(...["SOP-1", "SOP-2"].map((id) => procedure(id, useChecklist("CHK-1", "list")))),
			"checklists/c.mdx": checklist("CHK-1", pausePoint("p", check("next", "hold") + qcStep({ id: "next" }))),
		};
		expect(tellers(files, rule, "hold-not-held")).toEqual([
			'checklists/c.mdx:21:33 hold-not-held Unexpected way from the failed hold point "match" to "next", expected nothing later before it has passed',
		]);
		const { procedures: described } = computeCoverage(manualOf(files), today);
		expect(described.map(({ state }) => state)).toEqual(["shallow", "shallow"]);
	});
	test("of a correction into a loop without a way out by the loop, of one that may be left by this one", () => {
		const into = (yes: string) =>
			procedures(
				procedure(
					"SOP-1",
					step("label") +
						check("rework") +
						decision("done-so", branch("otherwise", "", "end")) +
						step("rework") +
						decision("well", branch("Yes", "", yes), branch("No", "", "rework")),
				),
			);
		expect(tellers(into("rework"), rule, "endless-loop")).toEqual([
			'procedures/receiving/a.mdx:32:1 endless-loop Unexpected loop from "rework" on without a way out, expected a path to the end or to a stop',
		]);
		expect(tellers(into("end"), rule, "endless-loop")).toHaveLength(1);
		const off = { ...into("rework"), "policy.yaml": "rules: { endless-loop: off }\n" };
		expect(tellers(off, rule, "endless-loop")).toEqual(notBack(atGoto));
	});
});
test("a way round the check that is opened before it is told as that", () =>
	expect(
		of(
			step("label") +
				decision("needed", branch("Yes"), branch("No", "", "ship")) +
				check("rework") +
				step("ship", "irreversible") +
				decision("fin", branch("otherwise", "", "end")) +
				step("rework") +
				decision("back", branch("otherwise", "", "label")),
		),
	).toEqual([]));

describe("a later check", () => {
	const rest = (controls: string) => step("ship") + qcStep({ id: "again", attributes: controls });
	test("of the same failure modes verifies anew", () =>
		expect(of(step("label") + check("ship", 'controls="FM-001"') + rest('controls="FM-001"'))).toEqual([]));
	test("of more failure modes does too", () =>
		expect(of(step("label") + check("ship", 'controls="FM-001"') + rest('controls="FM-002 FM-001"'))).toEqual([]));
	test("of fewer does not", () =>
		expect(of(step("label") + check("ship", 'controls="FM-001 FM-002"') + rest('controls="FM-001"'))).toEqual(
			notBack(atGoto),
		));
	test("of some of them does, where others are of the rest", () =>
		expect(
			of(
				step("label") +
					check("ship", 'controls="FM-001 FM-002"') +
					rest('controls="FM-001"') +
					qcStep({ id: "third", attributes: 'controls="FM-002"' }),
			),
		).toEqual([]));
	const lead = (kind: string, by: string, again: { kind: string; by: string }) =>
		of(
			step("label").replace("receiver", "quality-lead") +
				qcStep({ kind, by, reaction: 'disposition="correct" goto="ship"', attributes: 'controls="FM-001"' }) +
				step("ship") +
				qcStep({ id: "again", ...again, attributes: 'controls="FM-001"' }),
		);
	test.each([
		["self", "receiver"],
		["source", "receiver"],
		["self", "inspector"],
		["sampling", "quality-lead"],
		["second-person", "quality-lead"],
	])("of kind %s by %s does not stand for one by somebody else", (kind, by) =>
		expect(lead("second-person", "inspector", { kind, by })).toEqual([
			expect.stringMatching(/does not lead back to the check, .+; "again" looks for the same and is less independent$/),
		]),
	);
	test("by a machine stands for one by somebody else", () =>
		expect(lead("second-person", "inspector", { kind: "automated", by: "receiver" })).toEqual([]));
	test("by the performer stands for one that is no better", () => {
		expect(lead("self", "receiver", { kind: "self", by: "receiver" })).toEqual([]);
		expect(lead("self", "receiver", { kind: "second-person", by: "quality-lead" })).toEqual([]);
		expect(lead("sampling", "quality-lead", { kind: "self", by: "receiver" })).toHaveLength(1);
	});
	describe("that takes", () => {
		const plan = (n: number) => `{ title: A, aql: 1, level: II, rows: [{ from: 2, n: ${n}, accept: 0, reject: 1 }] }`;
		const taking = (failed: string, again: string) => {
			const sampled = (sample: string) => `controls="FM-001"${sample && ` sample="${sample}"`}`;
			const body =
				step("label") +
				check("ship", sampled(failed)) +
				step("ship") +
				qcStep({ id: "again", attributes: sampled(again) });
			return findingsOf(rule, {
				...procedures(procedure("SOP-1", body)),
				"registers/sample-plans.yaml": `few: ${plan(2)}\nmany: ${plan(8)}\n`,
			});
		};
		test.each([
			["", "5 per lot", "takes 5 per lot instead of 100%"],
			["100%", "plan:many", "takes plan:many instead of 100%"],
			["5 per lot", "4 per lot", "takes 4 per lot instead of 5 per lot"],
			["plan:many", "plan:few", "takes plan:few instead of plan:many"],
		])("less (%j, then %j) does not stand for one that takes more", (failed, again, words) =>
			expect(taking(failed, again)).toEqual([
				expect.stringMatching(
					new RegExp(`does not lead back to the check, .+; "again" looks for the same and ${words}$`),
				),
			]),
		);
		test.each([
			["5 per lot", ""],
			["5 per lot", "5 per lot"],
			["plan:few", "plan:many"],
		])("as much or more (%j, then %j) does", (failed, again) => expect(taking(failed, again)).toEqual([]));
	});
	test("of nothing that is named does not", () =>
		expect(of(step("label") + check("ship") + rest(""))).toEqual(notBack(atGoto)));
	test("after what cannot be taken back is too late", () =>
		expect(
			of(
				step("label") +
					check("ship", 'controls="FM-001"') +
					step("ship", "irreversible") +
					qcStep({ id: "again", attributes: 'controls="FM-001"' }),
			),
		).toEqual(past(atGoto)));
});

test.each(["segregate", "return", "scrap"])("%s corrects nothing", (disposition) =>
	expect(of(qcStep({ reaction: `disposition="${disposition}"` }))).toEqual([]),
);
describe("a check of a used checklist", () => {
	const list = (goto = "", more = "") => ({
		"checklists/c.mdx": checklist("CHK-1", check(goto, 'controls="FM-002"') + more),
	});
	const uses = (...ids: string[]) => ids.map((id) => useChecklist("CHK-1", id)).join("");
	const reported = (files: Files, ...bodies: string[]) => {
		const all = procedures(...bodies.map((body, at) => procedure(`SOP-${at + 1}`, body)));
		const { procedures: judged, findings } = computeCoverage(manualOf({ ...all, ...files }), today);
		const found = findings.filter((finding) => finding.rule === rule).map(({ id }) => id.replace(`${rule}:`, ""));
		return [...found, ...judged.map(({ id, state }) => `${id} ${state}`)];
	};
	test("that leads nowhere is told there once, however often it is used", () => {
		const files = { ...procedures(procedure("SOP-1", uses("a", "b")), procedure("SOP-2", uses("c"))), ...list() };
		expect(findingsOf(rule, files)).toEqual(notBack("checklists/c.mdx:20:11"));
		for (const bodies of [[uses("a")], [uses("b", "a")], [uses("a"), uses("c")]])
			expect(reported(list(), ...bodies)).toEqual(["CHK-1:match", ...bodies.map((_, at) => `SOP-${at + 1} shallow`)]);
	});
	test("that leads back in it is told nowhere", () =>
		expect(reported(list("match"), uses("a", "b"))).toEqual(["SOP-1 covered"]));
	test("that leads on in it is told of each place where nothing looks again, with the procedure", () => {
		const on = list("tail", pausePoint("tail", ""));
		const lead = (body: string) => uses("a") + body + step("ship", "irreversible");
		expect(reported(on, lead(""), lead(control))).toEqual(["SOP-1:a--match", "SOP-1 shallow", "SOP-2 covered"]);
		expect(findingsOf(rule, { ...procedures(procedure("SOP-1", lead(""))), ...on })).toEqual(
			notBack("checklists/c.mdx:20:33", 'a--match" in SOP-1').map((words) => words.replace('1" that', "1 that")),
		);
	});
});
test("a check that nobody reaches is told elsewhere", () =>
	expect(of(decision("d", branch("otherwise", "", "end")) + check())).toEqual([]));
test("a procedure that is not in force is not judged", () => expect(of(check(), { status: "draft" })).toEqual([]));
