import { expect, test } from "vitest";
import { branch, decision, findingsOf, procedure, procedures } from "../build-manual.ts";

const rule = "open-decision";
const of = (body: string, keys = {}) => findingsOf(rule, procedures(procedure("SOP-1", body, keys)));
const ofAnswers = (...answers: string[]) => of(decision("size", ...answers.map((when) => branch(when))));
const told = (answers: string, place = "16:1", id = "size") => [
	`procedures/receiving/a.mdx:${place} ${rule} Unexpected decision "${id}" with the answers ${answers} only, expected exactly Yes and No, or one branch with when="otherwise"`,
];

test.each([
	["Yes", "No"],
	["No", "Yes"],
	["yes", "NO"],
	["Small", "otherwise"],
	["Otherwise", "Small"],
	["otherwise"],
	["Yes", "No", "otherwise"],
])("the answers %s and %s are all there are", (...answers) => expect(ofAnswers(...answers)).toEqual([]));
test.each([
	[["Yes"], '"Yes"'],
	[["Small", "Large"], '"Small", "Large"'],
	[["Yes", "No", "Perhaps"], '"Yes", "No", "Perhaps"'],
	[["Yes", "Yes"], '"Yes", "Yes"'],
	[["Yes", "No", "No"], '"Yes", "No", "No"'],
	[["Ja", "Nein"], '"Ja", "Nein"'],
])("the answers %j leave others open", (answers, shown) => expect(ofAnswers(...answers)).toEqual(told(shown)));
test("a decision without a branch is told elsewhere", () => expect(ofAnswers()).toEqual([]));
test("a decision within a branch is told where it stands", () =>
	expect(of(decision("size", branch("otherwise", decision("inner", branch("Yes")))))).toEqual(
		told('"Yes"', "20:1", "inner"),
	));
test("a procedure that is not in force is not judged", () =>
	expect(of(decision("size", branch("Yes")), { status: "draft" })).toEqual([]));
