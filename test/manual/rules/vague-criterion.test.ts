import { expect, test } from "vitest";
import { checklist, findingsOf, procedure, procedures, qcStep } from "../build-manual.ts";

const rule = "vague-criterion";
const expected =
	"expected a value with its tolerance, a count, a state that two people see alike, or a named reference";
const step = (criterion: string, attributes = "") =>
	qcStep({ attributes }).replace('criterion="5 of 5 alike"', `criterion="${criterion}"`);
const of = (criterion: string, attributes = "", head = {}) =>
	findingsOf(rule, procedures(procedure("SOP-1", step(criterion, attributes), head)));
const told = (what: string) => [`procedures/receiving/a.mdx:16:72 ${rule} Unexpected criterion ${what}, ${expected}`];

test("an opinion is told by its word, at the criterion", () =>
	expect(of("Seam properly sewn")).toEqual(told('with "properly" and nothing that decides it')));
test("so is a word of degree", () =>
	expect(of("Bench clean")).toEqual(told('with "clean" and no way to tell how far')));
test("so is a reference that does not say which", () =>
	expect(of("Diameter within tolerance")).toEqual(told('with "within tolerance" that does not say which')));
test("so is a value with about and no tolerance", () =>
	expect(of("About 200 g of rice")).toEqual(told('with "About 200 g" and no tolerance')));
test("so is an activity", () =>
	expect(of("Invoice checked")).toEqual(told('"Invoice checked" that tells an activity and no result')));
test.each([
	"TBD",
	"to be defined",
	"To be agreed later.",
	"-",
	"n/a",
	"N.A.",
	"✓",
	"?",
	"…",
	"Pass",
	"pass/fail",
	"Yes",
	"xxx",
])("so is a place left for later, or the verdict itself: %s", (criterion) =>
	expect(of(criterion)).toEqual(told(`"${criterion}" that says nothing of the piece`)),
);
test("so is one that everything meets", () =>
	expect(of("At least 0 pieces")).toEqual(told('"At least 0 pieces" that everything meets')));
test("a positive result is the verdict itself, unless it is that of a test", () => {
	expect(of("Result positive")).toEqual(told('"Result positive" that says nothing of the piece'));
	expect(of("Result positive", 'method="test"')).toEqual([]);
});
test.each([
	"None",
	"0",
	"Passport number as in the booking",
	"To be within 12.0 mm ± 0.1 mm",
	"Seam properly sewn: 4 stitches per cm",
	"Bench clean, no shavings left",
	"Diameter within tolerance, 12.0 mm ± 0.1 mm",
	"About 200 g of rice, at least 190 g",
	"Invoice checked, total equal to the order",
	"Locked",
])("with what decides it nothing is told: %s", (criterion) => expect(of(criterion)).toEqual([]));
test("a number that is the setting decides nothing", () => {
	expect(of("Noise acceptable at 3000 rpm")).toHaveLength(1);
	expect(of("Noise acceptable: 60 dB or less at 3000 rpm")).toEqual([]);
});
test("the picture of a step is named by the step itself", () => {
	const picture = { "media/a.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>' };
	const files = (attributes: string) => ({
		...procedures(procedure("SOP-1", step("Same as the photo", attributes))),
		...picture,
	});
	expect(findingsOf(rule, files(""))).toHaveLength(1);
	expect(findingsOf(rule, files('reference="../../media/a.svg"'))).toEqual([]);
});
test("without a criterion there is no wording", () => expect(of("")).toEqual([]));
test("a checklist is judged once, however many use it", () => {
	const use = '<UseChecklist ref="CHK-1" id="list" />\n';
	const files = procedures(procedure("SOP-1", use), procedure("SOP-2", use));
	expect(findingsOf(rule, { ...files, "checklists/c.mdx": checklist("CHK-1", step("Looks good")) })).toEqual([
		`checklists/c.mdx:17:72 ${rule} Unexpected criterion with "Looks good" and nothing that decides it, ${expected}`,
	]);
});
test.each(["draft", "withdrawn"])("a document that is %s is not judged", (status) =>
	expect(of("Looks good", "", { status })).toEqual([]),
);
test("another language is not judged", () => {
	expect(of("Looks good", "", { lang: "it" })).toEqual([]);
	expect(of("Looks good", "", { lang: "en-GB" })).toHaveLength(1);
	expect(of("Looks good", "", { lang: "enm" })).toEqual([]);
	const files = procedures(procedure("SOP-1", step("Looks good")));
	expect(findingsOf(rule, { ...files, "policy.yaml": "lang: de\n" })).toEqual([]);
});
