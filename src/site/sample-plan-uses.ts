// Which QC steps take their sample by a sampling plan?
import { type Document, nodesOf, type QCStepNode } from "../manual/model/document.ts";
import type { Manual } from "../manual/model/manual.ts";
import { perDay } from "../manual/model/per-day.ts";
import { listedDocuments } from "./listing.ts";

interface SamplePlanUse {
	document: Document;
	check: QCStepNode;
}

const usesByPlan = perDay((manual, asOf): ReadonlyMap<string, SamplePlanUse[]> => {
	const uses = listedDocuments(manual, asOf).flatMap((document) =>
		nodesOf(document, "QCStep").map((check) => ({ document, check })),
	);
	return Map.groupBy(uses, ({ check: { sample } }) => ("plan" in sample ? sample.plan : ""));
});

export function usesOfSamplePlan(manual: Manual, asOf: string, id: string): SamplePlanUse[] {
	return usesByPlan(manual, asOf).get(id) ?? [];
}
