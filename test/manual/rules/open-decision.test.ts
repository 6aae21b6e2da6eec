import { describe, expect, test } from "vitest";
import { openDecision } from "../../../src/manual/rules/open-decision.ts";
import { applyRules } from "../../../src/manual/rules/rule.ts";
import { branch, decision, findingsOf, manualOf, procedure, procedures, today } from "../build-manual.ts";

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
	["Yes.", "No."],
	["Small", "otherwise"],
	["Otherwise", "Small"],
	["otherwise"],
	["Yes", "No", "otherwise"],
])("the answers %s and %s are all there are", (...answers) => expect(ofAnswers(...answers)).toEqual([]));
test.each([
	[["Yes"], '"Yes"'],
	[["Small", "Large"], '"Small", "Large"'],
	[["Yes", "No", "Perhaps"], '"Yes", "No", "Perhaps"'],
	[["Ja", "Nein"], '"Ja", "Nein"'],
])("the answers %j leave others open", (answers, shown) => expect(ofAnswers(...answers)).toEqual(told(shown)));
test.each([
	[["Yes", "Yes"], 'twice ("Yes", "Yes")'],
	[["Ja", "ja."], 'twice ("Ja", "ja.")'],
	[["Yes", "No", "No"], 'twice ("No", "No")'],
	[["Small", "Small", "Small", "otherwise"], '3 times ("Small", "Small", "Small")'],
])("of the answers %j one is there more than once", (answers, shown) =>
	expect(ofAnswers(...answers)).toEqual([
		`procedures/receiving/a.mdx:16:1 ${rule} Unexpected decision "size" with the same answer ${shown}, expected each answer once`,
	]),
);
describe("a policy that names its yes and no", () => {
	const inGreek = (answers: readonly string[], policy: string) => {
		const body = decision("size", ...answers.map((when) => branch(when)));
		const files = { ...procedures(procedure("SOP-1", body)), "policy.yaml": policy };
		return applyRules([openDecision], { manual: manualOf(files), asOf: today });
	};
	const policy = "lang: el\nanswers: [Ναι, Όχι]\n";

	test.each([
		["Ναι", "Όχι"],
		["όχι", "ΝΑΙ"],
		["Ναι.", "Όχι."],
		["Yes", "No"],
	])("%s and %s are all there are", (...answers) => expect(inGreek(answers, policy)).toEqual([]));

	test.each([
		["Ναι", "No"],
		["Ναι", "Όχι", "Ίσως"],
	])("%s, %s and %s are not", (...answers) =>
		expect(inGreek(answers.filter(Boolean), policy)[0]?.message).toContain("expected exactly Ναι and Όχι, or one"),
	);

	test("an English document in such a manual is told of Yes and No, which count there", () => {
		const english = {
			"policy.yaml": policy,
			...procedures(procedure("SOP-1", decision("size", branch("Yes"), branch("Not")), { lang: "en" })),
		};
		expect(findingsOf(rule, english)).toEqual(told('"Yes", "Not"', "17:1"));
	});
	test("two answers in another language are told how to say that they mean yes and no", () => {
		expect(inGreek(["Ναι", "Όχι"], "lang: el\n")[0]?.help).toMatch(/If they .* policy.yaml: answers: \[Ναι, Όχι\]$/);
		expect(inGreek(["Ναι", "Όχι", "Ίσως"], "lang: el\n")[0]?.help).not.toContain("policy.yaml");
		expect(inGreek(["Small", "Large"], "lang: en\n")[0]?.help).not.toContain("policy.yaml");
	});

	test("the same answer twice means no yes and no", () => {
		const [told] = inGreek(["Ναι", "ναι"], "lang: el\n");
		expect(told?.message).toContain('the same answer twice ("Ναι", "ναι")');
		expect(told?.help).toMatch(/^Whoever has this answer .+ Until every answer has one branch, a path goes past/);
		expect(told?.help).not.toContain("policy.yaml");
	});

	test("it names two", () => {
		expect(manualOf({ "policy.yaml": "answers: [Ναι]\n" }).findings.map(({ message }) => message)).toEqual([
			"Unexpected a list for answers, expected two answers, such as [Ja, Nein]",
		]);
	});
});
test("a decision without a branch is told elsewhere", () => expect(ofAnswers()).toEqual([]));
test("a decision within a branch is told where it stands", () =>
	expect(of(decision("size", branch("otherwise", decision("inner", branch("Yes")))))).toEqual(
		told('"Yes"', "20:1", "inner"),
	));
test("a procedure that is not in force is not judged", () =>
	expect(of(decision("size", branch("Yes")), { status: "draft" })).toEqual([]));
