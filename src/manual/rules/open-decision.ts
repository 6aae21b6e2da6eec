// A decision without a branch for every answer leaves whoever has another answer to guess.
import { isExhaustive } from "../flow/build-graph.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

const size = (second: string) =>
	`<Decision id="size" question="How large is the lot?">\n<Branch when="Small">\nInto a box.\n</Branch>\n${second}\n</Decision>`;

export const openDecision: Rule = {
	id: "open-decision",
	affects: "coverage",
	severity: "warning",
	why: "A decision without a branch for every answer leaves whoever has another answer to guess.",
	examples: {
		bad: { body: size('<Branch when="Large">\nOn a pallet.\n</Branch>') },
		good: { body: size('<Branch when="otherwise">\nOn a pallet.\n</Branch>') },
	},
	*check(context) {
		for (const document of judgedDocuments(context)) {
			for (const node of document.allNodes) {
				if (node.component !== "Decision" || node.branches.length === 0 || isExhaustive(node)) continue;
				yield {
					file: document.file,
					line: node.line,
					column: node.column,
					message: `Unexpected decision "${node.id}" with the answers ${node.branches.map(({ when }) => `"${when}"`).join(", ")} only, expected exactly Yes and No, or one branch with when="otherwise"`,
					help: 'Add <Branch when="otherwise"> with what to do then; until then a path goes past all branches.',
					subject: document.head.id,
					at: node.id,
				};
			}
		}
	},
};
