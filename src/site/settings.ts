// Which manual is built, for which day? From the environment, as scripts/site-settings.ts sets it.
import { basename, isAbsolute, join, resolve } from "node:path";
import { localDay } from "../manual/model/dates.ts";

/** Content folder: where it is, how pages name it, and how it is printed for whoever builds. */
export function contentFolder(): { folder: string; label: string; printed: string } {
	const given = process.env.MANUAL_CONTENT || "content";
	const printed = process.env.MANUAL_CONTENT_LABEL || given;
	const folder = resolve(given);
	// Readers of a page know nothing of the machine that built it: a folder elsewhere is called by its own name.
	const elsewhere = isAbsolute(printed) || /^\.\.(?:[\\/]|$)/.test(printed);
	return { folder, label: (elsewhere && basename(folder)) || printed, printed };
}

/** The day the manual is built for, YYYY-MM-DD. */
export function asOfDay(): string {
	return process.env.MANUAL_AS_OF || localDay(new Date());
}

/** Are the flows of procedures drawn? `MANUAL_FLOW_PICTURES=off` leaves the pictures out; the same as text stays. */
export function picturesWanted(): boolean {
	return process.env.MANUAL_FLOW_PICTURES !== "off";
}

/** Where laid-out pictures are kept from build to build. `bench` names another place, so that it starts from cold. */
export function flowCache(): string {
	return process.env.MANUAL_FLOW_CACHE || join("node_modules", ".cache", "manual", "flow");
}

/** At how many month ends coverage is shown over time (MANUAL_TREND); 0: it is not. */
export function trendMonths(): number {
	const given = process.env.MANUAL_TREND || "12";
	return /^\d{1,3}$/.test(given) ? Number(given) : 12;
}
