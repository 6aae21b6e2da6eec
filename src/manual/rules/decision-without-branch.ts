// A decision that offers no branch asks a question and leaves the reader standing there.
import { nodesOf } from "../model/document.ts";
import type { Rule } from "./rule.ts";

export const decisionWithoutBranch: Rule = {
	id: "decision-without-branch",
	affects: "document",
	severity: "error",
	why: "A decision that offers no branch asks a question and leaves the reader standing there.",
	examples: {
		bad: { body: `<Decision id="label" question="Is the label missing?">\nLook at all sides.\n</Decision>` },
		good: {
			body: `<Decision id="label" question="Is the label missing?">\n<Branch when="Yes">\nCall the lead.\n</Branch>\n<Branch when="No">\nGo on.\n</Branch>\n</Decision>`,
		},
	},
	*check({ manual }) {
		for (const document of manual.documents) {
			for (const node of nodesOf(document, "Decision")) {
				if (node.branches.length > 0) continue;
				yield {
					file: document.file,
					line: node.line,
					column: node.column,
					message: "Unexpected Decision without a Branch, expected one for each answer",
					help: 'Add <Branch when="Yes">…</Branch> and <Branch when="No">…</Branch>.',
					subject: document.head.id,
				};
			}
		}
	},
};
