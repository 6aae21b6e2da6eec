// Where is a long table cut into pages? Between groups, so that what belongs together stays on one page.

/** Pages of at most so many rows. A group that is longer than a page has a page of its own. */
export function splitRows<Row>(rows: readonly Row[], keyOf: (row: Row) => unknown, most: number): Row[][] {
	const pages: Row[][] = [];
	for (const group of Map.groupBy(rows, keyOf).values()) {
		const last = pages.at(-1);
		if (last && last.length + group.length <= most) last.push(...group);
		else pages.push(group);
	}
	return pages;
}
