// Which QC step of today stands in the place of an earlier one, in whichever document it is written now?
import { findRequired } from "../../flow/required.ts";
import { computeChecks, type PlacedCheck } from "../../model/checks.ts";
import { isValid, type Procedure, type QCStepNode } from "../../model/document.ts";
import { remember } from "../../model/remember.ts";
import { contextOf } from "./check-context.ts";
import { type Place, placesOn, standsAsEarly } from "./check-places.ts";
import { type CheckChange, compareChecks } from "./compare-checks.ts";
import { type Comparison, isUnchanged, type Matches } from "./match-documents.ts";

/** A QC step of today in the place of an earlier one. */
export interface FoundCheck {
	place: Place;
	/** What of it is another than it was. */
	changes: CheckChange;
	/** It is the same one in what the document has become that it was written in. */
	stays: boolean;
}

/** A QC step that counted on the page of a procedure, and what stands in its place: one on each page at most. */
export interface CheckMatch {
	was: PlacedCheck;
	found: readonly FoundCheck[];
}

const isLike = ({ check }: PlacedCheck, { check: { title, criterion } }: PlacedCheck) =>
	(title !== "" && check.title === title) || (criterion !== "" && check.criterion === criterion);

/**
 * What a check looks for, how, and who makes it: where nothing else that is gone and nothing else that is new has all of
 * that, it is the same check in other words. undefined: too little of it is said.
 */
function signatureOf({ check: { kind, method, by, controls } }: PlacedCheck): string | undefined {
	if (!method || by.length === 0 || controls.length === 0) return undefined;
	return [kind, method, [...by].sort(), [...controls].sort()].join("\n");
}

/** What is weaker weighs more than any number of things that are only other ones. */
const weigh = ({ place: { check }, changes: { weaker, other } }: FoundCheck) =>
	(isValid(check) ? 0 : 10_000) + weaker.length * 100 + other.length;

/** Tells what each QC step of a procedure has become that counted there, those of its checklists included. */
export function checkMatcher(comparison: Comparison, matches: Matches): (before: Procedure) => CheckMatch[] {
	const { before: manualBefore, after, asOf } = comparison;
	const isSame = ({ source: was, check }: PlacedCheck, { page, source, check: now }: Place, before: Procedure) => {
		const isThere = was === before ? source === page : matches.heirs(was).includes(source);
		return isThere && matches.nodes(was, source).get(check) === now;
	};
	/** Nothing like it stood in the document before. */
	const isNew = ({ source, check }: Place) => {
		const own = matches.earlier(source);
		return !own || ![...matches.nodes(own).values()].includes(check);
	};
	// A checklist is compared once, however many use it.
	const changesOf = remember((_was: QCStepNode) => new Map<QCStepNode, CheckChange>());
	const stay = (was: PlacedCheck, place: Place): FoundCheck => {
		const known = changesOf(was.check);
		const changes =
			known.get(place.check) ??
			(isUnchanged(was.source, place.source)
				? { weaker: [], other: [] }
				: compareChecks(was.check, place.check, contextOf(comparison, matches, was.source, place.source)));
		known.set(place.check, changes);
		return { place, changes, stays: true };
	};

	return (before) => {
		const taken = new Set<Place>();
		const heirs = matches.heirs(before);
		const pages = heirs.map((page) => placesOn(after, page, asOf));
		const near = [...matches.goingOn(before), ...findRequired(after, heirs, asOf)];
		const around = [...new Set(near)].filter((page) => !heirs.includes(page));
		const nearby = around.map((page) => placesOn(after, page, asOf).filter(isNew));

		const findStaying = (was: PlacedCheck) =>
			pages.flatMap((places) => {
				const place = places.find((each) => !taken.has(each) && isSame(was, each, before));
				if (place) taken.add(place);
				return place ? stay(was, place) : [];
			});
		/** On each page the strongest of those that stand as early. */
		const findStrongest = (was: PlacedCheck, among: readonly (readonly Place[])[]) =>
			among.flatMap((places) => {
				const early =
					places.length > 1 ? places.filter((each) => standsAsEarly(comparison, matches, before, was, each)) : [];
				const [best] = (early.length > 0 ? early : places)
					.map((place): FoundCheck => {
						const context = contextOf(comparison, matches, before, place.page);
						return { place, changes: compareChecks(was.check, place.check, context), stays: false };
					})
					.sort((a, b) => weigh(a) - weigh(b));
				return best ?? [];
			});
		const findLike = (was: PlacedCheck) => {
			for (const among of [pages, nearby]) {
				const free = among.map((places) => places.filter((each) => !taken.has(each) && isLike(each, was)));
				const found = findStrongest(was, free);
				for (const { place } of found) taken.add(place);
				if (found.length > 0) return found;
			}
			// A check of the procedure's own may go that a checklist has as well; a checklist is told to be gone.
			const doubled = pages.map((places) => places.filter((each) => each.source !== each.page && isLike(each, was)));
			return was.source === before ? findStrongest(was, doubled) : [];
		};

		const findInOtherWords = (was: PlacedCheck, gone: readonly PlacedCheck[]) => {
			const signature = signatureOf(was);
			const isAlike = (each: PlacedCheck) => signature !== undefined && signatureOf(each) === signature;
			if (gone.filter(isAlike).length !== 1) return [];
			for (const among of [pages, nearby]) {
				const free = among.flatMap((places) => places.filter((each) => !taken.has(each) && isAlike(each)));
				if (free.some((each) => free.length > 1 || !standsAsEarly(comparison, matches, before, was, each))) return [];
				const found = findStrongest(was, [free]);
				for (const { place } of found) taken.add(place);
				if (found.length > 0) return found;
			}
			return [];
		};

		const checks = computeChecks(manualBefore, before, asOf).filter(({ check }) => isValid(check));
		const staying = checks.map((was) => ({ was, found: findStaying(was) }));
		const alike = staying.map(({ was, found }) => ({ was, found: found.length > 0 ? found : findLike(was) }));
		const gone = alike.flatMap(({ was, found }) => (found.length > 0 ? [] : was));
		return alike.map(({ was, found }) => {
			const all = found.length > 0 ? found : findInOtherWords(was, gone);
			// Whoever comes to one part of what was split has been through the part that it requires.
			const isBehind = (each: FoundCheck, other: FoundCheck) =>
				findRequired(after, [each.place.page], asOf).has(other.place.page as Procedure) && weigh(other) <= weigh(each);
			return { was, found: all.filter((each) => !all.some((other) => other !== each && isBehind(each, other))) };
		});
	};
}
