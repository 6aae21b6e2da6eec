// Where does a finding stand about a failed check that leads on: at its reaction, or at a wrong turn further along?
import { describePath } from "../flow/describe-path.ts";
import type { Graph } from "../flow/graph.ts";
import type { PathPoint } from "../flow/reach.ts";
import { branchAt, type WayOn } from "../flow/way-on.ts";
import type { Position } from "../model/finding.ts";

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
