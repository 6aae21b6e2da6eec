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

	const isBehind = (each: FoundCheck, other: FoundCheck) =>
		other !== each &&
		findRequired(after, [each.place.page], asOf).has(other.place.page as Procedure) &&
		weigh(other) <= weigh(each);

	return (before) => {
		const heirs = matches.heirs(before);
		const near = new Set([...matches.goingOn(before), ...findRequired(after, heirs, asOf)]);
		const pages = heirs.map((page) => placesOn(after, page, asOf));
		const nearby = [...near]
			.filter((page) => !heirs.includes(page))
			.map((page) => placesOn(after, page, asOf).filter(isNew));

		const taken = new Set<Place>();
		const take = (found: readonly FoundCheck[]) => {
			for (const { place } of found) taken.add(place);
			return found;
		};
		const freeOf = (places: readonly Place[], fits: (place: Place) => boolean) =>
			places.filter((each) => !taken.has(each) && fits(each));
		const isEarly = (was: PlacedCheck, place: Place) => standsAsEarly(comparison, matches, before, was, place);
		const compare = (was: PlacedCheck, place: Place): FoundCheck => {
			const context = contextOf(comparison, matches, before, place.page);
			return { place, changes: compareChecks(was.check, place.check, context), stays: false };
		};
		/** The strongest of those that stand as early. */
		const findStrongest = (was: PlacedCheck, places: readonly Place[]): FoundCheck[] => {
			const early = places.length > 1 ? places.filter((each) => isEarly(was, each)) : [];
			const compared = (early.length > 0 ? early : places).map((each) => compare(was, each));
			return compared.sort((a, b) => weigh(a) - weigh(b)).slice(0, 1);
		};

		const findStaying = (was: PlacedCheck) =>
			take(
				pages.flatMap((places) => {
					const [place] = freeOf(places, (each) => isSame(was, each, before));
					return place ? stay(was, place) : [];
				}),
			);
		const findLike = (was: PlacedCheck) => {
			const isLikeIt = (each: Place) => isLike(each, was);
			for (const among of [pages, nearby]) {
				const found = among.flatMap((places) => findStrongest(was, freeOf(places, isLikeIt)));
				if (found.length > 0) return take(found);
			}
			// A check of the procedure's own may go that a checklist has as well; a checklist is told to be gone.
			if (was.source !== before) return [];
			const used = pages.map((places) => places.filter(({ source, page }) => source !== page));
			return used.flatMap((places) => findStrongest(was, places.filter(isLikeIt)));
		};
		const findInOtherWords = (was: PlacedCheck, gone: readonly PlacedCheck[]) => {
			const signature = signatureOf(was);
			const isAlike = (each: PlacedCheck) => signature !== undefined && signatureOf(each) === signature;
			if (gone.filter(isAlike).length !== 1) return [];
			for (const among of [pages, nearby]) {
				const [only, another] = among.flatMap((places) => freeOf(places, isAlike));
				if (only) return !another && isEarly(was, only) ? take([compare(was, only)]) : [];
			}
			return [];
		};

		const checks = computeChecks(manualBefore, before, asOf).filter(({ check }) => isValid(check));
		let matched = checks.map((was): CheckMatch => ({ was, found: [] }));
		for (const find of [findStaying, findLike, findInOtherWords]) {
			const gone = matched.flatMap(({ was, found }) => (found.length > 0 ? [] : was));
			matched = matched.map(({ was, found }) => ({ was, found: found.length > 0 ? found : find(was, gone) }));
		}
		// Whoever comes to one part of what was split has been through the part that it requires.
		return matched.map(({ was, found }) => ({
			was,
			found: found.filter((each) => !found.some((other) => isBehind(each, other))),
		}));
	};
}
