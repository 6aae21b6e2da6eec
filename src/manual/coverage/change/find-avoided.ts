// Which way leads round a checklist, or another place of a procedure, now and none did before?
import { buildGraph } from "../../flow/build-graph.ts";
import { type Graph, type GraphNode, isIrreversible } from "../../flow/graph.ts";
import { reachWithout } from "../../flow/reach.ts";
import { type Document, nodesOf, type Procedure, type UseChecklistNode } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import { findChecklist, type Manual } from "../../model/manual.ts";
import { standInForUses } from "../../model/uses.ts";
import { worse } from "./change-report.ts";
import { type Comparison, isUnchanged, type Matches } from "./match-documents.ts";

export const theEnd = "the end";

/** Does one procedure do what another did, all of it and nothing else? Where two are merged, some ways are those of the other. */
export function goesOnAlone(matches: Matches, before: Procedure, after: Document): boolean {
	if (matches.earlier(after) !== before || matches.heirs(before).length > 1 || isUnchanged(before, after)) return false;
	const known = [before.head.id, ...before.head.supersedes];
	return after.head.supersedes.every((id) => known.includes(id));
}

/** Irreversible steps, by their anchors, and the end, as far as some way leads there from a node past some places. */
export function endsPast(graph: Graph, from: number, isPlace: (node: GraphNode) => boolean): Set<string> {
	const reached = reachWithout(graph, [from], isPlace);
	const ends = graph.nodes.filter((node) => isIrreversible(node) || node.index === graph.done);
	return new Set(
		ends.flatMap((node) => (reached.has(node.index) ? [isIrreversible(node) ? node.anchor : theEnd] : [])),
	);
}

/** Is there an irreversible step to which no way leads past some places? */
export function holdsUp(graph: Graph, isPlace: (node: GraphNode) => boolean): boolean {
	const avoided = endsPast(graph, graph.start, isPlace);
	return graph.nodes.some((node) => isIrreversible(node) && !avoided.has(node.anchor));
}

/** Where nobody came without passing a place, and somebody does now. */
export function findNewlyAvoided(
	matches: Matches,
	[before, after]: readonly [Procedure, Procedure],
	was: readonly [Graph, (node: GraphNode) => boolean],
	is: readonly [Graph, (node: GraphNode) => boolean],
): string[] {
	const today = (anchor: string) => (anchor === theEnd ? anchor : matches.anchorToday(before, anchor, after));
	const findAvoided = ([graph, isPlace]: typeof was) => endsPast(graph, graph.start, isPlace);
	const known = new Set([theEnd, ...was[0].nodes.filter(isIrreversible).map(({ anchor }) => today(anchor))]);
	const anchors = new Set([...findAvoided(was)].map(today));
	return [...findAvoided(is)].filter((anchor) => known.has(anchor) && !anchors.has(anchor));
}

export const wordEnds = (anchors: readonly string[]) =>
	anchors.map((anchor) => (anchor === theEnd ? anchor : `"${anchor}"`)).join(" and ");

/** A procedure with a plain step wherever it uses a checklist itself: where that is, the flow can tell. */
function markUses(manual: Manual, procedure: Procedure, checklist: Document, asOf: string) {
	const isUse = ({ ref }: UseChecklistNode) => findChecklist(manual, ref) === checklist;
	const uses = nodesOf(procedure, "UseChecklist").filter(isUse);
	const ids = new Set(uses.map(({ id }) => id));
	const graph = buildGraph(manual, { ...procedure, nodes: standInForUses(procedure.nodes, isUse) }, asOf);
	return [graph, (node: GraphNode) => node.kind === "step" && ids.has(node.anchor)] as const;
}

/** The flow without the branches that the writer has end the work now, and that did not before. */
function withoutNewEnds(matches: Matches, [before, after]: readonly [Procedure, Procedure], graph: Graph): Graph {
	const nameOf = (id: string, answer: string) => `${id}\n${answer}`;
	const ended = [...matches.nodes(before, after)].flatMap(([was, is]) =>
		was.component === "Decision"
			? was.branches.filter(({ goto }) => goto === "end").map(({ when }) => nameOf(is.id, when))
			: [],
	);
	const known = new Set(ended);
	const nodes = graph.nodes.map((node) => {
		if (node.kind !== "decision") return node;
		const ending = node.node.branches.filter(
			({ goto, when }) => goto === "end" && !known.has(nameOf(node.anchor, when)),
		);
		return { ...node, edges: node.edges.filter(({ answer }) => !ending.some(({ when }) => when === answer)) };
	});
	return { ...graph, nodes };
}

/** A checklist that a procedure uses as it did, on every way then and not on every way now. */
export function* tellAvoided(
	{ before: manualBefore, after: manual, asOf }: Comparison,
	matches: Matches,
	[before, after]: readonly [Procedure, Document],
	checklist: Document,
): Generator<Finding> {
	if (after.kind === "checklist" || !goesOnAlone(matches, before, after)) return;
	for (const today of matches.heirs(checklist)) {
		const place = nodesOf(after, "UseChecklist").find(({ ref }) => ref === today.head.id);
		const wasUsed = nodesOf(before, "UseChecklist").some(({ ref }) => ref === checklist.head.id);
		if (!place || !wasUsed) continue;
		const was = markUses(manualBefore, before, checklist, asOf);
		const [graph, isUse] = markUses(manual, after, today, asOf);
		// Where the work is given up before what cannot be taken back, nobody needs the checklist.
		const is = [holdsUp(...was) ? withoutNewEnds(matches, [before, after], graph) : graph, isUse] as const;
		const avoided = findNewlyAvoided(matches, [before, after], was, is);
		if (avoided.length === 0) continue;
		yield worse("avoided-checklist", after, place, {
			message: `Checklist ${today.head.id} that a way to ${wordEnds(avoided)} avoids now, which none did before`,
			help: "Look whether nobody needs it who goes that way.",
			at: today.head.id,
		});
	}
}
