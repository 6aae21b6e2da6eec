// Which checklists does a procedure use no more, or in fewer places?
import { type Document, nodesOf, type Procedure, validChecksOf } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import { howMany } from "../../model/how-many.ts";
import { isInForce } from "../../model/in-force.ts";
import { findDocument, type Manual } from "../../model/manual.ts";
import { namedNode, quoteName } from "../../model/node-name.ts";
import { computeUses, usedChecklists } from "../../model/uses.ts";
import { worse } from "./change-report.ts";
import { tellAvoided } from "./find-avoided.ts";
import type { CheckMatch } from "./match-checks.ts";
import type { Comparison, Matches } from "./match-documents.ts";
import { nameOfCheck } from "./tell-checks.ts";

const itemsOf = (document: Document) => nodesOf(document, "Item");

/** Is nothing in it but pause points and prose? */
const isEmpty = ({ measured, allNodes }: Document) =>
	measured && allNodes.every(({ component }) => component === "PausePoint");

/** In how many places of a procedure a checklist stands, by the checklist, if it asks for anything. */
function countPlaces(manual: Manual, procedure: Procedure, asOf: string): Map<Document, number> {
	const places = new Map<Document, number>();
	for (const { checklist } of computeUses(manual, procedure, asOf).all) {
		if (validChecksOf(checklist).length + itemsOf(checklist).length > 0)
			places.set(checklist, (places.get(checklist) ?? 0) + 1);
	}
	return places;
}

/** Does a procedure ask for all of its items itself now, or in checklists that it did not use before? */
function areItemsTakenOver(checklist: Document, sources: readonly Document[]): boolean {
	const items = new Set(sources.flatMap(itemsOf).map(({ text }) => text.trim()));
	const steps = new Set(sources.flatMap((source) => nodesOf(source, "Step").map(({ title }) => title)));
	return itemsOf(checklist).every(({ text }) => items.has(text.trim()) || steps.has(text.trim()));
}

/** What is lost with it: its QC steps, or else its items. */
function describeContents(checklist: Document): string {
	const checks = validChecksOf(checklist);
	if (checks.length > 0) return `QC steps of checklist ${checklist.head.id} (${checks.map(nameOfCheck).join(", ")})`;
	const items = itemsOf(checklist).map((item) => quoteName(namedNode(item)));
	return `items of checklist ${checklist.head.id} (${items.join(", ")})`;
}

/**
 * Checklists of items alone that are empty now, and that procedures use as they did: told at the checklist, once for all
 * procedures, unless those or other checklists of theirs have the items.
 */
export function* compareEmptied(
	{ before: manualBefore, after: manual, asOf }: Comparison,
	matches: Matches,
	procedures: readonly Procedure[],
): Generator<{ checklist: Document; finding: Finding }> {
	const users = new Map<Document, Procedure[]>();
	for (const before of procedures) {
		for (const checklist of countPlaces(manualBefore, before, asOf).keys()) {
			if (validChecksOf(checklist).length > 0) continue;
			const today = matches.heirs(checklist);
			const losing = matches.heirs(before).filter((heir): heir is Procedure => {
				if (heir.kind !== "procedure") return false;
				const used = [...usedChecklists(manual, heir, asOf)];
				const still = used.filter((each) => today.includes(each));
				return still.length > 0 && still.every(isEmpty) && !areItemsTakenOver(checklist, [heir, ...used]);
			});
			if (losing.length > 0) users.set(checklist, [...(users.get(checklist) ?? []), ...losing]);
		}
	}
	for (const [checklist, losing] of users) {
		const [today] = matches.heirs(checklist);
		if (!today) continue;
		const ids = [...new Set(losing.map(({ head }) => head.id))];
		const finding = worse("removed-checklist", today, today.locateInHead(["id"]), {
			message: `Unexpected loss of the ${describeContents(checklist)}: it asks for nothing any more (used by ${ids.join(", ")})`,
			help: "Put them back, or take its use out of the procedures and let that be approved.",
		});
		yield { checklist, finding };
	}
}

/** Checklists that a procedure had, and that it or what supersedes it has no more, in fewer places, or not on every way. */
export function* compareChecklists(
	comparison: Comparison,
	matches: Matches,
	before: Procedure,
	checks: readonly CheckMatch[],
): Generator<Finding> {
	const { before: manualBefore, after: manual, asOf } = comparison;
	const earlier = countPlaces(manualBefore, before, asOf);
	const heirs = matches.heirs(before);
	const [first] = heirs;
	if (earlier.size === 0 || !first) return;
	const uses = heirs.flatMap((heir) => computeUses(manual, heir, asOf).all.map(({ checklist }) => checklist));
	const wasUsed = new Set([...earlier.keys()].flatMap(matches.heirs));
	const sources = [...heirs, ...uses.filter((checklist) => !wasUsed.has(checklist))];
	for (const [checklist, places] of earlier) {
		const { id } = checklist.head;
		const today = matches.heirs(checklist);
		const now = uses.filter((used) => today.includes(used)).length;
		if (now >= places) {
			for (const heir of heirs) yield* tellAvoided(comparison, matches, [before, heir], checklist);
			continue;
		}
		const isLost = checks.some(({ was, found }) => was.source === checklist && found.length === 0);
		const hasItems = itemsOf(checklist).length > 0;
		if (!isLost && (now === 0 || !hasItems) && areItemsTakenOver(checklist, sources)) continue;
		const still = findDocument(manual, id);
		const reason =
			now > 0
				? `it stands in ${howMany(now, "place")} instead of ${places}`
				: !still
					? "it is not there any more"
					: isInForce(manual, still, asOf)
						? "the procedure no longer uses it"
						: "it is not in force any more";
		yield worse("removed-checklist", first, first.locateInHead(["id"]), {
			message: `Unexpected loss of the ${describeContents(checklist)}: ${reason}`,
			help: `Use ${id} where it stood, or what replaces it.`,
			at: id,
		});
	}
}
