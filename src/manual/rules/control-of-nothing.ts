// A check that names no failure mode protects nobody can say what against, and no count of controls includes it.
import { validChecksOf } from "../model/document.ts";
import { matchCheck } from "./example-parts.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

export const controlOfNothing: Rule = {
	id: "control-of-nothing",
	affects: "coverage",
	severity: "warning",
	why: "A check that names no failure mode protects nobody can say what against, and no count of controls includes it.",
	source: "AIAG & VDA FMEA Handbook (2019): a control exists against a failure mode",
	examples: {
		bad: { body: matchCheck() },
		good: { head: { failureModes: "[FM-001]" }, body: matchCheck('controls="FM-001"') },
	},
	*check(context) {
		for (const document of judgedDocuments(context)) {
			for (const node of validChecksOf(document)) {
				if (node.controls.length > 0) continue;
				yield {
					file: document.file,
					line: node.line,
					column: node.column,
					message: `Unexpected check "${node.id}" that controls no failure mode, expected one in controls`,
					help: 'Write controls="FM-…" with what it would find; see registers/failure-modes.yaml.',
					subject: document.head.id,
					at: node.id,
				};
			}
		}
	},
};
