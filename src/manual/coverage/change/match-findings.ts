// Which findings are new, newly accepted or gone, whatever they were called before?
import { computeChecks } from "../../model/checks.ts";
import { eachOf, type Finding, namesOf } from "../../model/finding.ts";
import { findDocument } from "../../model/manual.ts";
import { holdNotHeld } from "../../rules/hold-not-held.ts";
import { reactionWithoutReverification } from "../../rules/reaction-without-reverification.ts";
import { successiveCheckByPerformer } from "../../rules/successive-check-by-performer.ts";
import { verifierNotIndependent } from "../../rules/verifier-not-independent.ts";
import type { CoverageReport } from "../coverage-report.ts";
import { findTakenIn } from "./find-taken-in.ts";
import type { Comparison, Matches } from "./match-documents.ts";

/** Rules whose findings end with a role. */
const aboutRoles = [verifierNotIndependent, successiveCheckByPerformer];

/** Names, each as often as it was given; taking one takes it once. */
function countNames(names: readonly string[]) {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return (name: string): boolean => {
		const left = counts.get(name) ?? 0;
		counts.set(name, left - 1);
		return left > 0;
	};
}

/**
 * What a finding that is gone is called now, where it tells at the same step that one role is not independent instead of
 * another: that is no better, and no worse.
 */
function findOtherRoles(before: readonly string[], after: readonly string[]): Map<string, string> {
	const isAboutRole = (name: string) => aboutRoles.some(({ id }) => name.startsWith(`${id}:`));
	const placeOf = (name: string) => name.slice(0, name.lastIndexOf("/"));
	const [was, is] = [new Set(before), new Set(after)];
	const left = [...is].filter((name) => isAboutRole(name) && !was.has(name));
	const others = new Map<string, string>();
	for (const name of was) {
		const at = isAboutRole(name) && !is.has(name) ? left.findIndex((each) => placeOf(each) === placeOf(name)) : -1;
		for (const other of at < 0 ? [] : left.splice(at, 1)) others.set(name, other);
	}
	return others;
}

/** Rules of which one tells a wrong turn of a reaction, be it of a hold point or not. */
const aboutTurns = [holdNotHeld, reactionWithoutReverification];
const isAboutTurn = ({ rule }: Finding) => aboutTurns.some(({ id }) => id === rule);

/** Did the reaction of the check that a finding tells of stop? Then a turn that it takes now is new. */
function isOfStop({ before, asOf }: Comparison, { subject, at }: Finding): boolean {
	const document = findDocument(before, subject);
	const placed = document && computeChecks(before, document, asOf).find(({ anchor }) => anchor === at);
	return placed !== undefined && (placed.check.onFails[0]?.goto ?? "end") === "end";
}

/** What a finding that is gone is called now, where another rule tells the same turn: of a hold point it is another one. */
function findOtherTurns(before: readonly string[], after: readonly string[]): Map<string, string> {
	const [was, is] = [new Set(before), new Set(after)];
	const others = new Map<string, string>();
	for (const name of was) {
		const [rule = ""] = name.split(":");
		if (is.has(name) || !aboutTurns.some(({ id }) => id === rule)) continue;
		const other = aboutTurns
			.map(({ id }) => `${id}${name.slice(rule.length)}`)
			.find((each) => each !== name && is.has(each) && !was.has(each));
		if (other) others.set(name, other);
	}
	return others;
}

/** Findings that were not there, those that an exception accepts as warnings, and names of those that are gone. */
export function matchFindings(
	comparison: Comparison,
	{ before, after }: { before: CoverageReport; after: CoverageReport },
	matches: Matches,
) {
	const areThere = [...after.findings, ...after.accepted].flatMap((finding) => namesOf(finding));
	const told = [...before.findings, ...before.accepted];
	const namesBefore = told.flatMap((finding) => namesOf(finding, matches.nameToday));
	const others = new Map([...findOtherRoles(namesBefore, areThere), ...findOtherTurns(namesBefore, areThere)]);
	const nameNow = (name: string) => others.get(name) ?? name;
	const known = told.flatMap((finding) => {
		const names = namesOf(finding, matches.nameToday);
		return isAboutTurn(finding) && isOfStop(comparison, finding) ? names : names.map(nameNow);
	});
	const wasThere = countNames([...known, ...findTakenIn(before, matches)]);
	// Each name is taken, so that none is left for another finding.
	const isNew = (finding: Finding) => namesOf(finding).filter((name) => !wasThere(name)).length > 0;
	const added = after.findings.filter(isNew);
	const accepted = after.accepted.filter(isNew).map(
		({ rule, at, message, reason, severity: _, id: _id, until: _until, ...place }): Finding => ({
			...place,
			rule: "newly-accepted",
			severity: "warning",
			message: `${message} (${rule}, accepted: ${reason})`,
			at: at ? `${rule}/${at}` : rule,
		}),
	);
	const isThere = countNames(areThere);
	const today = new Set(areThere);
	const isElsewhere = (finding: Finding) => matches.namesElsewhere(finding).some(({ name }) => today.has(name));
	const gone = before.findings
		.flatMap(eachOf)
		.filter((finding) => !isThere(nameNow(matches.nameToday(finding))) && !isElsewhere(finding))
		.map((finding) => nameNow(matches.nameToday(finding)));
	return { added, accepted, gone };
}
