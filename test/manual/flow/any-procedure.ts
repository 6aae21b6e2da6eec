// How does a property test get any procedure: steps, checks, decisions two deep, gotos to anywhere, used checklists?
import fc from "fast-check";
import { dispositions } from "../../../src/manual/model/words.ts";
import { branch, decision, qcStep, step, useChecklist } from "../build-manual.ts";

export interface AnyCheck {
	part: "check";
	id: string;
	valid: boolean;
	kind: string;
	by: string;
	controls: string;
	hold: boolean;
	disposition: string;
	authority: string;
	goto: string;
	/** A comment before it that accepts one of its findings. */
	accept: boolean;
}

export type AnyPart =
	| AnyCheck
	| { part: "step"; id: string; by: string; irreversible: boolean; undoes: string }
	| { part: "use"; id: string }
	| { part: "decision"; id: string; branches: { when: string; goto: string; parts: AnyPart[] }[] };

/** Ids that parts get in reading order; a goto may name one that is not there. */
const anyId = fc.nat({ max: 11 }).map((at) => `n${at}`);
const anyGoto = fc.oneof(
	{ weight: 4, arbitrary: fc.constant("") },
	{ weight: 3, arbitrary: anyId },
	{ weight: 1, arbitrary: fc.constant("end") },
);
const role = fc.constantFrom("receiver", "inspector");

export const anyCheck: fc.Arbitrary<AnyCheck> = fc.record({
	part: fc.constant("check" as const),
	id: fc.constant(""),
	valid: fc.nat({ max: 7 }).map((number) => number > 0),
	kind: fc.constantFrom("second-person", "self", "automated"),
	by: role,
	controls: fc.constantFrom("", "FM-001", "FM-002", "FM-001 FM-002"),
	hold: fc.boolean(),
	disposition: fc.constantFrom(...dispositions),
	authority: fc.constantFrom("", "quality-lead"),
	goto: anyGoto,
	accept: fc.boolean(),
});

const anyStep = fc.record({
	part: fc.constant("step" as const),
	id: fc.constant(""),
	by: role,
	irreversible: fc.boolean(),
	// `ghost` is there only where a property adds it, `c0` in the checklist that `n1` may be the use of.
	undoes: fc.oneof(
		{ weight: 6, arbitrary: fc.constant("") },
		{ weight: 3, arbitrary: anyId },
		{ weight: 1, arbitrary: fc.constantFrom("ghost", "n1--c0") },
	),
});

function anyParts(depth: number): fc.Arbitrary<AnyPart[]> {
	const leaf: fc.Arbitrary<AnyPart> = fc.oneof(
		{ weight: 3, arbitrary: anyStep },
		{ weight: 4, arbitrary: anyCheck },
		{ weight: 1, arbitrary: fc.record({ part: fc.constant("use" as const), id: fc.constant("") }) },
	);
	if (depth === 0) return fc.array(leaf, { maxLength: 2 });
	const anyDecision = fc
		.tuple(
			fc.constantFrom(["Yes", "No"], ["Yes"], ["Red", "otherwise"]),
			fc.array(fc.tuple(anyGoto, anyParts(depth - 1)), { minLength: 2, maxLength: 2 }),
		)
		.map(
			([answers, inner]): AnyPart => ({
				part: "decision",
				id: "",
				branches: answers.map((when, at) => ({ when, goto: inner[at]?.[0] ?? "", parts: inner[at]?.[1] ?? [] })),
			}),
		);
	return fc.array(fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: anyDecision }), {
		maxLength: depth === 2 ? 7 : 3,
	});
}

/** Every list of parts, those within branches included. */
export function listsOf(parts: AnyPart[]): AnyPart[][] {
	return [
		parts,
		...parts.flatMap((part) => (part.part === "decision" ? part.branches.flatMap((each) => listsOf(each.parts)) : [])),
	];
}

/** Parts in reading order, those within branches included. */
export function flattenParts(parts: readonly AnyPart[]): AnyPart[] {
	return parts.flatMap((part) => [
		part,
		...(part.part === "decision" ? part.branches.flatMap((each) => flattenParts(each.parts)) : []),
	]);
}

function numbered(parts: AnyPart[], prefix: string): AnyPart[] {
	const copy = structuredClone(parts);
	for (const [at, part] of flattenParts(copy).entries()) part.id = `${prefix}${at}`;
	return copy;
}

/** Any body of a procedure; its ids stay as they are when something is added or removed. */
export const anyBody = anyParts(2).map((parts) => numbered(parts, "n"));
/** Any body of the checklist that uses lead to. */
export const anyList = fc.array(anyCheck, { maxLength: 2 }).map((parts) => numbered(parts, "c"));

const attribute = (name: string, value: string) => (value === "" ? "" : ` ${name}="${value}"`);

function writePart(part: AnyPart): string {
	switch (part.part) {
		case "step":
			return step(
				part.id,
				`${part.irreversible ? "irreversible" : ""}${attribute("undoes", part.undoes)}`.trim(),
				part.by,
			);
		case "use":
			return useChecklist("CHK-1", part.id);
		case "decision":
			return decision(part.id, ...part.branches.map(({ when, goto, parts }) => branch(when, writeParts(parts), goto)));
		case "check": {
			const { id, kind, by, controls, hold, disposition, authority, goto, valid, accept } = part;
			const comment = accept ? "{/* accept control-of-nothing: it is made for the record only */}\n\n" : "";
			return `${comment}${qcStep({
				id,
				kind,
				by,
				attributes: `${attribute("controls", controls)}${hold ? " hold" : ""}`.trim(),
				reaction: `disposition="${disposition}"${attribute("authority", authority)}${attribute("goto", goto)}`,
				text: valid ? "Compare both." : "",
			})}`;
		}
	}
}

/** Parts as a writer would write them. */
export function writeParts(parts: readonly AnyPart[]): string {
	return parts.map(writePart).join("");
}
