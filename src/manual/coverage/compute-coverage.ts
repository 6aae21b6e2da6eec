// Which procedures would let an error through? The one computation behind terminal, page and CI.
import { computeChecks, hasValidCheck, type PlacedCheck } from "../model/checks.ts";
import { isValid, type Procedure } from "../model/document.ts";
import { isLive } from "../model/exemption.ts";
import { compareFindings, type Finding } from "../model/finding.ts";
import { isInForce } from "../model/in-force.ts";
import { type Manual, proceduresOf } from "../model/manual.ts";
import { coverageRules } from "../rules/all-rules.ts";
import { applyRules } from "../rules/rule.ts";
import type {
	CoverageCheck,
	CoverageCounts,
	CoverageProcedure,
	CoverageReport,
	CoverageState,
} from "./coverage-report.ts";

/** Narrows a report; several values of one kind mean any of them. */
export interface CoverageFilter {
	processes?: readonly string[];
	owners?: readonly string[];
}

/** Keeps a procedure of the processes and owners; what cannot be read is never filtered away. */
function passes(procedure: Procedure, { processes, owners }: CoverageFilter): boolean {
	if (!procedure.measured) return true;
	const fits = (value: string, wanted: readonly string[] | undefined) =>
		!wanted || value === "" || wanted.includes(value);
	return fits(procedure.head.process, processes) && fits(procedure.head.owner, owners);
}

function decideState(
	manual: Manual,
	procedure: Procedure,
	checks: readonly PlacedCheck[],
	hasError: boolean,
	asOf: string,
): CoverageState {
	const { processes } = manual.policy.scope;
	if (!procedure.measured) return "unmeasured";
	const ofScope = !processes || procedure.head.process === "" || processes.includes(procedure.head.process);
	if (!ofScope || !isInForce(manual, procedure, asOf)) return "out-of-scope";
	if (isLive(procedure, manual.policy, asOf)) return "exempt";
	if (!hasValidCheck(checks)) return "uncovered";
	return hasError ? "shallow" : "covered";
}

function describeCheck({ check, source, anchor }: PlacedCheck, procedure: Procedure): CoverageCheck {
	const { id, kind, title, line, column, lacks } = check;
	const checklist = source === procedure ? "" : source.head.id;
	return { id, kind, title, file: source.file, line, column, valid: isValid(check), lacks, checklist, anchor };
}

/** Counts of the states of some procedures. */
export function countStates(procedures: readonly Pick<CoverageProcedure, "state">[]): CoverageCounts {
	const count = (state: CoverageState) => procedures.filter((procedure) => procedure.state === state).length;
	const inScope = procedures.length - count("out-of-scope");
	const covered = count("covered");
	return {
		inScope,
		covered,
		shallow: count("shallow"),
		uncovered: count("uncovered"),
		exempt: count("exempt"),
		unmeasured: count("unmeasured"),
		percent: inScope === 0 ? 0 : Math.floor((covered * 1000) / inScope) / 10,
	};
}

function countByProcess(manual: Manual, procedures: readonly CoverageProcedure[]): CoverageReport["processes"] {
	const groups = new Map<string, CoverageProcedure[]>(
		[...manual.registers.processes.entries.keys()].map((id) => [id, []]),
	);
	for (const procedure of procedures) {
		const group = groups.get(procedure.process);
		if (group) group.push(procedure);
		else groups.set(procedure.process, [procedure]);
	}
	return [...groups]
		.map(([process, group]) => ({
			process,
			title: manual.registers.processes.entries.get(process)?.title ?? process,
			...countStates(group),
		}))
		.filter(({ inScope }) => inScope > 0);
}

/** Coverage of a manual on a day, whole or narrowed by a filter. */
export function computeCoverage(manual: Manual, asOf: string, filter: CoverageFilter = {}): CoverageReport {
	const ruleFindings = applyRules(coverageRules, { manual, asOf });
	const withError = new Set(ruleFindings.filter(({ severity }) => severity === "error").map(({ subject }) => subject));
	const chosen = proceduresOf(manual).filter((procedure) => passes(procedure, filter));
	const procedures = chosen.map((procedure): CoverageProcedure => {
		const { head, file, measured } = procedure;
		const checks = computeChecks(manual, procedure, asOf);
		const state = decideState(manual, procedure, checks, withError.has(head.id), asOf);
		return {
			id: head.id,
			title: head.title,
			file,
			process: head.process,
			owner: head.owner,
			status: measured ? head.status : "",
			criticality: measured ? head.criticality : "",
			state,
			...(state === "exempt" && head.exemption
				? { exemptUntil: head.exemption.until, exemptReason: head.exemption.reason }
				: {}),
			qcSteps: checks.map((check) => describeCheck(check, procedure)),
		};
	});
	const inScope = procedures.filter(({ state }) => state !== "out-of-scope");
	const ids = new Set(inScope.map(({ id }) => id));
	const unread = new Set(procedures.filter(({ state }) => state === "unmeasured").map(({ file }) => file));
	// A checklist that cannot be read takes checks away from whoever uses it, so it is told too.
	for (const { kind, measured, file } of manual.documents) if (kind === "checklist" && !measured) unread.add(file);
	const findings: Finding[] = [
		...ruleFindings.filter(({ subject }) => ids.has(subject)),
		...manual.findings.filter(({ file }) => unread.has(file)),
	];
	return {
		schemaVersion: 1,
		asOf,
		summary: { procedures: procedures.length, ...countStates(procedures) },
		processes: countByProcess(manual, procedures),
		procedures,
		findings: findings.sort(compareFindings),
	};
}
