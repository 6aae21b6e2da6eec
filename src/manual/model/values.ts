// What do the small values of a document look like: ids, dates, durations, lists of ids, samples?
import { z } from "zod";

// Some letters and marks, such as fillers of Hangul, have no ink: with one of them an id would look like another.
const idPattern = /^(?!.*\p{DI})[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-._][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u;
const idWith = (error: string | ((issue: { input?: unknown }) => string)) =>
	z.string().normalize().max(60, { error: "expected at most 60 characters" }).regex(idPattern, { error });

/** Document, register or plan id: letters, digits and `-` `.` `_` between them, in any script; never a slash or space. Letters composed (NFC), so that equal looks are equal. */
export const id = idWith("expected letters, digits and single - . _ between them, such as SOP-RCV-001");

/** A name as the id that it most likely has: "Setup lead" as `setup-lead`. Names that are ids stay as they are. */
export function likelyId(name: string): string {
	if (id.safeParse(name).success) return name;
	const words = name
		.normalize()
		.toLowerCase()
		.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
	return words?.join("-") ?? "";
}

/** Id of an entry of a register, such as a role: whoever writes its title is told the id that it most likely has. */
export const entryId = (what: string) =>
	idWith(({ input }) => {
		const likely = likelyId(String(input));
		return `expected the id of a ${what}${likely && `, such as ${likely}`}`;
	});

/** Id of a step, check, decision, pause point or item; it becomes part of an address (`#open`). */
export const stepId = z
	.string()
	.normalize()
	.max(60, { error: "expected at most 60 characters" })
	.regex(/^(?!.*\p{DI})[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-_][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u, {
		error: "expected letters, digits and single - or _ between them, such as open-carton",
	})
	.refine((value) => value !== "end", { error: 'expected another word: "end" is where a procedure ends' });

/** Text of one line with something in it. */
export const line = z
	.string()
	.trim()
	.min(1, { error: "expected text" })
	.regex(/^[^\n\r]*$/, { error: "expected one line" });

const place = { error: "expected the id of a step of this document or end" };

/** Where the work goes on: the id of a step, check or decision of the document, or `end`. */
export const goto = z.string(place).trim().min(1, place).normalize();

/** Signs of the shortest reason that a reader can judge. */
export const shortestReason = 15;

/** Why something is allowed that otherwise is not: an exemption, an exception. */
export const reason = line.min(shortestReason, {
	error: `expected a reason that a reader can judge, at least ${shortestReason} characters`,
});

/** What a writer is told of a date, and of a duration, that cannot be read as one. */
export const expectedDate = "expected a date written YYYY-MM-DD, such as 2026-09-01";
export const expectedDuration = "expected an ISO 8601 duration such as P12M (12 months), P1Y or P30D";

/** Calendar date, ISO 8601: `2026-09-01`. Nobody wrote a procedure before 1900: such a year is a typing error. */
export const date = z.iso
	.date({ error: expectedDate, abort: true })
	.refine((value) => value >= "1900", { error: "expected a year from 1900 on" });

/** ISO 8601 duration in years, months, weeks or days: `P12M`, `P1Y`, `P30D`. */
export const duration = z
	.string()
	.regex(/^P(?=\d)(?:\d{1,3}Y)?(?:\d{1,3}M)?(?:\d{1,3}W)?(?:\d{1,4}D)?$/, {
		error: expectedDuration,
		abort: true,
	})
	.refine((value) => /[1-9]/.test(value), { error: "expected more than nothing, such as P12M (12 months)" });

/** BCP 47 language tag: `en`, `it`, `pt-BR`. */
export const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
	error: "expected a language tag such as en, it or pt-BR",
});

/** Attribute that names one or more ids, separated by spaces. Gives an array. */
export const idList = z
	.string()
	.transform((text) => text.normalize().split(/\s+/).filter(Boolean))
	.refine((ids) => ids.length > 0, { error: "expected at least one id" })
	.refine((ids) => ids.every((each) => id.safeParse(each).success), {
		error: ({ input }) => {
			const names = (input as string[]).join(" ").split(/\s*[,;]\s*/);
			const likely = names.length > 1 ? names.map(likelyId).filter(Boolean).join(" ") : "";
			return `expected ids separated by spaces${names.length > 1 ? ", not commas" : ""}, such as ${likely || "receiver goods-in-lead"}`;
		},
	});

/** Attribute that names one or more QC steps of the document, or of a used checklist (`goods-in--match`). Gives an array. */
export const anchorList = z
	.string()
	.transform((text) => text.normalize().split(/\s+/).filter(Boolean))
	.refine((anchors) => anchors.length > 0, { error: "expected the id of a QC step" })
	.refine((anchors) => anchors.every((each) => each.split("--").every((part) => stepId.safeParse(part).success)), {
		error: "expected ids of QC steps separated by spaces, such as count or goods-in--match",
	});

/** How much is checked: everything, a fixed number per lot, or an attribute sampling plan (ISO 2859-1). */
export type Sample = { all: true } | { perLot: number } | { plan: string };

/** `100%`, `N per lot` or `plan:ID`. */
export const sample = z.string().transform((text, context): Sample => {
	if (text === "100%") return { all: true };
	const fixed = /^([1-9]\d{0,5}) per lot$/.exec(text);
	if (fixed) return { perLot: Number(fixed[1]) };
	const plan = /^plan:(\S+)$/.exec(text);
	if (plan?.[1] && id.safeParse(plan[1]).success) return { plan: plan[1].normalize() };
	context.addIssue({ code: "custom", message: "expected 100%, a number per lot such as 5 per lot, or plan:ID" });
	return z.NEVER;
});

/** Attribute that is true by being there (`hold`), false by not being there. */
export const flag = z.literal(true, {
	error: "expected the word alone, without a value; leave it out where it is not so",
});
