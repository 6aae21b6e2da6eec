// Where did a merge leave two texts in a file, because nobody has decided between them yet?

interface Conflict {
	offset: number;
	message: string;
	help: string;
}

/** Lines that git writes around both texts, and between them; the one of ======= may be a line of Markdown. */
const first = /^<{7}(?=[ \r\n]|$)/m;
const other = /^(?:>{7}|\|{7})(?=[ \r\n]|$)/m;

/** The first line that a merge wrote into a text. */
export function findConflict(text: string): Conflict | undefined {
	const found = first.exec(text) ?? other.exec(text);
	if (!found) return undefined;
	return {
		offset: found.index,
		message: `Unexpected ${found[0]} that a merge left, expected one text`,
		help: "Two people changed these lines: keep what is right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.",
	};
}
