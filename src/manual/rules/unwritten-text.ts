// A document is effective and still says what the template says: staff read what the writer was asked to write.
import { isFlowNode } from "../model/document.ts";
import { findUnwritten, markUnwritten } from "../model/draft-words.ts";
import type { Rule } from "./rule.ts";

const step = (text: string) => `<Step id="weigh" by="receiver" title="Weigh the pallet">\n${text}\n</Step>`;

export const unwrittenText: Rule = {
	id: "unwritten-text",
	affects: "coverage",
	severity: "error",
	why: "A document is effective and still says what the template says: staff read what the writer was asked to write, and a check or a reaction of such words stops nothing.",
	examples: {
		bad: { body: step(markUnwritten("How it is done, so that a new colleague can do it.")) },
		good: { body: step("On the floor scale, wrapped as it came. Write the weight down.") },
	},
	*check({ manual }) {
		for (const document of manual.documents) {
			const { file, head, text } = document;
			if (!document.measured || head.status !== "effective") continue;
			const tell = (words: string) => ({
				file,
				message: `Unexpected words of the template "${words}", expected your own, since the document is effective`,
				help: "Write there what the words ask for, or set the status to draft until it is written.",
				subject: head.id,
			});
			for (const key of ["title", "summary"] as const)
				for (const { words } of findUnwritten(head[key]))
					yield { ...tell(words), ...document.locateInHead([key]), at: key };
			for (const { offset, words } of findUnwritten(text)) {
				const at = document.allNodes.findLast((node) => isFlowNode(node) && node.offset <= offset);
				yield { ...tell(words), ...document.locateWords({ offset }, words), ...(at && "id" in at && { at: at.id }) };
			}
		}
	},
};
