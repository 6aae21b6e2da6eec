// A critical failure mode is looked for only by whoever made the work: they see what they meant to do.
import { computeFlow } from "../flow/compute-flow.ts";
import { findStrangers, isIndependent } from "../flow/independence.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";

export const criticalWithoutIndependentCheck: Rule = {
	id: "critical-without-independent-check",
	affects: "coverage",
	severity: "error",
	why: "A critical failure mode is looked for only by whoever made the work: they see what they meant to do.",
	source: "ISMP: independent double checks for what does the most harm",
	examples: {
		bad: {
			head: { failureModes: "[FM-001]" },
			body: `<QCStep id="match" title="Compare with the photo" kind="self" by="receiver" criterion="5 of 5 as in the photo" controls="FM-001" evidence="photo">\nCompare.\n\n<OnFail disposition="segregate">\nRed tag, cage.\n</OnFail>\n</QCStep>`,
		},
		good: {
			head: { failureModes: "[FM-001]" },
			body: `<QCStep id="match" title="Compare with the photo" kind="second-person" by="inspector" criterion="5 of 5 as in the photo" controls="FM-001" evidence="photo">\nCompare.\n\n<OnFail disposition="segregate">\nRed tag, cage.\n</OnFail>\n</QCStep>`,
		},
	},
	*check(context) {
		const { manual, asOf } = context;
		for (const procedure of judgedProcedures(context)) {
			const { graph, failureModes } = computeFlow(manual, procedure, asOf);
			for (const { id, controls, required } of failureModes) {
				const entry = manual.registers["failure-modes"].entries.get(id);
				// Without any control it is told as uncontrolled; what a required procedure rules out is judged there.
				if (entry?.severity !== "critical" || controls.length === 0 || required.length > 0) continue;
				if (controls.some((check) => isIndependent(manual, graph, check))) continue;
				const named = controls.map(({ anchor }) => `"${anchor}"`).join(", ");
				const strangers = controls.flatMap((check) => Object.values(findStrangers(manual, graph, check)).flat());
				const unknown = [...new Set(strangers)].map((role) => `; "${role}" names no role`).join("");
				yield {
					file: procedure.file,
					...procedure.locateInHead(["failureModes", procedure.head.failureModes.indexOf(id)]),
					message: `Unexpected critical failure mode ${id} "${entry.title}" with no independent check (${named}${unknown}), expected one by another person, who does not see the first result`,
					help: "Make one of them second-person by a role that did not do the work, blind where it counts, weighs or measures.",
					subject: procedure.head.id,
					at: id,
				};
			}
		}
	},
};
