// Which documents may name an id, told from their bytes alone, without parsing thousands of them?
/** What can be said of a document without parsing it. */
export interface Glimpse {
	/** Its id; undefined where only parsing tells it, or which others it names. */
	id: string | undefined;
	/** All of it, a character for each byte. */
	text: string;
	/** The part of it that names what it uses and requires. */
	stands: string;
	/** The part of it that names what it supersedes. */
	supersedes: string;
}

/** The text between the --- lines where every line starts as writers write it: a key, something indented, an end. */
const plainHead = /^(?:\u00ef\u00bb\u00bf)?---[ \t]*\r?\n((?:(?:[A-Za-z]+:|[ \t]|[-#}\]]|\r?$).*\n)*?)---[ \t]*\r?\n/;
const idLine = /^id:[ \t]+(["']?)([\w.-]+)\1[ \t]*(?:#.*)?\r?$/gm;

const reference = /ref\s*=\s*(?:"([^"]*)|'([^']*))/g;

/**
 * A glimpse is never wrong in saying that a document does not name an id. YAML and attributes could write an id in other
 * letters than its own: with a backslash in the head, a character reference in the body. Such a document has no id here,
 * which says that it has to be parsed.
 */
export function glimpse(bytes: Buffer): Glimpse {
	const text = bytes.toString("latin1");
	const head = plainHead.exec(text)?.[1] ?? "";
	const [only, another] = head.includes("\\") ? [] : [...head.matchAll(idLine)];
	const references = text.includes("UseChecklist") ? [...text.matchAll(reference)] : [];
	const uses = references.map(([, double, single]) => double ?? single);
	const requires = head.includes("requires") ? [head] : [];
	return {
		id: only && !another && !uses.some((id) => id?.includes("&")) ? only[2] : undefined,
		text,
		stands: [...uses, ...requires].join(" "),
		supersedes: head.includes("supersedes") ? head : "",
	};
}

/** Can an id be looked for in bytes? Letters beyond ASCII have more than one spelling. */
export function isPlainId(id: string): boolean {
	return /^[\w.-]+$/.test(id);
}
