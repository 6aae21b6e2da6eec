// Which single weakenings of a manual ought to be noticed?
import { computeFlow } from "../../flow/compute-flow.ts";
import { isDecidedOnFail } from "../../flow/decided.ts";
import { findEarlierResult, peopleOf } from "../../flow/independence.ts";
import {
	type BranchNode,
	type Document,
	type FlowNode,
	isFlowNode,
	isValid,
	nodesOf,
	type Procedure,
	type QCStepNode,
} from "../../model/document.ts";
import type { Position } from "../../model/finding.ts";
import { addLacks } from "../../model/lacks.ts";
import type { Manual } from "../../model/manual.ts";
import { judgedDocuments, judgedProceduresWith } from "../../rules/judged.ts";
import { findFigure } from "../../rules/primed-check.ts";
import { isEnglish } from "../../rules/wording/language.ts";
import { editNode } from "./edit-manual.ts";

/**
 * Taking away `irreversible` or `undoes` is no weakening here: it makes the manual judged by less, so nothing can get
 * worse by it, and a mutant is killed by what got worse. A comparison with an earlier revision (`--since`) tells it.
 */
const weakenings = [
	"remove-check",
	"remove-criterion",
	"blur-criterion",
	"remove-verifier",
	"own-verifier",
	"remove-reaction",
	"remove-authority",
	"go-on-when-failed",
	"forget-correction",
	"remove-hold",
	"remove-blind",
	"remove-evidence",
	"remove-control",
	"remove-failure-mode",
	"remove-branch",
	"remove-goto",
] as const;
export type Weakening = (typeof weakenings)[number];

/** One change to one document. */
export interface Mutant extends Position {
	/** `weakening:document:at`, the same as long as document and step keep their ids. */
	id: string;
	weakening: Weakening;
	/** What was done, in words. */
	what: string;
	file: string;
	/** The document as it is. */
	document: Document;
	/** The document with the change. */
	mutated: Document;
	/** The QC step or branch that was changed; undefined: the head. */
	node: QCStepNode | BranchNode | undefined;
}

type Change = Omit<Mutant, "id" | "file" | "line" | "column" | "document"> & { at: string };

/** Changes of one valid QC step. */
function weakenCheck(document: Document, check: QCStepNode, manual: Manual, asOf: string): Change[] {
	const changes: Change[] = [];
	const add = (weakening: Weakening, what: string, after: QCStepNode | undefined, at = check.id) =>
		changes.push({ weakening, what, at, node: check, mutated: editNode(document, check, () => after) });
	const change = (part: Partial<QCStepNode>) => addLacks({ ...check, ...part });
	const [onFail] = check.onFails;

	add("remove-check", `QC step "${check.id}" removed`, undefined);
	add("remove-criterion", `criterion of "${check.id}" removed`, change({ criterion: "" }));
	add("blur-criterion", `criterion of "${check.id}" is "OK"`, change({ criterion: "OK" }));
	add("remove-verifier", `verifier of "${check.id}" removed`, change({ by: [] }));
	const performer = findLonePerformer(manual, document, check);
	if (check.kind === "second-person" && performer !== undefined && !check.by.includes(performer))
		add("own-verifier", `verifier of "${check.id}" is ${performer}, who did the work`, change({ by: [performer] }));
	add("remove-reaction", `reaction of "${check.id}" removed`, change({ onFails: [] }));
	if (isDecidedOnFail(manual, check) && onFail)
		add(
			"remove-authority",
			`authority of the reaction of "${check.id}" removed`,
			change({ onFails: [{ ...onFail, authority: [] }] }),
		);
	const next = findNext(document, check);
	if (onFail && next && onFail.goto !== next.id)
		add(
			"go-on-when-failed",
			`reaction of "${check.id}" goes on to "${next.id}"`,
			change({ onFails: [{ ...onFail, disposition: "correct", goto: next.id }] }),
		);
	if (onFail?.disposition === "correct" && onFail.goto)
		add(
			"forget-correction",
			`reaction of "${check.id}" corrects and leads nowhere`,
			change({ onFails: [{ ...onFail, goto: undefined }] }),
		);
	if (check.hold) add("remove-hold", `hold of "${check.id}" removed`, change({ hold: false }));
	if (check.blind && oughtToBeBlind(manual, asOf, document, check))
		add("remove-blind", `"${check.id}" is not blind`, change({ blind: false }));
	if (check.controls.some((mode) => isCritical(manual, mode)) && check.evidence && check.evidence !== "none")
		add("remove-evidence", `evidence of "${check.id}" removed`, change({ evidence: undefined }));
	for (const mode of check.controls) {
		const controls = check.controls.filter((each) => each !== mode);
		add("remove-control", `"${check.id}" no longer controls ${mode}`, change({ controls }), `${check.id}/${mode}`);
	}
	return changes;
}

