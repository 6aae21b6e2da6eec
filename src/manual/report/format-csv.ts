// How is a table written so that every spreadsheet opens it and no cell is taken for a formula?

/**
 * What a spreadsheet would run, where a cell begins for it. One that separates cells by semicolons, as in Germany or France,
 * takes no quotation mark behind a comma for a beginning, and so begins cells at a semicolon or a line end within ours.
 */
const formula = /(?<=^|[;\n])[=+\-@\t\r]/g;

/** RFC 4180 with a byte order mark, so that Excel reads UTF-8. A cell that a spreadsheet would run gets a leading '. */
export function formatCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const cell = (text: string) => {
		const safe = text.replace(formula, "'$&");
		return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
	};
	return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
