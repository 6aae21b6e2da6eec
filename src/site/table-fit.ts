// Does a table of a document fit a sheet of paper, where nobody scrolls, and the screen of a phone?

/** Of a table within three branches, the narrowest place it has, in characters: as set on paper, and set small. */
const wide = 60;
const widest = 95;

/** The same on a phone, where a row of more lines than these, as if words broke anywhere, is threads of words. */
const narrow = 36;
const mostLines = 2;

/** A table of many columns of marks and numbers is compared down and across: only as a whole does it say anything. */
const gridColumns = 7;
const gridMark = 8;
/** Longer words would leave no room on a phone for what they name. */
const longestName = 14;

/**
 * Dense: it is set small on paper. Bursting: that is not enough, and its words may be broken. By-row: on a phone each of
 * its rows stands by itself. Grid: it moves sideways there below the names of its rows; long-names: which may be broken.
 */
export function fitTable(rows: readonly (readonly string[])[]): string[] {
	const columns = Math.max(0, ...rows.map(({ length }) => length));
	let words = 0;
	for (let column = 0; column < columns; column++)
		words += Math.max(...rows.map((row) => longestWord(row[column] ?? "")));
	const onPhone = isThreadOnPhone(rows, columns, words) ? fitPhone(rows, columns) : [];
	// Three characters stand for what is left blank between two columns, one and a half where it is set small.
	if (words + columns * 3 <= wide) return onPhone;
	return words + columns * 1.5 <= widest ? ["dense", ...onPhone] : ["dense", "bursting", ...onPhone];
}

function isThreadOnPhone(rows: readonly (readonly string[])[], columns: number, words: number): boolean {
	const room = narrow - columns * 3;
	// Two columns have room for their words.
	return columns > 2 && (words > room || rows.some((row) => row.join("").length > mostLines * room));
}

function fitPhone(rows: readonly (readonly string[])[], columns: number): string[] {
	if (!isGrid(rows, columns)) return ["by-row"];
	const longest = Math.max(...rows.map(([name = ""]) => longestWord(name)));
	return longest > longestName ? ["grid", "long-names"] : ["grid"];
}

function isGrid(rows: readonly (readonly string[])[], columns: number): boolean {
	return columns >= gridColumns && rows.slice(1).every((row) => row.slice(1).every(({ length }) => length <= gridMark));
}

function longestWord(text: string): number {
	return Math.max(...text.split(/\s+|(?<=-)/).map(({ length }) => length));
}
