// Which references lead nowhere, and what was meant? Shared by the rules about them.
import type { BodyNode, Document } from "../model/document.ts";
import { howMany } from "../model/how-many.ts";
import { findUnread, type Manual } from "../model/manual.ts";
import { didYouMean, nearest } from "../model/nearest.ts";
import {
	collectReferences,
	isDocument,
	keyOfReference,
	locateReference,
	type Reference,
	type ReferenceTarget,
	subjectOfReference,
} from "../model/references.ts";
import type { RegisterName } from "../model/registers.ts";
import { likelyId } from "../model/values.ts";
import { meantFailureMode } from "./meant-failure-mode.ts";
import type { Violation } from "./rule.ts";

/** References to the ids of a register that it does not have. Of a register that could not be read nobody knows which it has. */
export function findUnknownIn(manual: Manual, target: ReferenceTarget, name: RegisterName): Iterable<Violation> {
	const { ids, entries, lost } = manual.registers[name];
	if (lost) return [];
	// Some write the title of an entry, or an id made of it.
	const byTitle = new Map<string, string>();
	for (const [id, entry] of entries) if ("title" in entry) byTitle.set(likelyId(entry.title).toLowerCase(), id);
	const hint = ({ id, from, node }: Reference) => {
		const near =
			name === "failure-modes" && isDocument(from)
				? meantFailureMode(manual, from, id, node ? "check" : "head")
				: nearest(id, ids);
		const best = near ?? byTitle.get(nearest(likelyId(id), byTitle.keys()) ?? "");
		return best === undefined ? "" : `; did you mean "${best}"?`;
	};
	return findUnknown(manual, target, ids, `registers/${name}.yaml`, hint);
}

/**
 * The words around an unknown id in a list of ids, where together they are a title: `by="Setup Lead"` names one role, not
 * two. `first` where the id begins them.
 */
function findTitle({ id, node, path }: Reference, known: { has(id: string): boolean }) {
	const list: unknown = node?.[path[0] as keyof BodyNode];
	if (!Array.isArray(list)) return undefined;
	const at = list.indexOf(id);
	const start = list.slice(0, at).findLastIndex((each) => known.has(each)) + 1;
	const after = list.slice(at).findIndex((each) => known.has(each));
	const words = list.slice(start, after === -1 ? undefined : at + after);
	const meant = likelyId(words.join(" "));
	return known.has(meant) ? { words: words.join(" "), meant, first: at === start } : undefined;
}

const documentTargets: ReadonlySet<ReferenceTarget> = new Set([
	"document",
	"procedure",
	"checklist",
	"term or document",
]);

/** Where a file cannot be read, another id is less likely to be meant than the one that stands in it. */
function hintUnread([first, ...others]: readonly Document[]): string {
	if (!first) return "";
	const more = others.length > 0 ? ` or ${howMany(others.length, "other file")}` : "";
	return `, or it is in a file that cannot be read: ${first.file}${more}`;
}

/** References to one kind of target that lead nowhere. `place` says where one could be added. */
export function* findUnknown(
	manual: Manual,
	target: ReferenceTarget,
	known: ReadonlyMap<string, unknown> | ReadonlySet<string>,
	place: string,
	hint = ({ id }: Reference) => didYouMean(id, known.keys()),
): Generator<Violation> {
	for (const reference of collectReferences(manual, target)) {
		const { id, from } = reference;
		if (known.has(id)) continue;
		const unread = documentTargets.has(target) ? findUnread(manual, id) : [];
		// It is there: what is wrong with its file is told there.
		if (unread[0]?.seemingId) continue;
		const title = findTitle(reference, known);
		if (title && !title.first) continue;
		const [name, nearest] = title
			? [title.words, `; did you mean "${title.meant}"?`]
			: [id, hintUnread(unread) || hint(reference)];
		yield {
			file: from.file,
			...locateReference(reference),
			message: `Unexpected ${target} "${name}" for ${keyOfReference(reference)}, expected one that exists${nearest}`,
			help: title ? `Write the id, ${title.meant}.` : `Correct the id, or add it to ${place}.`,
			subject: subjectOfReference(reference),
		};
	}
}
