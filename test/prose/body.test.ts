// What becomes of a body that check finds something in? Its page is shown while it is written, with what was found.
import { expect, test } from "vitest";
import { readManual } from "../../src/manual/source/read-manual.ts";
import { type Part, renderBody } from "../../src/site/body.ts";
import { startTermLinks } from "../../src/site/glossary-links.ts";
import { ownRegisters, procedure, procedures, withFolder } from "../manual/build-manual.ts";

/** Parts of a body, with the HTML of prose and the names of all else. */
function partsOf(body: string): unknown[] {
	const files = { ...ownRegisters, ...procedures(procedure("SOP-1", body)) };
	return withFolder(files, (folder) => {
		const manual = readManual(folder, "content");
		const [document] = manual.documents;
		if (!document) throw new Error("SOP-1 was not read");
		const context = { manual, prefix: "", terms: startTermLinks(manual), headingLevel: 2, tableLabel: "Table" };
		const show = (part: Part): unknown =>
			part.kind === "html" ? part.html : { [part.kind === "element" ? part.tag : part.name]: part.parts.map(show) };
		return renderBody(document, context).map(show);
	});
}

test("a body that cannot be read is none: the parser may die of it", () => {
	expect(partsOf("<Note>\nAsk:\n\n- a\n- b\n  </Note>\n")).toEqual([]);
	expect(partsOf("<Note>\n")).toEqual([]);
});
