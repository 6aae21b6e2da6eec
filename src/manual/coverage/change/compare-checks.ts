// In which way is a QC step weaker than before, and in which is it only another?
import { findDeciders, isDecidedOnFail } from "../../flow/decided.ts";
import { compareSamples, describeSample } from "../../model/compare-samples.ts";
import { isValid, type QCStepNode } from "../../model/document.ts";
import { isKnown } from "../../model/manual.ts";
import { namesNothing } from "../../model/undone.ts";
import { type CheckKind, independence } from "../../model/words.ts";
import type { Comparison } from "./match-documents.ts";

/** One thing that differs. */
export interface Fact {
	/** What it is a matter of, by which a rule may tell it too. */
	about:
		| "all"
		| "kind"
		| "hold"
		| "blind"
		| "by"
		| "evidence"
		| "sample"
		| "controls"
		| "criterion"
		| "reference"
		| "method"
		| "authority"
		| "disposition"
		| "goto"
		| "see"
		| "response";
	/** With the old and the new value, such as `criterion "b" instead of "a"`. */
	words: string;
}

export interface CheckChange {
	/** What is weaker. */
	weaker: Fact[];
	/** What is another, and may be stronger or weaker. */
	other: Fact[];
}

/** Evidence of a kind; none where nothing is kept. */
const evidenceOf = ({ evidence }: QCStepNode) => (evidence === "none" ? undefined : evidence);

/** Where its picture is below the content folder, from whichever document it is named. */
const pictureOf = ({ reference }: QCStepNode) => reference?.replace(/^(?:\.{1,2}\/)+/, "");

export interface CheckContext {
	/** Id of today of a step that had this one. */
	idToday(id: string): string;
	/** Id of what does today what a document did. */
	documentToday(id: string): string;
	/** Do as many checks of the document look for the failure mode as before? Then another has taken it over. */
	takenOver(failureMode: string): boolean;
	/** Roles that perform or verify where the check stands. */
	workers: Record<"before" | "after", ReadonlySet<string>>;
	/** Verifiers of a check who did the work themselves, as nobody else of their role is there; each with a step of theirs. */
	ownVerifiers(check: QCStepNode, when: "before" | "after"): { role: string; work: string }[];
	/** The manual then and now: its sampling plans, and its roles. */
	manuals: Pick<Comparison, "before" | "after">;
}

/** Of several any may act alone: how likely is it that one does who should not? Another such in the place of one is no worse. */
const shareOf = (roles: readonly string[], involved: (role: string) => boolean) =>
	roles.length === 0 ? 0 : roles.filter(involved).length / roles.length;

const add = (to: Fact[], about: Fact["about"], words: string) => to.push({ about, words });

/** What changed in what the check demands; one that did not count before cannot be weakened. */
export function compareChecks(before: QCStepNode, after: QCStepNode, context: CheckContext): CheckChange {
	const weaker: Fact[] = [];
	const other: Fact[] = [];
	if (!isValid(before)) return { weaker, other };
	if (!isValid(after))
		return { weaker: [{ about: "all", words: `counts as no check, expected ${after.lacks.join(", ")}` }], other };

	const { manuals } = context;
	const plans = {
		before: manuals.before.registers["sample-plans"].entries,
		after: manuals.after.registers["sample-plans"].entries,
	};
	const [kind, kindNow] = [before.kind as CheckKind, after.kind as CheckKind];
	const kinds = `kind "${kindNow}" instead of "${kind}"`;
	if (independence[kindNow] < independence[kind]) add(weaker, "kind", kinds);
	else if (kindNow !== kind && independence[kindNow] === independence[kind]) add(other, "kind", kinds);
	if (before.hold && !after.hold) add(weaker, "hold", "no longer a hold point");
	if (before.blind && !after.blind) add(weaker, "blind", "no longer blind");

	const unknown = after.by.filter((role) => !before.by.includes(role) && !isKnown(manuals.after.registers.roles, role));
	if (unknown.length > 0) add(weaker, "by", `verified by ${unknown.join(" and ")}, which names no role`);

	// A check of one's own work is one by definition, and a machine is nobody.
	const isByAnother = !["source", "self", "automated"].includes(kindNow);
	const ownBefore = new Set(context.ownVerifiers(before, "before").map(({ role }) => role));
	const own = new Map((isByAnother ? context.ownVerifiers(after, "after") : []).map(({ role, work }) => [role, work]));
	const isLessByAnother =
		shareOf(after.by, (role) => own.has(role)) > shareOf(before.by, (role) => ownBefore.has(role));
	const added = [...own.keys()].filter((role) => !ownBefore.has(role));
	const told = !isLessByAnother ? [] : added.length > 0 ? added : [...own.keys()];
	const verifiers = `by ${after.by.join(" or ")} instead of ${before.by.join(" or ")}`;
	for (const role of told) {
		const who = added.includes(role) && before.by.includes(role) ? `verified by ${role}` : verifiers;
		add(weaker, "by", `${who}: ${role} performs ${own.get(role)} and is alone on a shift`);
	}

	const [evidence, evidenceNow] = [evidenceOf(before), evidenceOf(after)];
	if (evidence && !evidenceNow) add(weaker, "evidence", `no evidence instead of "${evidence}"`);
	else if (evidence && evidence !== evidenceNow)
		add(other, "evidence", `evidence "${evidenceNow}" instead of "${evidence}"`);

	const sampling = compareSamples(before.sample, after.sample, plans);
	const samples = `sample ${describeSample(after.sample)} instead of ${describeSample(before.sample)}`;
	if (sampling === "weaker") add(weaker, "sample", samples);
	else if (sampling === "other") add(other, "sample", samples);

	const lost = before.controls.filter((mode) => !after.controls.includes(mode) && !context.takenOver(mode));
	if (lost.length > 0) add(weaker, "controls", `no longer controls ${lost.join(", ")}`);
	if (before.criterion !== after.criterion)
		add(other, "criterion", `criterion "${after.criterion}" instead of "${before.criterion}"`);
	const named = (value: string | undefined) => (value ? `"${value}"` : "not named");
	if (before.reference && pictureOf(before) !== pictureOf(after))
		add(other, "reference", `picture ${named(after.reference)} instead of "${before.reference}"`);
	if (before.method && before.method !== after.method)
		add(other, "method", `method ${named(after.method)} instead of "${before.method}"`);
	if (after.by.some((role) => !before.by.includes(role) && !unknown.includes(role) && !told.includes(role)))
		add(other, "by", verifiers);
	compareReactions(before, after, context, { weaker, other });
	return { weaker, other };
}

