// A link leads to a file or place that is not there, or to an address a manual must not call.
import type { Document } from "../model/document.ts";
import { computeAnchors, resolveLink } from "../model/links.ts";
import { findDocumentAt, type Manual } from "../model/manual.ts";
import { didYouMean } from "../model/nearest.ts";
import { otherProcedure } from "./example-parts.ts";
import type { Rule } from "./rule.ts";

export const brokenLink: Rule = {
	id: "broken-link",
	affects: "document",
	severity: "error",
	why: "A link leads to a file or place that is not there, or to an address a manual must not call.",
	source: "ISO 9001:2015 7.5.3.1 a: available where and when it is needed",
	examples: {
		bad: { body: "Read [how goods are put away](b.mdx)." },
		good: { body: "Read [how goods are put away](b.mdx).", files: otherProcedure() },
	},
	*check({ manual, asOf }) {
		for (const document of manual.documents) {
			for (const { url, line, column } of document.links) {
				const message = findFault(manual, document, url, asOf);
				if (message)
					yield {
						file: document.file,
						line,
						column,
						message,
						help: "Correct the address, or remove the link.",
						subject: document.head.id,
					};
			}
		}
	},
};

function findFault(manual: Manual, document: Document, url: string, asOf: string): string | undefined {
	const target = resolveLink(document.path, url);
	const shown = url.length > 80 ? `${url.slice(0, 77)}…` : url;
	if (target.kind === "outside") return undefined;
	if (target.kind === "forbidden") return `Unexpected link to "${shown}", expected ${target.reason}`;
	const linked = target.kind === "anchor" ? document : findDocumentAt(manual, target.path);
	if (!linked) {
		if (target.kind === "file" && manual.media.has(target.path)) return undefined;
		const known = manual.documents.map(({ path }) => path);
		return `Unexpected link to "${shown}", expected a file of the manual${target.kind === "file" ? didYouMean(target.path, known) : ""}`;
	}
	if (!target.anchor || !linked.measured) return undefined;
	const anchors = computeAnchors(manual, linked, asOf);
	if (anchors.has(target.anchor) || linked.misplacedIds.includes(target.anchor)) return undefined;
	return `Unexpected anchor "#${target.anchor}" in a link to ${linked.head.id}, expected a step or heading of it${didYouMean(target.anchor, anchors)}`;
}
