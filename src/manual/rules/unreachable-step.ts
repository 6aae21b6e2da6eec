// No path of the procedure leads here, so what stands here is never done, a check least of all.
import type { Flow } from "../flow/compute-flow.ts";
import { nodeBehindNoun, quoteNode } from "../flow/describe-path.ts";
import type { CheckNode, ChoiceNode, GraphNode, WorkNode } from "../flow/graph.ts";
import { reach } from "../flow/reach.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";
import { mayBeAccepted, toldFlow } from "./told-flow.ts";

type Place = CheckNode | ChoiceNode | WorkNode;

/** How many of what stands behind are named. */
const named = 3;

/** Where a way is missing, each with what would be reached by it: of places that lead to each other, the first in the text. */
function findEntries({ graph, unreached }: Flow): { entry: Place; behind: Place[] }[] {
	const places = unreached.filter((node: GraphNode): node is Place => "node" in node);
	const onward = new Map(places.map((place) => [place, reach(graph, [place.index])]));
	const leads = (from: Place, to: Place) => onward.get(from)?.has(to.index) === true;
	const isBehind = (place: Place) =>
		places.some((other) => leads(other, place) && (other.index < place.index || !leads(place, other)));
	const left = new Set(places.filter(isBehind));
	return places
		.filter((place) => !left.has(place))
		.map((entry) => {
			const behind = [...left].filter((place) => leads(entry, place));
			for (const place of behind) left.delete(place);
			return { entry, behind };
		});
}

function nameBehind(behind: readonly Place[]): string {
	if (behind.length === 0) return "";
	const more = behind.length > named ? [`${behind.length - named} more`] : [];
	const names = [...behind.slice(0, named).map(quoteNode), ...more];
	return `, nor to ${[names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and ")} behind it`;
}

export const unreachableStep: Rule = {
	id: "unreachable-step",
	affects: "coverage",
	inUse: true,
	severity: "error",
	why: "No path of the procedure leads here, so what stands here is never done, a check least of all.",
	examples: {
		bad: {
			body: `<Decision id="label" question="Is the label missing?">\n<Branch when="Yes" goto="end">\nCall the lead.\n</Branch>\n<Branch when="No" goto="end">\nGo on.\n</Branch>\n</Decision>\n\n<Step id="scan" by="receiver" title="Scan the label">\nOnce.\n</Step>`,
		},
		good: {
			body: `<Decision id="label" question="Is the label missing?">\n<Branch when="Yes" goto="end">\nCall the lead.\n</Branch>\n<Branch when="No">\nGo on.\n</Branch>\n</Decision>\n\n<Step id="scan" by="receiver" title="Scan the label">\nOnce.\n</Step>`,
		},
	},
	*check(context) {
		for (const procedure of judgedProcedures(context)) {
			const entries = findEntries(toldFlow(context, procedure));
			// One missing way is one finding. Where somebody accepts one of them, what stands behind is told for itself.
			const isApart = mayBeAccepted(context, procedure, unreachableStep);
			const places = isApart
				? entries.flatMap(({ entry, behind }) => [entry, ...behind].map((node) => ({ node, behind: [] })))
				: entries.map(({ entry, behind }) => ({ node: entry, behind }));
			for (const { node, behind } of places) {
				const what = node.kind === "check" ? "check" : node.kind === "decision" ? "decision" : "step";
				yield {
					file: node.source.file,
					line: node.node.line,
					column: node.node.column,
					message: `Unexpected ${what} ${nodeBehindNoun(node)} that no path leads to${nameBehind(behind)}, expected a way to it`,
					help: `Look where the branches before it lead (goto), or remove the ${what}.`,
					subject: procedure.head.id,
					at: node.anchor,
					...(behind.length > 0 && { also: behind.map(({ anchor }) => anchor) }),
				};
			}
		}
	},
};
