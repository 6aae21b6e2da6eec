// An exemption that lacks its reason, its end or a date permits nothing, and whoever wrote it believes that it does.
import type { Finding } from "../model/finding.ts";
import { exemptionText, uncheckedStep } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";

export const exemptionUnreadable: Rule = {
	id: "exemption-unreadable",
	affects: "coverage",
	severity: "error",
	why: "An exemption that lacks its reason, its end or a date permits nothing, and whoever wrote it believes that it does.",
	examples: {
		bad: {
			body: uncheckedStep,
			head: { exemption: "{ reason: Scales, approvedBy: quality-lead, from: 2026-10-01, until: 2026-12-31 }" },
		},
		good: { body: uncheckedStep, head: { exemption: exemptionText() } },
	},
	*check(context) {
		const faults = new Map<string, Finding>();
		for (const finding of context.manual.findings) if (finding.at === "exemption") faults.set(finding.file, finding);
		for (const { file, head } of judgedProcedures(context)) {
			const fault = faults.get(file);
			if (!fault) continue;
			const { line, column, message, help } = fault;
			const mend = help || "Correct it.";
			yield { file, line, column, message, help: `${mend} Until then it permits nothing.`, subject: head.id };
		}
	},
};
