// What failed is set apart, and nobody is named who decides what becomes of it: it stands there until somebody needs the shelf.
import { type Document, type OnFailNode, validChecksOf } from "../model/document.ts";
import { matchCheck, onFail } from "./example-parts.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

/** Does the reaction lead to where somebody decides: another procedure, or another place of this document? */
function leadsOn({ text }: Document, { see, goto, offset }: OnFailNode): boolean {
	const written = text.slice(offset, text.indexOf("</OnFail>", offset));
	return Boolean(see) || (goto !== undefined && goto !== "end") || /\]\([^)\s]*\.mdx\b/.test(written);
}

export const segregationWithoutAuthority: Rule = {
	id: "segregation-without-authority",
	affects: "coverage",
	severity: "warning",
	why: "What failed is set apart, and nobody is named who decides what becomes of it: it stands there until somebody needs the shelf. Setting apart is no decision yet; a role, or a procedure that says who decides, has to follow.",
	source: "ISO 9001:2015 8.7.2 d: identify the authority deciding the action",
	examples: {
		bad: { body: matchCheck("", onFail('disposition="segregate"', "On the red shelf.")) },
		good: {
			body: matchCheck(
				"",
				onFail('disposition="segregate" authority="goods-in-lead"', "On the red shelf. The goods-in lead decides."),
			),
		},
	},
	*check(context) {
		for (const document of judgedDocuments(context)) {
			for (const node of validChecksOf(document)) {
				const [reaction] = node.onFails;
				if (reaction?.disposition !== "segregate" || reaction.authority.length > 0 || leadsOn(document, reaction))
					continue;
				yield {
					file: document.file,
					...document.locateAttribute(reaction, "disposition"),
					message: `Unexpected end of the reaction of "${node.id}" with goods set apart, expected who decides about them`,
					help: 'Write authority="…" with the role that decides, or see="…" with the procedure that says who.',
					subject: document.head.id,
					at: node.id,
				};
			}
		}
	},
};
