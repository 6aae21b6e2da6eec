// How is a search narrowed? Four plain selects, folded away where there is little room.
import type { SearchData } from "../site/search/search-data.ts";
import { askedInAddress } from "./search-address.ts";
import type { Filters } from "./search-text-index.ts";

const names = ["process", "role", "kind", "criticality"] as const satisfies (keyof Filters)[];
const nameInAddress = (name: string) => `q-${name}`;

/** How filters stand in the address. */
export const writeFilters = (filters: Filters): Record<string, string> =>
	Object.fromEntries(Object.entries(filters).map(([name, value]) => [nameInAddress(name), value]));

/** Fills the selects, which the page holds with nothing but "every …", and sets them as the address says. */
export function fillFilters(details: HTMLDetailsElement, data: SearchData, changed: () => void): () => Filters {
	const selects = new Map<keyof Filters, HTMLSelectElement>();
	const given = askedInAddress();
	for (const name of names) {
		const select = details.querySelector<HTMLSelectElement>(`[data-filter=${name}]`);
		if (!select) continue;
		for (const [value, text] of data.filters[name]) {
			const option = new Option(text, value);
			// Processes and roles are called what the manual calls them.
			if (data.lang && (name === "process" || name === "role")) option.lang = data.lang;
			select.append(option);
		}
		// A filter that is set is not folded away.
		const asked = given?.[nameInAddress(name)];
		if (asked && data.filters[name].some(([value]) => value === asked)) {
			select.value = asked;
			details.open = true;
		}
		select.addEventListener("change", changed);
		selects.set(name, select);
	}
	return () => Object.fromEntries([...selects].map(([name, { value }]) => [name, value]).filter(([, value]) => value));
}
