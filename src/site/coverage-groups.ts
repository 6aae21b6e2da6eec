// By what are procedures counted together, and which procedures are behind each number?

import { countFlows, countStates } from "../manual/coverage/count.ts";
import type { CoverageCounts, CoverageProcedure, FlowCounts } from "../manual/coverage/coverage-report.ts";
import { computeChecks } from "../manual/model/checks.ts";
import { nodesOf } from "../manual/model/document.ts";
import { compareText } from "../manual/model/finding.ts";
import { gather } from "../manual/model/gather.ts";
import { findDocumentAt, type Manual } from "../manual/model/manual.ts";
import { perDay } from "../manual/model/per-day.ts";
import { pathOfPrinted } from "../manual/model/printed-path.ts";
import { severities, stages } from "../manual/model/words.ts";
import { countedProcedures } from "./coverage-view.ts";
import { processTitle, roleTitle } from "./document-view.ts";
import { interfaceStrings } from "./strings/strings.ts";

export const coverageGroupings = ["process", "role", "owner", "criticality", "stage"] as const;
export type CoverageGrouping = (typeof coverageGroupings)[number];

interface CoverageGroup extends CoverageCounts, FlowCounts {
	/** Value that they have in common; empty: they have none. */
	key: string;
	name: string;
	/** Worst first. */
	procedures: readonly CoverageProcedure[];
}

/** Is the name of such a group a word of the manual, and not one of the interface? */
export function isNamedByManual(by: CoverageGrouping, key: string): boolean {
	return key !== "" && (by === "process" || by === "role" || by === "owner");
}

/** Roles that the head of a procedure names, and those that perform or verify something in it, in the checklists that it uses too. */
function rolesIn(manual: Manual, asOf: string, file: string): Set<string> {
	const document = findDocumentAt(manual, pathOfPrinted(manual.label, file));
	if (!document) return new Set();
	return new Set([
		...document.head.roles,
		...nodesOf(document, "Step").flatMap(({ by }) => by),
		...computeChecks(manual, document, asOf).flatMap(({ check }) => check.by),
	]);
}

/** Stages at which a procedure has a valid check. */
function stagesIn({ qcSteps }: CoverageProcedure): Set<string> {
	return new Set(qcSteps.flatMap(({ valid, stage }) => (valid && stage ? stage : [])));
}

function keysOf(
	manual: Manual,
	asOf: string,
	by: CoverageGrouping,
): (procedure: CoverageProcedure) => Iterable<string> {
	if (by === "role") return ({ file }) => rolesIn(manual, asOf, file);
	if (by === "stage") return stagesIn;
	return (procedure) => [procedure[by]];
}

function namesOf(manual: Manual, by: CoverageGrouping): { order: readonly string[]; nameOf: (key: string) => string } {
	const text = interfaceStrings();
	const { processes, roles } = manual.registers;
	switch (by) {
		case "process":
			return { order: [...processes.entries.keys()], nameOf: (key) => processTitle(manual, key) };
		case "criticality":
			return { order: severities, nameOf: (key) => text.severities[key as (typeof severities)[number]] ?? key };
		case "stage":
			return { order: stages, nameOf: (key) => text.stages[key as (typeof stages)[number]] ?? key };
		default:
			return { order: [...roles.entries.keys()], nameOf: (key) => roleTitle(manual, key) };
	}
}

function computeGroups(manual: Manual, asOf: string, by: CoverageGrouping): CoverageGroup[] {
	const keys = keysOf(manual, asOf, by);
	const { order, nameOf } = namesOf(manual, by);
	const rank = new Map(order.map((key, index) => [key, index]));
	const groups = gather(
		countedProcedures(manual, asOf).flatMap((procedure) => {
			const own = [...keys(procedure)];
			return (own.length > 0 ? own : [""]).map((key) => [key, procedure] as const);
		}),
	);
	const rankOf = (key: string) => (key === "" ? order.length + 1 : (rank.get(key) ?? order.length));
	return [...groups]
		.sort(([a], [b]) => rankOf(a) - rankOf(b) || compareText(a, b))
		.map(([key, procedures]) => ({
			key,
			name: key ? nameOf(key) : interfaceStrings().coveragePage.noValue[by],
			procedures,
			...countStates(procedures),
			...countFlows(procedures),
		}));
}

const groupings = perDay(
	(manual, asOf) => new Map(coverageGroupings.map((by) => [by, computeGroups(manual, asOf, by)])),
);

/** Groups of the procedures that are counted, in the order of the register, else by name. In several groups: by role and stage. */
export function coverageGroups(manual: Manual, asOf: string, by: CoverageGrouping): readonly CoverageGroup[] {
	return groupings(manual, asOf).get(by) ?? [];
}
