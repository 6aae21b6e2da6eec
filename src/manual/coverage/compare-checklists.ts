// Which checklists does a procedure use no more, in fewer places, or only on some ways?

import { buildGraph } from "../flow/build-graph.ts";
import { type Cut, isIrreversible, reach } from "../flow/reach.ts";
import { type BodyNode, type Document, flattenNodes, type Procedure, validChecksOf } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import { count } from "../model/how-many.ts";
import { isInForce } from "../model/in-force.ts";
import { findChecklist, findDocument, type Manual } from "../model/manual.ts";
import { namedNode, quoteName } from "../model/node-name.ts";
import { computeUses } from "../model/uses.ts";
import { nameOfCheck, worse } from "./compare-documents.ts";
import { type Comparison, isUnchanged, type Matches } from "./match-documents.ts";
import { editNode } from "./mutation/edit-manual.ts";

const itemsOf = ({ allNodes }: Document) => allNodes.filter((node) => node.component === "Item");

/** In how many places of a procedure a checklist stands, by the checklist, if it asks for anything. */
function countPlaces(manual: Manual, procedure: Procedure, asOf: string): Map<Document, number> {
	const places = new Map<Document, number>();
	for (const { checklist } of computeUses(manual, procedure, asOf).all) {
		if (validChecksOf(checklist).length + itemsOf(checklist).length > 0)
			places.set(checklist, (places.get(checklist) ?? 0) + 1);
	}
	return places;
}

/** Does the procedure ask for all of it itself now, or in checklists that it did not use before? */
function isTakenOver(checklist: Document, after: Procedure, added: readonly Document[]): boolean {
	const sources = [after, ...added];
	const checks = sources.flatMap(validChecksOf);
	const items = new Set(sources.flatMap(itemsOf).map(({ text }) => text.trim()));
	const steps = new Set(after.allNodes.flatMap((node) => (node.component === "Step" ? node.title : [])));
	return (
		validChecksOf(checklist).every((check) =>
			checks.some(({ title, criterion }) => title === check.title || criterion === check.criterion),
		) && itemsOf(checklist).every(({ text }) => items.has(text.trim()) || steps.has(text.trim()))
	);
}

/** What is lost with it: its QC steps, or else its items. */
function describeContents(checklist: Document): string {
	const checks = validChecksOf(checklist);
	if (checks.length > 0) return `QC steps of checklist ${checklist.head.id} (${checks.map(nameOfCheck).join(", ")})`;
	const items = itemsOf(checklist).map((item) => quoteName(namedNode(item)));
	return `items of checklist ${checklist.head.id} (${items.join(", ")})`;
}

/** The same procedure with a plain step wherever it uses a checklist itself: where that is, the flow can tell. */
function markPlaces(procedure: Procedure, isPlace: (node: BodyNode) => boolean): Procedure {
	const places = flattenNodes(procedure.nodes).filter(isPlace);
	let marked: Document = procedure;
	for (const place of places) {
		if (place.component !== "UseChecklist") continue;
		const step: BodyNode = { ...place, component: "Step", title: "", by: [], irreversible: false, undoes: [] };
		marked = editNode(marked, place, () => step);
	}
	return marked as Procedure;
}

/** Irreversible steps, by their anchors, and the end, as far as some way leads there past a checklist. */
function findAvoided(manual: Manual, procedure: Procedure, asOf: string, checklist: Document): Set<string> {
	const isPlace = (node: BodyNode) =>
		node.component === "UseChecklist" && findChecklist(manual, node.ref) === checklist;
	const ids = new Set(procedure.allNodes.filter(isPlace).map((node) => ("id" in node ? node.id : "")));
	const graph = buildGraph(manual, markPlaces(procedure, isPlace), asOf);
	const marked = graph.nodes.filter((node) => node.kind === "step" && ids.has(node.anchor));
	const left: Cut = (node) => marked.includes(node);
	const reached = reach(graph, [graph.start], left);
	const ends = graph.nodes.filter((node) => isIrreversible(node) || node.index === graph.done);
	return new Set(
		ends.flatMap((node) => (reached.has(node.index) ? [isIrreversible(node) ? node.anchor : "the end"] : [])),
	);
}

/** Where nobody came without the checklist, and somebody does now. */
function findNewlyAvoided(
	{ before: manualBefore, after: manual, asOf }: Comparison,
	matches: Matches,
	[before, after]: readonly [Procedure, Procedure],
	[was, is]: readonly [Document, Document],
): string[] {
	const uses = (procedure: Procedure, { head }: Document) =>
		procedure.allNodes.some((node) => node.component === "UseChecklist" && node.ref === head.id);
	if (!uses(before, was) || !uses(after, is)) return [];
	const avoidedBefore = findAvoided(manualBefore, before, asOf, was);
	const ends = buildGraph(manualBefore, before, asOf).nodes.filter(isIrreversible);
	const known = new Set(["the end", ...ends.map(({ anchor }) => matches.anchorToday(before, anchor))]);
	const anchors = new Set([...avoidedBefore].map((anchor) => matches.anchorToday(before, anchor)));
	return [...findAvoided(manual, after, asOf, is)].filter((anchor) => known.has(anchor) && !anchors.has(anchor));
}

/** Checklists that a procedure had, and has no more, in fewer places, or not on every way on which it had them. */
export function* compareChecklists(
	comparison: Comparison,
	matches: Matches,
	before: Procedure,
	after: Procedure,
): Generator<Finding> {
	const { before: manualBefore, after: manual, asOf } = comparison;
	const earlier = countPlaces(manualBefore, before, asOf);
	if (earlier.size === 0) return;
	const uses = computeUses(manual, after, asOf).all.map(({ checklist }) => checklist);
	const added = uses.filter((checklist) => {
		const was = matches.earlier(checklist);
		return !was || !earlier.has(was);
	});
	for (const [checklist, places] of earlier) {
		const { id } = checklist.head;
		const today = matches.later(checklist);
		const now = uses.filter((used) => used === today).length;
		if (now >= places && today) {
			const avoided = isUnchanged(before, after)
				? []
				: findNewlyAvoided(comparison, matches, [before, after], [checklist, today]);
			const place = after.allNodes.find((node) => node.component === "UseChecklist" && node.ref === today.head.id);
			if (avoided.length === 0 || !place) continue;
			const ends = avoided.map((anchor) => (anchor === "the end" ? anchor : `"${anchor}"`)).join(" and ");
			yield worse("avoided-checklist", "warning", after, place, {
				message: `Checklist ${today.head.id} that a way to ${ends} avoids now, which none did before`,
				help: "Look whether nobody needs it who goes that way.",
				at: today.head.id,
			});
			continue;
		}
		if (now === 0 && isTakenOver(checklist, after, added)) continue;
		const still = findDocument(manual, id);
		const reason =
			now > 0
				? `it stands in ${count(now, "place")} instead of ${places}`
				: !still
					? "it is not there any more"
					: isInForce(manual, still, asOf)
						? "the procedure no longer uses it"
						: "it is not in force any more";
		yield worse("removed-checklist", "error", after, after.locateInHead(["id"]), {
			message: `Unexpected loss of the ${describeContents(checklist)}: ${reason}`,
			help: `Use ${id} where it stood, or what replaces it.`,
			at: id,
		});
	}
}
