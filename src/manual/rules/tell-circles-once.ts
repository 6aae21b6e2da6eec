// Which circle of documents is told already? Found from each document in it, it is one circle, told at the first that comes.
import type { Document } from "../model/document.ts";
import type { Position } from "../model/finding.ts";

/** For each circle, from a document back to itself: is it the first time, or told at the same document as then? */
export function tellCirclesOnce(): (circle: readonly Document[]) => boolean {
	const first = new Map<string, Document | undefined>();
	return (circle) => {
		const name = JSON.stringify([...new Set(circle.map(({ path }) => path))].sort());
		if (!first.has(name)) first.set(name, circle[0]);
		return first.get(name) === circle[0];
	};
}

/** "A", "A and B", "A, B and C": where the others in a circle lead on, for whoever mends it there. */
export function wordOthers(
	circle: readonly Document[],
	verb: string,
	locate: (from: Document, to: Document) => Position & { file?: string },
): string {
	const others = circle.slice(1, -1).map((from, at) => {
		const to = circle[at + 2] as Document;
		const { file = from.file, line, column } = locate(from, to);
		return `${from.head.id} ${verb} ${to.head.id} at ${file}:${line}:${column}`;
	});
	return others.length > 0 ? ` ${[others.slice(0, -1).join(", "), others.at(-1)].filter(Boolean).join(" and ")}.` : "";
}
