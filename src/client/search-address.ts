// Where does the query of the search stand in the address? In ?q=, but where the page has a field of that name itself.

const pageOwnsQuery = () => document.querySelector("[name=q]") !== null;

export function queryInAddress(): string | null {
	return pageOwnsQuery() ? null : new URLSearchParams(location.search).get("q");
}

/** Puts the query into the address of this page, without a step in its history; empty: takes it out. */
export function keepInAddress(query: string): void {
	if (pageOwnsQuery()) return;
	const address = new URL(location.href);
	if (query.trim()) address.searchParams.set("q", query);
	else address.searchParams.delete("q");
	if (address.href === location.href) return;
	try {
		history.replaceState(history.state, "", address);
	} catch {
		// Too many changes for this browser: the next one will do.
	}
}
