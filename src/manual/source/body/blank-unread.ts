// Where in a text may a tag be one, and where is it only shown or left out?

const unread = /\{\s*\/\*[\s\S]*?\*\/\s*\}|^[ \t>]*(`{3,}|~{3,})[^`\n]*\n[\s\S]*?^[ \t>]*\1|`[^`\n]+`/gm;

/** The text with spaces for its comments and code, every sign at the same offset. */
export function blankUnread(text: string): string {
	return text.replace(unread, (found) => found.replace(/[^\n]/g, " "));
}
