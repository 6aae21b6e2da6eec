// A procedure rated lower than a failure mode that it declares is counted where the policy demands less of it.
import { compareSeverity, isLesser } from "../model/words.ts";
import { matchCheck } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";

const files = { "policy.yaml": "thresholds: { critical: 100 }\n" };
const body = matchCheck('controls="FM-001"');

export const criticalityBelowSeverity: Rule = {
	id: "criticality-below-severity",
	affects: "coverage",
	severity: "warning",
	why: "A procedure rated lower than a failure mode that it declares is counted where the policy demands less of it: the threshold of critical procedures is met without it, and what can go wrong in it is as critical as ever. Without thresholds in policy.yaml nothing hangs on it, and nothing is told.",
	source: "ISO 2859-1: a defect has one class, wherever it is looked for",
	examples: {
		bad: { head: { failureModes: "[FM-001]", criticality: "minor" }, body, files },
		good: { head: { failureModes: "[FM-001]", criticality: "critical" }, body, files },
	},
	*check(context) {
		const { policy, registers } = context.manual;
		const demanded = (severity: keyof typeof policy.thresholds) => policy.thresholds[severity] ?? 0;
		for (const procedure of judgedProcedures(context)) {
			const { id, criticality, failureModes } = procedure.head;
			const graver = failureModes.flatMap((mode) => {
				const entry = registers["failure-modes"].entries.get(mode);
				const escapes =
					entry && isLesser(entry.severity, criticality) && demanded(entry.severity) > demanded(criticality);
				return escapes ? { mode, ...entry } : [];
			});
			const [worst] = graver.sort((a, b) => compareSeverity(a.severity, b.severity));
			if (!worst) continue;
			const { mode, title, severity } = worst;
			const own = demanded(criticality) > 0 ? `only ${demanded(criticality)} % of` : "nothing of";
			yield {
				file: procedure.file,
				...procedure.locateInHead(["criticality"]),
				message: `Unexpected criticality ${criticality} of a procedure that declares the ${severity} failure mode ${mode} "${title}", expected ${severity}: policy.yaml demands that ${demanded(severity)} % of ${severity} procedures are covered, and ${own} ${criticality} ones`,
				help: `Write criticality: ${severity}; or correct the severity of ${mode} in registers/failure-modes.yaml, or take it out of failureModes if it cannot happen here.`,
				subject: id,
				at: "criticality",
			};
		}
	},
};
