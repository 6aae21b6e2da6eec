// What may stand in the registers: roles, processes, failure modes, expectations, sample plans, glossary?
import { z } from "zod";
import { entryId, id, line } from "./values.ts";
import { ratings, severities } from "./words.ts";

const role = z.strictObject({
	title: line.describe('Said in sentences too, in English with a small letter: Goods-in lead, "goods-in lead".'),
	description: line.optional().describe("What it is there for."),
	perShift: z.int().min(1).default(1).describe("People with this role on one shift; default 1."),
	keepCapital: z
		.boolean()
		.default(false)
		.describe("The title begins with a name, such as Haas operator: its capital stays in a sentence."),
});

const process = z.strictObject({
	title: line.describe("What the process is called."),
	summary: line.optional().describe("What it achieves, and for whom."),
	owner: entryId("role").describe("Role, see roles.yaml."),
});

const failureMode = z.strictObject({
	title: line.describe("What goes wrong."),
	effect: line.describe("What the customer then sees."),
	cause: line.describe("Why it happens."),
	severity: z.enum(severities).describe("How bad that is for the customer:"),
	process: entryId("process").describe("Where it is caused."),
});

const expectation = z.strictObject({
	touchpoint: line.describe("Where the customer meets us."),
	statement: line.describe("What they expect, in their words."),
	promise: line.optional().describe("What we said about it."),
	rating: z.enum(ratings).describe("How well we do:"),
	competitors: z
		.array(
			z.strictObject({
				name: line.describe("Who."),
				rating: z.enum(ratings).describe("How well they do:"),
			}),
		)
		.default([])
		.describe("How well others do."),
	brokenBy: z.array(entryId("failure mode")).default([]).describe("Failure modes that would break it."),
	gap: line.optional().describe("What is missing to meet it."),
	closedBy: z.array(id).default([]).describe("Procedures that close the gap."),
});

const samplePlanRow = z
	.strictObject({
		from: z.int().min(1).describe("Smallest lot size of this row."),
		to: z.int().min(1).optional().describe("Largest lot size; none: no limit."),
		n: z.int().min(1).describe("Sample size. A lot with no more pieces is inspected whole."),
		accept: z.int().min(0).describe("Accept the lot up to this many defective pieces (Ac); less than n."),
		reject: z.int().min(1).describe("Reject from this many (Re), one more than accept."),
	})
	// A single sampling plan of ISO 2859-1 decides of every lot: it accepts or rejects. What is too small by itself is told by that.
	.refine((row) => row.n < 1 || row.accept < row.n, {
		path: ["accept"],
		error: ({ input }) => `expected less than n, which is ${(input as { n: number }).n}`,
		params: {
			help: "Of n pieces no more than n can be defective, so no lot would ever be rejected. Lower accept, or take more pieces.",
		},
	})
	.refine((row) => row.accept < 0 || row.reject < 1 || row.reject === row.accept + 1, {
		path: ["reject"],
		error: ({ input }) => `expected ${(input as { accept: number }).accept + 1}, one more than accept`,
		params: {
			help: "What is not accepted is rejected: a number between the two would leave the lot undecided.",
		},
	})
	.refine((row) => row.to === undefined || row.to < 1 || row.to >= row.from, {
		path: ["to"],
		error: "expected at least from",
	});

/** The smallest lot in ISO 2859-1: a single piece is inspected, not sampled. */
const smallestLot = 2;

/** Every lot size has one row: the first starts with the smallest lot, each other one where the one before it ends. */
const samplePlanRows = z
	.array(samplePlanRow)
	.min(1)
	.superRefine((rows, context) => {
		const smallest = rows[0]?.from ?? smallestLot;
		if (smallest > smallestLot) {
			const to = smallest - 1;
			context.addIssue({
				code: "custom",
				path: [0, "from"],
				message: `expected 1 or ${smallestLot}, since smaller lots have no row: every lot size has one row`,
				params: {
					help: `Add a row for lots of up to ${to} pieces; where they are inspected whole, { from: ${smallestLot}, to: ${to}, n: ${to}, accept: 0, reject: 1 }.`,
				},
			});
		}
		for (const [index, { from }] of rows.entries()) {
			const before = rows[index - 1];
			if (!before) continue;
			const next = before.to === undefined ? undefined : before.to + 1;
			// What is too small by itself is told by that.
			if (from === next || from < 1 || (next !== undefined && next <= 1)) continue;
			const message =
				next === undefined
					? "expected no row below one without to, which has no limit"
					: `expected ${next}, since the row above ends at ${before.to}: every lot size has one row`;
			context.addIssue({ code: "custom", path: [index, "from"], message });
		}
	});

const samplePlan = z.strictObject({
	title: line.describe("What the plan is called."),
	aql: z.number().positive().describe("Acceptance quality limit in percent (ISO 2859-1)."),
	level: line.describe("Inspection level, such as II."),
	rows: samplePlanRows.describe("By lot size, from 1 or 2 on, without gaps."),
});

const term = z.strictObject({
	term: line.describe("The word as it is written in a document."),
	definition: line.describe("What it means here."),
	synonyms: z.array(line).default([]).describe("What else it is called."),
	see: z
		.array(id)
		.or(id.transform((one) => [one]))
		.default([])
		.describe("Other terms or documents."),
});

/** Each register is a map from id to entry, in registers/NAME.yaml. A missing file is an empty register. */
export const registerEntries = {
	roles: role,
	processes: process,
	"failure-modes": failureMode,
	expectations: expectation,
	"sample-plans": samplePlan,
	glossary: term,
} as const;

export type RegisterName = keyof typeof registerEntries;
export const registerNames = Object.keys(registerEntries) as RegisterName[];

/** Registers of which every entry has a page of its own; the others are a page each. */
export const registersWithPages: ReadonlySet<RegisterName> = new Set([
	"roles",
	"processes",
	"failure-modes",
	"expectations",
]);

export type Role = z.output<typeof role>;
export type Process = z.output<typeof process>;
export type FailureMode = z.output<typeof failureMode>;
export type Expectation = z.output<typeof expectation>;
export type SamplePlan = z.output<typeof samplePlan>;
export type RegisterEntry<Name extends RegisterName> = z.output<(typeof registerEntries)[Name]>;