const isCritical = ({ registers }: Manual, mode: string) =>
	registers["failure-modes"].entries.get(mode)?.severity === "critical";

/** Ought another person to be blind who finds a figure? A second person always, any other where somebody found it before. */
function oughtToBeBlind(manual: Manual, asOf: string, document: Document, check: QCStepNode): boolean {
	if (check.kind === "second-person") return findFigure(check, isEnglish(manual, document)) !== undefined;
	if (check.kind !== "successive" && check.kind !== "sampling") return false;
	const modes = check.controls.filter((mode) => isCritical(manual, mode));
	if (modes.length === 0) return false;
	return judgedProceduresWith({ manual, asOf }, document).some((procedure) => {
		const { graph } = computeFlow(manual, procedure, asOf);
		return graph.nodes.some(
			(node) =>
				node.kind === "check" &&
				node.node === check &&
				modes.some((mode) => node.controls.includes(mode) && findEarlierResult(manual, graph, node, mode)),
		);
	});
}

/** The last role before the check that did work and is alone on a shift. */
function findLonePerformer(manual: Manual, document: Document, check: QCStepNode): string | undefined {
	const before = nodesOf(document, "Step").filter(({ offset }) => offset < check.offset);
	const roles = before.flatMap(({ by }) => by);
	return roles.reverse().find((role) => peopleOf(manual, role) < 2);
}

/** What stands next after a check in the text, in another branch too. */
function findNext(document: Document, check: QCStepNode): FlowNode | undefined {
	return document.allNodes.filter(isFlowNode).find((node) => node.offset > check.offset && node.id);
}

function weakenBranch(document: Document, decisionId: string, branch: BranchNode): Change[] {
	const at = `${decisionId}/${branch.when}`;
	const named = `branch "${branch.when}" of "${decisionId}"`;
	const removed: Change = {
		weakening: "remove-branch",
		what: `${named} removed`,
		at,
		node: branch,
		mutated: editNode(document, branch, () => undefined),
	};
	if (!branch.goto) return [removed];
	const goesOn = editNode(document, branch, () => ({ ...branch, goto: undefined }));
	return [
		removed,
		{ weakening: "remove-goto", what: `goto="${branch.goto}" of ${named} removed`, at, node: branch, mutated: goesOn },
	];
}

function weakenHead(procedure: Procedure): Change[] {
	return procedure.head.failureModes.map((mode) => ({
		weakening: "remove-failure-mode",
		what: `failure mode ${mode} removed from the head`,
		at: mode,
		node: undefined,
		mutated: {
			...procedure,
			head: { ...procedure.head, failureModes: procedure.head.failureModes.filter((each) => each !== mode) },
		},
	}));
}

/** Every single weakening of the procedures and checklists in force, in the order of files and places. */
export function makeMutants(manual: Manual, asOf: string): Mutant[] {
	return judgedDocuments({ manual, asOf }).flatMap((document) => {
		const changes: Change[] = document.kind === "procedure" ? weakenHead(document) : [];
		for (const node of document.allNodes) {
			if (node.component === "QCStep" && isValid(node)) changes.push(...weakenCheck(document, node, manual, asOf));
			if (node.component === "Decision")
				for (const branch of node.branches) changes.push(...weakenBranch(document, node.id, branch));
		}
		return changes.map(({ at, ...change }): Mutant => {
			const place = change.node ?? document.locateInHead(["failureModes"]);
			const { line, column } = place;
			const id = `${change.weakening}:${document.head.id}:${at}`;
			return { id, file: document.file, line, column, document, ...change };
		});
	});
}
