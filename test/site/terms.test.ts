// Which words of a text lead to the glossary?
import { describe, expect, test } from "vitest";
import { linkTerms, startTermLinks } from "../../src/site/glossary-links.ts";
import { manualOf } from "../manual/build-manual.ts";

const manual = manualOf({
	"registers/glossary.yaml": [
		"hold: { term: hold, definition: Nothing later happens until it has passed. }",
		"carton: { term: carton, definition: What an order is packed in. }",
		"aql: { term: AQL (1.5), definition: Acceptance quality limit. }",
		"",
	].join("\n"),
});
/** Words that are links, in the order of the text. */
const linked = (text: string) =>
	(linkTerms(text, startTermLinks(manual)) ?? []).flatMap((part) =>
		part.type === "element" ? part.children.map((child) => ("value" in child ? child.value : "")) : [],
	);

describe("a term is linked", () => {
	test("once, where it comes first", () => expect(linked("A hold is a hold.")).toEqual(["hold"]));
	test("with the s of its plural, if it is long", () => expect(linked("Two cartons.")).toEqual(["cartons"]));
	test("whatever signs it holds", () => expect(linked("By AQL (1.5) only.")).toEqual(["AQL (1.5)"]));
});
describe("no link is", () => {
	test("a short term with an s: it is as often a verb", () => expect(linked("She holds the note.")).toEqual([]));
	test("a small word with a capital, which opens an order", () => expect(linked("Hold the lamp.")).toEqual([]));
	test("a part of a word", () => expect(linked("Uphold cartonboard.")).toEqual([]));
});
