// Which entries of a register stand under another id today, and do the documents that name them know?

import { gather } from "../../model/gather.ts";
import type { Manual, Register } from "../../model/manual.ts";
import { collectReferences, isDocument, type Reference, type ReferenceTarget } from "../../model/references.ts";

/** Entries that have to be looked at together, since each stands today where the next one stood: by its earlier id the id of today. */
type Move = ReadonlyMap<string, string>;

/** Something that names an id as before, though what had it has another one today and others that name it have followed. */
export interface Forgotten {
	target: ReferenceTarget;
	reference: Reference;
	idToday: string;
}

interface Moved {
	/** By the earlier id of an entry the one of today; where another entry took the id of one that is gone, a name that none has. */
	ids: ReadonlyMap<string, string>;
	forgotten: readonly Forgotten[];
}

/** What is told of an entry that is gone, whose id another one has. */
const earlierName = (id: string) => `earlier-${id}`;

/** Entries by what they are called, of those that were not there or were called otherwise. */
function findOtherwiseCalled<Entry>(
	{ entries }: Register<Entry>,
	other: Register<Entry>,
	nameOf: (entry: Entry) => string,
): Map<string, string[]> {
	const named = [...entries].map(([id, entry]) => [nameOf(entry), id] as const);
	return gather(
		named.filter(([name, id]) => {
			const there = other.entries.get(id);
			return there ? nameOf(there) !== name : !other.ids.has(id);
		}),
	);
}

/** Each id that is called today what one other was called before. */
function findMoves<Entry>(was: Register<Entry>, is: Register<Entry>, nameOf: (entry: Entry) => string): Move[] {
	if (was === is || was.lost || is.lost) return [];
	const added = findOtherwiseCalled(is, was, nameOf);
	const all = new Map(
		[...findOtherwiseCalled(was, is, nameOf)].flatMap(([name, [earlier, ...others]]): [string, string][] => {
			const [today, ...more] = added.get(name) ?? [];
			return earlier && today && others.length + more.length === 0 ? [[earlier, today]] : [];
		}),
	);
	const cameFrom = new Map([...all].map(([earlier, today]) => [today, earlier]));
	const moves: Move[] = [];
	const seen = new Set<string>();
	for (const id of all.keys()) {
		if (seen.has(id)) continue;
		let first = id;
		for (let back = cameFrom.get(id); back !== undefined && back !== id; back = cameFrom.get(back)) first = back;
		const move = new Map<string, string>();
		for (let next: string | undefined = first; next !== undefined && !seen.has(next); next = all.get(next)) {
			seen.add(next);
			const today = all.get(next);
			if (today !== undefined) move.set(next, today);
			else if (was.ids.has(next)) move.set(next, earlierName(next));
		}
		moves.push(move);
	}
	return moves;
}

/** What names entries of one kind, by their ids. */
type ReferencesById = ReadonlyMap<string, readonly Reference[]>;

function groupById(manual: Manual, target: ReferenceTarget): ReferencesById {
	// Who approved a change long ago is no longer looked after.
	const references = collectReferences(manual, target).filter(({ path }) => path[0] !== "changes");
	return Map.groupBy(references, ({ id }) => id);
}

/** What names some entries, by its place: a node's or a head's attribute, a key of a register. */
function namedAt(byId: ReferencesById, ids: ReadonlySet<string>): Map<string, Reference[]> {
	const references = [...ids].flatMap((id) => byId.get(id) ?? []);
	return Map.groupBy(references, ({ from, node, path }) => {
		const place = node && "id" in node ? node.id : "";
		const keys = path.filter((key, at) => typeof key === "string" || (at === 0 && !isDocument(from)));
		return [isDocument(from) ? from.head.id : from.file, node?.component, place, ...keys].join("\n");
	});
}

const countCommon = (ids: ReadonlySet<string>, others: ReadonlySet<string>) => ids.intersection(others).size;

/** Does what named the entries name them by their ids of today, or what has their ids? */
function judgeMove(
	target: ReferenceTarget,
	move: Move,
	before: ReferencesById,
	after: ReferencesById,
): { isFollowed: boolean; forgotten: Forgotten[] } {
	const ids = new Set([...move].flat());
	const [named, now] = [namedAt(before, ids), namedAt(after, ids)];
	// What nobody named can mean nothing else to anybody.
	if (named.size === 0) return { isFollowed: true, forgotten: [] };
	const forgotten: Forgotten[] = [];
	let following = 0;
	let staying = 0;
	let isTakenOver = false;
	for (const [place, references] of named) {
		const there = now.get(place);
		if (!there) continue;
		const earlier = new Set(references.map(({ id }) => id));
		const today = new Set(there.map(({ id }) => id));
		const followed = countCommon(new Set([...earlier].map((id) => move.get(id) ?? id)), today);
		const stayed = countCommon(earlier, today);
		if (followed > stayed) following++;
		if (followed >= stayed) continue;
		staying++;
		for (const reference of there) {
			const idToday = move.get(reference.id);
			if (earlier.has(reference.id) && idToday) forgotten.push({ target, reference, idToday });
		}
		// Whoever still names what is gone means what has its id: one of two became both.
		isTakenOver ||= [...earlier].some((id) => today.has(id) && move.get(id) === earlierName(id));
	}
	return { isFollowed: following > 0 && following >= staying && !isTakenOver, forgotten };
}

/**
 * An entry that has another id today, be it one that another entry had: then only where most of what names it has followed,
 * since otherwise it is the ids that mean something else. `target`: what names such an entry; undefined: nothing does.
 */
export function findMoved<Entry>(
	was: Register<Entry>,
	is: Register<Entry>,
	nameOf: (entry: Entry) => string,
	target: ReferenceTarget | undefined,
	manuals: { before: Manual; after: Manual },
): Moved {
	// Thousands may have moved: all that names any is gathered once.
	let before: ReferencesById | undefined;
	let after: ReferencesById | undefined;
	const judged = findMoves(was, is, nameOf).map((move) => {
		const isReused = [...move.values()].some((id) => was.ids.has(id));
		// Where no id means another entry now, a place that did not follow names nothing, which a rule tells.
		if (!isReused || !target) return { move, isFollowed: true, forgotten: [] };
		before ??= groupById(manuals.before, target);
		after ??= groupById(manuals.after, target);
		return { move, ...judgeMove(target, move, before, after) };
	});
	const followed = judged.filter(({ isFollowed }) => isFollowed);
	return {
		ids: new Map(followed.flatMap(({ move }) => [...move])),
		forgotten: followed.flatMap(({ forgotten }) => forgotten),
	};
}
