// Names a document that does not exist, or one of another kind than is asked for, so a reader who follows it in trouble finds nothing.
import type { Document } from "../model/document.ts";
import { computeStandings } from "../model/in-force.ts";
import { documentIds, findDocument } from "../model/manual.ts";
import { didYouMean, nearest } from "../model/nearest.ts";
import {
	collectReferences,
	keyOfReference,
	locateReference,
	type Reference,
	type ReferenceTarget,
	subjectOfReference,
} from "../model/references.ts";
import { otherProcedure } from "./example-parts.ts";
import { findUnknown } from "./find-unknown.ts";
import type { Rule, RuleContext, Violation } from "./rule.ts";

const helpFor = {
	procedure:
		"Name the procedure that uses it. A checklist is used where it is worked through: write <UseChecklist> there, and take it out of here.",
	checklist:
		"A procedure is named in requires, or in see of a reaction. What a checklist asks for stands in checklists/.",
};

/** Which document was meant? One that may be relied on: for one that is superseded, what stands in its place. */
function hintAt({ manual, asOf }: RuleContext, { id, from, path }: Reference, kind?: Document["kind"]): string {
	const documents = documentIds(manual)
		.flatMap((each) => findDocument(manual, each) ?? [])
		.filter((document) => document !== from && document.kind === (kind ?? document.kind));
	const idsOf = (some: readonly Document[]) => some.map(({ head }) => head.id);
	if (path[0] === "supersedes") return didYouMean(id, idsOf(documents));
	const standings = computeStandings(manual, asOf);
	const isInForce = (document: Document) => standings.get(document)?.inForce === true;
	const others = documents.filter((document) => !isInForce(document) && document.head.status !== "withdrawn");
	// Of two that are as near the first is taken.
	const best = nearest(id, idsOf([...documents.filter(isInForce), ...others]));
	if (best === undefined) return "";
	const meant = findDocument(manual, best);
	const successors = idsOf((meant && standings.get(meant)?.successors) ?? []);
	if (successors.length === 0) return `; did you mean "${best}"?`;
	const named = successors.map((each) => `"${each}"`).join(" or ");
	return `; did you mean ${named}, which supersede${successors.length > 1 ? "" : "s"} ${best}?`;
}

const findOf = (context: RuleContext, target: ReferenceTarget, place: string, kind?: Document["kind"]) =>
	findUnknown(context.manual, target, new Set(documentIds(context.manual)), place, (reference) =>
		hintAt(context, reference, kind),
	);

/** References to one kind of document: those that lead nowhere, and those that lead to the other kind. */
function* findOfKind(context: RuleContext, kind: keyof typeof helpFor): Generator<Violation> {
	const { manual } = context;
	yield* findOf(context, kind, `${kind}s/`, kind);
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
	*check(context) {
		yield* findOf(context, "document", "procedures/ or checklists/");
		yield* findOfKind(context, "procedure");
		yield* findOfKind(context, "checklist");
	},
};
