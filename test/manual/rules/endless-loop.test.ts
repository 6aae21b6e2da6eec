import { describe, expect, test } from "vitest";
import {
	branch,
	checklist,
	decision,
	findingsOf,
	pausePoint,
	procedure,
	procedures,
	qcStep,
	step,
	useChecklist,
} from "../build-manual.ts";

const rule = "endless-loop";
const of = (body: string, keys = {}) => findingsOf(rule, procedures(procedure("SOP-1", body, keys)));
const told = (line: number, id: string) => [
	`procedures/receiving/a.mdx:${line}:1 ${rule} Unexpected loop from "${id}" on without a way out, expected a path to the end or to a stop`,
];
const both = (yes: string, no: string) => decision("green", branch("Yes", "", yes), branch("No", "", no));

test("a loop with a way to the end is fine", () => expect(of(step("scan") + both("scan", "end"))).toEqual([]));
test("a loop that goes on when no answer fits is fine", () =>
	expect(of(step("scan") + decision("green", branch("Red", "", "scan")))).toEqual([]));
test("a loop whose every branch leads back is told once, at its first step", () =>
	expect(of(step("scan") + both("scan", "green"))).toEqual(told(16, "scan")));
test("only what cannot be left belongs to the loop", () =>
	expect(
		of(
			decision("start-anew", branch("Yes", "", "end"), branch("No")) +
				step("scan") +
				both("scan", "scan") +
				step("never"),
		),
	).toEqual(told(26, "scan")));
test("what leads into the loop does not, nor a check within it that leads back", () =>
	expect(
		of(
			step("open") +
				step("scan") +
				qcStep({ reaction: 'disposition="correct" goto="scan"' }) +
				step("pack") +
				both("pack", "scan"),
		),
	).toEqual(told(19, "scan")));
test("each of two loops is told", () =>
	expect(
		of(
			decision(
				"way",
				branch("Yes", step("scan") + both("scan", "scan")),
				branch("No", step("weigh") + both("weigh", "weigh").replace("green", "full")),
			),
		),
	).toEqual([...told(20, "scan"), ...told(37, "weigh")]));
test("a failed check that stops is a way out", () => expect(of(qcStep() + both("match", "match"))).toEqual([]));
test("a failed check that leads back is none", () =>
	expect(of(qcStep({ reaction: 'disposition="correct" goto="match"' }) + both("match", "match"))).toEqual(
		told(16, "match"),
	));
describe("where only a failed check ends it", () => {
	const rework = step("rework") + decision("again", branch("otherwise", "", "match"));
	const correct = qcStep({ reaction: 'disposition="correct" goto="rework"' });
	const weigh = qcStep({ id: "weigh" });
	const ship = step("ship", "irreversible");
	const end = (goto: string) => decision("last", branch("otherwise", "", goto));
	const round = (line: number, id: string) => [
		`procedures/receiving/a.mdx:${line}:1 ${rule} Unexpected loop from "${id}" on that only a failed check ends, so that the irreversible step "ship" is done again and again, expected a path to the end`,
	];
	test("it is told where it does what cannot be taken back again, as when the end before rework is forgotten", () => {
		expect(of(correct + weigh + ship + end("end") + rework)).toEqual([]);
		expect(of(correct + weigh + ship + end("") + rework)).toEqual(round(16, "match"));
		expect(of(decision("known", branch("No", "", "end"), branch("Yes")) + correct + weigh + ship + rework)).toEqual(
			round(26, "match"),
		);
	});
	test("it is fine where it does not, or where some way leads to the end", () => {
		expect(of(correct + weigh + step("ship") + rework)).toEqual([]);
		const some = step("rework") + decision("again", branch("Yes", "", "match"), branch("No", "", "end"));
		expect(of(correct + weigh + ship + some)).toEqual([]);
		expect(of(step("open") + weigh + ship + decision("more", branch("Yes", "", "open"), branch("No")))).toEqual([]);
	});
	test("it is not told while a goto names nothing: that way may end it", () =>
		expect(
			of(step("open") + weigh + ship + decision("more", branch("Yes", "", "open"), branch("otherwise", "", "opne"))),
		).toEqual([]));
	test("it is told once where nothing ends it", () => expect(of(correct + ship + rework)).toEqual(told(16, "match")));
});
test("a loop that begins in a used checklist is told there", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", useChecklist("CHK-1", "list") + both("list", "list"))),
			"checklists/c.mdx": checklist("CHK-1", qcStep({ reaction: 'disposition="correct" goto="match"' })),
		}),
	).toEqual([
		`checklists/c.mdx:17:1 ${rule} Unexpected loop from "list--match" on without a way out, expected a path to the end or to a stop`,
	]));
test("a procedure that is not in force is not judged", () =>
	expect(of(step("scan") + both("scan", "scan"), { status: "draft" })).toEqual([]));
test("a loop that nobody reaches is told as unreachable instead", () =>
	expect(of(decision("d", branch("otherwise", "", "end")) + step("scan") + both("scan", "scan"))).toEqual([]));
describe("a goto round to itself over a checklist of items alone", () => {
	const items = checklist("CHK-1", pausePoint("p", '<Item id="lid" response="Closed">\nThe lid.\n</Item>\n'));
	const within = (body: string) =>
		findingsOf(rule, { ...procedures(procedure("SOP-1", body)), "checklists/c.mdx": items });
	const again = (goto: string, inner = "") => branch("No", useChecklist("CHK-1", "prepare") + inner, goto);
	const round = (line: number, id: string) => [
		`procedures/receiving/a.mdx:${line}:1 ${rule} Unexpected goto="prepare" behind "${id}" that leads back to itself with no step or check between, expected a path to the end or to a stop`,
	];
	test("is told at the decision that leads to it", () =>
		expect(within(step("open") + decision("ready", branch("Yes"), again("prepare")))).toEqual(round(19, "ready")));
	test("and at a check that does when it fails", () =>
		expect(
			within(
				decision("ready", branch("Yes"), again("prepare")) +
					qcStep({ reaction: 'disposition="correct" goto="prepare"' }),
			),
		).toEqual([...round(16, "ready"), ...round(27, "match")]));
	test("is fine where it asks again, where a step stands between, or where nobody gets there", () => {
		expect(within(decision("ready", branch("Yes"), again("ready")))).toEqual([]);
		expect(within(decision("ready", branch("Yes"), again("scan")) + step("scan"))).toEqual([]);
		expect(
			within(decision("end", branch("otherwise", "", "end")) + decision("ready", branch("Yes"), again("prepare"))),
		).toEqual([]);
	});
	test("is told once where the decision leads back to itself besides", () =>
		expect(within(decision("ready", branch("Yes", "", "ready"), again("prepare")))).toEqual(round(16, "ready")));
});
