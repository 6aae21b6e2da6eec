// How is coverage told in one sentence, and in the few lines below it?

import type { CoverageProcedure, CoverageReport, Threshold } from "../coverage/coverage-report.ts";
import { compareText } from "../model/finding.ts";
import { howMany } from "../model/how-many.ts";
import { formatDate } from "./format-date.ts";
import { printable } from "./format-finding.ts";

/** Has checks, and nevertheless a way past them to what cannot be undone, or for a failure mode that is critical. */
function isPassable({ state, irreversibleSteps, failureModes }: CoverageProcedure): boolean {
	if (state !== "shallow") return false;
	return (
		irreversibleSteps.some(({ guarded, isPassed }) => !guarded && !isPassed) ||
		failureModes.some(({ severity, controlled }) => severity === "critical" && !controlled)
	);
}

/** "2 let an error through" without any check, "3 let an error through, 1 of them past its checks" */
function formatLeaks(uncovered: number, passable: number): string {
	const all = uncovered + passable;
	if (all === 0) return "";
	const told = `${all} let${all === 1 ? "s" : ""} an error through`;
	if (passable === 0) return told;
	const past = `past ${passable === 1 ? "its" : "their"} checks`;
	return uncovered === 0 ? `${told} ${past}` : `${told}, ${passable} of them ${past}`;
}

/** "31 of 34 procedures in force are covered (91.1 %); 2 let an error through; 1 exempt until 3 Mar 2027." */
export function formatSentence(report: CoverageReport): string {
	const { inScope, covered, shallow, uncovered, exempt, unmeasured, percent } = report.summary;
	const passable = report.procedures.filter(isPassable).length;
	const until = report.procedures
		.flatMap(({ exemptUntil }) => exemptUntil ?? [])
		.sort()
		.at(0);
	const parts = [
		`${covered} of ${howMany(inScope, "procedure")} in force ${inScope === 1 ? "is" : "are"} covered (${percent} %)`,
		formatLeaks(uncovered, passable),
		shallow > passable ? `${shallow - passable} only in part` : "",
		unmeasured > 0 ? `${unmeasured} could not be read` : "",
		exempt > 0 && until ? `${exempt} exempt, the first until ${formatDate(until)}` : "",
	];
	return `${parts
		.filter(Boolean)
		.join("; ")
		.replace(/^(.*); 1 exempt, the first until/, "$1; 1 exempt until")}.`;
}

/** Documents that are named in a sentence. */
const mostNamed = 5;

const nameSome = (names: readonly string[]) =>
	`${names.slice(0, mostNamed).join(", ")}${names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ""}`;

/** Not counted yet: with a wrong year, a procedure would otherwise leave the count and nobody would notice. */
function formatStillToCome({ procedures }: CoverageReport): string {
	const toCome = procedures.flatMap(({ id, inForceFrom = "" }) => (inForceFrom ? { id, inForceFrom } : []));
	// The latest first: a wrong year is far away.
	toCome.sort((a, b) => compareText(b.inForceFrom, a.inForceFrom));
	const names = toCome.map(({ id, inForceFrom }) => `${printable(id)} (from ${formatDate(inForceFrom)})`);
	return names.length > 0 ? `Not yet in force, and not counted: ${nameSome(names)}.` : "";
}

/** "1 rule is off in policy.yaml: missing-evidence." */
export function formatRulesOff(rulesOff: NonNullable<CoverageReport["rulesOff"]>): string {
	const told = (severity: "off" | "warning", how: string) => {
		const ids = rulesOff.filter((each) => each.severity === severity).map(({ rule }) => rule);
		if (ids.length === 0) return "";
		return `${howMany(ids.length, "rule")} ${ids.length === 1 ? "is" : "are"} ${how} in policy.yaml: ${ids.join(", ")}.`;
	};
	return [told("off", "off"), told("warning", "only a warning")].filter(Boolean).join(" ");
}

/** "npm run check finds errors in SOP-1: what is told of it may be too good." */
export function formatIllFormed(ids: readonly string[]): string {
	return `npm run check finds errors in ${nameSome(ids.map(printable))}: what is told of ${ids.length === 1 ? "it" : "them"} may be too good.`;
}

/** What the flows amount to, a sentence for each, and what was not judged; nothing of what no procedure has. */
export function formatFlowCounts(report: CoverageReport): string[] {
	const { summary, undeclaredModes, wordingNotJudged, rulesOff = [], illFormed = [] } = report;
	const { irreversibleSteps, failureModes, workSteps } = summary;
	const single = failureModes.single > 0 ? ` (${failureModes.single} by one control only)` : "";
	return [
		irreversibleSteps.total > 0
			? `Irreversible steps guarded: ${irreversibleSteps.guarded} of ${irreversibleSteps.total}.`
			: "",
		failureModes.total > 0
			? `Failure modes controlled: ${failureModes.controlled} of ${failureModes.total}${single}.`
			: "",
		undeclaredModes.length > 0
			? `Declared by no procedure in force, so that nothing controls them: ${nameSome(undeclaredModes.map(({ id, severity }) => `${printable(id)} (${severity})`))}.`
			: "",
		workSteps.total > 0 ? `Work steps verified: ${workSteps.verified} of ${workSteps.total}.` : "",
		wordingNotJudged.length > 0
			? `Wording not judged, since it is not in English: ${nameSome(wordingNotJudged.map(printable))}.`
			: "",
		formatRulesOff(rulesOff),
		illFormed.length > 0 ? formatIllFormed(illFormed) : "",
		formatStillToCome(report),
	].filter(Boolean);
}

/** "critical: 92.3 % covered, policy.yaml demands 100 %" */
export function formatThreshold({ criticality, percent, minimum }: Threshold): string {
	return `${criticality}: ${percent} % covered, policy.yaml demands ${minimum} %`;
}

/** Checks that count, steps guarded and failure modes controlled of a procedure. */
export function countFlow({ qcSteps, irreversibleSteps, failureModes }: CoverageProcedure) {
	return {
		checks: qcSteps.filter(({ valid }) => valid).length,
		irreversibleSteps: {
			total: irreversibleSteps.length,
			guarded: irreversibleSteps.filter(({ guarded }) => guarded).length,
		},
		failureModes: {
			total: failureModes.length,
			controlled: failureModes.filter(({ controlled }) => controlled).length,
		},
	};
}

/** The same as cells of a table: "2", "1/3", and a dash where there is nothing to guard or control. */
export function formatFlowCells(procedure: CoverageProcedure): string[] {
	const { checks, irreversibleSteps, failureModes } = countFlow(procedure);
	const share = (part: number, total: number) => (total === 0 ? "-" : `${part}/${total}`);
	return [
		String(checks),
		share(irreversibleSteps.guarded, irreversibleSteps.total),
		share(failureModes.controlled, failureModes.total),
	];
}
