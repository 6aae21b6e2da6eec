// In which documents is wording judged? The word lists are English; elsewhere silence would look like praise.
import type { Document } from "../../model/document.ts";
import type { Manual } from "../../model/manual.ts";
import { judgedDocuments } from "../judged.ts";
import type { RuleContext } from "../rule.ts";

/** Is a document's language, its own or the manual's, English of any country? Without a document: that of the registers. */
export function isEnglish(manual: Pick<Manual, "policy">, document?: Document): boolean {
	return /^en(?:-|$)/i.test(document?.head.lang ?? manual.policy.lang);
}

/** Documents in force whose wording the rules can judge. */
export function judgedWordings(context: RuleContext): Document[] {
	return judgedDocuments(context).filter((document) => isEnglish(context.manual, document));
}

/** Documents in force whose wording nobody has judged, in the order of the manual. */
export function wordingNotJudged(manual: Manual, asOf: string): Document[] {
	return judgedDocuments({ manual, asOf }).filter((document) => !isEnglish(manual, document));
}
