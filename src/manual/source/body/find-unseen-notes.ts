// Which notes below the text does no page show?
import type { Problem } from "../../model/finding.ts";
import type { TreeNode } from "./parse-tree.ts";

/** A note: [^1]: with its words. */
interface Note {
	start: TreeNode["start"];
	end: number;
	/** Its sign as it is written: [^1]. */
	sign: string;
	/** The same for all ways to write it. */
	key: string;
	/** Keys of the notes that its words refer to. */
	refersTo: string[];
}

/** Notes in their order, and the keys of those that the text outside of them refers to. */
function readNotes(found: readonly TreeNode[], text: string): { notes: Note[]; inText: string[] } {
	const notes: Note[] = [];
	const inText: string[] = [];
	const around: Note[] = [];
	for (const node of found) {
		const { start, endOffset: end } = node;
		const sign = /^\[\^[^\]]*\]/.exec(text.slice(start.offset, end))?.[0] ?? "";
		const key = sign.toLowerCase();
		while (start.offset >= (around.at(-1)?.end ?? Number.POSITIVE_INFINITY)) around.pop();
		if (node.type === "footnoteReference") (around.at(-1)?.refersTo ?? inText).push(key);
		else {
			const note = { start, end, sign, key, refersTo: [] };
			notes.push(note);
			around.push(note);
		}
	}
	return { notes, inText };
}

/** What is told of the notes of a body. `found` are all that were met, in their order: [^1] in the text, and [^1]: with its words. */
export function findUnseenNotes(found: readonly TreeNode[], text: string): Problem[] {
	const { notes, inText } = readNotes(found, text);
	const firsts = new Map<string, Note>();
	for (const note of notes) if (!firsts.has(note.key)) firsts.set(note.key, note);
	// A page shows a note that another note refers to, if it shows that one.
	const shown = new Set(inText);
	for (const key of shown) for (const next of firsts.get(key)?.refersTo ?? []) shown.add(next);
	const inNotes = new Set(notes.flatMap(({ refersTo }) => refersTo));
	return notes.flatMap((note): Problem[] => {
		const { start, sign, key } = note;
		const problem = (message: string, help: string): Problem[] => [
			{
				rule: "broken-markdown",
				line: start.line,
				column: start.column,
				message,
				help: `No reader would see it. ${help}`,
			},
		];
		if (firsts.get(key) !== note)
			return problem(
				`Unexpected second note ${sign}, expected each note once`,
				"Give it a sign of its own, or remove it.",
			);
		if (shown.has(key)) return [];
		if (inNotes.has(key))
			return problem(
				`Unexpected note ${sign} that only notes refer to, expected ${sign} in the text`,
				"Write its sign where it belongs. Where the text goes on below a note, leave an empty line between them.",
			);
		return problem(
			`Unexpected note ${sign} that nothing refers to, expected ${sign} in the text`,
			"Write its sign where it belongs, or remove it.",
		);
	});
}
