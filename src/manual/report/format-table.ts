// How is a table aligned in plain text?

/** Columns padded to their widest cell: words, which is the first unless said otherwise, to the left; numbers to the right. */
export function formatTable(
	head: readonly string[],
	rows: readonly (readonly string[])[],
	words: readonly number[] = [0],
): string {
	// A loop: a long list would be too many arguments for Math.max.
	const widths = head.map((_, column) =>
		[head, ...rows].reduce((widest, row) => Math.max(widest, [...(row[column] ?? "")].length), 0),
	);
	const pad = (text: string, column: number) => {
		const space = " ".repeat((widths[column] ?? 0) - [...text].length);
		return words.includes(column) ? text + space : space + text;
	};
	return [head, ...rows].map((row) => `  ${row.map(pad).join("  ")}`.trimEnd()).join("\n");
}
