// No path of the procedure leads here, so what stands here is never done, a check least of all.
import { nodeBehindNoun } from "../flow/describe-path.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";
import { toldFlow } from "./told-flow.ts";

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
			for (const node of toldFlow(context, procedure).unreached) {
				if (!("node" in node)) continue;
				const what = node.kind === "check" ? "check" : node.kind === "decision" ? "decision" : "step";
				yield {
					file: node.source.file,
					line: node.node.line,
					column: node.node.column,
					message: `Unexpected ${what} ${nodeBehindNoun(node)} that no path leads to, expected a way to it`,
					help: `Look where the branches before it lead (goto), or remove the ${what}.`,
					subject: procedure.head.id,
					at: node.anchor,
				};
			}
		}
	},
};
