// Does the frontmatter fit the schema, and what can be read of it when it does not?
import { z } from "zod";
import type { Problem } from "../model/finding.ts";
import { type ChecklistHead, checklistHead, type ProcedureHead, procedureHead } from "../model/head.ts";
import { explainSchemaIssues } from "./explain-schema-issue.ts";
import type { YamlPlaces } from "./locate-yaml.ts";

const empty = {
	id: "",
	title: "",
	summary: "",
	process: "",
	owner: "",
	roles: [],
	status: "draft",
	revision: 0,
	reviewEvery: "",
	// What cannot be read is not taken lightly.
	criticality: "critical",
	supersedes: [],
	related: [],
	synonyms: [],
	tags: [],
	changes: [],
} as const;

interface ParsedHead<Head> {
	head: Head;
	/** False without a valid id and status: nothing can be said of the document. */
	identified: boolean;
	problems: Problem[];
	/** Of a list of which only some entries can be read: which these are, so that their places are known. */
	kept: Readonly<Record<string, readonly number[]>>;
}

/** Which entries of a list fit by themselves: one bad id among failureModes must not take away the others. */
function fittingEntries(field: z.ZodType, value: unknown): number[] {
	if (!Array.isArray(value)) return [];
	return value.flatMap((entry, index) => (z.safeParse(field, [entry]).success ? index : []));
}

function parseWith<Schema extends z.ZodObject>(
	schema: Schema,
	rest: Record<string, unknown>,
	data: unknown,
	places: () => YamlPlaces,
): ParsedHead<z.output<Schema>> {
	const result = schema.safeParse(data);
	if (result.success) return { head: result.data, identified: true, problems: [], kept: {} };
	const known = Object.keys(schema.shape);
	const problems = explainSchemaIssues(result.error.issues, data, known).map((problem) => {
		const place = problem.rule === "unknown-key" ? places().ofKey(problem.path) : places().ofValue(problem.path);
		const at = problem.path[0] === "exemption" ? { at: "exemption" } : {};
		return { rule: problem.rule, message: problem.message, help: problem.help, ...place, ...at };
	});
	const given: Record<string, unknown> = data !== null && typeof data === "object" ? { ...data } : {};
	const head: Record<string, unknown> = { ...empty, ...rest };
	const kept: Record<string, number[]> = {};
	let identified = true;
	for (const [key, field] of Object.entries<z.ZodType>(schema.shape)) {
		const value = given[key];
		const parsed = z.safeParse(field, value);
		const fitting = parsed.success ? [] : fittingEntries(field, value);
		const partly = z.safeParse(
			field,
			fitting.map((index) => (value as unknown[])[index]),
		);
		if (parsed.success) head[key] = parsed.data;
		else if (fitting.length > 0 && partly.success) {
			kept[key] = fitting;
			head[key] = partly.data;
		} else if (key === "id" || key === "status") identified = false;
	}
	return { head: head as z.output<Schema>, identified, problems, kept };
}

/** Head of a procedure; wrong or missing values are left empty, or taken on the safe side, and told as problems. */
export function parseProcedureHead(data: unknown, places: () => YamlPlaces): ParsedHead<ProcedureHead> {
	return parseWith(procedureHead, { failureModes: [], requires: [] }, data, places);
}

/** Head of a checklist, likewise. */
export function parseChecklistHead(data: unknown, places: () => YamlPlaces): ParsedHead<ChecklistHead> {
	return parseWith(checklistHead, { mode: "read-do" }, data, places);
}
