// What may a company decide for its manual (policy.yaml)?
import { z } from "zod";
import { date, id, language, line, reason } from "./values.ts";

/** Address that a reader's report goes to. */
const reportAddress = z.string().refine((value) => /^(?:mailto:[^\s?]+|https?:\/\/\S+)$/.test(value), {
	error: "expected mailto:someone@company or an https:// address of an issue form",
	params: { help: "Before the address of a mailbox write mailto:, such as mailto:quality@company.example." },
});

/** Address of an editor. Without a place for the file it would be the same for every document. */
const editAddress = z
	.string()
	.regex(/^https?:\/\/\S+$/, { error: "expected an https:// address", abort: true })
	.refine((value) => value.includes("{path}"), {
		error: "expected {path} in it, where the file of a document stands",
		params: {
			help: "Write the address at which one file is edited, with {path} for the file, such as https://git.example/manual/edit/main/content/{path}.",
		},
	});

const percent = z.number().min(0, { error: "expected 0 to 100" }).max(100, { error: "expected 0 to 100" });

/** policy.yaml. Every key has a default, so the file may be missing. */
export const policy = z.strictObject({
	title: line.default("Quality manual").describe("Name of the manual, on every page."),
	lang: language.default("en").describe("Language of the documents that do not say their own."),
	answers: z
		.array(line)
		.length(2, { error: "expected two answers, such as [Ja, Nein]" })
		.default(["Yes", "No"])
		.describe("What yes and no are called in the decisions of the manual. Yes and No are understood besides."),
	reportProblem: reportAddress
		.optional()
		.describe(
			"Where 'report a problem with this step' goes: mailto: and the address of a mailbox, whose subject and text are filled in, or the https:// address of a form, which gets ?title= and &body=. Nothing stands in it for the document: that is added.",
		),
	editUrl: editAddress.optional().describe("Address to edit a file; {path} stands for its path in the content folder."),
	dueSoonDays: z.int().min(0).default(30).describe("A review due within so many days is shown as due soon."),
	scope: z
		.strictObject({ processes: z.array(id).min(1).optional().describe("Only these processes; default: all.") })
		.default({})
		.describe("What coverage counts."),
	mode: z
		.enum(["gate", "report"])
		.default("gate")
		.describe("gate: errors and missed thresholds fail the coverage run. report: they are told, and it succeeds."),
	thresholds: z
		.strictObject({
			critical: percent.optional().describe("Of critical procedures."),
			major: percent.optional().describe("Of major ones."),
			minor: percent.optional().describe("Of minor ones."),
		})
		.default({})
		.describe("Least share of covered procedures, in percent, by criticality; default: none."),
	rules: z
		.record(z.string(), z.enum(["error", "warning", "off"]))
		.default({})
		.describe("Severity of a rule, by its id."),
	exceptions: z
		.array(
			z.strictObject({
				rule: line.describe("Id of the rule."),
				document: id.describe("Document or register entry that the finding is about."),
				at: line.optional().describe("Step, failure mode or key in it, as the finding's id names it; default: all."),
				reason: reason.describe("Why it is right all the same."),
				until: date.optional().describe("Last day it holds; default: no end."),
			}),
		)
		.default([])
		.describe("Findings that are accepted, each with its reason. They are listed and fail nothing."),
	mutation: z
		.strictObject({
			survivors: z
				.array(
					z.strictObject({
						mutant: line.describe("Its id, as `coverage --mutate` prints it."),
						reason: reason.describe("Why nobody need notice it."),
					}),
				)
				.default([])
				.describe("The list of them."),
		})
		.prefault({})
		.describe("Weakenings that coverage --mutate need not notice, each with its reason."),
	exemption: z
		.strictObject({ maxDays: z.int().min(1).default(180).describe("Days, 180 if left out.") })
		.prefault({})
		.describe("Longest time an exemption may run, in days."),
});

export type Policy = z.output<typeof policy>;
