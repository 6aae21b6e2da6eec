// Which QC steps of a document, or of the checklists that it used, are gone or weaker?

import { computeFlow } from "../flow/compute-flow.ts";
import { ownVerifiers } from "../flow/independence.ts";
import { computeChecks } from "../model/checks.ts";
import { type Document, isFlowNode, type QCStepNode, validChecksOf } from "../model/document.ts";
import type { Finding, FindingSeverity, Position } from "../model/finding.ts";
import type { Manual } from "../model/manual.ts";
import { nameBehindNoun, namedNode } from "../model/node-name.ts";
import { usedChecklists } from "../model/uses.ts";
import { judgedProceduresWith } from "../rules/judged.ts";
import type { ChangeRule } from "./change-report.ts";
import { type CheckChange, type CheckContext, compareChecks, type Fact } from "./compare-checks.ts";
import { type Comparison, isUnchanged, type Matches } from "./match-documents.ts";
import type { ToldByRules } from "./told-by-rules.ts";

/** Something that got worse, at a place of the manual of today. */
export function worse(
	rule: ChangeRule,
	severity: FindingSeverity,
	{ file, head }: Document,
	place: Position,
	words: Pick<Finding, "message" | "help"> & { at?: string },
): Finding {
	return { rule, severity, file, line: place.line, column: place.column, subject: head.id, ...words };
}

/** Where a head says something, or its id where it says that no more. */
export function placeInHead({ locateInHead }: Document, key: string): Position {
	const place = locateInHead([key]);
	// The first line is the --- above the head: there stands what is nowhere in it.
	return place.line === 1 ? locateInHead(["id"]) : place;
}

/** A QC step as it is called in a message. */
export const nameOfCheck = (check: QCStepNode) => nameBehindNoun(namedNode(check));

/** A check of another document that stands in the later one's page and is the same by its words. */
function findMoved({ after, asOf }: Comparison, later: Document, { title, criterion }: QCStepNode) {
	return computeChecks(after, later, asOf).find(
		({ check, source }) => source !== later && (check.title === title || check.criterion === criterion),
	);
}

/** Roles that perform or verify in a document, in the checklists that it uses too; whoever ticks a checklist performs it. */
function workersIn(manual: Manual, document: Document, asOf: string): Set<string> {
	const sources = [document, ...usedChecklists(manual, document, asOf)];
	const named = sources.flatMap(({ allNodes }) =>
		allNodes.flatMap((node) => (node.component === "Step" || node.component === "QCStep" ? node.by : [])),
	);
	return new Set([...named, ...(document.kind === "checklist" ? document.head.roles : [])]);
}

/** Verifiers who would check their own work, wherever the check stands: a checklist is used by procedures. */
function ownVerifiersIn(manual: Manual, asOf: string, document: Document, check: QCStepNode) {
	return judgedProceduresWith({ manual, asOf }, document).flatMap((procedure) => {
		const { graph } = computeFlow(manual, procedure, asOf);
		return graph.nodes.flatMap((node) =>
			node.kind === "check" && node.node === check ? ownVerifiers(manual, graph, node) : [],
		);
	});
}

/** What a QC step is compared by that stands beside it: ids of today, other checks, and who works where it stands. */
function contextOf(comparison: Comparison, matches: Matches, before: Document, after: Document): CheckContext {
	const { asOf } = comparison;
	const nodes = matches.nodes(before);
	const countControls = (document: Document, mode: string) =>
		validChecksOf(document).filter(({ controls }) => controls.includes(mode)).length;
	return {
		idToday(id) {
			const node = before.allNodes.filter(isFlowNode).find((each) => each.id === id);
			return (node && nodes.get(node)?.id) ?? id;
		},
		documentToday: matches.idToday,
		takenOver: (mode) => countControls(after, mode) >= countControls(before, mode),
		workers: {
			before: workersIn(comparison.before, before, asOf),
			after: workersIn(comparison.after, after, asOf),
		},
		ownVerifiers: (check, when) => ownVerifiersIn(comparison[when], asOf, when === "before" ? before : after, check),
		manuals: comparison,
	};
}

/** What is weaker of a QC step, and what is another, unless a rule tells it. */
function* tellChanges(
	source: Document,
	today: QCStepNode,
	changes: CheckChange,
	told: ToldByRules,
): Generator<Finding> {
	const untold = (facts: readonly Fact[], severity: FindingSeverity) =>
		told.untold(facts, severity, source.head.id, today.id).map(({ words }) => words);
	const [weaker, other] = [untold(changes.weaker, "error"), untold(changes.other, "warning")];
	if (weaker.length > 0) {
		yield worse("weakened-qc-step", "error", source, today, {
			message: `Unexpected weakening of the QC step ${nameOfCheck(today)}: ${weaker.join("; ")}`,
			help: "Put back what it demanded.",
			at: today.id,
		});
	}
	if (other.length > 0) {
		yield worse("changed-qc-step", "warning", source, today, {
			message: `Changed QC step ${nameOfCheck(today)}: ${other.join("; ")}`,
			help: "Look whether it still finds what it found before.",
			at: today.id,
		});
	}
}

/** What became of the QC steps that are written in one document; those of a checklist are told once, however many use it. */
export function* compareOwnChecks(
	comparison: Comparison,
	matches: Matches,
	before: Document,
	after: Document,
	told: ToldByRules,
): Generator<Finding> {
	if (isUnchanged(before, after)) return;
	const nodes = matches.nodes(before);
	const context = contextOf(comparison, matches, before, after);
	for (const check of validChecksOf(before)) {
		const same = nodes.get(check);
		const moved = same ? undefined : findMoved(comparison, after, check);
		const today = same?.component === "QCStep" ? same : moved?.check;
		if (today) yield* tellChanges(moved?.source ?? after, today, compareChecks(check, today, context), told);
		else {
			yield worse("removed-qc-step", "error", after, after.locateInHead(["id"]), {
				message: `Unexpected removal of the QC step ${nameOfCheck(check)} "${check.title}", expected it as before`,
				help: "Put it back, or let the change be approved by whoever owns what it looked for.",
				at: check.id,
			});
		}
	}
}
