// Which documents may name an id, told from their bytes alone, without parsing thousands of them?
import { kindOfPath } from "../model/content-folder.ts";

/** What can be said of a document without parsing it. */
export interface Glimpse {
	/** Its id; undefined where only parsing tells it, or which others it names. */
	id: string | undefined;
	bytes: Buffer;
	/** It may use a checklist or require a procedure. */
	stands: boolean;
	/** It may supersede a document. */
	supersedes: boolean;
}

/** The text between the --- lines where every line starts as writers write it: a key, something indented, an end. */
const plainHead = /^(?:\u00ef\u00bb\u00bf)?---[ \t]*\r?\n((?:(?:[A-Za-z]+:|[ \t]|[-#}\]]|\r?$).*\n)*?)---[ \t]*\r?\n/;
const idLine = /^id:[ \t]+(["']?)([\w.-]+)\1[ \t]*(?:#.*)?\r?$/gm;

/**
 * A glimpse is never wrong in saying that a document does not name an id. YAML and attributes could write an id in other
 * letters than its own: with a backslash in the head, a character reference in the body. Such a document has no id here,
 * which says that it has to be parsed.
 */
export function glimpse(path: string, bytes: Buffer): Glimpse {
	const text = bytes.toString("latin1");
	const head = plainHead.exec(text)?.[1];
	const ids = head === undefined || head.includes("\\") ? [] : [...head.matchAll(idLine)];
	const [only, another] = ids;
	const uses = text.includes("UseChecklist");
	const hidden = uses && /\bref\s*=\s*(?:"[^"]*&|'[^']*&)/.test(text);
	const stands = uses || (kindOfPath(path) === "procedure" && (head?.includes("requires") ?? true));
	return {
		id: only && !another && !hidden ? only[2] : undefined,
		bytes,
		stands,
		supersedes: head?.includes("supersedes") ?? true,
	};
}

/** Can an id be looked for in bytes? Letters beyond ASCII have more than one spelling. */
export function isPlainId(id: string): boolean {
	return /^[\w.-]+$/.test(id);
}
