// A check that need not be made, for want of time or for whom one trusts, is not made on the day on which it would have found something.
import { nodesOf } from "../model/document.ts";
import type { Rule } from "./rule.ts";
import { findExcusingCondition } from "./wording/excusing-condition.ts";
import { judgedWordings } from "./wording/language.ts";

const check = (text: string) =>
	`<QCStep id="compare" title="Compare the seam" kind="self" by="receiver" criterion="Seam 10 mm ± 1 mm from the edge">\n${text}\n\n<OnFail disposition="segregate">\nSet it aside.\n</OnFail>\n</QCStep>`;

export const excusedCheck: Rule = {
	id: "excused-check",
	affects: "coverage",
	severity: "error",
	why: 'A check that hangs on a condition such as "if there is time", or that is skipped for regular customers, may be left out by whoever makes it, and errors come when time is short and where nobody expects them: it stands on the path and holds nothing up.',
	examples: {
		bad: { body: check("If there is time, lay the gauge on the seam.") },
		good: { body: check("Lay the gauge on the seam.") },
	},
	*check(context) {
		for (const document of judgedWordings(context)) {
			for (const node of nodesOf(document, "QCStep")) {
				const words = findExcusingCondition(node.text, node);
				if (!words) continue;
				yield {
					file: document.file,
					...document.locateWords(node, words),
					message: `Unexpected check "${node.id}" that need not be made ("${words}"), expected one that always is`,
					help: "Take the condition out. Where the check is really not needed, ask in a <Decision> when that is so, so that it can be seen which way goes past it.",
					subject: document.head.id,
					at: node.id,
				};
			}
		}
	},
};
