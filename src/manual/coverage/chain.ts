// What protects each expectation of the customer: which failure modes would break it, and which checks in which procedures stop those?
import { computeFlow } from "../flow/compute-flow.ts";
import { describeEscape } from "../flow/describe-path.ts";
import { computeChecks } from "../model/checks.ts";
import { type Document, isValid, type Procedure, type QCStepNode } from "../model/document.ts";
import { compareText } from "../model/finding.ts";
import type { Manual } from "../model/manual.ts";
import type { Expectation, FailureMode } from "../model/registers.ts";
import { usedChecklists } from "../model/uses.ts";
import { judgedDocuments, judgedProcedures } from "../rules/judged.ts";
import { type Control, controlsIn } from "./control.ts";

/**
 * - controlled: a procedure in force declares it, and it is controlled in every one that does
 * - partly: it is controlled in some of them, and gets through in others
 * - uncontrolled: it gets through in all of them, or none declares it
 */
export type FailureModeState = "controlled" | "partly" | "uncontrolled";

/**
 * - protected: it names what would break it, and every such failure mode is controlled
 * - partly: one of them is controlled at least partly
 * - unprotected: none is, or it names none
 */
export type Protection = "protected" | "partly" | "unprotected";

/** A procedure in force that declares a failure mode, and what it does against it. */
export interface DeclaringProcedure {
	procedure: Procedure;
	controlled: boolean;
	/** Valid QC steps that can be reached and name it, in reading order. */
	controls: Control[];
	/** Procedures that have ended before this one starts, and rule it out. */
	required: Procedure[];
	/** Controlled, on some path by one control only: if that is left out once, nothing else stops the error. */
	single: boolean;
	/** Shortest way past the controls, in words; empty where it is controlled. */
	path: string;
}

export interface ChainFailureMode {
	id: string;
	failureMode: FailureMode;
	state: FailureModeState;
	/** By id. */
	declaredBy: DeclaringProcedure[];
	/** Valid QC steps that name it where it is not declared: in another procedure, or in a checklist that none uses. */
	elsewhere: { document: Document; control: Control }[];
	/** QC steps that name it and do not count, because something lacks. */
	invalid: { document: Document; anchor: string; check: QCStepNode }[];
	/** Expectations that it would break: ids. */
	breaks: string[];
}

export interface ChainExpectation {
	id: string;
	expectation: Expectation;
	protection: Protection;
	/** Those in the register that would break it. */
	failureModes: ChainFailureMode[];
}

export interface Chain {
	/** In the order of the register. */
	expectations: ReadonlyMap<string, ChainExpectation>;
	failureModes: ReadonlyMap<string, ChainFailureMode>;
}

/** Documents whose checks run: procedures in force, and checklists in force that no procedure shows in place. */
function runningDocuments(manual: Manual, asOf: string): Document[] {
	const used = new Set(
		judgedProcedures({ manual, asOf }).flatMap((procedure) => [...usedChecklists(manual, procedure, asOf)]),
	);
	return judgedDocuments({ manual, asOf })
		.filter((document) => !used.has(document))
		.sort((a, b) => compareText(a.head.id, b.head.id) || compareText(a.path, b.path));
}

function describeDeclared(manual: Manual, procedure: Procedure, asOf: string, controls: readonly Control[]) {
	const { graph, failureModes } = computeFlow(manual, procedure, asOf);
	return failureModes.map(
		({ id, controlled, controls: nodes, required, alone, ...way }): [string, DeclaringProcedure] => {
			const anchors = new Set(nodes.map(({ anchor }) => anchor));
			return [
				id,
				{
					procedure,
					controlled,
					controls: controls.filter(({ anchor }) => anchors.has(anchor)),
					required: required.map((node) => node.procedure),
					single: alone.length > 0,
					path: describeEscape(graph, way),
				},
			];
		},
	);
}

function stateOf(declaredBy: readonly DeclaringProcedure[]): FailureModeState {
	if (!declaredBy.some(({ controlled }) => controlled)) return "uncontrolled";
	return declaredBy.every(({ controlled }) => controlled) ? "controlled" : "partly";
}

