// How is a table written so that every spreadsheet opens it and no cell is taken for a formula?

/** RFC 4180 with a byte order mark, so that Excel reads UTF-8. A cell that a spreadsheet would run gets a leading '. */
export function formatCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const cell = (text: string) => {
		const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
		return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
	};
	return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
