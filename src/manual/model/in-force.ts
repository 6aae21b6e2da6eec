// Which documents apply on a day, and which are superseded?
import type { Document } from "./document.ts";
import { findWay } from "./find-way.ts";
import { gather } from "./gather.ts";
import type { Manual } from "./manual.ts";
import { perDay } from "./per-day.ts";

interface Standing {
	/** Status effective, effective date not after the day, and not superseded. */
	inForce: boolean;
	/** The documents in force that name it in `supersedes`: one, or two where it was split. */
	successors: readonly Document[];
	/** Those that name it too and held before, and are superseded themselves: they supersede nothing any more. */
	replaced: readonly Document[];
}

type Successors = ReadonlyMap<Document, readonly Document[]>;

/** For each document that others name in `supersedes`, those others in the order of their files. */
function findSuccessors({ documents }: Manual): Successors {
	const byId = Map.groupBy(documents, ({ head }) => head.id);
	return gather(
		documents.flatMap((document) => {
			const replaced = document.head.supersedes.flatMap((id) => byId.get(id) ?? []);
			return replaced.map((each) => [each, document] as const);
		}),
	);
}

/** By document, those that supersede each other from it back to itself; without those that are in no such circle. */
export function findSupersedingCircles(manual: Manual): Map<Document, Document[]> {
	const successors = findSuccessors(manual);
	const circles = new Map<Document, Document[]>();
	for (const document of manual.documents) {
		const circle = findWay(document, document, (each) => successors.get(each) ?? []);
		if (circle) circles.set(document, circle.reverse());
	}
	return circles;
}

/** Did a document take effect, whatever became of it? */
function hasHeld({ head: { status, effective } }: Document, asOf: string): boolean {
	return (status === "effective" || status === "withdrawn") && effective !== undefined && effective <= asOf;
}

/**
 * Standing of every document on a day.
 * A document is superseded when a document in force names it, so a withdrawn successor supersedes nothing, nor does one
 * of the same circle: of two that replace each other both stay in force, and both are judged.
 */
export const computeStandings = perDay((manual, asOf): ReadonlyMap<Document, Standing> => {
	const successors = findSuccessors(manual);
	const standings = new Map<Document, Standing>();
	const decide = (document: Document): Standing => {
		const decided = standings.get(document);
		if (decided) return decided;
		const naming = (successors.get(document) ?? []).filter(
			(successor) => successor !== document && !findWay(successor, document, (each) => successors.get(each) ?? []),
		);
		const inItsPlace = naming.filter((successor) => decide(successor).inForce);
		const replaced = naming.filter((successor) => hasHeld(successor, asOf) && decide(successor).successors.length > 0);
		const inForce = document.head.status === "effective" && hasHeld(document, asOf) && inItsPlace.length === 0;
		const standing = { inForce, successors: inItsPlace, replaced };
		standings.set(document, standing);
		return standing;
	};
	for (const document of manual.documents) decide(document);
	return standings;
});

export function isInForce(manual: Manual, document: Document, asOf: string): boolean {
	return computeStandings(manual, asOf).get(document)?.inForce ?? false;
}

/** "A supersedes it", "A and B supersede it": the documents in force that do. */
export function wordSupersededBy(successors: readonly Document[]): string {
	const ids = successors.map(({ head }) => head.id).join(" and ");
	return successors.length > 1
		? `${ids}, which are in force, supersede it`
		: `${ids}, which is in force, supersedes it`;
}

/** Why a document is not in force, as the end of "…, because". */
export function explainStanding(manual: Manual, document: Document, asOf: string): string {
	const { status, effective } = document.head;
	if (status !== "effective") return `its status is ${status || "not known"}`;
	if (!effective) return "it has no effective date";
	if (effective > asOf) return `it takes effect on ${effective}`;
	return wordSupersededBy(computeStandings(manual, asOf).get(document)?.successors ?? []);
}
