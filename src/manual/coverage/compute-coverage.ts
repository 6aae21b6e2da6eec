// Which procedures would let an error through? The one computation behind terminal, page and CI.
import type { Document, Procedure } from "../model/document.ts";
import { compareFindings, compareText, type Finding, nameFindings, subjectsOf } from "../model/finding.ts";
import { type Manual, proceduresOf } from "../model/manual.ts";
import { usedChecklists } from "../model/uses.ts";
import { compareSeverity } from "../model/words.ts";
import { coverageRules, hidingRules } from "../rules/all-rules.ts";
import { judgedDocuments, judgedProcedures } from "../rules/judged.ts";
import { applyRules, severityOf } from "../rules/rule.ts";
import { wordingNotJudged } from "../rules/wording/language.ts";
import { compareThresholds, countByProcess, countFlows, countStates } from "./count.ts";
import type { CoverageReport } from "./coverage-report.ts";
import { describeProcedure } from "./describe-procedure.ts";
import { acceptFindings } from "./exceptions.ts";
import { isUnmeasured } from "./scope.ts";

/** Registers by which procedures are judged: who may check, what is critical, how many are taken, what customers expect. */
const judgingRegisters = ["roles", "failure-modes", "sample-plans", "expectations"] as const;

/** Narrows a report; several values of one kind mean any of them. */
export interface CoverageFilter {
	processes?: readonly string[];
	owners?: readonly string[];
}

/** Keeps a procedure of the processes and owners; what cannot be read is never filtered away. */
function passes(procedure: Procedure, { processes, owners }: CoverageFilter): boolean {
	if (isUnmeasured(procedure)) return true;
	const fits = (value: string, wanted: readonly string[] | undefined) =>
		!wanted || value === "" || wanted.includes(value);
	return fits(procedure.head.process, processes) && fits(procedure.head.owner, owners);
}

/** Where the last procedure that declares a failure mode is withdrawn, every share of those declared stays as good as it was. */
function findUndeclaredModes(manual: Manual, asOf: string): CoverageReport["undeclaredModes"] {
	const declared = new Set(judgedProcedures({ manual, asOf }).flatMap(({ head }) => head.failureModes));
	return [...manual.registers["failure-modes"].entries]
		.filter(([id]) => !declared.has(id))
		.map(([id, { severity }]) => ({ id, severity }))
		.sort((a, b) => compareSeverity(a.severity, b.severity) || compareText(a.id, b.id));
}

/** Whoever reads the report cannot see what was not looked for. */
function findRulesOff({ policy }: Manual): Pick<CoverageReport, "rulesOff"> {
	const rulesOff = coverageRules.flatMap((rule) => {
		const severity = severityOf(policy, rule);
		return severity !== "error" && severity !== rule.severity ? [{ rule: rule.id, severity }] : [];
	});
	return rulesOff.length > 0 ? { rulesOff } : {};
}

/**
 * Documents in which `check` finds errors although they can be read. A misspelt tag or key may have demanded something,
 * a second id hides what it stands for, and nobody can tell what: the report must not look better for it in silence.
 */
function findIllFormed(manual: Manual, asOf: string, documents: Iterable<Document>): Pick<CoverageReport, "illFormed"> {
	const findings = [...manual.findings, ...applyRules(hidingRules, { manual, asOf })];
	const files = new Set(findings.filter(({ severity }) => severity === "error").map(({ file }) => file));
	const illFormed = [...documents]
		.filter(({ file, measured }) => measured && files.has(file))
		.map(({ head }) => head.id)
		.sort(compareText);
	return illFormed.length > 0 ? { illFormed } : {};
}

/** Coverage of a manual on a day, whole or narrowed by a filter. */
export function computeCoverage(manual: Manual, asOf: string, filter: CoverageFilter = {}): CoverageReport {
	const found = nameFindings(applyRules(coverageRules, { manual, asOf }), manual.label);
	const { left, accepted } = acceptFindings(manual, asOf, found);
	const withError = new Set(left.filter(({ severity }) => severity === "error").flatMap(subjectsOf));
	const chosen = proceduresOf(manual).filter((procedure) => passes(procedure, filter));
	const subjects = new Set<string>();
	const judged = new Set<Document>();
	const procedures = chosen.map((procedure) => {
		const own = [procedure, ...usedChecklists(manual, procedure, asOf)];
		const ids = own.map(({ head }) => head.id);
		const described = describeProcedure(
			manual,
			procedure,
			ids.some((id) => withError.has(id)),
			asOf,
		);
		if (described.state !== "out-of-scope") {
			for (const id of ids) subjects.add(id);
			for (const document of own) judged.add(document);
		}
		return described;
	});

	// Checklists in force that nobody uses and entries of registers belong to the whole manual, not to a part of it.
	const narrowed = filter.processes ?? filter.owners ?? manual.policy.scope.processes;
	const inForce = new Set<Document>(judgedDocuments({ manual, asOf }));
	const others = new Set(
		manual.documents
			.filter((document) => document.kind === "procedure" || (document.measured && !inForce.has(document)))
			.map(({ head }) => head.id),
	);
	const isCounted = (subject: string) => subjects.has(subject) || (!narrowed && !others.has(subject));
	const belongs = (finding: Finding) => subjectsOf(finding).some(isCounted);
	const unread = new Set(chosen.filter(isUnmeasured).map(({ file }) => file));
	// A checklist that cannot be read takes checks away from whoever uses it, so it is told too.
	for (const { kind, measured, file } of manual.documents) if (kind === "checklist" && !measured) unread.add(file);
	// What an entry demands that does not fit is taken on the safe side, so the report must say why it demands that.
	for (const name of judgingRegisters) unread.add(manual.registers[name].file);
	const unreadable = nameFindings(
		manual.findings.filter(({ file }) => unread.has(file)),
		manual.label,
	);
	return {
		schemaVersion: 1,
		asOf,
		summary: { procedures: procedures.length, ...countStates(procedures), ...countFlows(procedures) },
		thresholds: compareThresholds(manual, procedures),
		processes: countByProcess(manual, procedures),
		procedures,
		findings: [...left.filter(belongs), ...unreadable].sort(compareFindings),
		accepted: accepted.filter(belongs),
		// What nobody declares belongs to the whole manual, too.
		undeclaredModes: narrowed ? [] : findUndeclaredModes(manual, asOf),
		...findRulesOff(manual),
		...findIllFormed(manual, asOf, judged),
		wordingNotJudged: wordingNotJudged(manual, asOf)
			.map(({ head }) => head.id)
			.filter(isCounted),
	};
}
