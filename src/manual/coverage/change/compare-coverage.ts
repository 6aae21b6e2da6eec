// What did a change make worse? Two states of a manual, judged for one day by the policy of today.
import { isWorse } from "../../model/coverage-states.ts";
import { compareFindings, type Finding, type NamedFinding, nameFindings } from "../../model/finding.ts";
import { findDocument, type Manual, proceduresOf } from "../../model/manual.ts";
import { usedChecklists } from "../../model/uses.ts";
import { checklistNotUsed } from "../../rules/checklist-not-used.ts";
import { gotoNowhere } from "../../rules/goto-nowhere.ts";
import { undoesNothing } from "../../rules/undoes-nothing.ts";
import { computeCoverage } from "../compute-coverage.ts";
import type { CoverageReport } from "../coverage-report.ts";
import { unusedException } from "../exceptions.ts";
import type { ChangeReport, ChangeRule } from "./change-report.ts";
import { compareLostControls } from "./compare-controls.ts";
import { comparePages } from "./compare-pages.ts";
import { comparePolicy } from "./compare-policy.ts";
import { compareStates } from "./compare-procedures.ts";
import { compareRegisters } from "./compare-registers.ts";
import { compareStaffing } from "./compare-staffing.ts";
import { countDocuments, describeChanges, type ProcedureChange } from "./describe-changes.ts";
import { findRenumbered, tellRenumbered } from "./find-renumbered.ts";
import { type Comparison, type Matches, matchDocuments } from "./match-documents.ts";
import { matchFindings } from "./match-findings.ts";
import { renameEntries, renumberDocuments } from "./rename-entries.ts";
import { tellForgotten } from "./tell-forgotten.ts";
import { toldByRules } from "./told-by-rules.ts";

/** Errors first, and of these a critical failure mode that nothing controls any more. */
function sortFindings(findings: readonly NamedFinding[], { procedures }: CoverageReport): NamedFinding[] {
	const critical = new Set(
		procedures.flatMap(({ id, failureModes }) =>
			failureModes.filter(({ severity }) => severity === "critical").map((mode) => `${id}:${mode.id}`),
		),
	);
	const rank = ({ rule, severity, subject, at }: Finding) => {
		if (severity === "warning") return 2;
		if (rule === "lost-control") return 0;
		return rule === "uncontrolled-failure-mode" && critical.has(`${subject}:${at}`) ? 0 : 1;
	};
	return [...findings].sort((a, b) => rank(a) - rank(b) || compareFindings(a, b));
}

/** Procedures that are worse off or gone, where nothing else tells what made them so. */
function* compareChanges(
	comparison: Comparison,
	matches: Matches,
	changes: readonly ProcedureChange[],
	reports: { before: CoverageReport },
	added: readonly Finding[],
): Generator<Finding> {
	const { after, asOf } = comparison;
	const statesBefore = new Map(reports.before.procedures.map(({ file, state }) => [file, state]));
	const errors = added.filter(({ severity }) => severity === "error");
	const failing = new Set(errors.flatMap(({ subject, file }) => [subject, file]));
	for (const { changed, procedure, state } of changes) {
		const { id, file, before } = changed;
		if (state) {
			const parts = [procedure, ...usedChecklists(after, procedure, asOf)];
			if (parts.some(({ head, file }) => failing.has(head.id || file) || failing.has(file))) continue;
			// What another one lets through that was merged into it came with that.
			const were = matches.takenIn(procedure).map((taken) => statesBefore.get(taken.file));
			if (state.state === "shallow" && were.some((was) => was === "shallow" || was === "uncovered")) continue;
			yield* compareStates(comparison, procedure, matches.earlier(procedure), before, state.state);
		} else if (before && before !== "out-of-scope" && matches.heirs(procedure).length === 0) {
			const rule: ChangeRule = "worse-state";
			yield {
				...{ rule, severity: "warning", file, line: 1, column: 1, subject: id },
				message: `Unexpected removal of ${id || file}, expected ${before} as before`,
				help: "Withdraw it or let another supersede it, so that readers of the old one find out.",
			};
		}
	}
}

/** Does an exception stand there from a rule, in policy.yaml or in the document? */
function isExcepted(manual: Manual, id: string, rule: string | undefined): boolean {
	const named = manual.policy.exceptions.filter(({ document }) => document === id);
	return [...named, ...(findDocument(manual, id)?.exceptions ?? [])].some((exception) => exception.rule === rule);
}

