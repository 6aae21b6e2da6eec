// Which documents may name an id, told from their bytes alone, without parsing thousands of them?
/** What can be said of a document without parsing it. */
export interface Glimpse {
	/** Its id; undefined where only parsing tells it, or which others it names. */
	id: string | undefined;
	/** The parts of it that name others: all that it declares, uses, requires and supersedes. */
	named: string;
	/** The part of it that names what it uses and requires. */
	stands: string;
	/** The part of it that names what it supersedes. */
	supersedes: string;
}

/** The text between the --- lines where every line starts as writers write it: a key, something indented, an end. */
const plainHead = /^(?:\u00ef\u00bb\u00bf)?---[ \t]*\r?\n((?:(?:[A-Za-z]+:|[ \t]|[-#}\]]|\r?$).*\n)*?)---[ \t]*\r?\n/;
const idLine = /^id:[ \t]+(["']?)([\w.-]+)\1[ \t]*(?:#.*)?\r?$/gm;

const reference = /ref\s*=\s*(?:"([^"]*)|'([^']*))/g;

/** A character for each byte. Only the head of a document becomes a text: all of thousands would take longer than the rest. */
function findHead(text: Buffer): string {
	const end = text.indexOf("\n---");
	// A few signs more for what may end the line.
	return plainHead.exec(text.toString("latin1", 0, end < 0 ? 0 : end + 8))?.[1] ?? "";
}

/**
 * A glimpse is never wrong in saying that a document does not name an id. YAML and attributes could write an id in other
 * letters than its own: with a backslash in the head, a character reference in the body. Such a document has no id here,
 * which says that it has to be parsed.
 */
export function glimpse(text: Buffer): Glimpse {
	const head = findHead(text);
	const [only, another] = head.includes("\\") ? [] : [...head.matchAll(idLine)];
	const references = text.includes("UseChecklist") ? [...text.toString("latin1").matchAll(reference)] : [];
	const uses = references.map(([, double, single]) => double ?? single);
	const requires = head.includes("requires") ? [head] : [];
	return {
		id: only && !another && !uses.some((id) => id?.includes("&")) ? only[2] : undefined,
		named: [head, ...uses].join(" "),
		stands: [...uses, ...requires].join(" "),
		supersedes: head.includes("supersedes") ? head : "",
	};
}

/** Can an id be looked for in bytes? Letters beyond ASCII have more than one spelling. */
export function isPlainId(id: string): boolean {
	return /^[\w.-]+$/.test(id);
}
