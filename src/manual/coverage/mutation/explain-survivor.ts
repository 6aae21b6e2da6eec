// Why is it right that the report does not notice a change?

import { computeFlow, type Flow } from "../../flow/compute-flow.ts";
import { isReleasedOnFail } from "../../flow/decided.ts";
import { quoteNode } from "../../flow/describe-path.ts";
import { type CheckNode, type Graph, type GraphNode, isIrreversible } from "../../flow/graph.ts";
import { findFirstResult, isIndependent, isIndependentControl } from "../../flow/independence.ts";
import { performersBefore } from "../../flow/performers.ts";
import { everyCheck, type Reached, reach, reachWithout } from "../../flow/reach.ts";
import { findLater, reactionTarget } from "../../flow/reaction.ts";
import { isOtherwise } from "../../model/answers.ts";
import type { BranchNode, Document, Procedure } from "../../model/document.ts";
import { isLive } from "../../model/exemption.ts";
import { findDocument, type Manual } from "../../model/manual.ts";
import { judgedProceduresWith } from "../../rules/judged.ts";
import { isEnglish } from "../../rules/wording/language.ts";
import type { Mutant } from "./make-mutants.ts";

/** A procedure that the change touches, before and after it. */
interface Touched {
	procedure: Procedure;
	before: Flow;
	after: Flow;
	/** The changed QC step in the flow as it was: more than one where a checklist is used more than once. */
	checks: readonly CheckNode[];
}

const names = (nodes: readonly GraphNode[]) => nodes.map(quoteNode).join(" and ");

/** Checks among what is reached; undefined: something is that cannot be taken back, or the end. */
function findChecksReached(graph: Graph, reached: Reached): CheckNode[] | undefined {
	const met = graph.nodes.filter(({ index }) => reached.has(index));
	const escapes = met.some((node) => node.index === graph.done || isIrreversible(node));
	return escapes ? undefined : met.filter((node) => node.kind === "check");
}

/** Checks that somebody meets before one has passed who sets out from a node; undefined: some way out meets none. */
const findFirstChecks = ({ graph }: Flow, from: number) => findChecksReached(graph, reach(graph, [from], everyCheck));

/** Checks that every way from a node comes to first, be it one that fails; undefined: some way comes to none. */
const findNextChecks = ({ graph }: Flow, from: number) =>
	findChecksReached(graph, reachWithout(graph, [from], everyCheck));

/** The failure modes of the check that the procedure declares are controlled by others, or it would not have survived. */
function explainRemoval({ before, after, procedure }: Touched, controls: readonly string[]): string {
	const declared = before.failureModes.filter(({ id, controlled }) => controlled && controls.includes(id));
	const still = declared.map(({ id }) => after.failureModes.find((mode) => mode.id === id));
	const kept = still.flatMap((mode) =>
		mode
			? [
					`${mode.id} stays controlled by ${names([...mode.controls.filter((check) => !mode.late.includes(check)), ...mode.required])}`,
				]
			: [],
	);
	const guarded = before.irreversibleSteps.filter((step) => step.guarded);
	if (kept.length > 0) return `in ${procedure.head.id} ${kept.join(", ")}`;
	if (guarded.length > 0) return `in ${procedure.head.id} ${names(guarded.map(({ node }) => node))} stays guarded`;
	return "";
}

function explainHold({ before: { graph, reached }, procedure }: Touched, checks: readonly CheckNode[]): string {
	if (checks.some((check) => !isReleasedOnFail(check) && findLater(graph, reached, check))) return "";
	return `in ${procedure.head.id} its reaction lets nothing later happen before it has passed, unless somebody releases the goods`;
}

const isCritical = ({ registers }: Manual, mode: string) =>
	registers["failure-modes"].entries.get(mode)?.severity === "critical";

/** Nobody found the figure before here, or somebody else still looks for what the check may now only find again. */
function explainBlind(manual: Manual, { after, procedure, checks }: Touched): string {
	const { id } = procedure.head;
	const reasons = checks.flatMap((check) => {
		const now = sameNode(after, check);
		const again = after.failureModes.filter(
			(mode) => isCritical(manual, mode.id) && findFirstResult(manual, after.graph, now, mode.id),
		);
		if (again.length > 0 && !isIndependent(manual, after.graph, now))
			return [`in ${id} whoever makes ${quoteNode(check)} may have done the work, blind or not`];
		return again.map((mode) => {
			const independent = [...mode.controls, ...mode.required].filter((control) =>
				isIndependentControl(manual, after.graph, control, mode.id),
			);
			return independent.length > 0 ? `in ${id} ${names(independent)} looks for ${mode.id} independently` : "";
		});
	});
	if (reasons.length === 0) return `in ${id} nobody finds its figure before`;
	return reasons.every(Boolean) ? [...new Set(reasons)].join("; ") : "";
}

/** Has everybody passed a check who comes here? Whoever failed one may be set on a way of their own. */
function isBehindPasses({ graph }: Flow, { index }: GraphNode): boolean {
	const failing = graph.nodes.map((node) =>
		node.kind === "check" ? { ...node, edges: node.edges.filter(({ kind }) => kind === "fail") } : node,
	);
	return !reach({ nodes: failing }, [graph.start]).has(index);
}

