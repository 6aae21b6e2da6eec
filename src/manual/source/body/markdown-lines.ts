// What do those share who look through the lines of a paragraph for Markdown that makes nothing?

/** Tells what is wrong at an offset in the text that is looked through. */
export type Report = (offset: number, message: string, help: string) => void;

/** Signs of a quotation or list in front of what a line says. */
export const margin = /^[\s>]*/;

/** A paragraph with x for each sign of its comments and code, which may go over lines: no line begins with what stands behind them. */
export const maskUnread = (paragraph: string) =>
	paragraph.replace(/\{\/\*[\s\S]*?\*\/\}|`[^`]*`/g, (unread) => unread.replace(/[^\n]/g, "x"));

/** What stands before an offset in its line. */
export const lineBefore = (text: string, offset: number) => text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);

/** Where a line begins. */
export const offsetOfLine = (lines: readonly string[], at: number) =>
	lines.slice(0, at).reduce((offset, line) => offset + line.length + 1, 0);
