// In what does a decision ask for something else than before, or lead elsewhere with the same answer?
import { plainAnswer } from "../../model/answers.ts";
import { type BranchNode, type DecisionNode, type Document, isFlowNode } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import { nameBehindNoun, namedNode } from "../../model/node-name.ts";
import { asksAlike, asksOtherwise, asksTheSame } from "../../rules/wording/asks-otherwise.ts";
import { worse } from "./change-report.ts";
import type { Matches } from "./match-documents.ts";

/** In the order of the text; of two for one answer the first. */
function byAnswer({ branches }: DecisionNode): Map<string, BranchNode> {
	const found = new Map<string, BranchNode>();
	for (const branch of branches) {
		const answer = plainAnswer(branch.when);
		if (!found.has(answer)) found.set(answer, branch);
	}
	return found;
}

/** What stands in a branch, and where it leads: steps by their ids of today. */
function contentsOf({ nodes, goto, text }: BranchNode, idToday: (id: string) => string): Set<string> {
	const said = text.trim().replace(/\s+/g, " ");
	return new Set([
		...nodes.filter(isFlowNode).map(({ id }) => `step ${idToday(id)}`),
		...(goto === undefined ? [] : [`goto ${idToday(goto)}`]),
		...(said ? [`text ${said}`] : []),
	]);
}

/** Two answers of which each leads today where the other one led. */
export function findExchanged(
	was: DecisionNode,
	is: DecisionNode,
	idToday: (id: string) => string,
): [string, string][] {
	const before = byAnswer(was);
	const now = new Map([...byAnswer(is)].map(([answer, branch]) => [answer, contentsOf(branch, (id) => id)]));
	const both = [...before].filter(([answer]) => now.has(answer));
	const contents = new Map(both.map(([answer, branch]) => [answer, contentsOf(branch, idToday)]));
	const still = new Set([...now.values()].flatMap((each) => [...each]));
	const movedFrom = (answer: string, other: string) => {
		const own = [...(contents.get(answer) ?? [])].filter((each) => still.has(each) && !contents.get(other)?.has(each));
		return own.every((each) => now.get(other)?.has(each) && !now.get(answer)?.has(each)) ? own.length : undefined;
	};
	return both.flatMap(([answer, { when }], at) =>
		both.slice(at + 1).flatMap(([other, { when: otherWhen }]): [string, string][] => {
			const [there, back] = [movedFrom(answer, other), movedFrom(other, answer)];
			return there !== undefined && back !== undefined && there + back > 0 ? [[when, otherWhen]] : [];
		}),
	);
}

/** Answers that are gone, each with the new one that differs from it in a number, or in a word that makes it the opposite. */
function findOtherAnswers(was: DecisionNode, is: DecisionNode) {
	const [before, now] = [byAnswer(was), byAnswer(is)];
	const without = (answers: Map<string, BranchNode>, others: Map<string, BranchNode>) =>
		[...answers].filter(([answer]) => !others.has(answer)).map(([, { when }]) => when);
	const [allGone, allAdded] = [without(before, now), without(now, before)];
	const gone = allGone.filter((when) => !allAdded.some((other) => asksAlike(when, other)));
	const added = allAdded.filter((when) => !allGone.some((other) => asksAlike(other, when)));
	// In the order of the text: the first of them is what the first was.
	return gone.length === added.length
		? gone.flatMap((when, at) => {
				const otherwise = asksOtherwise(when, added[at] ?? "");
				return otherwise ? [{ otherwise, was: when, is: added[at] ?? "" }] : [];
			})
		: [];
}

/** What is certain to send other goods into a branch; whether other words do, nobody but a reader can tell. */
function compareDecision(was: DecisionNode, is: DecisionNode, idToday: (id: string) => string): string[] {
	const question = asksOtherwise(was.question, is.question);
	const answers = findOtherAnswers(was, is);
	const exchanged = findExchanged(was, is, idToday);
	const isTurned = exchanged.length > 0 || answers.some(({ otherwise }) => otherwise === "opposite");
	// The opposite is asked, and each answer leads where the other one led: that is the same.
	if (question === "opposite" && isTurned) return [];
	const words = question ? [`question "${is.question}" instead of "${was.question}"`] : [];
	words.push(
		...answers
			.filter(({ otherwise }) => otherwise === "amount" || asksTheSame(was.question, is.question))
			.map((answer) => `answer "${answer.is}" instead of "${answer.was}"`),
	);
	if (!asksTheSame(was.question, is.question)) return words;
	return [...words, ...exchanged.map(([one, other]) => `"${one}" leads where "${other}" led, and the other way round`)];
}

/** A decision in one of the documents that do what the earlier one did. */
export function tellDecision(
	matches: Matches,
	before: Document,
	was: DecisionNode,
	found: readonly { heir: Document; is: DecisionNode }[],
): Finding[] {
	const compared = found.map(({ heir, is }) => ({
		heir,
		is,
		words: compareDecision(was, is, (id) => matches.anchorToday(before, id, heir)),
	}));
	// One part of what was split may have what another has not.
	const [least] = compared.sort((a, b) => a.words.length - b.words.length);
	if (!least || least.words.length === 0) return [];
	const { heir, is, words } = least;
	return [
		worse("changed-decision", heir, is, {
			message: `Changed decision ${nameBehindNoun(namedNode(is))}: ${words.join("; ")}`,
			help: "Look whether what has to be checked still comes to its check.",
			at: is.id,
		}),
	];
}
