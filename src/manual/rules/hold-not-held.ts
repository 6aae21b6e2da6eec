// A hold point says that nothing later happens until it has passed, and its reaction leads on to something later.
import { computeFlow } from "../flow/compute-flow.ts";
import { isReleasedOnFail } from "../flow/decided.ts";
import type { CheckNode, GraphNode } from "../flow/graph.ts";
import { reach, reachWithout } from "../flow/reach.ts";
import { reactionTarget, startsAnew } from "../flow/reaction.ts";
import type { Document, Procedure } from "../model/document.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** A hold point where it stands in a procedure, and what its reaction leads on to; undefined: it holds. */
interface PlacedHold {
	procedure: Procedure;
	check: CheckNode;
	later: GraphNode | undefined;
}

const isLeak = (hold: PlacedHold): hold is PlacedHold & { later: GraphNode } => hold.later !== undefined;

/** A step as its checklist calls it, or as a procedure does that uses the checklist. */
function nameIn(checklist: Document, procedure: Procedure, later: GraphNode): string {
	return later.source === checklist && "node" in later
		? `"${later.node.id}"`
		: `"${later.anchor}" in ${procedure.head.id}`;
}

function findHolds({ manual, asOf }: RuleContext, procedure: Procedure): PlacedHold[] {
	const { graph, reached, irreversibleSteps } = computeFlow(manual, procedure, asOf);
	// Where something cannot be taken back, that is what a hold holds up; elsewhere it is the end.
	const isEnd = ({ kind }: GraphNode) => kind === "stopped" || (kind === "done" && irreversibleSteps.length > 0);
	const findLater = (check: CheckNode) => {
		// Somebody with authority has let the goods go on: that is a release, not a way past the hold.
		if (isReleasedOnFail(check)) return undefined;
		const target = reactionTarget(check);
		if (target === undefined || startsAnew(graph, check)) return undefined;
		// What only failed checks lead to, such as putting the goods apart, is nothing that a pass leads to.
		const passing = graph.nodes.map((node) => ({ ...node, edges: node.edges.filter(({ kind }) => kind !== "fail") }));
		const afterPass = reach(
			{ nodes: passing },
			check.edges.filter(({ kind }) => kind === "pass").map(({ to }) => to),
		);
		const afterFail = reachWithout(graph, [target], check);
		return graph.nodes.find(
			(node) => node.index > check.index && !isEnd(node) && afterPass.has(node.index) && afterFail.has(node.index),
		);
	};
	return graph.nodes
		.filter((node): node is CheckNode => node.kind === "check" && node.node.hold && reached.has(node.index))
		.map((check) => ({ procedure, check, later: findLater(check) }));
}

export const holdNotHeld: Rule = {
	id: "hold-not-held",
	affects: "coverage",
	severity: "error",
	why: "A hold point says that nothing later happens until it has passed, and its reaction leads on to something later.",
	source: "Hold point of an inspection and test plan (ISO 10005:2018)",
	examples: {
		bad: {
			body: `<QCStep id="match" title="Compare with the photo" kind="second-person" by="inspector" criterion="5 of 5 as in the photo" hold>\nCompare.\n\n<OnFail disposition="segregate" goto="release">\nRed tag, cage.\n</OnFail>\n</QCStep>\n\n<Step id="release" by="receiver" title="Release the lot">\nGreen card.\n</Step>`,
		},
		good: {
			body: `<QCStep id="match" title="Compare with the photo" kind="second-person" by="inspector" criterion="5 of 5 as in the photo" hold>\nCompare.\n\n<OnFail disposition="segregate">\nRed tag, cage.\n</OnFail>\n</QCStep>\n\n<Step id="release" by="receiver" title="Release the lot">\nGreen card.\n</Step>`,
		},
	},
	*check(context) {
		const placed = judgedProcedures(context).flatMap((procedure) => findHolds(context, procedure));
		for (const [node, places] of Map.groupBy(placed, ({ check }) => check.node)) {
			const leaks = places.filter(isLeak);
			const [first] = leaks;
			if (!first) continue;
			const { source } = first.check;
			// What is wrong with a checklist wherever it is used is told of the checklist, and once.
			const isWithin = source.kind === "checklist" && leaks.length === places.length;
			const told = isWithin ? [first] : [...new Map(leaks.toReversed().map((leak) => [leak.procedure, leak])).values()];
			for (const { procedure, check, later } of told) {
				const name = isWithin ? node.id : check.anchor;
				const [onFail] = node.onFails;
				yield {
					file: source.file,
					...(onFail ? source.locateAttribute(onFail, "goto") : { line: node.line, column: node.column }),
					message: `Unexpected way from the failed hold point "${name}" to ${isWithin ? nameIn(source, procedure, later) : `"${later.anchor}"`}, expected nothing later before it has passed`,
					help: `Lead the reaction back to "${name}" or a step before it, or stop: leave goto out.`,
					subject: isWithin ? source.head.id : procedure.head.id,
					at: name,
				};
			}
		}
	},
};
