import { expect, test } from "vitest";
import { findDocument } from "../../src/manual/model/manual.ts";
import { publishedUrl } from "../../src/site/document-view.ts";
import { manualOf, procedure, procedures } from "../manual/build-manual.ts";

const addressOf = (status: string, anchor?: string) => {
	const manual = manualOf(procedures(procedure("SOP-1", undefined, { status })));
	return publishedUrl(findDocument(manual, "SOP-1"), anchor, false);
};

test.each(["effective", "withdrawn"])("a document that is %s has a page", (status) =>
	expect(addressOf(status)).toBe("/documents/sop-1/"),
);
test("a place in it too", () => expect(addressOf("effective", "match")).toBe("/documents/sop-1/#match"));
test.each(["draft", "in-review"])("nothing leads to one that is %s", (status) =>
	expect(addressOf(status)).toBeUndefined(),
);
test("nothing leads to one that is not there", () => expect(publishedUrl(undefined)).toBeUndefined());
