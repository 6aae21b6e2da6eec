// How is a list of words written so that it can be read?

/** Words of some lines, separated by spaces. */
export const wordList = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(" ").split(" "));
