// How does each touchpoint turn out beside the competitors, what closes the gap, and what protects it? (Customer Expectation Index)
import { ratings } from "../model/words.ts";
import type { Chain, ChainExpectation } from "./chain.ts";

export interface IndexLine extends ChainExpectation {
	/** Competitors whose rating is better than ours. */
	behind: string[];
	/** A gap is noted, and no procedure is named that closes it. */
	open: boolean;
}

export interface ExpectationIndex {
	/** In the order of the customer's journey, which is that of the register. */
	lines: IndexLine[];
	/** Everybody who is rated anywhere, in the order of their first line. */
	competitors: string[];
}

export function computeExpectationIndex({ expectations }: Chain): ExpectationIndex {
	const lines = [...expectations.values()].map((line): IndexLine => {
		const { rating, competitors, gap, closedBy } = line.expectation;
		const better = competitors.filter((other) => ratings.indexOf(other.rating) > ratings.indexOf(rating));
		return { ...line, behind: better.map(({ name }) => name), open: gap !== undefined && closedBy.length === 0 };
	});
	return {
		lines,
		competitors: [...new Set(lines.flatMap(({ expectation }) => expectation.competitors.map(({ name }) => name)))],
	};
}
