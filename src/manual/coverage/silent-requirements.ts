// Which required procedures do not help where something gets past the checks?
import { computeFlow } from "../flow/compute-flow.ts";
import type { Procedure } from "../model/document.ts";
import type { Manual } from "../model/manual.ts";

/** A procedure that has ended before another starts, and is sure of nothing that would help there. */
export interface SilentRequirement {
	id: string;
	/** Nobody gets past its checks: they only look for something else. */
	guarded: boolean;
	/** Somebody gets to its end. */
	ends: boolean;
}

/** Those that a procedure requires and that vouch for nothing; of a failure mode: not for that one. */
export function findSilentRequirements(
	manual: Manual,
	procedure: Procedure,
	asOf: string,
	failureMode?: string,
): SilentRequirement[] {
	return computeFlow(manual, procedure, asOf).graph.nodes.flatMap((node) => {
		if (node.kind !== "required") return [];
		const { guarded, controls, procedure: required } = node;
		const vouches = guarded && (failureMode === undefined || controls.has(failureMode));
		if (vouches) return [];
		const { graph, reached } = computeFlow(manual, required, asOf);
		return [{ id: required.head.id, guarded, ends: reached.has(graph.done) }];
	});
}
