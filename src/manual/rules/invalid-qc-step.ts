// A QC step that lacks something it needs is counted as no check: it would look safe and stop nothing.
import { computeChecks } from "../model/checks.ts";
import { isInForce } from "../model/in-force.ts";
import { proceduresOf } from "../model/manual.ts";
import type { Rule, Violation } from "./rule.ts";

export const invalidQcStep: Rule = {
	id: "invalid-qc-step",
	affects: "coverage",
	severity: "error",
	why: "A QC step that lacks something it needs is counted as no check: it would look safe and stop nothing.",
	*check({ manual, asOf }): Generator<Violation> {
		for (const procedure of proceduresOf(manual)) {
			if (!procedure.measured || !isInForce(manual, procedure, asOf)) continue;
			for (const { check, source } of computeChecks(manual, procedure, asOf)) {
				if (check.lacks.length === 0) continue;
				const used = source === procedure ? "" : ` of ${source.head.id}`;
				yield {
					file: source.file,
					line: check.line,
					column: check.column,
					message: `Unexpected QC step "${check.id || check.title}"${used} that counts as no check, expected ${check.lacks.join(", ")}`,
					help: "Complete it; until then it stops no error.",
					subject: procedure.head.id,
				};
			}
		}
	},
};
