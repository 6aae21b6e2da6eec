// A link leads to a file or place that is not there, or to an address a manual must not call.
import type { Document } from "../model/document.ts";
import {
	completeAddress,
	computeAnchors,
	helpForMachine,
	isOnMachine,
	markdownAddressFrom,
	meantPath,
	resolveLink,
} from "../model/links.ts";
import { findDocumentAt, type Manual } from "../model/manual.ts";
import { didYouMean } from "../model/nearest.ts";
import { otherProcedure } from "./example-parts.ts";
import type { Rule, Violation } from "./rule.ts";

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
				const fault = findFault(manual, document, url, asOf);
				if (fault) yield { file: document.file, line, column, ...fault, subject: document.head.id };
			}
		}
	},
};

const correct = "Correct the address, or remove the link.";

/** The file of the manual that an address was meant to lead to; whoever knows the id of a document may have written that. */
function findMeant(manual: Manual, path: string): string | undefined {
	const name = path.split("/").at(-1)?.toLowerCase();
	const named = manual.documents.find(({ head }) =>
		[head.id, `${head.id}.mdx`].some((id) => id.toLowerCase() === name),
	);
	return named?.path ?? meantPath(path, [...manual.documents.map((document) => document.path), ...manual.media.keys()]);
}

function findFault(
	manual: Manual,
	document: Document,
	url: string,
	asOf: string,
): Pick<Violation, "message" | "help"> | undefined {
	const target = resolveLink(document.path, url);
	const shown = url.length > 80 ? `${url.slice(0, 77)}…` : url;
	if (target.kind === "outside") return undefined;
	if (target.kind === "forbidden") {
		const help = isOnMachine(url) ? helpForMachine : correct;
		return { message: `Unexpected link to "${shown}", expected ${target.reason}`, help };
	}
	const linked = target.kind === "anchor" ? document : findDocumentAt(manual, target.path);
	if (!linked) {
		if (target.kind !== "file") return undefined;
		if (manual.media.has(target.path)) return undefined;
		const whole = completeAddress(url);
		const meant = whole === undefined ? findMeant(manual, target.path) : undefined;
		const guess = meant === undefined || url.startsWith(meant) ? "" : `; did you mean "${meant}"?`;
		const better =
			whole ?? (meant === undefined ? undefined : markdownAddressFrom(document.path, meant, target.anchor));
		return {
			message: `Unexpected link to "${shown}", expected a file of the manual${guess}`,
			help: better === undefined ? correct : `Write ${better} for the address.`,
		};
	}
	if (!target.anchor || !linked.measured) return undefined;
	const anchors = computeAnchors(manual, linked, asOf);
	if (anchors.has(target.anchor) || linked.misplacedIds.includes(target.anchor)) return undefined;
	const message = `Unexpected anchor "#${target.anchor}" in a link to ${linked.head.id}, expected a step or heading of it${didYouMean(target.anchor, anchors)}`;
	return { message, help: correct };
}