/** What changed in what happens when it fails. */
function compareReactions(
	before: QCStepNode,
	after: QCStepNode,
	context: CheckContext,
	{ weaker, other }: CheckChange,
): void {
	const { manuals } = context;
	const [reaction, reactionNow] = [before.onFails[0], after.onFails[0]];
	if (!reaction || !reactionNow) return;
	const decided = findDeciders(manuals.before, reaction).length > 0;
	if (decided && findDeciders(manuals.after, reactionNow).length === 0) {
		const named = reactionNow.authority.join(" or ");
		add(weaker, "authority", `nobody with authority named for when it fails${named && `: ${named} names no role`}`);
	}
	const deciders = findDeciders(manuals.after, reactionNow);
	const deciding = deciders.filter((role) => !reaction.authority.includes(role));
	if (reaction.authority.length > 0 && deciding.length > 0) {
		const authorities = `authority ${reactionNow.authority.join(" or ")} instead of ${reaction.authority.join(" or ")}`;
		// Whoever did the work or looked at it decides in its favour.
		const involved = deciding.filter((role) => context.workers.after.has(role));
		const was = shareOf(findDeciders(manuals.before, reaction), (role) => context.workers.before.has(role));
		if (involved.length > 0 && shareOf(deciders, (role) => context.workers.after.has(role)) > was)
			add(weaker, "authority", `${authorities}, and ${involved.join(" and ")} performs or verifies here`);
		else add(other, "authority", authorities);
	}
	const dispositions = `disposition "${reactionNow.disposition}" instead of "${reaction.disposition}"`;
	if (reaction.disposition !== reactionNow.disposition) {
		// Which of two is right depends on the goods; but nobody deciding over them any more is less than somebody.
		const decidedNoMore = isDecidedOnFail(manuals.before, before) && !isDecidedOnFail(manuals.after, after);
		add(decidedNoMore ? weaker : other, "disposition", dispositions);
	}
	const goingTo = (id: string) => (id === namesNothing ? "on to whatever comes next" : `to "${id}"`);
	// To end is to stop there, for a reaction.
	const [goto, gotoNow] = [reaction.goto && context.idToday(reaction.goto), reactionNow.goto].map((id) =>
		id === "end" ? undefined : id,
	);
	if (goto !== gotoNow) {
		const now = gotoNow === undefined ? "stops" : `leads ${goingTo(gotoNow)}`;
		const was = goto === undefined ? "stopping" : `leading ${goingTo(goto)}`;
		add(other, "goto", `${now} when it fails, instead of ${was}`);
	}
	const { see } = reaction;
	if (see && see !== reactionNow.see && context.documentToday(see) !== reactionNow.see)
		add(other, "see", `see ${reactionNow.see ? `"${reactionNow.see}"` : "nothing"} instead of "${see}"`);
}
