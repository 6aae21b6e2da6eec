// Does a table of a document fit a sheet of paper, where nobody scrolls?

/** Of a table within three branches, the narrowest place it has, in characters: as set on paper, and set small. */
const wide = 60;
const widest = 95;

/** Dense: it is set small there. Bursting: that is not enough, and its words may be broken. */
export function fitTable(rows: readonly (readonly string[])[]): string[] {
	const columns = Math.max(0, ...rows.map(({ length }) => length));
	let words = 0;
	for (let column = 0; column < columns; column++)
		words += Math.max(...rows.map((row) => longestWord(row[column] ?? "")));
	// Three characters stand for what is left blank between two columns, one and a half where it is set small.
	if (words + columns * 3 <= wide) return [];
	return words + columns * 1.5 <= widest ? ["dense"] : ["dense", "bursting"];
}

function longestWord(text: string): number {
	return Math.max(...text.split(/\s+|(?<=-)/).map(({ length }) => length));
}
