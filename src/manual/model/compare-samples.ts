// Does a sample look at less, or let more through, than another did, for any size of lot?
import { acceptedShare, mostDefectivePieces } from "./acceptance.ts";
import { howMany } from "./how-many.ts";
import type { SamplePlan } from "./registers.ts";
import type { Sample } from "./values.ts";

type Rows = SamplePlan["rows"];
type Drawn = Pick<Rows[number], "n" | "accept">;
type Plan = Pick<SamplePlan, "rows" | "aql">;

/** "100%", "5 per lot", "plan:general-ii": as it is written. */
export function describeSample(sample: Sample): string {
	if ("all" in sample) return "100%";
	return "perLot" in sample ? `${sample.perLot} per lot` : `plan:${sample.plan}`;
}

interface LessSampled {
	/** Row of the later plan that lets more through; undefined: it has no row for the lot. */
	row: number | undefined;
	words: string;
}

/** By fewer lots of 100 than these nobody notices a difference; plans of one AQL and other sample sizes have as much. */
const noticeable = 0.05;
/** Where the tables of ISO 2859-1 go to the next lower AQL, bad lots of one size pass by up to 11 of 100 more often. */
const noticeableAtLowerAql = 0.12;

/**
 * Where one plan takes fewer pieces and accepts fewer defective ones, or more of both, neither number tells which is the
 * tighter: a tightened plan, or one of a lower AQL, often takes fewer. ISO 2859-1 compares plans by their operating
 * characteristic curves, how often a lot passes the worse it is. Lots no worse than the AQL are meant to pass.
 */
function findShare(was: Drawn, is: Drawn, aql: number, least: number): string | undefined {
	let worst = { more: least, share: 0 };
	for (let share = aql / 100; share < 1; share *= 1.1) {
		const more = acceptedShare(is.n, is.accept, share) - acceptedShare(was.n, was.accept, share);
		if (more > worst.more) worst = { more, share };
	}
	const { share } = worst;
	if (share === 0) return undefined;
	const [now, before] = [is, was].map(({ n, accept }) => Math.round(100 * acceptedShare(n, accept, share)));
	return `${is.accept} defective of ${howMany(is.n, "piece")} accepted instead of ${was.accept} of ${was.n}, which passes ${now} of 100 lots with ${(100 * share).toFixed(1)} % defective instead of ${before},`;
}

/** In what a sample lets more through than another did, by kind; the AQL of each of the two plans decides how much counts. */
function* compareDrawn(
	was: Drawn,
	is: Drawn,
	aql: { was: number; is: number },
): Generator<[kind: string, words: string]> {
	const isMixed = is.n !== was.n && is.accept !== was.accept && is.n < was.n === is.accept < was.accept;
	if (isMixed && aql.was <= mostDefectivePieces) {
		const words = findShare(was, is, aql.was, aql.is < aql.was ? noticeableAtLowerAql : noticeable);
		if (words) yield ["share", words];
		return;
	}
	if (is.n < was.n) yield ["n", `${howMany(is.n, "piece")} instead of ${was.n}`];
	if (is.accept > was.accept) yield ["accept", `accepted with ${is.accept} defective instead of ${was.accept}`];
}

/** Where a plan lets more through than before: the smallest lot for each way of doing so. */
export function findLess(before: Plan, after: Plan): LessSampled[] {
	const aql = { was: before.aql, is: after.aql };
	// Between two of these sizes both plans have one row each; where fewer are taken, it shows in the largest lot.
	const ends = new Set(
		[...before.rows, ...after.rows].flatMap(({ from, to }) => [from - 1, to ?? Number.POSITIVE_INFINITY]),
	);
	const rowOf = (rows: Rows, lot: number) =>
		rows.findIndex(({ from, to }) => from <= lot && lot <= (to ?? Number.POSITIVE_INFINITY));
	const found = new Map<string, LessSampled>();
	const add = (kind: string, less: LessSampled) => found.set(kind, found.get(kind) ?? less);
	for (const lot of [...ends].sort((a, b) => a - b)) {
		const was = before.rows[rowOf(before.rows, lot)];
		if (!was) continue;
		const row = rowOf(after.rows, lot);
		const is = after.rows[row];
		const named = `in a lot of ${Number.isFinite(lot) ? lot : `${Math.max(was.from, is?.from ?? 0)} or more`}`;
		if (!is) {
			add("n", { row: undefined, words: `no row instead of ${howMany(was.n, "piece")} ${named}` });
			continue;
		}
		// A lot with no more pieces than the sample is inspected whole.
		const [drawnWas, drawnIs] = [was, is].map(({ n, accept }) => ({ n: Math.min(n, lot), accept })) as [Drawn, Drawn];
		for (const [kind, words] of compareDrawn(drawnWas, drawnIs, aql)) add(kind, { row, words: `${words} ${named}` });
	}
	return [...found.values()];
}

interface Plans {
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
	return was && is && findLess(was, is).length > 0 ? "weaker" : "other";
}
