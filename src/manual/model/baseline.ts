// What does a baseline say: which errors are accepted for now, so that only new ones fail?
import { z } from "zod";
import { date } from "./values.ts";

/** The only version there is. */
export const baselineVersion = 1;

/** A baseline file (JSON). Ids, never a share: a new error fails even where another was closed. */
export const baseline = z.strictObject({
	schemaVersion: z.literal(baselineVersion, { error: `expected ${baselineVersion}` }),
	note: z.string().optional().describe("What the file is, for whoever finds it in a folder."),
	asOf: date.describe("Day that they were found for."),
	accepted: z.array(z.string()).describe("Ids of the findings, in text order, one a line."),
});

export type Baseline = z.output<typeof baseline>;
