// Which documents does a generated manual have, of which fate, and what do they refer to?

import { type ProcessWords, processWords } from "./process-words.ts";
import { createRandom, type Random } from "./random.ts";
import { words } from "./words.ts";
import { fillIn } from "./write-prose.ts";

/** covered, or the ways in which a real manual is not all green. */
type Fate = "covered" | "shallow" | "uncovered" | "exempt" | "draft" | "in-review" | "withdrawn";

/** What is wrong with a procedure that is covered only in part: the rule that tells it. Only what passes `check`, or nothing could be built. */
export const defects = [
	"unguarded-irreversible-step",
	"uncontrolled-failure-mode",
	"critical-without-independent-check",
	"missing-evidence",
	"primed-check",
	"reaction-without-reverification",
	"reaction-without-authority",
	"verifier-not-independent",
	"vague-criterion",
	"qc-after-irreversible-step",
	"hold-not-held",
	"exemption-expired",
] as const;
export type Defect = (typeof defects)[number];

export interface PlannedDocument {
	id: string;
	title: string;
	/** Path below the content folder. */
	path: string;
	process: ProcessWords;
	fate: Fate;
	/** Of what is shallow. */
	defect?: Defect;
	/** Its own chance, so that a document is the same however many others there are. */
	random: Random;
}

export interface ManualPlan {
	procedures: readonly PlannedDocument[];
	checklists: readonly PlannedDocument[];
	/** Ids of the failure modes by process, the first of them critical. */
	failureModes: ReadonlyMap<string, readonly string[]>;
}

// The periods share no factor with the twenty processes, so that every process gets some of each.
const shallowPeriod = 17;

function fateOf(index: number): Fate {
	if (index % 41 === 7) return "withdrawn";
	if (index % 53 === 13) return "draft";
	if (index % 97 === 33) return "in-review";
	if (index % 33 === 5) return "uncovered";
	if (index % 101 === 61) return "exempt";
	return index % shallowPeriod === 9 ? "shallow" : "covered";
}

const slug = (title: string) =>
	title
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");

function planDocument(kind: "procedure" | "checklist", index: number): PlannedDocument {
	const random = createRandom(index * 2 + (kind === "checklist" ? 2 : 1));
	const process = processWords[index % processWords.length] as ProcessWords;
	const number = String(Math.floor(index / processWords.length) + 1).padStart(3, "0");
	const thing = random.pick(process.things);
	const id = `${kind === "procedure" ? "SOP" : "CHK"}-${process.code}-${number}`;
	const title =
		kind === "procedure"
			? fillIn(`${random.pick(words.verb ?? [])} the ${thing} at {place} {how}`, random, process)
			: fillIn(`Before the ${thing} leaves {place}`, random, process);
	const folder = kind === "procedure" ? `procedures/${process.id}` : "checklists";
	const path = `${folder}/${slug(title).slice(0, 60)}-${id.slice(4).toLowerCase()}.mdx`;
	const fate = kind === "procedure" ? fateOf(index) : "covered";
	const defect = fate === "shallow" ? defects[Math.floor(index / shallowPeriod) % defects.length] : undefined;
	return { id, title, path, process, fate, ...(defect && { defect }), random };
}

/** Documents of a manual with so many procedures: a checklist for every ten. */
export function planManual(procedures: number): ManualPlan {
	const failureModes = new Map<string, string[]>(processWords.map(({ id }) => [id, []]));
	for (let index = 0; index < Math.max(40, procedures / 10); index++) {
		const process = processWords[index % processWords.length] as ProcessWords;
		failureModes.get(process.id)?.push(`FM-${String(index + 1).padStart(4, "0")}`);
	}
	return {
		procedures: Array.from({ length: procedures }, (_, index) => planDocument("procedure", index)),
		checklists: Array.from({ length: Math.ceil(procedures / 10) }, (_, index) => planDocument("checklist", index)),
		failureModes,
	};
}
