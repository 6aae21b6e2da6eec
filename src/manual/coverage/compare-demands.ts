// By what does a document ask to be judged less strictly than before, besides its QC steps?

import { addDuration } from "../model/dates.ts";
import { type Document, type ItemNode, isFlowNode, type StepNode } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import { nameBehindNoun, namedNode } from "../model/node-name.ts";
import { namesNothing } from "../model/undone.ts";
import { isLesser } from "../model/words.ts";
import { placeInHead, worse } from "./compare-documents.ts";
import { isUnchanged, type Matches } from "./match-documents.ts";

/** Any day serves to tell which of two durations is longer. */
const someDay = "2000-01-01";

function* compareHeads(matches: Matches, before: Document, after: Document): Generator<Finding> {
	const [was, is] = [before.head, after.head];
	if (was.id !== is.id && !is.supersedes.includes(was.id)) {
		yield worse("changed-document-id", "warning", after, after.locateInHead(["id"]), {
			message: `Unexpected id ${is.id}, expected ${was.id} as before: an id is kept for ever`,
			help: `Printed addresses and links name ${was.id}. Give it back, or withdraw ${was.id} and let ${is.id} supersede it.`,
		});
	}
	if (before.kind === "procedure" && after.kind === "procedure") {
		const now = after.head.requires;
		const lost = before.head.requires.filter((id) => !now.includes(id) && !now.includes(matches.idToday(id)));
		for (const id of lost) {
			yield worse("dropped-requirement", "warning", after, placeInHead(after, "requires"), {
				message: `Head that no longer requires ${id}: requires ${now.join(", ") || "nothing"} instead of ${before.head.requires.join(", ")}`,
				help: `Look whether nobody needs ${id} to have ended before this starts.`,
				at: id,
			});
		}
	}
	const lower = (key: "criticality" | "reviewEvery", what: string, help: string) =>
		worse("lowered-judgement", "warning", after, after.locateInHead([key]), {
			message: `${what}: ${key} ${is[key]} instead of ${was[key]}`,
			help,
			at: key,
		});
	if (isLesser(was.criticality, is.criticality))
		yield lower("criticality", "Less critical", "Look whether a fault here now does less harm to the customer.");
	if (was.reviewEvery && is.reviewEvery && addDuration(someDay, is.reviewEvery) > addDuration(someDay, was.reviewEvery))
		yield lower("reviewEvery", "Reviewed less often", "Look whether it may go unread for so long.");
}

/** What a step no longer says that guards and controls are judged by. */
function compareStep(matches: Matches, before: Document, was: StepNode, is: StepNode | undefined): string[] {
	const gone = is ? "" : ", the step is gone";
	const undoes = was.undoes.map((anchor) => matches.anchorToday(before, anchor));
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

function* compareItem(before: Document, after: Document, was: ItemNode, is: ItemNode | undefined): Generator<Finding> {
	const { id } = was;
	// An item that became a check asks for more, not for less.
	if (!is && after.allNodes.some((node) => isFlowNode(node) && node.id === id)) return;
	if (!is) {
		yield worse("removed-item", "warning", after, after.locateInHead(["id"]), {
			message: `Removed checklist item ${nameBehindNoun(namedNode({ ...was, text: "" }))}, which asked: ${was.text.trim()} (${was.response})`,
			help: `Look whether nobody has to do it any more who uses ${before.head.id}.`,
			at: id,
		});
	} else if (was.response !== is.response) {
		yield worse("changed-item", "warning", after, is, {
			message: `Changed checklist item ${nameBehindNoun(namedNode(is))}: response "${is.response}" instead of "${was.response}"`,
			help: "Look whether it still asks for what it asked for before.",
			at: is.id,
		});
	}
}

/** Told to be looked at: whether less may be demanded, a person has to judge. */
export function* compareDemands(matches: Matches, before: Document, after: Document): Generator<Finding> {
	if (isUnchanged(before, after)) return;
	yield* compareHeads(matches, before, after);
	const nodes = matches.nodes(before);
	for (const node of before.allNodes) {
		if (node.component === "Item") {
			const today = nodes.get(node);
			yield* compareItem(before, after, node, today?.component === "Item" ? today : undefined);
		}
		if (node.component !== "Step") continue;
		const today = nodes.get(node);
		const step = today?.component === "Step" ? today : undefined;
		const lost = compareStep(matches, before, node, step);
		if (lost.length === 0) continue;
		yield worse("lowered-judgement", "warning", after, step ?? after.locateInHead(["id"]), {
			message: `Step ${nameBehindNoun(namedNode(step ?? node))} that is judged less strictly: ${lost.join("; ")}`,
			help: "Look whether it is so on the floor too; the checks before and after it are judged by this.",
			at: step?.id ?? node.id,
		});
	}
}
