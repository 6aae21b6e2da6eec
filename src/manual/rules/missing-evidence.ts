// A check against a critical failure mode leaves nothing behind, so nobody can tell whether it was made.
import { nodesOf } from "../model/document.ts";
import { namedNode, quoteName } from "../model/node-name.ts";
import { evidences } from "../model/words.ts";
import { matchCheck } from "./example-parts.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

export const missingEvidence: Rule = {
	id: "missing-evidence",
	affects: "coverage",
	severity: "error",
	why: "A check against a critical failure mode leaves nothing behind, so nobody can tell whether it was made.",
	source: "ISO 9001:2015 8.6 a: evidence of conformity with the acceptance criteria",
	examples: {
		bad: { head: { failureModes: "[FM-001]" }, body: matchCheck('controls="FM-001"') },
		good: { head: { failureModes: "[FM-001]" }, body: matchCheck('controls="FM-001" evidence="photo"') },
	},
	*check(context) {
		const { manual } = context;
		const modes = manual.registers["failure-modes"].entries;
		for (const document of judgedDocuments(context)) {
			for (const node of nodesOf(document, "QCStep")) {
				if (node.evidence && node.evidence !== "none") continue;
				const critical = node.controls.find((id) => modes.get(id)?.severity === "critical");
				if (critical === undefined) continue;
				yield {
					file: document.file,
					...document.locateAttribute(node, "evidence"),
					message: `Missing evidence of ${quoteName(namedNode(node))}, which controls the critical failure mode ${critical}, expected one of ${evidences.filter((each) => each !== "none").join(", ")}`,
					help: 'Write evidence="photo" or what is kept of the check.',
					subject: document.head.id,
					at: node.id,
				};
			}
		}
	},
};
