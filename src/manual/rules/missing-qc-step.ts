// Nothing in the procedure checks the work: what goes wrong here reaches the customer.
import { computeChecks, hasValidCheck } from "../model/checks.ts";
import { exemptFrom } from "../model/exemption.ts";
import { adviseUnread, findIdleChecklists } from "../model/uses.ts";
import { matchCheck } from "./example-parts.ts";
import { isExempt, judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";

export const missingQcStep: Rule = {
	id: "missing-qc-step",
	affects: "coverage",
	severity: "error",
	why: "Nothing in the procedure checks the work: what goes wrong here reaches the customer (ISO 9001:2015 8.6).",
	source: "ISO 9001:2015 8.6: release only after the planned arrangements have been completed",
	examples: {
		bad: { body: `<Step id="away" by="receiver" title="Put the lot away">\nOne lot at a time.\n</Step>` },
		good: {
			body: `<Step id="away" by="receiver" title="Put the lot away">\nOne lot at a time.\n</Step>\n\n${matchCheck()}`,
		},
	},
	*check(context) {
		const { manual, asOf } = context;
		for (const procedure of judgedProcedures(context)) {
			if (isExempt(procedure, context) || hasValidCheck(computeChecks(manual, procedure, asOf))) continue;
			const [idle] = findIdleChecklists(manual, procedure, asOf);
			const begins = exemptFrom(procedure, asOf);
			yield {
				file: procedure.file,
				...procedure.locateInHead(["id"]),
				message: `Unexpected procedure without a valid QC step, expected at least one check before its last step`,
				help:
					adviseUnread(manual, procedure) ??
					(idle
						? `Its checklist ${idle.checklist.head.id} brings none today: ${idle.why}. Let it take effect, add a <QCStep> with a criterion and an <OnFail>, or ${begins ? `wait for its exemption, which holds from ${begins} on` : "ask for an exemption"}.`
						: begins
							? `Its exemption holds from ${begins} on, and not before: add a <QCStep> with a criterion and an <OnFail>, use a checklist that has one, or have the exemption begin earlier.`
							: "Add a <QCStep> with a criterion and an <OnFail>, use a checklist that has one, or ask for an exemption."),
				subject: procedure.head.id,
			};
		}
	},
};
