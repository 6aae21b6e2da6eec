// What becomes of the body of SOP-1 in a manual of these files?
import { readManual } from "../../src/manual/source/read-manual.ts";
import { type Part, renderBody } from "../../src/site/body.ts";
import { startTermLinks } from "../../src/site/glossary-links.ts";
import { type Files, ownRegisters, withFolder } from "../manual/build-manual.ts";

export function bodyParts(files: Files): Part[] {
	return withFolder({ ...ownRegisters, ...files }, (folder) => {
		const manual = readManual(folder, "content");
		const document = manual.documents.find(({ head }) => head.id === "SOP-1");
		if (!document) throw new Error("SOP-1 was not read");
		const terms = startTermLinks(manual);
		return renderBody(document, { manual, prefix: "", rtl: false, terms, headingLevel: 2, tableLabel: "Table" });
	});
}
