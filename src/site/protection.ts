// What protects against a failure mode, and which expectations does it break?
import { computeChecks, type PlacedCheck } from "../manual/model/checks.ts";
import { type Document, isValid, type Procedure, type QCStepNode } from "../manual/model/document.ts";
import { findDocument, type Manual } from "../manual/model/manual.ts";
import type { Expectation } from "../manual/model/registers.ts";
import { listedDocuments } from "./listing.ts";
import { oncePerManual } from "./once-per-manual.ts";

export interface FailureModeUse {
	/** Procedures that say it can happen in them, each with its valid checks against it, used checklists included. */
	declaredBy: { procedure: Procedure; checks: PlacedCheck[] }[];
	/** Valid QC steps that name it, in the documents they are written in. */
	controls: { document: Document; check: QCStepNode }[];
	/** QC steps that name it and do not count, because something lacks. */
	invalid: { document: Document; check: QCStepNode }[];
	expectations: [id: string, expectation: Expectation][];
}

const noUse = (): FailureModeUse => ({ declaredBy: [], controls: [], invalid: [], expectations: [] });

const usesByFailureMode = oncePerManual((manual, asOf): ReadonlyMap<string, FailureModeUse> => {
	const uses = new Map<string, FailureModeUse>();
	const of = (id: string) => {
		const use = uses.get(id) ?? noUse();
		uses.set(id, use);
		return use;
	};
	for (const document of listedDocuments(manual, asOf)) {
		for (const node of document.allNodes) {
			if (node.component !== "QCStep") continue;
			for (const id of new Set(node.controls)) {
				of(id)[isValid(node) ? "controls" : "invalid"].push({ document, check: node });
			}
		}
		if (document.kind !== "procedure") continue;
		const checks = computeChecks(manual, document, asOf).filter(({ check }) => isValid(check));
		for (const id of document.head.failureModes) {
			of(id).declaredBy.push({
				procedure: document,
				checks: checks.filter(({ check }) => check.controls.includes(id)),
			});
		}
	}
	for (const [id, expectation] of manual.registers.expectations.entries) {
		for (const failureMode of new Set(expectation.brokenBy)) of(failureMode).expectations.push([id, expectation]);
	}
	return uses;
});

export function useOfFailureMode(manual: Manual, asOf: string, id: string): FailureModeUse {
	return usesByFailureMode(manual, asOf).get(id) ?? noUse();
}

const failureModesByProcess = oncePerManual((manual): ReadonlyMap<string, string[]> => {
	const groups = new Map<string, string[]>();
	for (const [id, { process }] of manual.registers["failure-modes"].entries) {
		const group = groups.get(process);
		if (group) group.push(id);
		else groups.set(process, [id]);
	}
	return groups;
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
