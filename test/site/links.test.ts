// What do the links of a text become on its page?
import { expect, test } from "vitest";
import { procedure, procedures, qcStep } from "../manual/build-manual.ts";
import { bodyParts } from "./body-parts.ts";

/** HTML of a text in front of a QC step; media/form.pdf and another procedure, SOP-2, are there. */
function htmlOf(text: string): string {
	const [first] = bodyParts({
		...procedures(procedure("SOP-1", `${text}\n\n${qcStep()}`), procedure("SOP-2")),
		"media/form.pdf": "x",
	});
	return first?.kind === "html" ? first.html.trim() : "";
}

test("a link to a file of media/ leads to the published file", () =>
	expect(htmlOf("Fill in the [form](../../media/form.pdf).")).toMatch(
		/<a href="\/media\/form\.[0-9a-f]{10}\.pdf">form</,
	));
test("a place in such a file stays in the address", () =>
	expect(htmlOf("[second page](../../media/form.pdf#page=2)")).toMatch(/\.pdf#page=2">second page</));
test("a link to a document leads to its page, and paper shows its id", () =>
	expect(htmlOf("[b](b.mdx#match)")).toBe('<p><a href="/documents/sop-2/#match" data-ref="SOP-2">b</a></p>'));
test("a link to a file that is not there leads nowhere", () =>
	expect(htmlOf("[c](../../media/none.pdf)")).toBe("<p><a>c</a></p>"));
