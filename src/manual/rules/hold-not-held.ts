// A hold point says that nothing later happens until it has passed, and its reaction leads on to something later.
import { computeFlow } from "../flow/compute-flow.ts";
import { isReleasedOnFail } from "../flow/decided.ts";
import type { GraphNode } from "../flow/graph.ts";
import { reach, reachWithout } from "../flow/reach.ts";
import { reactionTarget, startsAnew } from "../flow/reaction.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";

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
		const { manual, asOf } = context;
		for (const procedure of judgedProcedures(context)) {
			const { graph, reached, irreversibleSteps } = computeFlow(manual, procedure, asOf);
			// Where something cannot be taken back, that is what a hold holds up; elsewhere it is the end.
			const isEnd = ({ kind }: GraphNode) => kind === "stopped" || (kind === "done" && irreversibleSteps.length > 0);
			for (const check of graph.nodes) {
				if (check.kind !== "check" || !check.node.hold || !reached.has(check.index)) continue;
				// Somebody with authority has let the goods go on: that is a release, not a way past the hold.
				if (isReleasedOnFail(check)) continue;
				const target = reactionTarget(check);
				if (target === undefined || startsAnew(graph, check)) continue;
				// What only failed checks lead to, such as putting the goods apart, is nothing that a pass leads to.
				const passing = graph.nodes.map((node) => ({
					...node,
					edges: node.edges.filter(({ kind }) => kind !== "fail"),
				}));
				const afterPass = reach(
					{ nodes: passing },
					check.edges.filter(({ kind }) => kind === "pass").map(({ to }) => to),
				);
				const afterFail = reachWithout(graph, [target], check);
				const later = graph.nodes.find(
					(node) => node.index > check.index && !isEnd(node) && afterPass.has(node.index) && afterFail.has(node.index),
				);
				if (!later) continue;
				const [onFail] = check.node.onFails;
				yield {
					file: check.source.file,
					...(onFail
						? check.source.locateAttribute(onFail, "goto")
						: { line: check.node.line, column: check.node.column }),
					message: `Unexpected way from the failed hold point "${check.anchor}" to "${later.anchor}", expected nothing later before it has passed`,
					help: `Lead the reaction back to "${check.anchor}" or a step before it, or stop: leave goto out.`,
					subject: procedure.head.id,
					at: check.anchor,
				};
			}
		}
	},
};
