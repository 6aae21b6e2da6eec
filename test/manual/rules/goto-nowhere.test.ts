import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import {
	check,
	checklist,
	type Files,
	findingsOf,
	manualOf,
	pausePoint,
	procedure,
	procedures,
	qcStep,
	soundProcedure,
	step,
	told as tell,
	today,
	useChecklist,
} from "../build-manual.ts";

const rule = "goto-nowhere";
const of = (body: string) => findingsOf(rule, procedures(procedure("SOP-1", body)));
const branch = (goto: string) =>
	`<Decision id="label" question="Is it?">\n  <Branch when="Yes" goto="${goto}">\n    Go.\n  </Branch>\n</Decision>\n\n`;
const told = (place: string, goto: string, hint = "") =>
	`procedures/receiving/a.mdx:${place} ${rule} Unexpected goto="${goto}", expected the id of a step of this document or end${hint}`;

test.each(["end", "match", "label"])("%s is a place of this document", (goto) =>
	expect(of(branch(goto) + qcStep())).toEqual([]),
);
test("a place that is not there is told with the nearest", () =>
	expect(of(branch("mach") + qcStep())).toEqual([told("17:22", "mach", '; did you mean "match"?')]));
test("a place in another document is nowhere", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", branch("match")), procedure("SOP-2")))).toEqual([
		told("17:22", "match"),
	]));
test("a place that may stand in what cannot be read is not told", () =>
	expect(of(`{/* Why so.\n\n${step("sort")}{/* Its end. */}\n\n${branch("sort")}${qcStep()}`)).toEqual([]));
test("a place within a used checklist is told with that of the checklist", () => {
	const use = '<UseChecklist ref="CHK-1" id="one" />\n\n';
	const files = {
		...procedures(procedure("SOP-1", branch("one--match") + use + qcStep())),
		"checklists/one.mdx": checklist("CHK-1", pausePoint("stop", qcStep())),
	};
	expect(checkManual(manualOf(files), today).map(({ message, help }) => [message, help])).toEqual([
		[
			'Unexpected goto="one--match", expected the id of a step of this document or end',
			'From outside, a checklist is gone through from its beginning: write goto="one".',
		],
	]);
});
test("End is not end", () => expect(of(branch("End"))).toEqual([told("17:22", "End")]));
test("an OnFail that goes nowhere is told", () =>
	expect(of(qcStep().replace('"segregate"', '"correct" goto="zzz"'))).toEqual([told("19:33", "zzz")]));
test("an OnFail that ends is fine", () =>
	expect(of(qcStep().replace('"segregate"', '"correct" goto="end"'))).toEqual([]));
test("a place within a branch is there", () =>
	expect(
		of(`${branch("open").replace("    Go.\n", '<Step id="open" by="receiver" title="Open">\nGo.\n</Step>\n')}`),
	).toEqual([]));
test.each([
	["a list", `1. First:\n\n${step("open").replace(/^/gm, "   ")}\n`, "misplaced-component"],
	[
		"another step",
		`<Step id="out" by="receiver" title="Out">\nGo.\n\n${step("open")}</Step>\n\n`,
		"misplaced-component",
	],
	["HTML", `<div>\n${step("open")}</div>\n\n`, "unknown-component"],
])("that a step stands in %s is told, and not besides that it is nowhere", (_, body, told) =>
	expect(check(procedures(procedure("SOP-1", `${body}${branch("open")}[To it](#open)\n`)))).toEqual([
		expect.stringContaining(` ${told} `),
	]),
);

