// How does the address follow what is asked? Apart from what every page loads.
import { own } from "./search-address.ts";

/** Puts it into the address of this page in place of what is there, without a step in its history. */
export function keepInAddress(asked: Record<string, string>): void {
	const address = new URL(location.href);
	const { searchParams } = address;
	for (const name of [...searchParams.keys()]) if (own.test(name)) searchParams.delete(name);
	for (const [name, value] of Object.entries(asked)) if (value.trim()) searchParams.set(name, value);
	if (address.href === location.href) return;
	try {
		history.replaceState(history.state, "", address);
	} catch {
		// Too many changes for this browser: the next one will do.
	}
}
