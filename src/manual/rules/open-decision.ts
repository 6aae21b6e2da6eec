// A decision without a branch for every answer, or with two for one, leaves whoever comes there to guess.

import { isExhaustive } from "../flow/build-graph.ts";
import { plainAnswer } from "../model/answers.ts";
import { nodesOf } from "../model/document.ts";
import { nameBehindNoun, namedNode } from "../model/node-name.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";
import { isEnglish } from "./wording/language.ts";

const size = (second: string) =>
	`<Decision id="size" question="How large is the lot?">\n<Branch when="Small">\nInto a box.\n</Branch>\n${second}\n</Decision>`;

const quote = (answer: string) => `"${answer}"`;

export const openDecision: Rule = {
	id: "open-decision",
	affects: "coverage",
	severity: "warning",
	why: "A decision without a branch for every answer leaves whoever has another answer to guess. So does one with two branches for the same answer.",
	examples: {
		bad: { body: size('<Branch when="Large">\nOn a pallet.\n</Branch>') },
		good: { body: size('<Branch when="otherwise">\nOn a pallet.\n</Branch>') },
	},
	*check(context) {
		const { manual } = context;
		for (const document of judgedDocuments(context)) {
			for (const node of nodesOf(document, "Decision")) {
				if (node.branches.length === 0) continue;
				const isOpen = !isExhaustive(manual.policy, node);
				const place = {
					...{ file: document.file, line: node.line, column: node.column },
					...{ subject: document.head.id, at: node.id },
				};
				const answers = node.branches.map(({ when }) => when);
				const past = "a path goes past all branches";
				const same = [...Map.groupBy(answers, plainAnswer).values()].find(({ length }) => length > 1);
				if (same) {
					yield {
						...place,
						message: `Unexpected decision ${nameBehindNoun(namedNode(node))} with the same answer ${same.length === 2 ? "twice" : `${same.length} times`} (${same.map(quote).join(", ")}), expected each answer once`,
						help: `Whoever has this answer does not know which branch to take: write another answer in one of them, or join them.${isOpen ? ` Until every answer has one branch, ${past}.` : ""}`,
					};
					continue;
				}
				if (!isOpen) continue;
				// Yes and No count in every language; whoever writes English means these.
				const [yes, no] = isEnglish(manual, document) ? ["Yes", "No"] : manual.policy.answers;
				// Two answers of an English text have words for them already.
				const maybeYesAndNo = answers.length === 2 && !isEnglish(manual, document);
				yield {
					...place,
					message: `Unexpected decision ${nameBehindNoun(namedNode(node))} with the answers ${answers.map(quote).join(", ")} only, expected exactly ${yes} and ${no}, or one branch with when="otherwise"`,
					help: `Add <Branch when="otherwise"> with what to do then; until then ${past}.${maybeYesAndNo ? ` If they mean yes and no, say so in policy.yaml: answers: [${answers.join(", ")}]` : ""}`,
				};
			}
		}
	},
};
