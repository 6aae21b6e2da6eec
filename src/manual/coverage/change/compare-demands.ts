// By what does a document ask to be judged less strictly than before, besides its QC steps?
import { findRequired } from "../../flow/required.ts";
import { addDuration } from "../../model/dates.ts";
import {
	type BodyNode,
	type DecisionNode,
	type Document,
	type ItemNode,
	isFlowNode,
	type StepNode,
} from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import { isInForce } from "../../model/in-force.ts";
import { proceduresOf } from "../../model/manual.ts";
import { nameBehindNoun, namedNode } from "../../model/node-name.ts";
import { namesNothing } from "../../model/undone.ts";
import { usedChecklists } from "../../model/uses.ts";
import { isLesser } from "../../model/words.ts";
import { isEnglish } from "../../rules/wording/language.ts";
import { placeInHead, worse } from "./change-report.ts";
import { tellDecision } from "./compare-decisions.ts";
import { type Comparison, isUnchanged, type Matches } from "./match-documents.ts";
import type { ToldByRules } from "./told-by-rules.ts";

/** Any day serves to tell which of two durations is longer. */
const someDay = "2000-01-01";

/** Heads of the documents that do what an earlier one did: less is demanded where each of them demands less. */
function* compareHeads(
	comparison: Comparison,
	matches: Matches,
	before: Document,
	heirs: readonly Document[],
): Generator<Finding> {
	const [first] = heirs;
	if (!first) return;
	const was = before.head;
	for (const heir of heirs) {
		const { id, supersedes } = heir.head;
		if (was.id === id || supersedes.includes(was.id) || matches.earlier(heir) !== before) continue;
		yield worse("changed-document-id", heir, heir.locateInHead(["id"]), {
			message: `Unexpected id ${id}, expected ${was.id} as before: an id is kept for ever`,
			help: `Printed addresses and links name ${was.id}. Give it back, or withdraw ${was.id} and let ${id} supersede it.`,
		});
	}
	const procedures = heirs.filter((heir) => heir.kind === "procedure");
	if (before.kind === "procedure" && procedures[0]) {
		const now = procedures.flatMap(({ head }) => head.requires);
		const ended = findRequired(comparison.after, procedures, comparison.asOf);
		const known = new Set([...procedures, ...ended].flatMap(({ head }) => [head.id, ...head.requires]));
		const lost = before.head.requires.filter((id) => !known.has(id) && !known.has(matches.idToday(id)));
		for (const id of lost) {
			yield worse("dropped-requirement", procedures[0], placeInHead(procedures[0], "requires"), {
				message: `Head that no longer requires ${id}: requires ${now.join(", ") || "nothing"} instead of ${before.head.requires.join(", ")}`,
				help: `Look whether nobody needs ${id} to have ended before this starts.`,
				at: id,
			});
		}
	}
	const lower = (key: "criticality" | "reviewEvery", what: string, help: string) =>
		worse("lowered-judgement", first, first.locateInHead([key]), {
			message: `${what}: ${key} ${first.head[key]} instead of ${was[key]}`,
			help,
			at: key,
		});
	if (heirs.every(({ head }) => isLesser(was.criticality, head.criticality)))
		yield lower("criticality", "Less critical", "Look whether a fault here now does less harm to the customer.");
	const isReviewedLess = ({ head: { reviewEvery } }: Document) =>
		was.reviewEvery && reviewEvery && addDuration(someDay, reviewEvery) > addDuration(someDay, was.reviewEvery);
	if (heirs.every(isReviewedLess))
		yield lower("reviewEvery", "Reviewed less often", "Look whether it may go unread for so long.");
	const foreign = heirs.find((heir) => !isEnglish(comparison.after, heir));
	if (foreign && isEnglish(comparison.before, before)) {
		const { lang } = comparison.after.policy;
		yield worse("lowered-judgement", foreign, placeInHead(foreign, "lang"), {
			message: `Wording that no rule judges any more: lang ${foreign.head.lang ?? lang} instead of ${was.lang ?? lang}`,
			help: "Look whether it really is in that language; its criteria and instructions are for you to judge then.",
			at: "lang",
		});
	}
}

