// What of the procedures that were judged, and of the checklists that they used, got worse in what they are today?
import type { Procedure } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import { proceduresOf } from "../model/manual.ts";
import { usedChecklists } from "../model/uses.ts";
import { compareChecklists } from "./compare-checklists.ts";
import { compareDemands } from "./compare-demands.ts";
import { checkTeller } from "./compare-documents.ts";
import { compareExemptions, compareFailureModes, compareHeirs, type Described } from "./compare-procedures.ts";
import { compareWays, compareWork } from "./compare-ways.ts";
import type { CoverageReport } from "./coverage-report.ts";
import { type CheckMatch, checkMatcher } from "./match-checks.ts";
import { type Comparison, isUnchanged, type Matches } from "./match-documents.ts";
import type { ToldByRules } from "./told-by-rules.ts";

/** Is everything on the page of a procedure as it was, in the same documents? */
function isPageUnchanged(
	{ before: manualBefore, after, asOf }: Comparison,
	matches: Matches,
	before: Procedure,
): boolean {
	const [today, another] = matches.heirs(before);
	if (!today || another || !isUnchanged(before, today)) return false;
	const [was, is] = [usedChecklists(manualBefore, before, asOf), [...usedChecklists(after, today, asOf)]];
	return was.size === is.length && [...was].every((checklist, at) => is[at] && isUnchanged(checklist, is[at]));
}

/** What got worse in single documents that are judged in both states. */
export function comparePages(
	comparison: Comparison,
	matches: Matches,
	reports: { before: CoverageReport; after: CoverageReport },
	told: ToldByRules,
	added: readonly Finding[],
): Finding[] {
	const { before: manualBefore, after, asOf } = comparison;
	const described = new Map(reports.after.procedures.map((each) => [each.file, each]));
	const describedBefore = new Map(reports.before.procedures.map((each) => [each.file, each]));
	const describe = (procedure: Procedure): Described[] => {
		const is = described.get(procedure.file);
		return is ? [{ procedure, is }] : [];
	};
	const procedureHeirs = (before: Procedure) => matches.heirs(before).filter((heir) => heir.kind === "procedure");
	const matchChecks = checkMatcher(comparison, matches);
	const teller = checkTeller(matches, told);
	const pages: { before: Procedure; checks: CheckMatch[] }[] = [];
	const demanding = new Set();
	const found: Finding[] = [];
	for (const before of proceduresOf(manualBefore)) {
		const was = describedBefore.get(before.file);
		if (!before.measured || !was || was.state === "out-of-scope") continue;
		for (const document of [before, ...usedChecklists(manualBefore, before, asOf)]) {
			if (demanding.has(document)) continue;
			demanding.add(document);
			found.push(...compareDemands(matches, document));
		}
		const now = procedureHeirs(before).flatMap(describe);
		const goingOn = matches.goingOn(before).filter((each) => each.kind === "procedure");
		found.push(...compareFailureModes(was, now, goingOn.flatMap(describe)));
		for (const { procedure, is } of now) {
			if (matches.earlier(procedure) !== before) continue;
			found.push(...compareExemptions(before, procedure, { before: was.state, after: is.state }));
		}
		const heirs = matches.heirs(before);
		if (heirs.length === 0 || isPageUnchanged(comparison, matches, before)) continue;
		const checks = matchChecks(before);
		pages.push({ before, checks });
		teller.gather(before, checks, new Set(heirs.flatMap((heir) => [...usedChecklists(after, heir, asOf)])));
		found.push(...compareChecklists(comparison, matches, before, checks));
	}
	found.push(...teller.tell());
	for (const { before, checks } of pages) {
		const was = describedBefore.get(before.file);
		const heirs = procedureHeirs(before).flatMap(describe);
		const isFailing = ({ procedure: { head } }: Described) =>
			[...added, ...found].some(({ severity, subject }) => severity === "error" && subject === head.id);
		const werePresent = heirs.filter(({ procedure }) => {
			const own = matches.earlier(procedure);
			return own !== before && own?.head.id === procedure.head.id;
		});
		if (was)
			found.push(
				...compareHeirs(
					before,
					was.state,
					werePresent.filter((each) => !isFailing(each)),
				),
			);
		for (const heir of heirs) {
			const ways = compareWays(comparison, matches, [before, heir.procedure], checks, [...added, ...found]);
			found.push(...ways);
			if (was)
				found.push(...compareWork(comparison, matches, [before, heir.procedure], [was, heir.is], [...added, ...found]));
		}
	}
	return found;
}
