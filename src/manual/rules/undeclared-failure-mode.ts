// A check controls a failure mode that the head of its procedure does not name, so whoever reads the head misses a risk.
import { computeChecks } from "../model/checks.ts";
import { isKnown } from "../model/manual.ts";
import { namedNode, quoteName } from "../model/node-name.ts";
import { matchCheck } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import { isMisspeltInHead } from "./meant-failure-mode.ts";
import type { Rule } from "./rule.ts";

export const undeclaredFailureMode: Rule = {
	id: "undeclared-failure-mode",
	affects: "coverage",
	inUse: true,
	severity: "warning",
	why: "A check controls a failure mode that the head of its procedure does not name, so whoever reads the head misses a risk.",
	source: "AIAG & VDA FMEA Handbook (2019): control plan and PFMEA agree",
	examples: {
		bad: { body: matchCheck('controls="FM-001"') },
		good: { head: { failureModes: "[FM-001]" }, body: matchCheck('controls="FM-001"') },
	},
	*check(context) {
		const { manual, asOf } = context;
		const modes = manual.registers["failure-modes"];
		for (const procedure of judgedProcedures(context)) {
			const { failureModes, id } = procedure.head;
			for (const { check, source, anchor } of computeChecks(manual, procedure, asOf)) {
				for (const mode of check.controls) {
					// One that does not exist is told as such, in the head too.
					if (failureModes.includes(mode) || !isKnown(modes, mode)) continue;
					if (isMisspeltInHead(manual, procedure, mode)) continue;
					yield {
						file: source.file,
						...source.locateAttribute(check, "controls", mode),
						message: `Unexpected ${mode} in controls of ${quoteName(namedNode(check, anchor))}, expected a failure mode that the head of ${id} declares`,
						help: `Add ${mode} to failureModes in the head of ${id}, or take it out of controls.`,
						subject: id,
						at: `${anchor}/${mode}`,
					};
				}
			}
		}
	},
};
