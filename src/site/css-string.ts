// How does text become a CSS string that nothing in it can end?

/** Quotes, backslashes and line ends are escaped by their number. */
export function cssString(text: string): string {
	return `"${text.replace(/["\\<\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
