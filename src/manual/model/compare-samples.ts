// Does a sample look at less than another did, for any size of lot?
import { count } from "./how-many.ts";
import type { SamplePlan } from "./registers.ts";
import type { Sample } from "./values.ts";

type Rows = SamplePlan["rows"];

/** "100%", "5 per lot", "plan:general-ii": as it is written. */
export function describeSample(sample: Sample): string {
	if ("all" in sample) return "100%";
	return "perLot" in sample ? `${sample.perLot} per lot` : `plan:${sample.plan}`;
}

export interface LessSampled {
	/** Row of the later plan that takes fewer or accepts more; undefined: it has no row for the lot. */
	row: number | undefined;
	words: string;
}

/** Where a plan takes fewer pieces than before or accepts more defective ones: the smallest lot for each of the two. */
export function findLess(before: Rows, after: Rows): LessSampled[] {
	// Between two of these sizes both plans have one row each; where fewer are taken, it shows in the largest lot.
	const ends = new Set([...before, ...after].flatMap(({ from, to }) => [from - 1, to ?? Number.POSITIVE_INFINITY]));
	const rowOf = (rows: Rows, lot: number) =>
		rows.findIndex(({ from, to }) => from <= lot && lot <= (to ?? Number.POSITIVE_INFINITY));
	const found = new Map<string, LessSampled>();
	const add = (kind: string, less: LessSampled) => found.set(kind, found.get(kind) ?? less);
	for (const lot of [...ends].sort((a, b) => a - b)) {
		const was = before[rowOf(before, lot)];
		if (!was) continue;
		const row = rowOf(after, lot);
		const is = after[row];
		const named = `in a lot of ${Number.isFinite(lot) ? lot : `${Math.max(was.from, is?.from ?? 0)} or more`}`;
		if (!is) add("n", { row: undefined, words: `no row instead of ${count(was.n, "piece")} ${named}` });
		else if (Math.min(is.n, lot) < Math.min(was.n, lot))
			add("n", { row, words: `${count(is.n, "piece")} instead of ${was.n} ${named}` });
		if (is && is.accept > was.accept)
			add("accept", { row, words: `accepted with ${is.accept} defective instead of ${was.accept} ${named}` });
	}
	return [...found.values()];
}

export interface Plans {
	before: ReadonlyMap<string, SamplePlan>;
	after: ReadonlyMap<string, SamplePlan>;
}

/** Everything is more than any part of it; a plan takes as many as the lot is large, so it is not compared with a number. */
export function compareSamples(before: Sample, after: Sample, plans: Plans): "weaker" | "other" | "no less" {
	if ("all" in after || describeSample(before) === describeSample(after)) return "no less";
	if ("all" in before) return "weaker";
	if ("perLot" in before && "perLot" in after) return after.perLot < before.perLot ? "weaker" : "no less";
	if (!("plan" in before && "plan" in after)) return "other";
	const [was, is] = [plans.before.get(before.plan), plans.after.get(after.plan)];
	return was && is && findLess(was.rows, is.rows).length > 0 ? "weaker" : "other";
}
