// Whoever did the work, or checked it, may let it pass although the check failed: then there was no check.
import { findDeciders } from "../flow/decided.ts";
import { nodeBehindNoun } from "../flow/describe-path.ts";
import type { CheckNode, Graph } from "../flow/graph.ts";
import { peopleOf } from "../flow/independence.ts";
import { performersBefore } from "../flow/performers.ts";
import type { Reached } from "../flow/reach.ts";
import { findLater } from "../flow/reaction.ts";
import { matchCheck, onFail } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";
import { toldFlow } from "./told-flow.ts";

const body = (authority: string) =>
	`<Step id="sew" by="receiver" title="Sew the label on">\nFour stitches.\n</Step>\n\n${matchCheck(
		"",
		onFail(`disposition="concession" authority="${authority}"`, "Ask, and write the answer on the card."),
	)}`;

/** How the reaction lets the goods pass; undefined: it does not. */
function findRelease(graph: Graph, reached: Reached, check: CheckNode): string | undefined {
	const disposition = check.node.onFails[0]?.disposition;
	if (disposition === "concession") return "a concession";
	const goesOn = disposition === "inform-customer" && findLater(graph, reached, check) !== undefined;
	return goesOn ? "a release with the customer informed" : undefined;
}

export const selfApprovedConcession: Rule = {
	id: "self-approved-concession",
	affects: "coverage",
	inUse: true,
	severity: "warning",
	why: "A concession lets goods pass that failed their check; so does a goto to what a pass leads to once the customer is informed. Where the one person who did the work or checked it decides that, the check is worth nothing.",
	source:
		"ISO 9001:2015 8.7.1 d and 8.7.2 d: acceptance under concession is authorised, and the authority is identified",
	examples: {
		bad: { body: body("inspector") },
		good: { body: body("goods-in-lead") },
	},
	*check(context) {
		const { manual } = context;
		const told = new Set<object>();
		for (const procedure of judgedProcedures(context)) {
			const { graph, reached } = toldFlow(context, procedure);
			for (const node of graph.nodes) {
				if (node.kind !== "check" || !reached.has(node.index)) continue;
				const [onFail] = node.node.onFails;
				if (!onFail || told.has(onFail)) continue;
				const what = findRelease(graph, reached, node);
				if (what === undefined) continue;
				const performers = performersBefore(manual, graph, node);
				const isOwn = (role: string) => performers.has(role) || node.node.by.includes(role);
				const own = findDeciders(manual, onFail).filter((role) => isOwn(role) && peopleOf(manual, role) < 2);
				const [first] = own;
				if (first === undefined) continue;
				told.add(onFail);
				const did = performers.get(first);
				yield {
					file: node.source.file,
					...node.source.locateAttribute(onFail, "authority", first),
					message: `Unexpected ${first} as authority of ${what} at "${node.anchor}", who ${did === undefined ? "makes this check" : `did the step ${nodeBehindNoun(did)}`} and is alone on a shift, expected somebody else`,
					help: `${findDeciders(manual, onFail).length > own.length ? "Any of those named may decide: name only who" : "Name the role that"} answers for the goods, such as the lead, or another disposition.`,
					subject: procedure.head.id,
					at: node.anchor,
				};
			}
		}
	},
};
