// A link leads to a file or place that is not there, or to an address a manual must not call.
import type { Document } from "../model/document.ts";
import { howMany } from "../model/how-many.ts";
import {
	completeAddress,
	computeAnchors,
	helpForMachine,
	indexPaths,
	isOnMachine,
	markdownAddressFrom,
	resolveLink,
} from "../model/links.ts";
import { findDocumentAt, type Manual } from "../model/manual.ts";
import { nearest } from "../model/nearest.ts";
import { remember } from "../model/remember.ts";
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

/** Gives the file of a manual that an address was meant to lead to; whoever knows the id of a document may have written that. */
const meantIn = remember((manual: Manual) => {
	const byId = new Map<string, string>();
	for (const { head, path } of manual.documents) {
		const id = head.id.toLowerCase();
		for (const name of [id, `${id}.mdx`]) if (!byId.has(name)) byId.set(name, path);
	}
	const meantPath = indexPaths([...manual.documents.map(({ path }) => path), ...manual.media.keys()]);
	return (path: string) => byId.get(path.split("/").at(-1)?.toLowerCase() ?? "") ?? meantPath(path);
});

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
		const meant = whole === undefined ? meantIn(manual)(target.path) : undefined;
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
	const within = [...anchors].filter((each) => each.endsWith(`--${target.anchor}`));
	const meant = nearest(target.anchor, anchors) ?? (within.length === 1 ? within[0] : undefined);
	return {
		message: `Unexpected anchor "#${target.anchor}" in a link to ${linked.head.id}, expected a step or heading of it${meant === undefined ? "" : `; did you mean "${meant}"?`}`,
		help: helpForAnchor(document, linked, meant, [...anchors]),
	};
}

/** Anchors that are named where none is near. */
const mostAnchors = 6;

function helpForAnchor(
	document: Document,
	linked: Document,
	meant: string | undefined,
	anchors: readonly string[],
): string {
	const write = (anchor: string) =>
		linked === document ? `#${anchor}` : markdownAddressFrom(document.path, linked.path, anchor);
	if (meant !== undefined) return `Write ${write(meant)} for the address.`;
	if (anchors.length === 0)
		return linked === document
			? "It has no step and no heading: remove the link."
			: `It has no step and no heading: write ${write("")} for the address.`;
	const some = anchors.slice(0, mostAnchors).map((anchor) => `#${anchor}`);
	const more = anchors.length - some.length;
	const last = more > 0 ? `${howMany(more, "other")}, at the headings and steps of its page` : some.pop();
	return `It has ${[some.join(", "), last].filter(Boolean).join(" and ")}: write ${anchors.length > 1 ? "one of them" : "that"}, or ${linked === document ? "remove the link" : "the address without one"}.`;
}
