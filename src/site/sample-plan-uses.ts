// Which QC steps take their sample by a sampling plan?
import type { Document, QCStepNode } from "../manual/model/document.ts";
import type { Manual } from "../manual/model/manual.ts";
import { perDay } from "../manual/model/per-day.ts";
import { listedDocuments } from "./listing.ts";

export interface SamplePlanUse {
	document: Document;
	check: QCStepNode;
}

const usesByPlan = perDay((manual, asOf): ReadonlyMap<string, SamplePlanUse[]> => {
	const uses = new Map<string, SamplePlanUse[]>();
	for (const document of listedDocuments(manual, asOf)) {
		for (const check of document.allNodes) {
			if (check.component !== "QCStep" || !("plan" in check.sample)) continue;
			const use = uses.get(check.sample.plan) ?? [];
			use.push({ document, check });
			uses.set(check.sample.plan, use);
		}
	}
	return uses;
});

export function usesOfSamplePlan(manual: Manual, asOf: string, id: string): SamplePlanUse[] {
	return usesByPlan(manual, asOf).get(id) ?? [];
}
