// How is a goto told on the page?
import { expect, test } from "vitest";
import { computeNumbers } from "../../src/manual/model/numbers.ts";
import { describeTarget } from "../../src/site/document-view.ts";
import { checklist, manualOf, pausePoint, qcStep } from "../manual/build-manual.ts";

const item = (id: string, text: string) => `<Item id="${id}" response="5 of 5">\n${text}\n</Item>\n\n`;
const long = "Lamp of the *first* line, with its cable and the plug that belongs to it, checked from both sides";

function labelOf(id: string): string {
	const items = item("lids", "Lids") + item("lamp", long) + item("word", "W".repeat(90));
	const manual = manualOf({ "checklists/a.mdx": checklist("CHK-1", pausePoint("before", items + qcStep())) });
	const [document] = manual.documents;
	if (!document) throw new Error("CHK-1 was not read");
	const view = { manual, document, prefix: "", numberPrefix: "", numbers: computeNumbers(document) };
	return describeTarget(view, id).label;
}

test("an item of a checklist is named by its number and words", () => expect(labelOf("lids")).toBe("1 Lids"));
test("of a long one the words that tell which it is, whole ones", () =>
	expect(labelOf("lamp")).toBe("2 Lamp of the first line, with its cable and the plug that …"));
test("a word that is longer is cut", () => expect(labelOf("word")).toBe(`3 ${"W".repeat(60)} …`));
test("a check is named by its title", () => expect(labelOf("match")).toBe("4 Compare"));
