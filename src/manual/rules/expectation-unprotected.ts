// A customer expects it, and nothing in the house checks for what would break it.
import { compareText } from "../model/finding.ts";
import { matchCheck } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";
import { toldFlow } from "./told-flow.ts";

const files = {
	"registers/expectations.yaml":
		"EX-001: { touchpoint: Parcel, statement: It looks as in the photo, rating: met, brokenBy: [FM-001] }\n",
};

export const expectationUnprotected: Rule = {
	id: "expectation-unprotected",
	affects: "coverage",
	severity: "warning",
	why: "A customer expects it, and nothing in the house checks for what would break it.",
	source: "Customer Expectation Index; ISO 9001:2015 9.1.2",
	examples: {
		bad: {
			head: { failureModes: "[FM-001]" },
			body: matchCheck(),
			files,
		},
		good: {
			head: { failureModes: "[FM-001]" },
			body: matchCheck('controls="FM-001" evidence="photo"'),
			files,
		},
	},
	*check(context) {
		const { manual } = context;
		const { expectations } = manual.registers;
		if (expectations.entries.size === 0) return;
		const controlled = new Set(
			judgedProcedures(context).flatMap((procedure) =>
				toldFlow(context, procedure).failureModes.flatMap((mode) => (mode.controlled ? mode.id : [])),
			),
		);
		for (const [id, { brokenBy, statement }] of expectations.entries) {
			if (brokenBy.some((mode) => controlled.has(mode))) continue;
			const none = brokenBy.length === 0;
			// A brokenBy that cannot be read is told as that, and one that is missing once the rest can be.
			if (none && expectations.partial.has(id)) continue;
			const declaring = judgedProcedures(context)
				.filter(({ head }) => head.failureModes.some((mode) => brokenBy.includes(mode)))
				.map(({ head }) => head.id)
				.sort(compareText)
				.slice(0, 3);
			yield {
				file: expectations.file,
				...expectations.locate([id, "brokenBy"]),
				message: none
					? `Unexpected expectation ${id} "${statement}" without a failure mode, expected at least one that would break it in brokenBy`
					: `Unexpected expectation ${id} "${statement}" that no check protects, expected a procedure that controls ${brokenBy.join(" or ")}`,
				help: none
					? "Ask what would have to go wrong, and name it in brokenBy."
					: declaring.length > 0
						? `Check for it in ${declaring.join(" or ")}, where it is declared.`
						: "Declare the failure mode in the procedure where it is caused, and check for it there.",
				subject: id,
			};
		}
	},
};