function explainBranch(
	{ before, after, procedure }: Touched,
	weakening: Mutant["weakening"],
	branch: BranchNode,
	document: Document,
): string {
	const { id } = procedure.head;
	const decision = before.graph.nodes.find(
		(each) => each.kind === "decision" && each.source === document && each.node.branches.includes(branch),
	);
	if (decision?.kind !== "decision") return "";
	if (!before.reached.has(decision.index)) return `in ${id} no path leads to the decision`;
	const other = decision.node.branches.find(({ when }) => isOtherwise(when));
	if (weakening === "remove-branch") {
		if (other && other !== branch)
			return `in ${id} its answers go to "otherwise", and nothing loses its guard or control`;
		const open = decision.edges.some(({ kind }) => kind === "no-answer");
		return open ? `in ${id} the decision leaves answers open already, and nothing loses its guard or control` : "";
	}
	const first = findFirstChecks(after, decision.index);
	if (first) return `in ${id} whoever goes on meets ${names(first)} first`;
	const leadsTo = ({ graph }: Flow) =>
		graph.nodes[decision.index]?.edges.find(({ answer }) => answer === branch.when)?.to ?? decision.index;
	const next = findNextChecks(after, leadsTo(after));
	if (next && next.length > 0) return `in ${id} whoever answers "${branch.when}" meets ${names(next)} first`;
	if (isBehindPasses(before, decision)) return `in ${id} the decision stands after the checks, as before`;
	return findNextChecks(before, leadsTo(before))
		? ""
		: `in ${id} whoever answers "${branch.when}" met no check before, and nothing loses its guard or control`;
}

function explainOne(manual: Manual, touched: Touched, { weakening, node, document }: Mutant): string {
	const { before, after, procedure, checks } = touched;
	const { id } = procedure.head;
	if (weakening === "remove-hold") return explainHold(touched, checks);
	if (weakening === "remove-blind" && node?.component === "QCStep" && node.kind !== "second-person")
		return explainBlind(manual, touched);
	if (weakening === "own-verifier") {
		const [role = ""] = checks[0] ? sameNode(after, checks[0]).node.by : [];
		const still = checks.some((check) => performersBefore(manual, before.graph, check).has(role));
		return still
			? ""
			: `in ${id} a hold point that somebody else passes stands between the work of ${role} and this check`;
	}
	if (node?.component === "QCStep") {
		// Whatever else is taken from a check must be noticed, whether other checks stand beside it or not.
		if (!["remove-check", "remove-control", "go-on-when-failed"].includes(weakening)) return "";
		const reason = explainRemoval(touched, node.controls);
		if (weakening !== "go-on-when-failed") return reason;
		const first = checks.map((check) => findFirstChecks(after, reactionTarget(sameNode(after, check)) ?? -1));
		if (reason === "" || first.some((each) => each === undefined)) return "";
		return `${reason}; whoever goes on meets ${names([...new Set(first.flatMap((each) => each ?? []))])} first`;
	}
	if (node?.component === "Branch") return explainBranch(touched, weakening, node, document);
	const mode = before.failureModes.find((each) => !after.failureModes.some((left) => left.id === each.id));
	if (!mode) return "";
	if (!mode.controlled) return `${mode.id} is not controlled in ${id}, which is told already`;
	const isLeftToRequired = mode.controls.length === 0 && mode.required.length > 0;
	return isLeftToRequired
		? `in ${id} no check looks for ${mode.id}; ${mode.required.map(({ anchor }) => anchor).join(" and ")}, required by it, ruled it out before`
		: "";
}

/** The same check in another flow, by its anchor. */
function sameNode({ graph }: Flow, check: CheckNode): CheckNode {
	const found = graph.nodes.find((node) => node.kind === "check" && node.anchor === check.anchor);
	return found?.kind === "check" ? found : check;
}

/** A reason that follows from the manual; empty: there is none, and somebody has to look. */
export function explainSurvivor(manual: Manual, after: Manual, mutant: Mutant, asOf: string): string {
	const { document, node } = mutant;
	if (mutant.weakening === "blur-criterion")
		return isEnglish(manual, document) ? "" : `wording is judged in English only, and ${document.head.id} is not`;
	const using = judgedProceduresWith({ manual, asOf }, document);
	if (using.length === 0) return `no procedure in force uses ${document.head.id}`;
	const judged = using.filter((procedure) => !isLive(manual, procedure, asOf));
	if (judged.length === 0) return `${using.map(({ head }) => head.id).join(", ")} is exempt`;
	const reasons = judged.map((procedure) => {
		const changed = findDocument(after, procedure.head.id);
		if (changed?.kind !== "procedure") return "";
		const before = computeFlow(manual, procedure, asOf);
		const checks = before.graph.nodes.filter((each) => each.kind === "check" && each.node === node) as CheckNode[];
		return explainOne(manual, { procedure, before, after: computeFlow(after, changed, asOf), checks }, mutant);
	});
	return reasons.every(Boolean) ? [...new Set(reasons)].join("; ") : "";
}
