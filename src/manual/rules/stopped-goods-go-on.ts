// Goods that were scrapped, sent back or stopped go on, by the goto of their reaction, to what cannot be taken back.
import { nodeBehindNoun } from "../flow/describe-path.ts";
import { isIrreversible } from "../flow/graph.ts";
import { reachByPasses } from "../flow/order.ts";
import { everyCheck, reach } from "../flow/reach.ts";
import { reactionTarget, startsAnew } from "../flow/reaction.ts";
import type { Disposition } from "../model/words.ts";
import { matchCheck, onFail } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";
import { toldFlow } from "./told-flow.ts";

/** By these somebody decides that the goods do not go on, and what has become of them. */
const stopping: Partial<Record<Disposition, string>> = {
	scrap: "were scrapped",
	return: "went back",
	suspend: "were stopped",
};

const ship = `\n\n<Step id="ship" by="receiver" title="Hand the lot to the carrier" irreversible>\nSign the list.\n</Step>`;

export const stoppedGoodsGoOn: Rule = {
	id: "stopped-goods-go-on",
	affects: "coverage",
	severity: "warning",
	why: "Somebody decided that the goods go no further, and the reaction leads on to what cannot be taken back without a check in between. Either it does not mean what it says, or what goes on instead of them was not looked at.",
	source: "ISO 9001:2015 8.7.1: unintended use or delivery is prevented",
	examples: {
		bad: {
			body: matchCheck("", onFail('disposition="suspend" authority="inspector" goto="ship"', "Red tag, cage.")) + ship,
		},
		good: { body: matchCheck("", onFail('disposition="suspend" authority="inspector"', "Red tag, cage.")) + ship },
	},
	*check(context) {
		for (const procedure of judgedProcedures(context)) {
			const { graph, reached } = toldFlow(context, procedure);
			for (const check of graph.nodes) {
				if (check.kind !== "check" || !check.decided || !reached.has(check.index)) continue;
				const [reaction] = check.node.onFails;
				const what = reaction?.disposition && stopping[reaction.disposition];
				const target = reactionTarget(check);
				// What a hold point lets past is told as that.
				if (!what || target === undefined || target === graph.stopped || check.node.hold) continue;
				if (startsAnew(graph, check)) continue;
				const after = reach(graph, [target], everyCheck);
				const afterPass = reachByPasses(graph, check);
				const out = graph.nodes.find(
					(node) => isIrreversible(node) && after.has(node.index) && afterPass.has(node.index),
				);
				if (!out) continue;
				yield {
					file: check.source.file,
					...check.source.locateAttribute(reaction, reaction.goto ? "goto" : "disposition"),
					message: `Unexpected way from the goods that ${what} ("${check.anchor}") to the irreversible step ${nodeBehindNoun(out)}${check.source === procedure ? "" : ` in ${procedure.head.id}`}, expected a check in between, or a stop`,
					help: 'Leave goto out, or lead what goes on instead of them through a check. If somebody lets them go on as they are, that is disposition="concession".',
					subject: procedure.head.id,
					at: check.anchor,
				};
			}
		}
	},
};
