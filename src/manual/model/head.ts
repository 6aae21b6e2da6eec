// What is a valid procedure or checklist head (the frontmatter between the --- lines)?
import { z } from "zod";
import { date, duration, entryId, id, language, line, reason } from "./values.ts";
import { changeClasses, checklistModes, severities, statuses } from "./words.ts";

const role = entryId("role");

const exemption = z
	.strictObject({
		reason,
		approvedBy: role.describe("Role that allowed it; not the owner."),
		from: date,
		until: date.describe("Last day it holds. At most exemption.maxDays of policy.yaml after from."),
	})
	.refine((value) => value.from <= value.until, { path: ["until"], error: "expected a date not before from" })
	.describe("Reasoned, approved and dated permission to have no QC step. It expires.");

const change = z.strictObject({
	revision: z.int().min(0),
	date,
	class: z.enum(changeClasses),
	summary: line,
	approvedBy: role.optional(),
});

const shared = {
	id: id.describe("Kind-process-number, such as SOP-RCV-001. Unique, and kept for ever (ISO 9001:2015 7.5.2 a)."),
	title: line.max(200).describe("What is done, starting with a verb."),
	summary: line.max(200).describe("One sentence, at most 200 characters: what it achieves and for whom."),
	process: entryId("process").describe("Process it belongs to: an id in registers/processes.yaml."),
	owner: role.describe("Role that keeps it right: an id in registers/roles.yaml."),
	approver: role
		.optional()
		.describe("Role that approves it, not the owner. Required once effective (ISO 9001 7.5.2 c)."),
	roles: z.array(role).min(1, { error: "expected at least one role" }).describe("Roles that perform it."),
	status: z.enum(statuses).describe("draft, in-review, effective or withdrawn."),
	revision: z.int().min(0).describe("Whole number that rises with every approved change."),
	effective: date.optional().describe("First day in force. Required once effective."),
	lastReview: date.optional().describe("Day it was last found right; starts the review period anew."),
	reviewEvery: duration.describe("ISO 8601 duration; review is due that long after lastReview, else effective."),
	criticality: z.enum(severities).describe("What a fault here can do to the customer: critical, major, minor."),
	supersedes: z.array(id).default([]).describe("Documents that this one replaces."),
	related: z.array(id).default([]).describe("Documents worth reading with this one."),
	synonyms: z.array(line).default([]).describe("What staff would type to find it: slang, old names, codes."),
	tags: z.array(line).default([]),
	lang: language.optional().describe("Language of the text; default: lang of policy.yaml."),
	changes: z.array(change).default([]).describe("History of revisions, newest first or last."),
};

/** Frontmatter of a file in procedures/. */
export const procedureHead = z.strictObject({
	...shared,
	failureModes: z
		.array(entryId("failure mode"))
		.default([])
		.describe("What can go wrong here: ids in registers/failure-modes.yaml (PFMEA)."),
	requires: z.array(id).default([]).describe("Procedures that have ended before this one starts."),
	exemption: exemption.optional(),
});

/** Frontmatter of a file in checklists/. */
export const checklistHead = z.strictObject({
	...shared,
	mode: z.enum(checklistModes).describe("read-do: read, then do. do-confirm: do, then confirm."),
});

export type ProcedureHead = z.output<typeof procedureHead>;
export type ChecklistHead = z.output<typeof checklistHead>;
