// Names a document that does not exist, or one of another kind than is asked for, so a reader who follows it in trouble finds nothing.
import { documentIds, findDocument, type Manual } from "../model/manual.ts";
import { didYouMean } from "../model/nearest.ts";
import { otherProcedure } from "./example-parts.ts";
import { findUnknown } from "./find-unknown.ts";
import { collectReferences, keyOfReference, locateReference, subjectOfReference } from "./references.ts";
import type { Rule, Violation } from "./rule.ts";

const helpFor = {
	procedure:
		"Name the procedure that uses it. A checklist is used where it is worked through: write <UseChecklist> there, and take it out of here.",
	checklist:
		"A procedure is named in requires, or in see of a reaction. What a checklist asks for stands in checklists/.",
};

/** References to one kind of document: those that lead nowhere, and those that lead to the other kind. */
function* findOfKind(manual: Manual, kind: keyof typeof helpFor): Generator<Violation> {
	const known = new Set(documentIds(manual));
	const meant = [...known].filter((id) => findDocument(manual, id)?.kind === kind);
	yield* findUnknown(manual, kind, known, `${kind}s/`, (id) => didYouMean(id, meant));
	for (const reference of collectReferences(manual, kind)) {
		const { id, from } = reference;
		const found = findDocument(manual, id);
		if (!found || found.kind === kind) continue;
		yield {
			file: from.file,
			...locateReference(reference),
			message: `Unexpected ${found.kind} "${id}" for ${keyOfReference(reference)}, expected a ${kind}`,
			help: helpFor[kind],
			subject: subjectOfReference(reference),
		};
	}
}

export const unknownDocument: Rule = {
	id: "unknown-document",
	affects: "document",
	severity: "error",
	why: "Names a document that does not exist, so a reader who follows it in trouble finds nothing.",
	source: "ISO 9001:2015 7.5.3.1 a: available where and when it is needed",
	examples: {
		bad: { head: { related: "[SOP-2]" } },
		good: { head: { related: "[SOP-2]" }, files: otherProcedure() },
	},
	*check({ manual }) {
		yield* findUnknown(manual, "document", new Set(documentIds(manual)), "procedures/ or checklists/");
		yield* findOfKind(manual, "procedure");
		yield* findOfKind(manual, "checklist");
	},
};
