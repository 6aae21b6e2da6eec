// What do the pages say of the chain from customer to check? Computed once, and looked up by process.
import { computeChain } from "../manual/coverage/chain.ts";
import { computeControlPlan } from "../manual/coverage/control-plan.ts";
import { computeExpectationIndex } from "../manual/coverage/expectation-index.ts";
import { computePfmea, type PfmeaRow } from "../manual/coverage/pfmea.ts";
import { processOrder } from "../manual/coverage/scope.ts";
import { findDocument, type Manual } from "../manual/model/manual.ts";
import { perDay } from "../manual/model/per-day.ts";
import type { Expectation } from "../manual/model/registers.ts";
import { compareSeverity } from "../manual/model/words.ts";
import { processTitle } from "./document-view.ts";
import { splitRows } from "./split-rows.ts";

export const chainOf = perDay(computeChain);
export const expectationIndexOf = perDay((manual, asOf) => computeExpectationIndex(chainOf(manual, asOf)));
export const controlPlanOf = perDay(computeControlPlan);
export const pfmeaOf = perDay((manual, asOf) => computePfmea(manual, chainOf(manual, asOf)));

/** Rows of what no check controls: the critical ones first, so that none of them is left out where a list is cut. */
export function getThrough(rows: readonly PfmeaRow[]): PfmeaRow[] {
	return rows
		.filter(({ declaring }) => !declaring?.controlled)
		.sort((a, b) => compareSeverity(a.mode.failureMode.severity, b.mode.failureMode.severity));
}

/** Up to so many rows stand on one page; above them, the whole list is only the index of its processes. */
export const mostRows = 300;

/** A row of the chain holds the checks and roles of a procedure and is three times as high as others. */
export const mostChainRows = 150;

/** Procedures of one failure mode that are shown in the chain; its own page has all. */
export const mostProcedures = 4;

/** How many rows would the chain have? A failure mode stands below each expectation that it breaks. */
export function chainLength({ expectations }: ReturnType<typeof chainOf>): number {
	let rows = 0;
	for (const { failureModes } of expectations.values())
		for (const { declaredBy } of failureModes) rows += Math.min(Math.max(declaredBy.length, 1), mostProcedures);
	return rows;
}

export interface ProcessPart<Row> {
	process: string;
	title: string;
	rows: Row[];
	/** Counted from 1. */
	part: number;
	parts: number;
}

/** Pages of a list that goes by process; `keyOf` says which rows stay on one page. */
function partsByProcess<Row extends { process: string }>(
	manual: Manual,
	rows: readonly Row[],
	keyOf: (row: Row) => unknown,
): ProcessPart<Row>[] {
	const groups = Map.groupBy(rows, ({ process }) => process);
	return processOrder(manual).flatMap((process) => {
		const pages = splitRows(groups.get(process) ?? [], keyOf, mostRows);
		const title = processTitle(manual, process);
		return pages.map((page, at) => ({ process, title, rows: page, part: at + 1, parts: pages.length }));
	});
}

export const controlPlanParts = perDay((manual, asOf) =>
	partsByProcess(manual, controlPlanOf(manual, asOf), ({ procedure }) => procedure),
);
export const pfmeaParts = perDay((manual, asOf) => partsByProcess(manual, pfmeaOf(manual, asOf), ({ mode }) => mode));

/** Number of the page of the process on which a procedure stands in the control plan, and a failure mode in the PFMEA. */
const places = perDay((manual, asOf) => ({
	procedures: new Map(
		controlPlanParts(manual, asOf).flatMap(({ rows, part }) => rows.map((row) => [row.procedure.head.id, part])),
	),
	failureModes: new Map(pfmeaParts(manual, asOf).flatMap(({ rows, part }) => rows.map(({ mode }) => [mode.id, part]))),
}));

/** Page of the control plan on which a procedure stands; undefined where it has no row. */
export function controlPlanPlace(manual: Manual, asOf: string, procedure: string): number | undefined {
	return places(manual, asOf).procedures.get(procedure);
}

export function pfmeaPlace(manual: Manual, asOf: string, failureMode: string): number | undefined {
	return places(manual, asOf).failureModes.get(failureMode);
}

const failureModesByProcess = perDay((manual): ReadonlyMap<string, string[]> => {
	const entries = [...manual.registers["failure-modes"].entries];
	const groups = Map.groupBy(entries, ([, { process }]) => process);
	return new Map([...groups].map(([process, group]) => [process, group.map(([id]) => id)]));
});

/** Ids of the failure modes that start in a process, in the order of the register. */
export function failureModesOfProcess(manual: Manual, process: string): string[] {
	return failureModesByProcess(manual, "").get(process) ?? [];
}

/** Expectations that a process touches: its failure modes would break them, or its procedures close their gap. */
export function expectationsOfProcess(manual: Manual, process: string): [id: string, expectation: Expectation][] {
	const own = new Set(failureModesOfProcess(manual, process));
	return [...manual.registers.expectations.entries].filter(
		([, { brokenBy, closedBy }]) =>
			brokenBy.some((id) => own.has(id)) || closedBy.some((id) => findDocument(manual, id)?.head.process === process),
	);
}
