// How is a search narrowed? Four plain selects, folded away where there is little room.
import type { SearchData } from "../site/search-data.ts";
import type { Filters } from "./search-text-index.ts";

const names: (keyof Filters)[] = ["process", "role", "kind", "criticality"];

/** Fills the selects, which the page holds with nothing but "every …"; tells when one is changed. */
export function fillFilters(details: HTMLDetailsElement, data: SearchData, changed: () => void): () => Filters {
	const selects = new Map<keyof Filters, HTMLSelectElement>();
	for (const name of names) {
		const select = details.querySelector<HTMLSelectElement>(`[data-filter=${name}]`);
		if (!select) continue;
		for (const [value, text] of data.filters[name]) {
			const option = new Option(text, value);
			// Processes and roles are called what the manual calls them.
			if (data.lang && (name === "process" || name === "role")) option.lang = data.lang;
			select.append(option);
		}
		select.addEventListener("change", changed);
		selects.set(name, select);
	}
	return () => Object.fromEntries([...selects].map(([name, { value }]) => [name, value]).filter(([, value]) => value));
}
