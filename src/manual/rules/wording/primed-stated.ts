// Does a sentence tell a number that is to be found, and no limit, setting, sample, time, place or name?
import { has, type Line, lineOf, type Mark, type Match, markOf } from "./primed-phrase.ts";
import * as phrases from "./primed-stated-phrases.ts";

interface Clause {
	/** Place of its first word in the sentence. */
	from: number;
	words: Line;
	opening: Mark | undefined;
}

/** A number of a sentence. */
interface Figure {
	/** Its clause, and the sentence, in which it is THIS. */
	clause: Line;
	sentence: () => Line;
	/** It is asked whether something is so. */
	isConfirmed: boolean;
	/** It stands in brackets behind what is to be counted. */
	isBracketed: boolean;
	match: Match;
}

const is = (mark: Mark | undefined, name: string) => mark?.names.includes(name) === true;

/** The clauses of a line; a number is judged within its own. */
function clausesOf(line: Line): Clause[] {
	const clauses: Clause[] = [];
	let from = 1;
	for (let at = 1; at < line.length; at++) {
		if (!is(line[at], "BOUNDARY") && at < line.length - 1) continue;
		// "Between 3 and 5".
		const isRange = is(line[at], "and") && line.slice(Math.max(from, at - 4), at).some((mark) => is(mark, "RANGE"));
		if (isRange) continue;
		if (at > from) clauses.push({ from, words: line.slice(from, at), opening: line[from - 1] });
		from = at + 1;
	}
	return clauses;
}

const judged = markOf("THIS", "NUMBER");
/** No sentence that somebody reads has more numbers; in a text made to have them the rest is not judged. */
const mostNumbers = 30;

function* figuresOf(line: Line): Generator<Figure> {
	let isConfirmed = false;
	let judgedNumbers = 0;
	for (const { from, words, opening } of clausesOf(line)) {
		const clause = lineOf(words);
		isConfirmed = has(phrases.confirming, clause) || (isConfirmed && has(phrases.goesOn, clause));
		const isBracketed = is(opening, "BRACKET") && has(phrases.bracketed, line.slice(0, from));
		for (const [at, mark] of words.entries()) {
			if (!is(mark, "NUMBER")) continue;
			if (judgedNumbers++ === mostNumbers) return;
			const next = words[at + 1];
			yield {
				clause: lineOf(words.with(at, judged)),
				sentence: () => line.with(from + at, judged),
				isConfirmed,
				isBracketed,
				match: { from, to: from + at + (next && !is(next, "SIGN") ? 2 : 1) },
			};
		}
	}
}

/** Is it told that the number is so, and not at which place? */
const isTelling = ({ clause }: Figure) =>
	has(phrases.telling, clause) && (!has(phrases.named, clause) || has(phrases.arrivedAt, clause));

const isReported = ({ sentence }: Figure) => has(phrases.reported, sentence());

const isDefinite = ({ clause }: Figure) => has(phrases.definite, clause) && !has(phrases.partOrTool, clause);

function isTold(figure: Figure): boolean {
	const { clause, isConfirmed, isBracketed } = figure;
	if (has(phrases.told, clause) || has(phrases.demanded, clause)) return true;
	if (has(phrases.idle, clause)) return false;
	if (isBracketed || isTelling(figure) || isReported(figure)) return true;
	if (isDefinite(figure)) return isConfirmed || has(phrases.reached, clause);
	return has(phrases.there, clause) || (isConfirmed && !has(phrases.named, clause));
}

const isToConfirm = (figure: Figure) =>
	!has(phrases.idle, figure.clause) && ((figure.isConfirmed && isTelling(figure)) || isReported(figure));

function findFigure(line: Line, isFound: (figure: Figure) => boolean): Match | undefined {
	if (!line.some((mark) => is(mark, "NUMBER")) || has(phrases.allowed, line)) return undefined;
	for (const figure of figuresOf(line)) if (isFound(figure)) return figure.match;
	return undefined;
}

/** The number of a sentence that tells the second person the result. */
export const findStated = (line: Line) => findFigure(line, isTold);

/** The same, and only one that is to be confirmed. */
export const findToConfirm = (line: Line) => findFigure(line, isToConfirm);
