// An effective document sends its reader to one that is a draft, withdrawn or superseded: work is done by the wrong paper.
import type { Document } from "../model/document.ts";
import { computeStandings } from "../model/in-force.ts";
import { findLinkedDocument, resolveLink } from "../model/links.ts";
import { findDocument } from "../model/manual.ts";
import { collectReferences } from "./references.ts";
import type { Rule, RuleContext, Violation } from "./rule.ts";

/** Why a document must not be relied on, in words; undefined where it may. One that is effective later may be named now. */
function findFault({ manual, asOf }: RuleContext, target: Document): { word: string; help: string } | undefined {
	const successor = computeStandings(manual, asOf).get(target)?.supersededBy;
	if (successor) return { word: "superseded", help: `Name ${successor.head.id} instead.` };
	const { status } = target.head;
	if (status === "effective") return undefined;
	return {
		word: status,
		help: status === "withdrawn" ? "Name the document that replaced it." : "Name it once it is effective.",
	};
}

function* findUses(
	context: RuleContext,
): Generator<[from: Document, to: Document | undefined, place: { line: number; column: number }, key: string]> {
	const { manual } = context;
	for (const reference of collectReferences(manual)) {
		if (reference.target !== "document" && reference.target !== "checklist") continue;
		if (!reference.from || reference.key.startsWith("supersedes")) continue;
		const to = findDocument(manual, reference.id);
		if (to && findFault(context, to)) yield [reference.from, to, reference.locate(), reference.key.split(".")[0] ?? ""];
	}
	for (const document of manual.documents) {
		for (const link of document.links)
			yield [document, findLinkedDocument(manual, resolveLink(document.path, link.url)), link, "a link"];
	}
}

export const documentNotInForce: Rule = {
	id: "document-not-in-force",
	affects: "document",
	severity: "error",
	why: "An effective document sends its reader to one that is a draft, withdrawn or superseded: work is done by the wrong paper.",
	*check(context): Generator<Violation> {
		for (const [from, to, { line, column }, key] of findUses(context)) {
			if (!to || !from.measured || from.head.status !== "effective") continue;
			const fault = to.measured ? findFault(context, to) : undefined;
			if (!fault) continue;
			const message = `Unexpected ${fault.word} document ${to.head.id} for ${key}, expected one in force`;
			yield { file: from.file, line, column, message, help: fault.help, subject: from.head.id };
		}
	},
};