function protectionOf({ brokenBy }: Expectation, failureModes: readonly ChainFailureMode[]): Protection {
	const states = failureModes.map(({ state }) => state);
	if (states.every((state) => state === "uncontrolled")) return "unprotected";
	const all = failureModes.length === new Set(brokenBy).size;
	return all && states.every((state) => state === "controlled") ? "protected" : "partly";
}

/** The chain of a manual on a day, by expectation and by failure mode. */
export function computeChain(manual: Manual, asOf: string): Chain {
	const failureModes = new Map<string, ChainFailureMode>();
	for (const [id, failureMode] of manual.registers["failure-modes"].entries) {
		failureModes.set(id, {
			id,
			failureMode,
			state: "uncontrolled",
			declaredBy: [],
			elsewhere: [],
			invalid: [],
			breaks: [],
		});
	}
	for (const document of runningDocuments(manual, asOf)) {
		const controls = controlsIn(manual, document, asOf);
		const declared = document.kind === "procedure" ? describeDeclared(manual, document, asOf, controls) : [];
		for (const [id, declaring] of declared) failureModes.get(id)?.declaredBy.push(declaring);
		const own = new Set(declared.map(([id]) => id));
		for (const control of controls) {
			for (const id of new Set(control.check.controls)) {
				if (!own.has(id)) failureModes.get(id)?.elsewhere.push({ document, control });
			}
		}
		for (const { check, anchor } of computeChecks(manual, document, asOf)) {
			if (isValid(check)) continue;
			for (const id of new Set(check.controls)) failureModes.get(id)?.invalid.push({ document, anchor, check });
		}
	}
	for (const mode of failureModes.values()) mode.state = stateOf(mode.declaredBy);

	const expectations = new Map<string, ChainExpectation>();
	for (const [id, expectation] of manual.registers.expectations.entries) {
		const broken = [...new Set(expectation.brokenBy)].flatMap((mode) => failureModes.get(mode) ?? []);
		for (const mode of broken) mode.breaks.push(id);
		expectations.set(id, { id, expectation, failureModes: broken, protection: protectionOf(expectation, broken) });
	}
	return { expectations, failureModes };
}

/** The way back: expectations that some failure modes would break, each once, in the order of the register. */
export function expectationsBrokenBy({ expectations, failureModes }: Chain, ids: Iterable<string>): ChainExpectation[] {
	const broken = new Set([...ids].flatMap((id) => failureModes.get(id)?.breaks ?? []));
	return broken.size === 0 ? [] : [...expectations.values()].filter(({ id }) => broken.has(id));
}

/** One way through the chain; where it ends early, the rest is undefined. */
export interface ChainLink {
	expectation: ChainExpectation | undefined;
	failureMode: ChainFailureMode | undefined;
	declaring: DeclaringProcedure | undefined;
	control: Control | undefined;
}

/** Every way from an expectation to a check, and last the failure modes that break no expectation. */
export function listChain({ expectations, failureModes }: Chain): ChainLink[] {
	const below = (expectation: ChainExpectation | undefined, failureMode: ChainFailureMode): ChainLink[] => {
		const ways = failureMode.declaredBy.flatMap((declaring): ChainLink[] => {
			const controls = declaring.controls.length > 0 ? declaring.controls : [undefined];
			return controls.map((control) => ({ expectation, failureMode, declaring, control }));
		});
		return ways.length > 0 ? ways : [{ expectation, failureMode, declaring: undefined, control: undefined }];
	};
	return [
		...[...expectations.values()].flatMap((expectation): ChainLink[] =>
			expectation.failureModes.length > 0
				? expectation.failureModes.flatMap((mode) => below(expectation, mode))
				: [{ expectation, failureMode: undefined, declaring: undefined, control: undefined }],
		),
		...[...failureModes.values()].filter(({ breaks }) => breaks.length === 0).flatMap((mode) => below(undefined, mode)),
	];
}
