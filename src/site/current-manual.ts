// Which manual do the pages show? One reading serves every page of a build; dev puts a new one in place when a file changes.
import type { Finding } from "../manual/model/finding.ts";
import type { Manual } from "../manual/model/manual.ts";

export interface CurrentManual {
	manual: Manual;
	/** The day it is shown for. */
	asOf: string;
	/** What `check` says of it. Empty of errors in a build; dev shows them on every page. */
	findings: readonly Finding[];
}

// Config and pages live in separate module graphs of one process: the global object is what they share.
const slot = Symbol.for("quality-manual.current");
const shared = globalThis as { [slot]?: CurrentManual };

/** Puts a manual in place that has already been read. */
export function provideManual(current: CurrentManual): CurrentManual {
	shared[slot] = current;
	return current;
}

/** Has a manual been read? */
export const hasManual = () => shared[slot] !== undefined;

/** The manual that pages show now. */
export function currentManual(): CurrentManual {
	const current = shared[slot];
	if (!current) throw new Error("No manual has been read; src/integrations/manual.ts reads it before any page is made");
	return current;
}
