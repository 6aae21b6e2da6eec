// By which way does the work go on from a failed check, and where on that way would it be mended?
import type { BranchNode } from "../model/document.ts";
import type { Position } from "../model/finding.ts";
import { describePath } from "./describe-path.ts";
import type { CheckNode, Graph, GraphNode } from "./graph.ts";
import { type Cut, leadingTo, nothingCut, type Path, type PathPoint, reach, stopAt } from "./reach.ts";
import { placesAnew, reactionTarget } from "./reaction.ts";

/** The way from a failed check to something later. */
export interface WayOn {
	/** From the check on. */
	path: Path;
	/**
	 * Where it goes wrong, if that is not the reaction itself: where it leaves the ways that lead back, or the branch whose
	 * goto leads on.
	 */
	turn: PathPoint | undefined;
}

/** The branch by which a path leaves a decision; undefined: it leaves none, or by no branch. */
function branchAt({ nodes }: Pick<Graph, "nodes">, { node, way }: PathPoint): BranchNode | undefined {
	const from = nodes[node];
	if (from?.kind !== "decision" || way?.kind !== "answer") return undefined;
	return from.node.branches.find(({ when }) => when === way.answer);
}

function namesPlace({ goto }: BranchNode, { kind, anchor }: GraphNode): boolean {
	if (goto === "end") return kind === "done";
	return goto === anchor || anchor.startsWith(`${goto}--`);
}

/**
 * The shortest way to one of the places that come later, with every other of them. `cut` are checks that stand for the one
 * that failed, `nodes` those of the graph, without ways that do not count.
 */
export function findWayOn(
	graph: Graph,
	check: CheckNode,
	later: GraphNode,
	others: readonly GraphNode[],
	{ nodes, cut }: { nodes: readonly GraphNode[]; cut: Cut } = { nodes: graph.nodes, cut: nothingCut },
): WayOn | undefined {
	const target = reactionTarget(check);
	if (target === undefined) return undefined;
	const anew = placesAnew(graph)(check);
	const isBack = (node: GraphNode) => anew.has(node.index) || cut(node);
	const onward = reach({ nodes: stopAt(nodes, ({ index }) => anew.has(index)) }, [target], cut).pathTo(later.index);
	if (!onward) return undefined;
	const path = [{ node: check.index, way: check.edges.find(({ kind }) => kind === "fail") }, ...onward];
	const isLater = new Set([later, ...others].map(({ index }) => index));
	const entry = onward.findIndex(({ node }) => isLater.has(node));
	const rework = onward.slice(0, entry);
	const leadingBack = leadingTo(
		{ nodes: stopAt(nodes, (node) => isBack(node) || isLater.has(node.index)) },
		graph.nodes.filter(isBack).map(({ index }) => index),
	);
	if (leadingBack.has(target)) {
		const turn = rework.find((_, at) => !leadingBack.has(onward[at + 1]?.node ?? -1));
		return { path, turn: turn?.way?.kind === "pass" ? undefined : turn };
	}
	const reached = graph.nodes[onward[entry]?.node ?? -1];
	const turn = rework.findLast((point) => branchAt(graph, point) !== undefined);
	const branch = turn && branchAt(graph, turn);
	return { path, turn: branch && reached && namesPlace(branch, reached) ? turn : undefined };
}

type Place = Position & { file: string };

/** The goto that leads on, of a branch or of another check's reaction; of a way without one, where it sets out. */
function locateTurn(graph: Pick<Graph, "nodes">, turn: PathPoint): Place | undefined {
	const node = graph.nodes[turn.node];
	if (!node || !("node" in node)) return undefined;
	const [reaction] = node.kind === "check" ? node.node.onFails : [];
	const from = branchAt(graph, turn) ?? reaction ?? node.node;
	return { file: node.source.file, ...node.source.locateAttribute(from, "goto") };
}

/** The place to mend. Where that is a turn, `path` says how the work comes there, and `related` is the reaction. */
export function placeWayOn(
	graph: Pick<Graph, "nodes">,
	way: WayOn | undefined,
	reaction: Place,
): Place & { path?: string; related?: Place } {
	const turn = way?.turn && locateTurn(graph, way.turn);
	return turn ? { ...turn, path: describePath(graph, way.path), related: reaction } : reaction;
}
