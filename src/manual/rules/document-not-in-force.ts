// An effective document sends its reader to one that is a draft, withdrawn or superseded: work is done by the wrong paper.
import type { Document } from "../model/document.ts";
import type { Position } from "../model/finding.ts";
import { computeStandings } from "../model/in-force.ts";
import { findLinkedDocument, resolveLink } from "../model/links.ts";
import { findDocument } from "../model/manual.ts";
import {
	collectReferences,
	isDocument,
	keyOfReference,
	locateReference,
	type Reference,
	type ReferenceTarget,
	subjectOfReference,
} from "../model/references.ts";
import { otherProcedure } from "./example-parts.ts";
import type { Rule, RuleContext, Violation } from "./rule.ts";

/** What to name instead of a document, where a procedure may have come in place of a checklist, or the other way round. */
function helpWith(successors: readonly Document[], wanted: ReferenceTarget): string {
	const fitting = successors.filter(({ kind }) => wanted !== (kind === "procedure" ? "checklist" : "procedure"));
	if (fitting.length > 0) return `Name ${fitting.map(({ head }) => head.id).join(" or ")} instead.`;
	const id = successors.map(({ head }) => head.id).join(" or ");
	if (wanted === "checklist")
		return `${id}, which replaces it, is a procedure: name another checklist, or take <UseChecklist> out and name ${id} in requires.`;
	return `${id}, which replaces it, is a checklist: name the procedure that uses it.`;
}

/** How the reference itself is taken away, where nothing has come in place of what it names. */
const wordTakenOut = (wanted: ReferenceTarget) =>
	wanted === "checklist" ? "take <UseChecklist> out" : "take it out here";

/** Why a document must not be relied on, in words; undefined where it may. One that is effective later may be named now. */
function findFault(
	{ manual, asOf }: RuleContext,
	to: Document,
	wanted: ReferenceTarget,
): { word: string; help: string } | undefined {
	const successors = computeStandings(manual, asOf).get(to)?.successors ?? [];
	if (successors.length > 0) return { word: "superseded", help: helpWith(successors, wanted) };
	const { status } = to.head;
	if (status === "effective") return undefined;
	return {
		word: status,
		help:
			status === "withdrawn"
				? `Name the document that replaced it; where none did, ${wordTakenOut(wanted)}.`
				: "Name it once it is effective.",
	};
}

type Source = Reference["from"];
type Use = [from: Source, to: Document, wanted: ReferenceTarget, locate: () => Position, key: string, subject: string];

/** Does somebody work by what names it? A register always holds; of a document being written nobody knows yet. */
const isReliedOn = (from: Source) => !isDocument(from) || (from.measured && from.head.status === "effective");

function* findUses({ manual }: RuleContext): Generator<Use> {
	for (const target of ["document", "procedure", "checklist", "term or document"] as const) {
		for (const reference of collectReferences(manual, target)) {
			const { from, id, path } = reference;
			if (path[0] === "supersedes") continue;
			if (target === "term or document" && manual.registers.glossary.ids.has(id)) continue;
			const to = findDocument(manual, id);
			if (!to) continue;
			const key = isDocument(from) ? String(path[0]) : keyOfReference(reference);
			yield [from, to, target, () => locateReference(reference), key, subjectOfReference(reference)];
		}
	}
	for (const document of manual.documents) {
		for (const link of document.links) {
			const to = findLinkedDocument(manual, resolveLink(document.path, link.url));
			if (to) yield [document, to, "document", () => link, "a link", document.head.id];
		}
	}
}

export const documentNotInForce: Rule = {
	id: "document-not-in-force",
	affects: "document",
	severity: "error",
	why: "An effective document sends its reader to one that is a draft, withdrawn or superseded: work is done by the wrong paper.",
	source: "ISO 9001:2015 7.5.3.2 c: control of changes",
	examples: {
		bad: { head: { related: "[SOP-2]" }, files: otherProcedure({ status: "withdrawn" }) },
		good: { head: { related: "[SOP-2]" }, files: otherProcedure() },
	},
	*check(context): Generator<Violation> {
		for (const [from, to, wanted, locate, key, subject] of findUses(context)) {
			if (!to.measured || !isReliedOn(from)) continue;
			const fault = findFault(context, to, wanted);
			if (!fault) continue;
			const { line, column } = locate();
			const message = `Unexpected ${fault.word} document ${to.head.id} for ${key}, expected one in force`;
			yield { file: from.file, line, column, message, help: fault.help, subject };
		}
	},
};
