// Which documents have passed on their ids to each other?
import type { Finding } from "../../model/finding.ts";
import { findDocument, findDocumentAt, type Manual } from "../../model/manual.ts";
import { worse } from "./change-report.ts";
import type { Comparison } from "./match-documents.ts";

/**
 * By the earlier id of a document the one of today, where another document has or had one of the two: in the same file, or
 * that file renamed, and of the same title. One that has an id which nobody had is known by its file.
 */
export function findRenumbered({ before, after, renamed }: Comparison): ReadonlyMap<string, string> {
	const fromPath = new Map(renamed.map(({ from, to }) => [to, from]));
	const all = new Map<string, string>();
	for (const document of after.documents) {
		const { id, title } = document.head;
		const earlier = findDocumentAt(before, fromPath.get(document.path) ?? document.path);
		if (!id || !earlier?.head.id || earlier.head.id === id || earlier.kind !== document.kind) continue;
		if (earlier.head.title !== title || findDocument(before, earlier.head.id) !== earlier) continue;
		if (findDocument(after, id) === document) all.set(earlier.head.id, id);
	}
	const taken = new Set(all.values());
	// An id that was another's, which has none now, is told as it is.
	const isLost = (id: string) => findDocument(before, id) !== undefined && !all.has(id);
	const chainOf = (id: string) => {
		const chain = new Set<string>();
		for (let next: string | undefined = id; next !== undefined && !chain.has(next); next = all.get(next))
			chain.add(next);
		return [...chain];
	};
	return new Map(
		[...all].filter(([earlier, id]) => (taken.has(earlier) || all.has(id)) && !chainOf(earlier).some(isLost)),
	);
}

/** An id is kept for ever, be it that of a document which is the same but for that. */
export function* tellRenumbered(after: Manual, renumbered: ReadonlyMap<string, string>): Generator<Finding> {
	for (const [earlier, id] of renumbered) {
		const document = findDocument(after, id);
		if (!document) continue;
		const other = findDocument(after, earlier);
		yield worse("changed-document-id", document, document.locateInHead(["id"]), {
			message: `Unexpected id ${id}, expected ${earlier} as before: an id is kept for ever`,
			help: other
				? `Printed addresses and links that name ${earlier} lead to "${other.head.title}" now. Give each its id back.`
				: `Printed addresses and links name ${earlier}, and those that name ${id} another document. Give it back.`,
		});
	}
}
