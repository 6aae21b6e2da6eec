// A row of a sampling plan takes more pieces than its largest lot has: one of its numbers is likely to be wrong.
import { howMany } from "../model/how-many.ts";
import type { Rule } from "./rule.ts";

const file = "registers/sample-plans.yaml";
const plan = (n: number) => ({
	[file]: `general-iii:\n  title: General III\n  aql: 1.0\n  level: III\n  rows:\n    - { from: 2, to: 50, n: ${n}, accept: 1, reject: 2 }\n    - { from: 51, n: 80, accept: 2, reject: 3 }\n`,
});

export const sampleLargerThanLot: Rule = {
	id: "sample-larger-than-lot",
	affects: "document",
	// Whoever follows it inspects the whole lot, which is no less than it asks for.
	severity: "warning",
	why: "A row of a sampling plan takes more pieces than its largest lot has. A lot that is smaller than the sample is inspected whole, but where every lot of a row is, a number is likely to be mistyped: the sample size, or the lot size.",
	source: "ISO 2859-1: where the sample size equals or exceeds the lot size, 100 % inspection is carried out",
	examples: { bad: { files: plan(500) }, good: { files: plan(20) } },
	*check({ manual }) {
		const plans = manual.registers["sample-plans"];
		for (const [id, { rows }] of plans.entries) {
			for (const [index, { from, to, n }] of rows.entries()) {
				if (to === undefined || n <= to) continue;
				const lots = from === to ? `lots of ${howMany(to, "piece")}` : `lots of ${from} to ${to} pieces`;
				yield {
					file: plans.file,
					...plans.locate([id, "rows", index, "n"]),
					message: `Unexpected sample of ${howMany(n, "piece")} from ${lots}, expected at most ${to}`,
					help: `Look both numbers up in the standard. If these lots are inspected whole, write n: ${to}.`,
					subject: id,
					at: `rows.${index}.n`,
				};
			}
		}
	},
};
