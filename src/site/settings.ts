// Which manual is built, for which day? From the environment, as scripts/build.ts and scripts/dev.ts set it.
import { join, resolve } from "node:path";

/** Content folder: where it is, and how it is printed. */
export function contentFolder(): { folder: string; label: string } {
	const given = process.env.MANUAL_CONTENT || "content";
	return { folder: resolve(given), label: process.env.MANUAL_CONTENT_LABEL || given };
}

/** The day the manual is built for, YYYY-MM-DD. */
export function asOfDay(): string {
	return process.env.MANUAL_AS_OF || new Date().toISOString().slice(0, 10);
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
