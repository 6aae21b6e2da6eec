// Which check does an `undoes` name, whether or not its checklist is in force today?
import { computeChecks } from "./checks.ts";
import { type Document, nodesOf } from "./document.ts";
import { explainStanding, isInForce } from "./in-force.ts";
import { findChecklist, type Manual } from "./manual.ts";
import { didYouMean } from "./nearest.ts";
import { findUnreadBehind } from "./uses.ts";

/** Stands for what an `undoes` without an id, or with what is none, would name. */
export const namesNothing = "";

/** Follows `goods-in--match` from use to use. */
function followUses(manual: Manual, document: Document, anchor: string) {
	const uses = anchor.split("--");
	const last = uses.pop();
	const way: Document[] = [];
	let source = document;
	for (const id of uses) {
		const use = nodesOf(source, "UseChecklist").find((node) => node.id === id);
		if (!use) return { way, unread: undefined, found: false };
		const checklist = findChecklist(manual, use.ref);
		const [unread] = findUnreadBehind(manual, use);
		if (!checklist || unread) return { way, unread, found: false };
		way.push(checklist);
		source = checklist;
	}
	const found = nodesOf(source, "QCStep").some((node) => node.id === last);
	return { way, unread: undefined, found };
}

/**
 * Does an id that a step undoes name no check? What is no id at all is told as a wrong attribute, that a checklist is not
 * in force where it is used, and what is wrong with a file in which the check may be, or with its place, there.
 */
export function namesNoCheck(manual: Manual, document: Document, anchor: string): boolean {
	if (anchor === namesNothing || document.misplacedIds.includes(anchor)) return false;
	const { found, unread } = followUses(manual, document, anchor);
	return !found && !unread;
}

/**
 * `; did you mean "goods-in--match"?`: the check of a used checklist that has this id, or the nearest one. Where the id is
 * that of a use, those of its checklist.
 */
export function likelyCheck(manual: Manual, document: Document, anchor: string, asOf: string): string {
	const known = computeChecks(manual, document, asOf).map((check) => check.anchor);
	const within = known.filter((each) => each.startsWith(`${anchor}--`)).map((each) => `"${each}"`);
	if (within.length > 0)
		return `; did you mean ${within.slice(0, 3).join(" or ")}, of the checklist that is used there?`;
	const [placed, another] = known.filter((each) => each.endsWith(`--${anchor}`));
	return placed && !another ? `; did you mean "${placed}"?` : didYouMean(anchor, known);
}

/** Why an id that a step undoes leads to no check that counts today, and how to mend it. */
export function explainUndone(
	manual: Manual,
	document: Document,
	anchor: string,
	asOf: string,
): { why: string; help: string } {
	if (anchor === namesNothing) {
		return {
			why: "nothing that can be read as the id of a QC step",
			help: 'Write the id of the QC step whose result the step makes void, such as undoes="count", or leave undoes out.',
		};
	}
	const { way, unread, found } = followUses(manual, document, anchor);
	if (unread) {
		return {
			why: `"${anchor}", which is in a file that cannot be read: ${unread.file}`,
			help: `Mend ${unread.file} first.`,
		};
	}
	if (!found) {
		return {
			why: `"${anchor}", which is no QC step of this procedure${likelyCheck(manual, document, anchor, asOf)}`,
			help: "Name the QC step whose result the step makes void; in a used checklist: use-id--check-id.",
		};
	}
	const idle = way.find((checklist) => !isInForce(manual, checklist, asOf));
	if (!idle) return { why: `"${anchor}", which counts as no check`, help: "Complete that check." };
	const { id } = idle.head;
	return {
		why: `"${anchor}" of ${id}, which is not in force: ${explainStanding(manual, idle, asOf)}`,
		help: `Let ${id} take effect, or name a check that is in force.`,
	};
}
