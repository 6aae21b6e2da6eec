// What is certain when a procedure starts, because others have to end before it?
import type { Document, Procedure } from "../model/document.ts";
import { findWay } from "../model/find-way.ts";
import { isInForce } from "../model/in-force.ts";
import { findDocument, type Manual } from "../model/manual.ts";
import type { RequiredCover } from "./build-graph.ts";
import type { Flow } from "./compute-flow.ts";
import { findEscape, findUnchecked, findUncontrolled, type Source } from "./escape.ts";
import type { GraphNode } from "./graph.ts";
import { isIndependentControl } from "./independence.ts";
import { type Cut, controlsOf } from "./reach.ts";

function findProcedure(manual: Manual, id: string): Procedure | undefined {
	const document = findDocument(manual, id);
	return document?.kind === "procedure" && document.measured ? document : undefined;
}

/** Ids on the way from a procedure back to itself through `requires`; undefined where there is none. */
export function findRequiredCircle(manual: Manual, procedure: Procedure): Procedure[] | undefined {
	const required = ({ head }: Procedure) => head.requires.flatMap((id) => findProcedure(manual, id) ?? []);
	return findWay(procedure, procedure, required);
}

/** The procedures that have ended before one of some starts: those that they require, and these, as far as they are in force. */
export function findRequired(manual: Manual, documents: readonly Document[], asOf: string): Set<Procedure> {
	const found = new Set<Procedure>();
	const add = (document: Document) => {
		for (const id of document.kind === "procedure" ? document.head.requires : []) {
			const required = findProcedure(manual, id);
			if (required && isInForce(manual, required, asOf)) found.add(required);
		}
	};
	for (const document of documents) add(document);
	for (const required of found) add(required);
	return found;
}

/**
 * Covers of the procedures that one requires: those in force. What it rules out is what nobody gets past on the way to
 * its end, so a check in one branch only rules nothing out, nor one that is made void later; that takes nothing from what
 * another check looks for. A procedure that requires itself, over however many others, can never start and never end, nor
 * does one end whose every way leads round or stops: they are sure of nothing, and vouch for nothing.
 */
export function requiredCovers(
	manual: Manual,
	procedure: Procedure,
	asOf: string,
	flowOf: (required: Procedure) => Flow,
): RequiredCover[] {
	if (procedure.head.requires.length === 0 || findRequiredCircle(manual, procedure)) return [];
	return procedure.head.requires.flatMap((id): RequiredCover[] => {
		const required = findProcedure(manual, id);
		if (!required || !isInForce(manual, required, asOf) || findRequiredCircle(manual, required)) return [];
		const { graph, reached, irreversibleSteps } = flowOf(required);
		const escapes = (sources: readonly Source[]) => findEscape(graph, reached, sources, [graph.done]) !== undefined;
		const isSafe = reached.has(graph.done) && irreversibleSteps.every((step) => step.guarded);
		const guarded = isSafe && !escapes(findUnchecked(graph, reached));
		const controls = graph.nodes.filter((node) => node.kind === "check" || node.kind === "required");
		const isRuledOut = (mode: string, cut: Cut) => !escapes(findUncontrolled(graph, reached, cut, controlsOf(mode)));
		const named = new Set(isSafe ? controls.flatMap((node) => [...node.controls]) : []);
		const ruledOut = [...named].filter((mode) => isRuledOut(mode, controlsOf(mode)));
		const independent = ruledOut.filter((mode) => {
			const others = new Set<GraphNode>(
				controls.filter((node) => controlsOf(mode)(node) && isIndependentControl(manual, graph, node, mode)),
			);
			return isRuledOut(mode, (node) => others.has(node));
		});
		return [{ procedure: required, graph, guarded, controls: new Set(ruledOut), independent: new Set(independent) }];
	});
}
