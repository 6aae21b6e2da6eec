// Which components may the body of a document hold, with which attributes, and where may each stand?
import { z } from "zod";
import { anchorList, flag, goto, id, idList, line, sample, stepId } from "./values.ts";
import { checkKinds, dispositions, evidences, methods, stages } from "./words.ts";

/** Attributes of each component, as written: a string, or true for a bare word. Strict: others are errors. */
export const componentAttributes = {
	/** One action by one performer. */
	Step: z.strictObject({
		id: stepId,
		by: idList.describe("Roles that perform it."),
		title: line,
		irreversible: flag.optional().describe("Cannot be taken back once done: seal, ship, refund, publish."),
		undoes: anchorList
			.optional()
			.describe("QC steps whose result it makes void, such as a count before repacking: they have to be passed again."),
	}),
	/** Verifies work against an acceptance criterion and says what happens if it fails (ISO 9001:2015 8.6). */
	QCStep: z.strictObject({
		id: stepId,
		title: line,
		kind: z.enum(checkKinds),
		by: idList.describe("The verifier."),
		criterion: line.describe("Acceptance criterion: a value with tolerance or a visible state."),
		stage: z.enum(stages).optional(),
		method: z.enum(methods).optional(),
		evidence: z.enum(evidences).optional(),
		sample: sample.optional().describe("100% (default), N per lot, or plan:ID."),
		controls: idList.optional().describe("Failure modes that a passed check rules out."),
		reference: line.optional().describe("Picture to compare with, relative to this file."),
		hold: flag.optional().describe("Nothing later happens until this check has passed (hold point)."),
		blind: flag.optional().describe("The verifier does not see the first result before recording their own."),
	}),
	/** Reaction plan of a QC step (ISO 9001:2015 8.7.1). Holds prose only. */
	OnFail: z.strictObject({
		disposition: z.enum(dispositions),
		authority: idList.optional().describe("Role that decides."),
		see: id.optional().describe("Procedure to follow then."),
		goto: goto.optional().describe("Step of this document to go back to, or end."),
	}),
	Decision: z.strictObject({ id: stepId, question: line }),
	Branch: z.strictObject({ when: line, goto: goto.optional().describe("Step of this document, or end.") }),
	UseChecklist: z.strictObject({ ref: id, id: stepId }),
	PausePoint: z.strictObject({ id: stepId, title: line }),
	Item: z.strictObject({ id: stepId, response: line.describe("Value or state to answer with, never 'checked'.") }),
	Note: z.strictObject({}),
	Warning: z.strictObject({}),
} as const;

export type ComponentName = keyof typeof componentAttributes;
export const componentNames = Object.keys(componentAttributes) as ComponentName[];

export function isComponentName(name: string): name is ComponentName {
	return (componentNames as string[]).includes(name);
}

/** Where a component may stand: its allowed parents; "document" is the top level. */
const parents: Record<ComponentName, readonly (ComponentName | "document")[]> = {
	Step: ["document", "Branch"],
	QCStep: ["document", "Branch", "PausePoint"],
	OnFail: ["QCStep"],
	Decision: ["document", "Branch"],
	Branch: ["Decision"],
	UseChecklist: ["document", "Branch", "PausePoint"],
	PausePoint: ["document"],
	Item: ["PausePoint"],
	Note: ["document", "Step", "QCStep", "OnFail", "Branch", "PausePoint", "Item"],
	Warning: ["document", "Step", "QCStep", "OnFail", "Branch", "PausePoint", "Item"],
};

const onlyInChecklists: readonly string[] = ["PausePoint", "Item"];
const onlyInProcedures: readonly string[] = ["Step", "Decision", "Branch"];

/** Parents that a component may stand in, in a document of one kind. Empty: not in this kind at all. */
export function allowedParents(name: ComponentName, kind: "procedure" | "checklist") {
	const barred = kind === "procedure" ? onlyInChecklists : onlyInProcedures;
	return barred.includes(name) ? [] : parents[name].filter((parent) => !barred.includes(parent));
}
