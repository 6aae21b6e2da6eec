// How does the name of a role stand within a sentence?
import { expect, test } from "vitest";
import { roleInSentence } from "../../src/site/document-view.ts";
import { manualOf } from "../manual/build-manual.ts";

const named = (title: string, lang: string, keys = "") =>
	roleInSentence(
		manualOf({ "policy.yaml": `lang: ${lang}\n`, "registers/roles.yaml": `someone: { title: ${title}${keys} }\n` }),
		"someone",
	);

test.each([
	["Goods-in lead", "goods-in lead"],
	["Buyer of QC tools", "buyer of QC tools"],
])("in English %s begins small: %s", (title, shown) => {
	expect(named(title, "en")).toBe(shown);
	expect(named(title, "en-US")).toBe(shown);
});

test.each(["QC inspector", "CNC Programmer", "Setup Lead", "R&D engineer", "machinist"])(
	"in English %s stays as the register has it",
	(title) => expect(named(title, "en")).toBe(title),
);

test.each([
	["Prüfer", "de"],
	["QS-Leiter", "de"],
	["Υπεύθυνος παραλαβής", "el"],
])("%s stays as it is in a manual in %s", (title, lang) => expect(named(title, lang)).toBe(title));

test("a title that begins with a name keeps its capital where the register says so", () => {
	expect(named("Haas operator", "en", ", keepCapital: true")).toBe("Haas operator");
	expect(named("Haas operator", "en", ", keepCapital: false")).toBe("haas operator");
});