/** Of the names of findings that are gone, those that nothing else than the change has taken away. */
function findClosed(
	{ before, after }: Comparison,
	{ procedures }: CoverageReport,
	otherwise: readonly CoverageReport[],
	gone: readonly string[],
): string[] {
	const inScope = new Set(procedures.filter(({ state }) => state !== "out-of-scope").map(({ id }) => id));
	const procedureIds = new Set(proceduresOf(before).map(({ head }) => head.id));
	const stillThere = new Set(otherwise.flatMap(({ findings }) => findings.map(({ id }) => id)));
	// While a document cannot be read nobody knows whether it uses a checklist: not told is not closed.
	const unread = after.documents.some(({ measured }) => !measured);
	return gone.filter((name) => {
		if (stillThere.has(name) || (unread && name.startsWith(`${checklistNotUsed.id}:`))) return false;
		const [told, subject = "", accepted] = name.split(":");
		// An exception that stands there still and matches something now hides a finding.
		if (told === unusedException && isExcepted(after, subject, accepted)) return false;
		return inScope.has(subject) || !procedureIds.has(subject);
	});
}

/** The report as it would be if a goto or an undoes that names nothing were no error: nothing gives way to it then. */
function judgeUnknownWays(after: Manual, { asOf, findings }: CoverageReport): CoverageReport[] {
	const silencing: readonly string[] = [gotoNowhere.id, undoesNothing.id];
	if (!findings.some(({ rule }) => silencing.includes(rule))) return [];
	const rules = { ...after.policy.rules, ...Object.fromEntries(silencing.map((id) => [id, "warning" as const])) };
	return [computeCoverage({ ...after, policy: { ...after.policy, rules } }, asOf)];
}

/** What is worse in the later state. `since` names the earlier one. */
export function compareCoverage(given: Comparison, since: ChangeReport["since"]): ChangeReport {
	const { after, asOf } = given;
	const { policy, policyFile } = after;
	const renumbered = findRenumbered(given);
	const renamed = renameEntries(renumberDocuments(given.before, renumbered), after);
	const comparison = { ...given, before: { ...renamed.manual, policy, policyFile } };
	const { before } = comparison;
	const reports = { before: computeCoverage(before, asOf), after: computeCoverage(after, asOf) };
	const matches = matchDocuments(comparison);
	const { added, accepted, gone } = matchFindings(comparison, reports, matches);
	const changes = describeChanges(comparison, matches, reports, given.before);

	const staffing = compareStaffing(comparison, reports.after);
	const told = toldByRules(added);
	const own: Finding[] = [
		...accepted,
		...comparePages(comparison, matches, reports, told, [...added, ...accepted]),
		...compareLostControls(after, reports, added),
		...compareRegisters(comparison),
		...tellForgotten(after, renamed.forgotten),
		...tellRenumbered(after, renumbered),
		...staffing.map(({ finding }) => finding),
		...compareChanges(comparison, matches, changes, reports, added),
		...comparePolicy(renamed.manual.policy, after, asOf),
	];
	const findings = sortFindings(
		[...told.findings(), ...nameFindings(own.sort(compareFindings), after.label)],
		reports.after,
	);

	const touched = new Set(findings.map(({ subject, file }) => subject || file));
	const isAffected = ({ changed: { change, id, file, before: was, after: is } }: (typeof changes)[number]) =>
		change !== "affected" || was !== is || touched.has(id || file);
	const procedures = changes.filter(isAffected).map(({ changed }) => changed);
	const documents = countDocuments(comparison, matches, given.before);
	// What is only gone because a register counts more people, or a goto or an undoes is misspelt, is no improvement.
	const otherwise = [...staffing.flatMap(({ otherwise }) => otherwise), ...judgeUnknownWays(after, reports.after)];
	const closed = findClosed(comparison, reports.after, otherwise, gone);
	const errors = findings.filter(({ severity }) => severity === "error").length;
	const statesOf = (file: string) =>
		[reports.after, ...otherwise].flatMap(
			({ procedures }) => procedures.find((each) => each.file === file)?.state ?? [],
		);
	// What was superseded is as good as what does its work today; one of those is counted for what it was itself.
	const standFor = ({ id, file, supersededBy }: (typeof procedures)[number]) =>
		supersededBy
			? procedures.some(({ previousId }) => previousId === id)
				? []
				: supersededBy.flatMap((by) => findDocument(after, by)?.file ?? [])
			: [file];
	const better = procedures.filter((each) => {
		const { before: was, after: is } = each;
		const states = standFor(each).flatMap(statesOf);
		return was && is && was !== "out-of-scope" && states.length > 0 && states.every((is) => isWorse(is, was));
	});
	return {
		schemaVersion: 1,
		asOf,
		since,
		summary: { documents, worse: errors, look: findings.length - errors, closed: closed.length, better: better.length },
		procedures,
		findings,
		closed,
	};
}

/**
 * What a difference rests on that a rule found which looks at the whole manual: the checklist that nobody seems to use,
 * the failure modes that nobody seems to control. Whoever compares parts of a manual has to add what names these.
 */
export function findOpen({ findings, closed }: ChangeReport, manual: Manual): string[] {
	const names = [...findings.map(({ id }) => id), ...closed];
	return names.flatMap((name) => {
		const [rule, subject = ""] = name.split(":");
		if (rule === "checklist-not-used" || rule === "lost-control") return [subject];
		if (rule !== "expectation-unprotected") return [];
		return manual.registers.expectations.entries.get(subject)?.brokenBy ?? [];
	});
}
