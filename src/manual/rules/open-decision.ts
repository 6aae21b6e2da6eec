// A decision without a branch for every answer leaves whoever has another answer to guess.
import { isExhaustive } from "../flow/build-graph.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";
import { isEnglish } from "./wording/language.ts";

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
		const { manual } = context;
		const [yes, no] = manual.policy.answers;
		for (const document of judgedDocuments(context)) {
			for (const node of document.allNodes) {
				if (node.component !== "Decision" || node.branches.length === 0 || isExhaustive(manual.policy, node)) continue;
				const answers = node.branches.map(({ when }) => when);
				// Two answers of an English text have words for them already.
				const maybeYesAndNo = answers.length === 2 && !isEnglish(manual, document);
				yield {
					file: document.file,
					line: node.line,
					column: node.column,
					message: `Unexpected decision "${node.id}" with the answers ${answers.map((when) => `"${when}"`).join(", ")} only, expected exactly ${yes} and ${no}, or one branch with when="otherwise"`,
					help: `Add <Branch when="otherwise"> with what to do then; until then a path goes past all branches.${maybeYesAndNo ? ` If they mean yes and no, say so in policy.yaml: answers: [${answers.join(", ")}]` : ""}`,
					subject: document.head.id,
					at: node.id,
				};
			}
		}
	},
};
