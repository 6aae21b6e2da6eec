// What does a spreadsheet get from a table in CSV?

/** Reads RFC 4180. */
export function readCsv(csv: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, quoted, plain, end] of csv
		.replace(/^\ufeff/, "")
		.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		row.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
		if (end !== ",") {
			rows.push(row);
			row = [];
		}
	}
	return rows;
}
