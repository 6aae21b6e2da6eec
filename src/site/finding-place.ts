// Where in the manual does a finding lead: to a step, a document, an entry of a register?
import type { Finding } from "../manual/model/finding.ts";
import { computeAnchors } from "../manual/model/links.ts";
import { findDocument, type Manual } from "../manual/model/manual.ts";
import { isPublished } from "./document-view.ts";
import { documentUrl, expectationUrl, failureModeUrl } from "./urls.ts";

/** Page, and step in it where the finding is about one; undefined where there is no page. */
export function placeOfFinding(
	manual: Manual,
	asOf: string,
	{ subject, at = "" }: Pick<Finding, "subject" | "at">,
): { href: string; name: string } | undefined {
	const document = findDocument(manual, subject);
	if (document) {
		if (!document.measured || !isPublished(document)) return undefined;
		// "match/FM-001" is about a failure mode at a step.
		const own = computeAnchors(manual, document, asOf);
		const anchor = [at, at.split("/")[0] ?? ""].find((part) => own.has(part)) ?? "";
		return { href: documentUrl(subject, anchor), name: anchor ? `${subject} #${anchor}` : subject };
	}
	if (manual.registers.expectations.entries.has(subject)) return { href: expectationUrl(subject), name: subject };
	if (manual.registers["failure-modes"].entries.has(subject)) return { href: failureModeUrl(subject), name: subject };
	return undefined;
}
