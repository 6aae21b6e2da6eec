// Two documents have one id: a printed copy, a label or a record no longer says which of them it means.
import { addressOf } from "../model/address.ts";
import type { Document } from "../model/document.ts";
import { documentIds, findDocument } from "../model/manual.ts";
import { otherProcedure } from "./example-parts.ts";
import type { Rule } from "./rule.ts";

const nameOf = ({ path }: Document) => path.slice(path.lastIndexOf("/") + 1).replace(/\.mdx$/, "");

function isCalledAfter(one: Document, other: Document): boolean {
	return nameOf(one) !== nameOf(other) && nameOf(one).includes(nameOf(other));
}

export const duplicateDocumentId: Rule = {
	id: "duplicate-document-id",
	affects: "document",
	severity: "error",
	why: "Two documents have one id: a printed copy, a label or a record no longer says which of them it means.",
	source: "ISO 9001:2015 7.5.2 a: identification",
	examples: {
		bad: { head: { title: "Receive a lot" }, files: otherProcedure({ id: "SOP-1" }) },
		good: { head: { title: "Receive a lot" }, files: otherProcedure() },
	},
	*check({ manual }) {
		const firstByAddress = new Map(
			documentIds(manual)
				.reverse()
				.map((id) => [addressOf(id), id]),
		);
		for (const document of manual.documents) {
			const { id } = document.head;
			if (!id) continue;
			const sameId = findDocument(manual, id);
			const first = sameId === document ? findDocument(manual, firstByAddress.get(addressOf(id)) ?? id) : sameId;
			if (!first || first === document) continue;
			// A copy is called after its original: "pack - Copy", "Copy of pack", "pack (1)".
			const [original, copy] = isCalledAfter(first, document) ? [document, first] : [first, document];
			const place = original.locateInHead(["id"]);
			const where = `${original.file}:${place.line}:${place.column}`;
			const message =
				original.head.id === copy.head.id
					? `Unexpected second document ${id}, expected each id once; the other is ${where}`
					: `Unexpected id ${copy.head.id} that gets the same address as ${original.head.id}, expected ids that differ in more than upper and lower case; the other is ${where}`;
			yield {
				file: copy.file,
				...copy.locateInHead(["id"]),
				message,
				help: "Remove it if it is a copy, or give the newer of the two an id of its own; ids are never used again.",
				subject: copy.head.id,
			};
		}
	},
};
