// What of the procedures that were judged, and of the checklists that they used, got worse in what they are today?
import type { Document, Procedure } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import { proceduresOf } from "../../model/manual.ts";
import { usedChecklists } from "../../model/uses.ts";
import { checklistWithoutItems } from "../../rules/checklist-without-items.ts";
import type { CoverageProcedure, CoverageReport } from "../coverage-report.ts";
import { compareChecklists, compareEmptied } from "./compare-checklists.ts";
import { compareDemands } from "./compare-demands.ts";
import { compareExemptions, compareFailureModes, compareHeirs, type Described } from "./compare-procedures.ts";
import { compareRoutes } from "./compare-routes.ts";
import { compareWays, compareWork } from "./compare-ways.ts";
import { type CheckMatch, checkMatcher } from "./match-checks.ts";
import { type Comparison, isUnchanged, type Matches } from "./match-documents.ts";
import { checkTeller } from "./tell-checks.ts";
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

/** A procedure that was judged, what the report said of it then, and its heirs with what it says now. */
interface Page {
	before: Procedure;
	was: CoverageProcedure;
	heirs: readonly Described[];
}

/** Procedures that were judged, whatever became of them. */
function findPages(
	{ before }: Comparison,
	matches: Matches,
	reports: { before: CoverageReport; after: CoverageReport },
): { pages: Page[]; describe: (document: Document) => Described[] } {
	const described = new Map(reports.after.procedures.map((each) => [each.file, each]));
	const describedBefore = new Map(reports.before.procedures.map((each) => [each.file, each]));
	const describe = (document: Document): Described[] => {
		const is = described.get(document.file);
		return is && document.kind === "procedure" ? [{ procedure: document, is }] : [];
	};
	const pages = proceduresOf(before).flatMap((procedure): Page[] => {
		const was = describedBefore.get(procedure.file);
		if (!procedure.measured || !was || was.state === "out-of-scope") return [];
		return [{ before: procedure, was, heirs: matches.heirs(procedure).flatMap(describe) }];
	});
	return { pages, describe };
}

/** What follows from the flow of an heir, unless it is told already. */
function* compareHeirFlows(
	comparison: Comparison,
	matches: Matches,
	{ before, was, heirs }: Page,
	checks: readonly CheckMatch[],
	told: Finding[],
): Generator<Finding> {
	const werePresent = heirs.filter(({ procedure }) => {
		const own = matches.earlier(procedure);
		const fails = told.some(({ severity, subject }) => severity === "error" && subject === procedure.head.id);
		return own !== before && own?.head.id === procedure.head.id && !fails;
	});
	yield* compareHeirs(before, was.state, werePresent);
	for (const { procedure, is } of heirs) {
		const ways = [...compareWays(comparison, matches, [before, procedure], checks, told)];
		yield* ways;
		yield* compareRoutes(comparison, matches, [before, procedure], [...told, ...ways]);
		yield* compareWork(comparison, matches, [before, procedure], [was, is], [...told, ...ways]);
	}
}

/** What got worse in procedures and checklists that were judged, wherever what they demand stands now. */
export function comparePages(
	comparison: Comparison,
	matches: Matches,
	reports: { before: CoverageReport; after: CoverageReport },
	told: ToldByRules,
	added: readonly Finding[],
): Finding[] {
	const { before: manualBefore, after, asOf } = comparison;
	const { pages, describe } = findPages(comparison, matches, reports);
	const found: Finding[] = [];
	const documents = new Set(pages.flatMap(({ before }) => [before, ...usedChecklists(manualBefore, before, asOf)]));
	const procedures = pages.map(({ before }) => before);
	const emptied = new Map(
		[...compareEmptied(comparison, matches, procedures)].map(({ checklist, finding }) => [checklist, finding] as const),
	);
	for (const finding of emptied.values()) {
		told.outweigh(checklistWithoutItems.id, finding.subject);
		found.push(finding);
	}
	for (const document of documents)
		found.push(...compareDemands(comparison, matches, document, told, emptied.has(document)));
	for (const { before, was, heirs } of pages) {
		found.push(...compareFailureModes(was, heirs, matches.goingOn(before).flatMap(describe)));
		for (const { procedure, is } of heirs) {
			if (matches.earlier(procedure) !== before) continue;
			found.push(...compareExemptions(before, procedure, { before: was.state, after: is.state }));
		}
	}
	const matchChecks = checkMatcher(comparison, matches);
	const teller = checkTeller(matches, told);
	const changed = pages
		.filter(({ before }) => matches.heirs(before).length > 0 && !isPageUnchanged(comparison, matches, before))
		.map((page) => ({ page, checks: matchChecks(page.before) }));
	for (const { page, checks } of changed) {
		const used = matches.heirs(page.before).flatMap((heir) => [...usedChecklists(after, heir, asOf)]);
		teller.gather(page.before, checks, new Set(used));
		found.push(...compareChecklists(comparison, matches, page.before, checks));
	}
	found.push(...teller.tell());
	for (const { page, checks } of changed)
		found.push(...compareHeirFlows(comparison, matches, page, checks, [...added, ...found]));
	return found;
}
