// A sampling plan accepts lots far worse than the quality limit it names: one of its numbers is likely to be wrong.
import { acceptedShare, mostDefectivePieces } from "../model/acceptance.ts";
import { howMany } from "../model/how-many.ts";
import type { Rule } from "./rule.ts";

const file = "registers/sample-plans.yaml";
const plan = (accept: number) => ({
	[file]: `general-ii:\n  title: General II\n  aql: 1.0\n  level: II\n  rows:\n    - { from: 2, to: 50, n: 13, accept: 0, reject: 1 }\n    - { from: 51, n: 50, accept: ${accept}, reject: ${accept + 1} }\n`,
});

/**
 * A plan of the standard accepts lots at its AQL 87 to 99 times of 100, so those it accepts 95 times of 100 have at most
 * 1.3 times its AQL, at reduced inspection up to 2.2 times.
 */
const tolerated = 3;
const usual = 0.95;

/** Percent of defective pieces in a lot that is accepted 95 times of 100. */
function acceptedPercent(n: number, accept: number): number {
	let [low, high] = [0, 1];
	for (let halving = 0; halving < 40; halving++) {
		const share = (low + high) / 2;
		if (acceptedShare(n, accept, share) > usual) low = share;
		else high = share;
	}
	return low * 100;
}

export const acceptanceBeyondAql: Rule = {
	id: "acceptance-beyond-aql",
	affects: "document",
	severity: "warning",
	why: "A sampling plan accepts lots far worse than the quality limit (AQL) it names. Whoever follows it passes goods that the plan promises to stop: an acceptance number or a sample size is likely to be mistyped.",
	source:
		"ISO 2859-1: a lot at the acceptance quality limit is accepted most of the time, a worse one less and less often",
	examples: { bad: { files: plan(11) }, good: { files: plan(1) } },
	*check({ manual }) {
		const plans = manual.registers["sample-plans"];
		for (const [id, { aql, rows }] of plans.entries) {
			if (aql > mostDefectivePieces) continue;
			for (const [index, { n, accept }] of rows.entries()) {
				// To accept none is the most that a sample of any size can ask for.
				if (accept === 0) continue;
				const percent = acceptedPercent(n, accept);
				if (percent <= tolerated * aql) continue;
				yield {
					file: plans.file,
					...plans.locate([id, "rows", index, "accept"]),
					message: `Unexpected acceptance of ${accept} defective of ${howMany(n, "piece")}, which passes 95 of 100 lots with ${percent.toFixed(1)} % defective, expected a number that goes with an AQL of ${aql}`,
					help: "Look n, accept and reject up in the standard, for this lot size and this AQL.",
					subject: id,
					at: `rows.${index}.accept`,
				};
			}
		}
	},
};