describe("what follows from it alone is not told besides", () => {
	const ship = step("ship", "irreversible");
	/** A hold point against FM-002, whose reaction leads to a step; it is the only one that looks for it. */
	const hold = (goto: string) =>
		qcStep({ id: "recount", attributes: 'controls="FM-002" hold', reaction: `disposition="correct" goto="${goto}"` });
	const reported = (body: string, files: Files = {}) => {
		const { findings, procedures: described } = computeCoverage(
			manualOf({ ...procedures(procedure("SOP-1", body, { failureModes: "[FM-002]" })), ...files }),
			today,
		);
		const errors = findings.filter(({ severity }) => severity === "error").map(tell);
		return { errors, states: described.map(({ state }) => state), described };
	};
	const misspelt = step("count") + hold("cuont") + ship;
	const alone = told("23:33", "cuont", '; did you mean "count"?');

	test("a hold point that leads nowhere is told once, and the procedure is shallow and counts as unguarded", () => {
		const { errors, states, described } = reported(misspelt);
		expect(errors).toEqual([alone]);
		expect(states).toEqual(["shallow"]);
		expect(described[0]?.irreversibleSteps.map(({ guarded, path }) => [guarded, path])).toEqual([
			[
				false,
				'start → count → recount failed (goto="cuont" names no step of its document, so the work goes on) → ship',
			],
		]);
		expect(described[0]?.failureModes.map(({ controlled }) => controlled)).toEqual([false]);
	});
	test("rightly spelt, nothing is told", () =>
		expect(reported(step("count") + hold("count") + ship)).toMatchObject({ errors: [], states: ["covered"] }));
	test("a step to which nothing leads but what is misspelt, and a loop that it may lead out of", () => {
		const ends = (goto: string) =>
			`<Decision id="whole" question="Whole?">\n<Branch when="Yes" goto="end">\nGo.\n</Branch>\n<Branch when="No" goto="${goto}">\nGo.\n</Branch>\n</Decision>\n\n`;
		expect(reported(hold("recount") + ends("mned") + step("mend")).errors).toEqual([
			told("28:19", "mned", '; did you mean "mend"?'),
		]);
		expect(reported(hold("recount") + ends("end") + step("mend")).errors).toEqual([
			expect.stringContaining(' unreachable-step Unexpected step "mend"'),
		]);
		const round = (goto: string) => ends(goto).replace('goto="end"', 'goto="whole"');
		expect(reported(hold("recount") + round("dnoe")).errors).toEqual([told("28:19", "dnoe")]);
	});
	test("what is open wherever it leads is told", () =>
		expect(reported(ship.replaceAll("ship", "send") + misspelt).errors.map((each) => each.split(" ")[1])).toEqual([
			"uncontrolled-failure-mode",
			"unguarded-irreversible-step",
			"qc-after-irreversible-step",
			rule,
		]));
	test("in a checklist, it stands alone in the procedures too", () => {
		const body = step("count") + useChecklist("CHK-1", "use") + ship;
		const list = { "checklists/c.mdx": checklist("CHK-1", pausePoint("before", hold("recuont"))) };
		const { errors, states } = reported(body, list);
		expect(errors).toEqual([expect.stringContaining('goto="recuont", expected the id of a step')]);
		expect(states).toEqual(["shallow"]);
	});
	test("the expectation that would be protected is not told, either", () => {
		const register = {
			"registers/expectations.yaml":
				"EX-001: { touchpoint: Parcel, statement: All is there, rating: met, brokenBy: [FM-002] }\n",
		};
		const files = { ...procedures(procedure("SOP-1", misspelt, { failureModes: "[FM-002]" })), ...register };
		expect(findingsOf("expectation-unprotected", files)).toEqual([]);
	});
	const following = ["hold-not-held", "unguarded-irreversible-step"];
	test.each(["warning", "off"])("as a rule of severity %s it takes nothing out of the count", (severity) => {
		const { errors, states } = reported(misspelt, { "policy.yaml": `rules: { goto-nowhere: ${severity} }\n` });
		for (const each of following) expect(errors.join("\n")).toContain(` ${each} `);
		expect(states).toEqual(["shallow"]);
	});
	test("accepted with a reason, it takes nothing out of the count", () => {
		const accepted = `${step("count")}{/* accept goto-nowhere: it is mended next week */}\n\n${hold("cuont")}${ship}`;
		const policy = {
			"policy.yaml": "exceptions: [{ rule: goto-nowhere, document: SOP-1, reason: it is mended next week }]\n",
		};
		for (const { errors, states } of [reported(accepted), reported(misspelt, policy)]) {
			for (const each of following) expect(errors.join("\n")).toContain(` ${each} `);
			expect(errors.join("\n")).not.toContain(rule);
			expect(states).toEqual(["shallow"]);
		}
	});
	test("a procedure that requires this one is not guarded by it", () => {
		const files = procedures(
			procedure("SOP-1", misspelt, { failureModes: "[FM-002]" }),
			soundProcedure("SOP-2", ship, { requires: "[SOP-1]" }),
			procedure("SOP-3", ship, { requires: "[SOP-1]" }),
		);
		expect(
			computeCoverage(manualOf(files), today).findings.flatMap(({ rule, help }) =>
				rule === "unguarded-irreversible-step" ? help : [],
			),
		).toEqual(["Mend the goto of SOP-1 that names nothing first: until then it guards nothing here."]);
		expect(findingsOf("unguarded-irreversible-step", files)).toEqual([
			'procedures/receiving/c.mdx:17:1 unguarded-irreversible-step Unexpected way past every check to the irreversible step "ship", expected a passed check on every path: start → after SOP-1 → ship',
		]);
	});
});