/** What a step no longer says that guards and controls are judged by. */
function compareStep(
	matches: Matches,
	before: Document,
	was: StepNode,
	{ heir, is }: { heir: Document; is: StepNode | undefined },
): string[] {
	const gone = is ? "" : ", the step is gone";
	const undoes = was.undoes.map((anchor) => matches.anchorToday(before, anchor, heir));
	// What names nothing undoes everything: whoever names a check instead has corrected it.
	const lost = undoes.filter((anchor) =>
		anchor === namesNothing ? !is?.undoes.length : !is?.undoes.includes(anchor) && !is?.undoes.includes(namesNothing),
	);
	const left = is?.undoes.length ? `"${is.undoes.join(" ")}"` : "nothing";
	return [
		...(was.irreversible && !is?.irreversible ? [`no longer irreversible${gone}`] : []),
		...(lost.length > 0 ? [`undoes ${left} instead of "${undoes.join(" ")}"${gone}`] : []),
	];
}

/** Does every procedure that uses a checklist today ask for an item elsewhere: in another checklist that it uses? */
function isAskedElsewhere(
	{ after, asOf }: Comparison,
	heirs: readonly Document[],
	{ text, response }: ItemNode,
): boolean {
	const pages = proceduresOf(after)
		.filter((procedure) => isInForce(after, procedure, asOf))
		.map((procedure) => [...usedChecklists(after, procedure, asOf)])
		.filter((used) => heirs.some((heir) => used.includes(heir)));
	const isIt = (node: BodyNode) =>
		node.component === "Item" && node.text.trim() === text.trim() && node.response === response;
	return pages.length > 0 && pages.every((used) => used.some(({ allNodes }) => allNodes.some(isIt)));
}

function* compareItem(
	told: ToldByRules,
	[before, after]: readonly [Document, Document],
	was: ItemNode,
	is: ItemNode | undefined,
): Generator<Finding> {
	const { id } = was;
	// An item that became a check asks for more, not for less.
	if (!is && after.allNodes.some((node) => isFlowNode(node) && node.id === id)) return;
	if (!is) {
		yield worse("removed-item", after, after.locateInHead(["id"]), {
			message: `Removed checklist item ${nameBehindNoun(namedNode({ ...was, text: "" }))}, which asked: ${was.text.trim()} (${was.response})`,
			help: `Look whether nobody has to do it any more who uses ${before.head.id}.`,
			at: id,
		});
	} else if (was.response !== is.response) {
		const words = `response "${is.response}" instead of "${was.response}"`;
		if (told.untold([{ about: "response", words }], "warning", after.head.id, is.id).length === 0) return;
		yield worse("changed-item", after, is, {
			message: `Changed checklist item ${nameBehindNoun(namedNode(is))}: ${words}`,
			help: "Look whether it still asks for what it asked for before.",
			at: is.id,
		});
	}
}

/** Told to be looked at: whether less may be demanded, a person has to judge. `areItemsTold`: that all of them are gone. */
export function* compareDemands(
	comparison: Comparison,
	matches: Matches,
	before: Document,
	told: ToldByRules,
	areItemsTold: boolean,
): Generator<Finding> {
	const heirs = matches.heirs(before);
	const [first] = heirs;
	if (!first || heirs.some((heir) => isUnchanged(before, heir))) return;
	yield* compareHeads(comparison, matches, before, heirs);
	const documents = [...heirs, ...matches.goingOn(before)];
	const findNow = <Node extends DecisionNode | ItemNode | StepNode>(node: Node) =>
		documents.flatMap((heir) => {
			const is = matches.nodes(before, heir).get(node);
			return is?.component === node.component ? [{ heir, is: is as Node }] : [];
		});
	for (const node of before.allNodes) {
		if (node.component === "Item" && !areItemsTold) {
			const found = findNow(node);
			const same = found.find(({ is }) => is.response === node.response) ?? found[0];
			if (!same && isAskedElsewhere(comparison, heirs, node)) continue;
			yield* compareItem(told, [before, same?.heir ?? first], node, same?.is);
		}
		if (node.component === "Decision") yield* tellDecision(matches, before, node, findNow(node));
		if (node.component !== "Step") continue;
		const found = findNow(node);
		const steps = (found.length > 0 ? found : [{ heir: first, is: undefined }]).map((each) => ({
			...each,
			lost: compareStep(matches, before, node, each),
		}));
		// One part of what was split may have what another has not.
		const [least] = steps.sort((a, b) => a.lost.length - b.lost.length);
		if (!least || least.lost.length === 0) continue;
		const { heir, is: step, lost } = least;
		yield worse("lowered-judgement", heir, step ?? heir.locateInHead(["id"]), {
			message: `Step ${nameBehindNoun(namedNode(step ?? node))} that is judged less strictly: ${lost.join("; ")}`,
			help: "Look whether it is so on the floor too; the checks before and after it are judged by this.",
			at: step?.id ?? node.id,
		});
	}
}
