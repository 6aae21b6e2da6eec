// Would the report notice, if a check were removed or weakened?

import { isWorse } from "../../model/coverage-states.ts";
import type { Document } from "../../model/document.ts";
import type { Position } from "../../model/finding.ts";
import type { Manual } from "../../model/manual.ts";
import { namedPlace, quoteName } from "../../model/node-name.ts";
import { remember } from "../../model/remember.ts";
import { coverageRules } from "../../rules/all-rules.ts";
import { severityOf } from "../../rules/rule.ts";
import { computeCoverage } from "../compute-coverage.ts";
import type { CoverageReport } from "../coverage-report.ts";
import { findNewlyAlone } from "../second-control.ts";
import { cutOut } from "./cut-out.ts";
import { replaceDocument } from "./edit-manual.ts";
import { explainAccepted, explainTold } from "./explain-accepted.ts";
import { explainSurvivor } from "./explain-survivor.ts";
import { makeMutants, type Weakening } from "./make-mutants.ts";

/** What became of one mutant. */
interface MutantResult extends Position {
	id: string;
	weakening: Weakening;
	what: string;
	file: string;
	/** What noticed it; empty: it survived. */
	killedBy: string;
	/** Why it survived; empty where it was killed, or where nothing explains it. */
	reason: string;
}

export interface MutationReport {
	schemaVersion: 1;
	asOf: string;
	/** unexplained: survived, and neither the tool nor policy.yaml has a reason. */
	summary: { mutants: number; killed: number; survived: number; unexplained: number };
	/** By file and place. */
	mutants: MutantResult[];
	/** Entries of policy.yaml that list a mutant which does not survive, or which there is not. */
	unused: string[];
}

/** Rules by whose ids they tell what is lost here: a state without checks, a guard, a control. */
const telling = {
	uncovered: "missing-qc-step",
	guard: "unguarded-irreversible-step",
	control: "uncontrolled-failure-mode",
} as const;

/**
 * The first thing that got worse: a state, a guard, a control, or a finding that was not there. What a rule would tell
 * that is off counts as unseen.
 */
export function findWorse(
	before: CoverageReport,
	after: CoverageReport,
	isOn: (rule: string) => boolean = () => true,
): string {
	const known = new Map(before.procedures.map((procedure) => [procedure.id, procedure]));
	for (const { id, state, irreversibleSteps, failureModes } of after.procedures) {
		const was = known.get(id);
		if (!was) continue;
		if (isWorse(was.state, state) && (state !== "uncovered" || isOn(telling.uncovered)))
			return `${id} is ${state}, was ${was.state}`;
		const guards = new Map(was.irreversibleSteps.map(({ anchor, guarded }) => [anchor, guarded]));
		const bare = irreversibleSteps.find(({ anchor, guarded }) => !guarded && guards.get(anchor) !== false);
		if (bare && isOn(telling.guard)) return `${id}: ${quoteName(namedPlace(bare))} is no longer guarded`;
		const modes = new Map(was.failureModes.map((mode) => [mode.id, mode]));
		for (const mode of failureModes) {
			const old = modes.get(mode.id);
			if (!isOn(telling.control)) break;
			if (old?.controlled && !mode.controlled) return `${id}: ${mode.id} is no longer controlled`;
			if (old && findNewlyAlone(old, mode).length > 0) return `${id}: ${mode.id} is down to one control`;
		}
	}
	const names = new Set(before.findings.map(({ id }) => id));
	const found = after.findings.find(({ id }) => !names.has(id));
	return found ? `${found.rule} at ${found.file}:${found.line}` : "";
}

/** Judges every mutant. */
export function runMutation(
	manual: Manual,
	asOf: string,
	onProgress: (done: number, all: number) => void = () => {},
): MutationReport {
	const on = new Set(coverageRules.filter((rule) => severityOf(manual.policy, rule) !== "off").map(({ id }) => id));
	const isOn = (rule: string) => on.has(rule);
	const all = coverageRules.every(({ id }) => on.has(id));
	/** Would it be noticed with every rule on? Then that one is off is why it was not, and no reason to be content. */
	const isHidden = (part: Manual, after: Manual) => {
		if (all) return false;
		const severities = Object.entries(manual.policy.rules).filter(([, severity]) => severity !== "off");
		const policy = { ...manual.policy, rules: Object.fromEntries(severities) };
		const [was, is] = [part, after].map((each) => computeCoverage({ ...each, policy }, asOf));
		return was !== undefined && is !== undefined && findWorse(was, is) !== "";
	};
	const partOf = remember((document: Document) => {
		const part = cutOut(manual, document, asOf);
		return { part, before: computeCoverage(part, asOf) };
	});
	const accepted = new Map(manual.policy.mutation.survivors.map(({ mutant, reason }) => [mutant, reason]));
	const made = makeMutants(manual, asOf);
	const mutants = made.map((mutant, index): MutantResult => {
		onProgress(index, made.length);
		const { part, before } = partOf(mutant.document);
		const after = replaceDocument(part, mutant.document, mutant.mutated);
		const judged = computeCoverage(after, asOf);
		const killedBy = findWorse(before, judged, isOn);
		const { id, weakening, what, file, line, column } = mutant;
		const explain = () =>
			isHidden(part, after)
				? ""
				: explainTold(before, mutant) ||
					explainAccepted(part, asOf, before, judged, mutant) ||
					explainSurvivor(part, after, mutant, asOf);
		const reason = killedBy ? "" : (accepted.get(id) ?? explain());
		return { id, weakening, what, file, line, column, killedBy, reason };
	});
	const survivors = mutants.filter(({ killedBy }) => !killedBy);
	const surviving = new Set(survivors.map(({ id }) => id));
	return {
		schemaVersion: 1,
		asOf,
		summary: {
			mutants: mutants.length,
			killed: mutants.length - survivors.length,
			survived: survivors.length,
			unexplained: survivors.filter(({ reason }) => !reason).length,
		},
		mutants,
		unused: [...accepted.keys()].filter((id) => !surviving.has(id)),
	};
}
