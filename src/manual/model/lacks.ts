// What does a QC step need to count as a check, and does not have?
import type { OnFailNode, QCStepNode } from "./document.ts";

/** Words that keep a place for others, alone in a text: nobody has said yet what is done. */
const placeholder =
	/^[^\p{L}\p{N}]*(?:t\.?b\.?[acd]|to ?do|n ?[./] ?a|x{2,}|none|not applicable|to be (?:added|agreed|clarified|completed|confirmed|decided|defined|determined|done|written)|lorem ipsum.*)[^\p{L}\p{N}]*$/isu;

/** Is there anything to read? Dots, dashes and signs that cannot be seen are no words, nor is what only keeps a place. */
export function hasWords(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text) && !placeholder.test(text);
}

/** What keeps its reaction from being one. */
function findReactionLacks(onFails: readonly OnFailNode[]): string[] {
	const [onFail, second] = onFails;
	if (!onFail) return ["a reaction (<OnFail>)"];
	if (second) return [`a single reaction (it has ${onFails.length} <OnFail>; join them)`];
	return [
		...(onFail.disposition ? [] : ["a disposition in its <OnFail>"]),
		...(hasWords(onFail.text) ? [] : ["text in its <OnFail>"]),
	];
}

/** A QC step with what keeps it from counting, in words that complete "lacks …". */
export function addLacks(check: Omit<QCStepNode, "lacks" | "reactionLacks">): QCStepNode {
	const needed: [unknown, string][] = [
		[check.id, "a valid id"],
		[check.title, "a title"],
		[check.kind, "a kind of check (kind)"],
		[check.by.length > 0, "a verifier (by)"],
		[check.criterion, "an acceptance criterion (criterion)"],
		[hasWords(check.text), "text that says how to check"],
	];
	const reactionLacks = findReactionLacks(check.onFails);
	return {
		...check,
		lacks: [...needed.flatMap(([given, lack]) => (given ? [] : [lack])), ...reactionLacks],
		reactionLacks,
	};
}
