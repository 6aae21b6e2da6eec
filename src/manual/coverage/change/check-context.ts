// What stands beside a QC step, by which it is compared with what it was?
import { computeFlow } from "../../flow/compute-flow.ts";
import { quoteWork } from "../../flow/describe-path.ts";
import { ownVerifiers } from "../../flow/independence.ts";
import { computeChecks } from "../../model/checks.ts";
import { type Document, isFlowNode, isValid, nodesOf, type QCStepNode } from "../../model/document.ts";
import type { Manual } from "../../model/manual.ts";
import { usedChecklists } from "../../model/uses.ts";
import { judgedProceduresWith } from "../../rules/judged.ts";
import type { CheckContext } from "./compare-checks.ts";
import type { Comparison, Matches } from "./match-documents.ts";

/** Roles that perform or verify in a document, in the checklists that it uses too; whoever ticks a checklist performs it. */
function workersIn(manual: Manual, document: Document, asOf: string): Set<string> {
	const sources = [document, ...usedChecklists(manual, document, asOf)];
	const named = sources.flatMap((source) =>
		[...nodesOf(source, "Step"), ...nodesOf(source, "QCStep")].flatMap(({ by }) => by),
	);
	return new Set([...named, ...(document.kind === "checklist" ? document.head.roles : [])]);
}

/** Verifiers who would check their own work, wherever the check stands: a checklist is used by procedures. */
function ownVerifiersIn(manual: Manual, asOf: string, document: Document, check: QCStepNode) {
	return judgedProceduresWith({ manual, asOf }, document).flatMap((procedure) => {
		const { graph } = computeFlow(manual, procedure, asOf);
		return graph.nodes.flatMap((node) =>
			node.kind === "check" && node.node === check
				? ownVerifiers(manual, graph, node).map(({ role, step }) => ({ role, work: quoteWork(graph, step) }))
				: [],
		);
	});
}

/** How many QC steps that count look for a failure mode on the pages of some documents. */
function countControls(manual: Manual, documents: readonly Document[], asOf: string, mode: string): number {
	const checks = documents.flatMap((document) => computeChecks(manual, document, asOf).map(({ check }) => check));
	return [...new Set(checks)].filter((check) => isValid(check) && check.controls.includes(mode)).length;
}

/** Ids of today, other checks, and who works where a check stood and stands: in `before`, and in `after` today. */
export function contextOf(comparison: Comparison, matches: Matches, before: Document, after: Document): CheckContext {
	const { asOf } = comparison;
	const nodes = matches.nodes(before, after);
	return {
		idToday(id) {
			const node = before.allNodes.filter(isFlowNode).find((each) => each.id === id);
			return (node && nodes.get(node)?.id) ?? id;
		},
		documentToday: matches.idToday,
		takenOver(mode) {
			const now = new Set([after, ...matches.heirs(before), ...matches.goingOn(before)]);
			return (
				countControls(comparison.after, [...now], asOf, mode) >= countControls(comparison.before, [before], asOf, mode)
			);
		},
		workers: {
			before: workersIn(comparison.before, before, asOf),
			after: workersIn(comparison.after, after, asOf),
		},
		ownVerifiers: (check, when) => ownVerifiersIn(comparison[when], asOf, when === "before" ? before : after, check),
		manuals: comparison,
	};
}
