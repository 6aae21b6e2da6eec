// What may a company decide for its manual (policy.yaml)?
import { z } from "zod";
import { id, language, line } from "./values.ts";

/** Address that a reader's report goes to. */
const reportAddress = z.string().regex(/^(?:mailto:[^\s?]+|https?:\/\/\S+)$/, {
	error: "expected mailto:someone@company or an https:// address of an issue form",
});

const pageAddress = z.string().regex(/^https?:\/\/\S+$/, { error: "expected an https:// address" });

/** policy.yaml. Every key has a default, so the file may be missing. */
export const policy = z.strictObject({
	title: line.default("Quality manual").describe("Name of the manual, on every page."),
	lang: language.default("en").describe("Language of the documents that do not say their own."),
	reportProblem: reportAddress
		.optional()
		.describe("Where 'report a problem with this step' goes. An https address gets ?title= and &body=."),
	editUrl: pageAddress.optional().describe("Address to edit a file; {path} stands for its path in the content folder."),
	dueSoonDays: z.int().min(0).default(30).describe("A review due within so many days is shown as due soon."),
	scope: z
		.strictObject({ processes: z.array(id).min(1).optional().describe("Only these; default: all.") })
		.default({})
		.describe("What coverage counts."),
	rules: z
		.record(z.string(), z.enum(["error", "warning", "off"]))
		.default({})
		.describe("Severity of a rule, by its id."),
	exemption: z
		.strictObject({ maxDays: z.int().min(1).default(180) })
		.prefault({})
		.describe("Longest time an exemption may run, in days."),
});

export type Policy = z.output<typeof policy>;
