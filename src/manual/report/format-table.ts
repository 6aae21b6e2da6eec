// How is a table aligned in plain text?

/** Columns padded to their widest cell: the first to the left, the others, which are numbers, to the right. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => [...(row[column] ?? "")].length)));
	const pad = (text: string, column: number) => {
		const space = " ".repeat((widths[column] ?? 0) - [...text].length);
		return column === 0 ? text + space : space + text;
	};
	return [head, ...rows].map((row) => `  ${row.map(pad).join("  ")}`.trimEnd()).join("\n");
}
