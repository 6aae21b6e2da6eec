import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import {
	branch,
	checklist,
	decision,
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

const rule = "hold-not-held";
const of = (body: string, keys = {}) => findingsOf(rule, procedures(procedure("SOP-1", body, keys)));
const hold = (reaction: string) => qcStep({ attributes: "hold", reaction });
const told = (place: string, later: string, anchor = "match") => [
	`${place} ${rule} Unexpected way from the failed hold point "${anchor}" to "${later}", expected nothing later before it has passed`,
];

test("a hold point that stops is held", () =>
	expect(of(hold('disposition="segregate"') + step("release"))).toEqual([]));
test("a hold point that ends is held", () =>
	expect(of(hold('disposition="segregate" goto="end"') + step("release"))).toEqual([]));
test("a reaction that leads on to a later step is told at its goto", () =>
	expect(of(hold('disposition="segregate" goto="release"') + step("release"))).toEqual(
		told("procedures/receiving/a.mdx:19:35", "release"),
	));
test("a stop is held, though a later check may stop too", () =>
	expect(of(hold('disposition="segregate"') + qcStep({ id: "b" }) + step("release"))).toEqual([]));
test("a later step is later, though the work may come to it without the check", () =>
	expect(
		of(
			decision("known", branch("Yes", "", "release"), branch("No")) +
				hold('disposition="segregate" goto="release"') +
				step("release"),
		),
	).toEqual(told("procedures/receiving/a.mdx:29:35", "release")));
test("a check that is no hold point may lead on", () =>
	expect(of(qcStep({ reaction: 'disposition="segregate" goto="release"' }) + step("release"))).toEqual([]));
test("the first later step is named", () =>
	expect(of(hold('disposition="segregate" goto="release"') + step("pack") + step("release"))).toEqual(
		told("procedures/receiving/a.mdx:19:35", "release"),
	));
test("a reaction that leads out by a step of its own, to the end, is told", () => {
	const body = `${hold('disposition="segregate" goto="cage"') + step("release")}${decision("kept", branch("otherwise", "", "end"))}${step("cage")}`;
	expect(of(body)).toEqual(told("procedures/receiving/a.mdx:19:35", "done"));
});

describe("setting the goods apart is nothing later", () => {
	const apart = decision("kept", branch("otherwise", "", "end")) + step("apart");
	const ship = step("ship", "irreversible");
	test("where only failed checks lead there, and what cannot be taken back is not reached", () =>
		expect(of(`${hold('disposition="segregate" goto="apart"')}${ship}${apart}`)).toEqual([]));
	test("where a later check that fails leads there, too", () =>
		expect(
			of(
				`${hold('disposition="segregate" goto="apart"')}${qcStep({ id: "b", reaction: 'disposition="segregate" goto="apart"' })}${ship}${apart}`,
			),
		).toEqual([]));
	test("but where the work goes on from there to what cannot be taken back", () =>
		expect(of(`${hold('disposition="segregate" goto="apart"')}${apart.replace('"end"', '"ship"')}${ship}`)).toEqual(
			told("procedures/receiving/a.mdx:19:35", "ship"),
		));
});

describe("a reaction that leads back is held", () => {
	test("to the check itself", () =>
		expect(of(hold('disposition="correct" goto="match"') + step("release"))).toEqual([]));
	test("to a step before it", () =>
		expect(of(step("sort") + hold('disposition="correct" goto="sort"') + step("release"))).toEqual([]));
	test("to a place before it from which a decision may lead past it, as it may at first", () =>
		expect(
			of(
				decision("known", branch("Yes", "", "release"), branch("No")) +
					hold('disposition="correct" goto="known"') +
					step("release"),
			),
		).toEqual([]));
});
test("a place before it that only the failed check leads to is no new start", () =>
	expect(
		of(
			decision("way", branch("otherwise", "", "match")) +
				step("rework") +
				hold('disposition="correct" goto="rework"') +
				step("release") +
				decision("more", branch("otherwise", "", "end")),
		),
	).toEqual([]));

describe("a wrong turn behind the reaction is told at that turn, with the way there:", () => {
	const fixing = (yes: string, no: string, reaction = 'disposition="correct" goto="fix"') =>
		of(
			hold(reaction) +
				step("ship", "irreversible") +
				decision("fin", branch("otherwise", "", "end")) +
				step("fix") +
				decision("good", branch("Yes", "", yes), branch("No", "", no)),
		);
	const wrong = (place: string, way: string) => [
		`procedures/receiving/a.mdx:${place} ${rule} Unexpected way from the failed hold point "match" to "ship", expected nothing later before it has passed: match failed → fix → Decision 'Which good?' = ${way}`,
	];
	test("where every way leads back, there is none", () => {
		expect(fixing("match", "fix")).toEqual([]);
		expect(fixing("match", "match")).toEqual([]);
	});
	test("the branch that leads on where another leads back", () => {
		expect(fixing("ship", "match")).toEqual(wrong("36:20", "Yes → ship"));
		expect(fixing("match", "ship")).toEqual(wrong("40:19", "No → ship"));
	});
	test("the branch whose goto leads on where no other does", () =>
		expect(fixing("ship", "fix")).toEqual(wrong("36:20", "Yes → ship")));
	test("whatever the reaction is", () =>
		expect(fixing("ship", "match", 'disposition="segregate" goto="fix"')).toEqual(wrong("36:20", "Yes → ship")));
	test("a branch without a goto, at its start", () =>
		expect(
			of(
				decision("go", branch("otherwise", "", "match")) +
					step("fix") +
					decision("good", branch("Yes"), branch("No", "", "match")) +
					decision("on", branch("otherwise", "", "ship")) +
					hold('disposition="correct" goto="fix"') +
					step("ship", "irreversible"),
			),
		).toEqual(wrong("26:1", "Yes → Decision 'Which on?' = otherwise → ship")));
	test("answers that no branch has, at the decision", () =>
		expect(
			of(
				decision("go", branch("otherwise", "", "match")) +
					step("fix") +
					decision("good", branch("No", "", "match")) +
					decision("on", branch("otherwise", "", "ship")) +
					hold('disposition="correct" goto="fix"') +
					step("ship", "irreversible"),
			),
		).toEqual(wrong("25:1", "no branch that fits → Decision 'Which on?' = otherwise → ship")));
	test("the reaction of another check, which stops no more", () => {
		const again = (goto: string) =>
			of(
				hold('disposition="correct" goto="fix"') +
					step("ship", "irreversible") +
					decision("fin", branch("otherwise", "", "end")) +
					step("fix") +
					qcStep({ id: "look", reaction: `disposition="segregate"${goto}` }) +
					decision("back", branch("otherwise", "", "match")),
			);
		expect(again("")).toEqual([]);
		expect(again(' goto="ship"')).toEqual([
			`procedures/receiving/a.mdx:38:35 ${rule} Unexpected way from the failed hold point "match" to "ship", expected nothing later before it has passed: match failed → fix → look failed → ship`,
		]);
	});
	test("where no turn is wrong but the whole rework leads on, the reaction is", () =>
		expect(
			of(
				hold('disposition="correct" goto="fix"') +
					decision("over", branch("otherwise", "", "ship")) +
					step("fix") +
					decision("colour", branch("Red", step("red")), branch("otherwise", step("blue"))) +
					step("ship", "irreversible"),
			),
		).toEqual(told("procedures/receiving/a.mdx:19:33", "ship")));
	test("it is accepted at the check as at the turn", () => {
		const accept = `{/* accept ${rule}: the carrier looks at it again */}\n\n`;
		const left = (before: string, within: string) =>
			computeCoverage(
				manualOf(
					procedures(
						procedure(
							"SOP-1",
							before +
								hold('disposition="segregate" goto="fix"') +
								step("ship", "irreversible") +
								decision("fin", branch("otherwise", "", "end")) +
								step("fix") +
								decision("good", branch("Yes", "", "match"), `${within}${branch("No", "", "ship")}`),
						),
					),
				),
				today,
			).findings.filter((finding) => finding.rule === rule || finding.rule === "unused-exception").length;
		expect([left("", ""), left(accept, ""), left("", accept)]).toEqual([1, 0, 0]);
	});
});

describe("where the work may come to either first, the text says which is meant:", () => {
	const first = decision("first", branch("Wash", "", "wash"), branch("Check", "", "match"));
	const washed = decision("washed", branch("Yes", "", "ship"), branch("No", "", "wash"));
	const wash = step("wash") + decision("dry", branch("Yes", "", "ship"), branch("No", "", "match"));
	const ship = step("ship", "irreversible");
	const check = hold('disposition="correct" goto="wash"');
	test("what stands above the check comes before it, and is done anew", () =>
		expect(of(first + wash + check + washed + ship)).toEqual([]));
	test("what stands below comes later", () =>
		expect(of(first + check + washed + wash + ship)).toEqual(told("procedures/receiving/a.mdx:29:33", "wash")));
});

describe("what is later, the ways say and not the order of the text:", () => {
	const out = (id: string, goto = "end") => decision(id, branch("otherwise", "", goto));
	const ship = step("ship", "irreversible");
	const suspend = 'disposition="suspend" authority="quality-lead" goto="ship"';
	/** The hold point leads on to what stands above it. */
	const above = (reaction: string, later: string) =>
		of(step("pick") + out("go", "match") + later + out("fin") + hold(reaction) + out("back", "ship"));
	test("a step above the hold point that comes after it is told", () =>
		expect(above(suspend, ship)).toEqual(told("procedures/receiving/a.mdx:37:58", "ship")));
	test("it is named, and not the end", () =>
		expect(above('disposition="segregate" goto="ship"', step("ship"))).toEqual(
			told("procedures/receiving/a.mdx:37:35", "ship"),
		));
	test("one below it that comes before it is a place to start anew", () =>
		expect(
			of(
				out("go", "pick") +
					hold('disposition="segregate" goto="pick"') +
					step("release") +
					out("fin") +
					step("pick") +
					out("back", "match"),
			),
		).toEqual([]));
	/** Fragile goods have a hold point of their own, below everything else. */
	const apart = (reaction: string) =>
		of(
			decision("fragile", branch("Yes", "", "special"), branch("No")) +
				hold('disposition="segregate"') +
				ship +
				out("fin") +
				qcStep({ id: "special", attributes: "hold", reaction }) +
				out("back", "ship"),
		);
	test("a place that others come to without the check is none where it does not lead back to it", () =>
		expect(apart(suspend)).toEqual(told("procedures/receiving/a.mdx:45:58", "ship", "special")));
	test("one from which it does is", () =>
		expect(apart('disposition="correct" authority="quality-lead" goto="fragile"')).toEqual([]));

	const again = decision("more", branch("Yes", "", "pick"), branch("No"));
	const either = (no: string) => decision("whole", branch("Yes"), branch("No", "", no));
	test("the next piece comes through the check by starting over, so what follows it stays later", () =>
		expect(
			of(step("pick") + either("release") + hold('disposition="segregate" goto="release"') + step("release") + again),
		).toEqual(told("procedures/receiving/a.mdx:32:35", "release")));
	test("where each may come before the other, what stands below is later", () =>
		expect(
			of(
				either("release") +
					hold('disposition="segregate" goto="release"') +
					step("release") +
					decision("sure", branch("Yes"), branch("No", "", "match")),
			),
		).toEqual(told("procedures/receiving/a.mdx:29:35", "release")));
	test("a step that leads back to a place before the check starts anew there", () =>
		expect(
			of(
				either("release") +
					hold('disposition="correct" goto="rework"') +
					step("release") +
					out("fin") +
					step("rework") +
					out("back", "whole"),
			),
		).toEqual([]));
	/** Below the hold point, rework that a question behind it leads to as well. */
	const rework = (goto: string, attributes = "") =>
		of(
			step("mend") +
				hold(`disposition="correct" goto="rework"`) +
				decision("again", branch("Yes", step("rework", attributes) + out("back", goto)), branch("No")) +
				ship,
		);
	test("rework that leads only back to the check is nothing later, though a pass may lead there", () =>
		expect(rework("match")).toEqual([]));
	test("rework that leads past the check is", () =>
		expect(rework("ship")).toEqual([expect.stringContaining('from the failed hold point "match" to "rework"')]));
	test("so is rework that cannot be taken back", () =>
		expect(rework("match", "irreversible")).toEqual([
			expect.stringContaining('from the failed hold point "match" to "rework"'),
		]));
	test("throwing away what is not whole is nothing that a pass leads to, though another piece follows", () =>
		expect(
			of(
				step("pick") +
					decision("whole", branch("Yes", "", "match"), branch("No")) +
					step("bin") +
					out("next", "pick") +
					hold('disposition="scrap" authority="quality-lead" goto="bin"') +
					step("pack") +
					again,
			),
		).toEqual([]));
});

describe("a decision over the goods", () => {
	test("by somebody who is named is a release", () =>
		expect(of(hold('disposition="concession" authority="quality-lead" goto="release"') + step("release"))).toEqual([]));
	test.each(["suspend", "scrap", "return"])("to %s lets nothing go on, whoever decides it", (disposition) =>
		expect(of(hold(`disposition="${disposition}" authority="quality-lead" goto="release"`) + step("release"))).toEqual([
			expect.stringContaining('from the failed hold point "match" to "release"'),
		]),
	);
	test("by nobody is none", () =>
		expect(of(hold('disposition="concession" goto="release"') + step("release"))).toEqual(
			told("procedures/receiving/a.mdx:19:36", "release"),
		));
	test("that only sets aside is none, whoever has the authority", () =>
		expect(of(hold('disposition="segregate" authority="quality-lead" goto="release"') + step("release"))).toEqual(
			told("procedures/receiving/a.mdx:19:60", "release"),
		));
});

describe("a hold point of a used checklist", () => {
	const list = (goto: string) => ({
		"checklists/c.mdx": checklist("CHK-1", hold(`disposition="segregate" goto="${goto}"`) + qcStep({ id: "next" })),
	});
	test("is told there once, however often the checklist is used", () => {
		const twice = useChecklist("CHK-1", "list") + useChecklist("CHK-1", "again") + step("release");
		const files = {
			...procedures(procedure("SOP-1", twice), procedure("SOP-2", useChecklist("CHK-1", "list") + step("release"))),
			...list("next"),
		};
		expect(findingsOf(rule, files)).toEqual(told("checklists/c.mdx:20:35", "next"));
		const { procedures: judged, findings } = computeCoverage(manualOf(files), today);
		expect(findings.filter((finding) => finding.rule === rule).map(({ id }) => id)).toEqual([`${rule}:CHK-1:match`]);
		expect(judged.map(({ id, state }) => `${id} ${state}`)).toEqual(["SOP-1 shallow", "SOP-2 shallow"]);
	});

	describe("that leads past its last check is told of each place where something later follows", () => {
		const open = {
			"checklists/c.mdx": checklist("CHK-1", hold('disposition="segregate" goto="tail"') + pausePoint("tail", "")),
		};
		const uses = (...ids: string[]) => ids.map((id) => useChecklist("CHK-1", id)).join("");
		const ids = (...bodies: string[]) => {
			const files = { ...procedures(...bodies.map((body, at) => procedure(`SOP-${at + 1}`, body))), ...open };
			const { procedures: judged, findings } = computeCoverage(manualOf(files), today);
			const found = findings.filter((finding) => finding.rule === rule).map(({ id }) => id.replace(`${rule}:`, ""));
			return [...found.sort(), ...judged.flatMap(({ id, state }) => (state === "covered" ? [`${id} covered`] : []))];
		};
		const leaking = uses("list") + step("release");
		/** What cannot be taken back comes before it, so the end is nothing later. */
		const holding = qcStep({ id: "first" }) + step("ship", "irreversible") + uses("list");
		test("and that name stays where another procedure uses it and it holds there, or does not", () => {
			expect(ids(leaking)).toEqual(["SOP-1:list--match"]);
			expect(ids(leaking, holding)).toEqual(["SOP-1:list--match", "SOP-2 covered"]);
			expect(ids(leaking, leaking)).toEqual(["SOP-1:list--match", "SOP-2:list--match"]);
		});
		test("with the procedure in which it does", () =>
			expect(findingsOf(rule, { ...procedures(procedure("SOP-1", leaking)), ...open })).toEqual([
				`checklists/c.mdx:20:35 ${rule} Unexpected way from the failed hold point "list--match" to "release" in SOP-1, expected nothing later before it has passed`,
			]));
		test("and the names stay where uses change places", () => {
			const both = ["SOP-1:a--match", "SOP-1:b--match"];
			expect(ids(uses("a", "b") + step("release"))).toEqual(both);
			expect(ids(uses("b", "a") + step("release"))).toEqual(both);
		});
	});
});
test("a hold point that nobody reaches is told elsewhere", () =>
	expect(
		of(
			decision("d", branch("otherwise", "", "end")) + hold('disposition="segregate" goto="release"') + step("release"),
		),
	).toEqual([]));
test("a procedure that is not in force is not judged", () =>
	expect(of(hold('disposition="segregate" goto="release"') + step("release"), { status: "draft" })).toEqual([]));
