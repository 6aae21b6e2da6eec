// By which way does something get past the checks: from start, or from a step that made one of them void?
import { type CheckNode, type Graph, type GraphNode, isIrreversible, type WorkNode } from "./graph.ts";
import { type Cut, controlsOf, everyCheck, nothingCut, type Path, type Reached, reach } from "./reach.ts";

/** A way past the checks. */
export interface Escape {
	/** The shortest, from start on; empty where there is none. */
	path: Path;
	/** The step on it that made void what had been checked. */
	undoneBy: WorkNode | undefined;
	/** The check whose result that step makes void. */
	undone: CheckNode | undefined;
	/** What that step undoes and what is no check in the flow, so that every check counts as undone. */
	ghost: string | undefined;
	/** Of a ghost: whoever goes this way passes a check, which may be the one that is needed. */
	isPassed?: true;
}

export const noEscape: Escape = { path: [], undoneBy: undefined, undone: undefined, ghost: undefined };

/** Where something sets out that has not been checked. */
export interface Source extends Omit<Escape, "path"> {
	starts: readonly number[];
	cut: Cut;
}

interface Cutting {
	cut: Cut;
	isPassed?: true;
}

/** A flow, and what is reached in it. */
export interface Explored {
	graph: Graph;
	reached: Reached;
	/** What is reached by any possible way. */
	mayReach: Reached;
}

const next = (node: GraphNode) => node.edges.map(({ to }) => to);

/** Reached steps that make results void, with the checks that they undo; an id that leads to none undoes everything. */
function findUndoings(
	{ nodes }: Graph,
	reached: Reached,
): { node: WorkNode; check: CheckNode | undefined; anchor: string }[] {
	return nodes.flatMap((node) => {
		if (node.kind !== "step" || node.node.component !== "Step" || !reached.has(node.index)) return [];
		return node.node.undoes.map((anchor) => ({
			node,
			anchor,
			check: nodes.find((each): each is CheckNode => each.kind === "check" && each.anchor === anchor),
		}));
	});
}

/** The checks that verify anew what one has verified: those of the same failure mode, for each of them. */
function cutsAgain(check: CheckNode | undefined): Cutting[] {
	if (!check) return [{ cut: everyCheck }, { cut: nothingCut, isPassed: true }];
	const itself: Cut = (node) => node === check;
	const { controls } = check.node;
	if (controls.length === 0) return [{ cut: itself }];
	return controls.map((mode) => ({ cut: check.controls.includes(mode) ? controlsOf(mode) : itself }));
}

/** The start, and every step that makes a result void. `cutsAfter` gives what cuts the ways from there, one after the other. */
function findSources(
	graph: Graph,
	reached: Reached,
	cut: Cut,
	cutsAfter: (undone: CheckNode | undefined) => Cutting[],
): Source[] {
	return [
		{ starts: [graph.start], cut, undoneBy: undefined, undone: undefined, ghost: undefined },
		...findUndoings(graph, reached).flatMap(({ node, check, anchor }) => {
			const undoing = { undoneBy: node, undone: check, ghost: check ? undefined : anchor };
			return cutsAfter(check).map((cutting) => ({ starts: next(node), ...cutting, ...undoing }));
		}),
	];
}

/** Where something sets out that no check has seen, or not since its result was made void. */
export function findUnchecked(graph: Graph, reached: Reached): Source[] {
	return findSources(graph, reached, everyCheck, cutsAgain);
}

/**
 * Where a failure mode sets out that none of the checks has seen, or not since a result was made void: one of them, or of
 * `all` that look for it where those that cut are only some.
 */
export function findUncontrolled(graph: Graph, reached: Reached, cut: Cut, all = cut): Source[] {
	return findSources(graph, reached, cut, (undone) => (!undone || all(undone) ? [{ cut }] : []));
}

/**
 * The shortest way from one of the sources to one of the ends, from start on, and of two as short that of the first source;
 * one on which a check is passed that may be the one that is needed, only where there is no other. Undefined: there is none.
 */
export function findEscape(
	graph: Graph,
	all: Reached,
	sources: readonly Source[],
	ends: readonly number[],
): Escape | undefined {
	const escapes = sources.flatMap(({ starts, cut, ...undoing }): Escape[] => {
		const reached = reach(graph, starts, cut);
		const paths = ends.flatMap((end) => [reached.pathTo(end) ?? []]).filter((path) => path.length > 0);
		const [path] = paths.sort((a, b) => a.length - b.length);
		if (!path) return [];
		const { undoneBy } = undoing;
		const lead = (undoneBy && all.pathTo(undoneBy.index)) ?? [];
		const last = lead.at(-1);
		const joined = last && { node: last.node, way: undoneBy?.edges.find(({ to }) => to === path[0]?.node) };
		return [{ path: [...lead.slice(0, -1), ...(joined ? [joined] : []), ...path], ...undoing }];
	});
	const rank = ({ isPassed }: Escape) => (isPassed ? 1 : 0);
	return escapes.sort((a, b) => rank(a) - rank(b) || a.path.length - b.path.length)[0];
}

/**
 * How a failure mode gets past some checks to an irreversible step, or to the end where there is none; undefined: they
 * control it. `all` are those that look for it. Where there is no check and no end, it is the way to wherever people stay.
 */
export function findWayPast({ graph, reached, mayReach }: Explored, cut: Cut, all = cut): Escape | undefined {
	const irreversible = graph.nodes.filter((node) => mayReach.has(node.index) && isIrreversible(node));
	const ends = irreversible.length > 0 ? irreversible.map(({ index }) => index) : [graph.done];
	const past = findEscape(graph, reached, findUncontrolled(graph, reached, cut, all), ends);
	if (past) return past;
	if (graph.nodes.some((node) => mayReach.has(node.index) && cut(node))) return undefined;
	// Nobody gets there who goes round for ever, and nothing controls what nothing looks for.
	const last = graph.nodes.findLast(({ index }) => reached.has(index));
	return { ...noEscape, path: (last && reached.pathTo(last.index)) ?? [] };
}
