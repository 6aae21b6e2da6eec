// A hold point says that nothing later happens until it has passed, and its reaction leads on to something later.
import type { Flow } from "../flow/compute-flow.ts";
import { isReleasedOnFail } from "../flow/decided.ts";
import { quoteNode } from "../flow/describe-path.ts";
import type { CheckNode, Graph, GraphNode } from "../flow/graph.ts";
import { findAllLater, reactionTarget } from "../flow/reaction.ts";
import { findWayOn, placeWayOn, type WayOn } from "../flow/way-on.ts";
import type { Procedure } from "../model/document.ts";
import type { Position } from "../model/finding.ts";
import { namedNode, quoteName } from "../model/node-name.ts";
import { matchCheck, onFail } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";
import { toldFlow } from "./told-flow.ts";

/** A hold point where it stands in a procedure, and what its reaction leads on to. */
interface Leak {
	procedure: Procedure;
	graph: Graph;
	check: CheckNode;
	later: GraphNode;
	way: WayOn | undefined;
	/** It is one of a checklist, and its reaction leads on within that: so it does wherever the checklist is used. */
	isWithin: boolean;
}

/** What comes later, as whoever opens the file of the check would look for it. */
function nameLater({ procedure, check: { source }, later, isWithin }: Leak): string {
	if (isWithin && later.source === source && "node" in later) return quoteName(namedNode(later.node));
	return source === procedure ? quoteNode(later) : `${quoteNode(later)} in ${procedure.head.id}`;
}

/** What the reaction of a check leads on to in the flow of a procedure, as far as it is a hold point. */
function findLeak({ graph, reached }: Flow, check: CheckNode): Leak | undefined {
	const { procedure } = graph;
	// Somebody with authority has let the goods go on: that is a release, not a way past the hold.
	const isHeld = !check.node.hold || !reached.has(check.index) || isReleasedOnFail(check);
	const [later, ...others] = isHeld ? [] : findAllLater(graph, reached, check);
	if (!later) return undefined;
	const place = check.anchor.slice(0, check.anchor.length - check.node.id.length);
	const target = graph.nodes[reactionTarget(check) ?? -1];
	const isWithin = check.source.kind === "checklist" && target?.anchor.startsWith(place) === true;
	return { procedure, graph, check, later, way: findWayOn(graph, check, later, others), isWithin };
}

const placeLeak = ({ graph, way, check: { source, node } }: Leak) =>
	placeWayOn(graph, way, { file: source.file, ...source.locateAttribute(node.onFails[0] ?? node, "goto") });

/** Where a hold point of a flow leads on, if it does: there that is told. */
export function findPlaceOfLeak(flow: Flow, check: CheckNode): (Position & { file: string }) | undefined {
	const leak = findLeak(flow, check);
	return leak && placeLeak(leak);
}

export const holdNotHeld: Rule = {
	id: "hold-not-held",
	affects: "coverage",
	severity: "error",
	why: "A hold point says that nothing later happens until it has passed, and its reaction leads on to something later.",
	source: "Hold point of an inspection and test plan (ISO 10005:2018)",
	examples: {
		bad: {
			body: `${matchCheck("hold", onFail('disposition="segregate" goto="release"', "Red tag, cage."))}\n\n<Step id="release" by="receiver" title="Release the lot">\nGreen card.\n</Step>`,
		},
		good: {
			body: `${matchCheck("hold")}\n\n<Step id="release" by="receiver" title="Release the lot">\nGreen card.\n</Step>`,
		},
	},
	*check(context) {
		const leaks = judgedProcedures(context).flatMap((procedure) => {
			const flow = toldFlow(context, procedure);
			return flow.graph.nodes.flatMap((node) => (node.kind === "check" ? (findLeak(flow, node) ?? []) : []));
		});
		for (const [node, places] of Map.groupBy(leaks, ({ check }) => check.node)) {
			// What is wrong with a checklist wherever it is used is told of the checklist, and once. What is wrong in some
			// places is told of each: else what one procedure does would give the error of another one a new name.
			const within = places.find(({ isWithin }) => isWithin);
			const told = within ? [within] : places;
			for (const leak of told) {
				const { procedure, check, isWithin } = leak;
				const { source } = check;
				const name = isWithin ? node.id : check.anchor;
				const message = `Unexpected way from the failed hold point "${name}" to ${nameLater(leak)}, expected nothing later before it has passed`;
				const { path, ...place } = placeLeak(leak);
				yield {
					...place,
					message: path ? `${message}: ${path}` : message,
					help: path
						? `Lead it back here to "${name}" or a step before it.`
						: `Lead the reaction back to "${name}" or a step before it, or stop: leave goto out.`,
					subject: isWithin ? source.head.id : procedure.head.id,
					at: name,
				};
			}
		}
	},
};
