// Which change of a decision sends other goods past a check?
import { describe, expect, test } from "vitest";
import { branch, decision, type Files, procedure, qcStep, step } from "../../build-manual.ts";
import { compareFiles, withoutControls } from "./compare-files.ts";

const sop = (body: string, head = {}): Files => ({
	...withoutControls,
	"procedures/receiving/a.mdx": procedure("A", step("open") + body + step("ship", "irreversible"), head),
});
/** What is told, by rule, place and message. */
const told = (before: string, after: string) => {
	const { findings, summary } = compareFiles(sop(before), sop(after));
	expect(summary.worse).toBe(0);
	return findings.map(({ id, line, message }) => `${id}:${line} ${message}`);
};
const asking = (question: string, ...branches: string[]) =>
	decision("size", ...branches).replace("Which size?", question);
const strong = qcStep({ id: "lead" });
const weak = qcStep({ id: "own", kind: "self", by: "receiver" }).replace('title="Compare"', 'title="Look"');
const yesAndNo = (question: string, yes = strong, no = weak) => asking(question, branch("Yes", yes), branch("No", no));
const changed = (words: string) => [`changed-decision:A:size:19 Changed decision "size": ${words}`];
const wayRound = '"Yes" leads where "No" led, and the other way round';

describe("a question", () => {
	const before = yesAndNo("Heavier than 5 kg?");
	test.each(["Heavier than 50 kg?", "Heavier than 5 t?", "Not heavier than 5 kg?", "Lighter than 5 kg?"])(
		"that is %s now is to be looked at",
		(now) => expect(told(before, yesAndNo(now))).toEqual(changed(`question "${now}" instead of "Heavier than 5 kg?"`)),
	);
	test.each(["Does it weigh more than 5 kg?", "Heavier than 5000 g?", "heavier than 5 kg"])(
		"in other words is not: %s",
		(now) => expect(told(before, yesAndNo(now))).toEqual([]),
	);
	test("that asks for the opposite is not, where its answers have changed places too", () =>
		expect(told(before, yesAndNo("Not heavier than 5 kg?", weak, strong))).toEqual([]));
	test("that asks with a word for the opposite is to be looked at, unless its answers have changed places too", () => {
		const empty = yesAndNo("Is the shelf empty?");
		expect(told(empty, yesAndNo("Is the shelf full?"))).toEqual(
			changed('question "Is the shelf full?" instead of "Is the shelf empty?"'),
		);
		expect(told(empty, yesAndNo("Is the shelf full?", weak, strong))).toEqual([]);
	});
	test("whose one answer is the opposite is to be looked at", () => {
		const lot = (first: string) => asking("What does the lead say?", branch(first, strong), branch("Wait", weak));
		expect(told(lot("Accept"), lot("Reject"))).toEqual(changed('answer "Reject" instead of "Accept"'));
	});
	test("is followed where the decision has another id", () =>
		expect(told(before, before.replace('id="size"', 'id="weight"'))).toEqual([]));
});

describe("two answers", () => {
	const question = "Is it heavy?";
	const before = yesAndNo(question);
	test("that have changed places are to be looked at", () =>
		expect(told(before, yesAndNo(question, weak, strong))).toEqual(
			changed('"Yes" leads where "No" led, and the other way round'),
		));
	test("with all that stands in them, or the way that one leads", () => {
		const end = (answer: string) => branch(answer, "", "end");
		const check = (answer: string) => branch(answer, strong);
		expect(told(asking(question, check("Yes"), end("No")), asking(question, check("No"), end("Yes")))).toEqual(
			changed(wayRound),
		);
		const skip = (answer: string) => branch(answer, "", "ship");
		expect(
			told(asking(question, branch("Yes"), skip("No")) + strong, asking(question, skip("Yes"), branch("No")) + strong),
		).toEqual(changed(wayRound));
	});
	test("that stand in another order are not", () =>
		expect(told(before, asking(question, branch("No", weak), branch("Yes", strong)))).toEqual([]));
	test("nor those of a question in other words, which may be the opposite", () =>
		expect(told(before, yesAndNo("Is it light?", weak, strong))).toEqual([]));
	test("nor where one has a step more, or the words of both are others", () => {
		expect(told(before, yesAndNo(question, step("lift") + strong))).toEqual([]);
		expect(told(before, before.replaceAll("Go on.", "Proceed."))).toEqual([]);
	});
});

describe("an answer", () => {
	const sizes = (limit: string) => asking("Which size?", branch(`Up to ${limit}`, weak), branch("otherwise", strong));
	test("with another number is to be looked at", () =>
		expect(told(sizes("5 kg"), sizes("50 kg"))).toEqual(changed('answer "Up to 50 kg" instead of "Up to 5 kg"')));
	test("with another unit for as much is not", () => expect(told(sizes("5 kg"), sizes("5000 g"))).toEqual([]));
	test("in other words is not, in whichever order they stand", () => {
		const two = (...branches: string[]) => asking("Which size?", ...branches, branch("otherwise"));
		const before = two(branch("Up to 5 kg", weak), branch("Over 5 kg", strong));
		expect(told(before, two(branch("More than 5000 g", strong), branch("At most 5000 g", weak)))).toEqual([]);
		expect(told(before, two(branch("More than 7 kg", strong), branch("At most 7 kg", weak)))).toHaveLength(1);
	});
	test("that is the opposite is", () => {
		const paid = (answer: string) => asking("Which?", branch(answer, strong), branch("otherwise", weak));
		expect(told(paid("Paid"), paid("Not paid"))).toEqual(changed('answer "Not paid" instead of "Paid"'));
	});
});

test("a decision is told once in what took the place of its document", () => {
	const before = sop(yesAndNo("Heavier than 5 kg?"));
	const head = { supersedes: "[A]" };
	const after = (question: string): Files => ({
		...before,
		"procedures/receiving/b.mdx": procedure(
			"B",
			step("open") + yesAndNo(question) + step("ship", "irreversible"),
			head,
		),
	});
	const rules = (files: Files) => compareFiles(before, files).findings.map(({ id }) => id);
	expect(rules(after("Heavier than 5 kg?"))).toEqual([]);
	expect(rules(after("Heavier than 9 kg?"))).toEqual(["changed-decision:B:size"]);
});
