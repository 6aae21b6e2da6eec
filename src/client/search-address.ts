// Where do the query of the search and its filters stand in the address? In ?q= and ?q-process=: a list has other names.

/** Names of its part of an address. */
export const own = /^q(?:-|$)/;

/** What stands there, by name; undefined: nothing. */
export function askedInAddress(): Record<string, string> | undefined {
	const asked = [...new URLSearchParams(location.search)].filter(([name, value]) => own.test(name) && value);
	return asked.length > 0 ? Object.fromEntries(asked) : undefined;
}
