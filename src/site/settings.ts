// Which manual is built, for which day? From the environment, as scripts/build.ts and scripts/dev.ts set it.
import { resolve } from "node:path";

/** Content folder: where it is, and how it is printed. */
export function contentFolder(): { folder: string; label: string } {
	const given = process.env.MANUAL_CONTENT || "content";
	return { folder: resolve(given), label: process.env.MANUAL_CONTENT_LABEL || given };
}

/** The day the manual is built for, YYYY-MM-DD. */
export function asOfDay(): string {
	return process.env.MANUAL_AS_OF || new Date().toISOString().slice(0, 10);
}
