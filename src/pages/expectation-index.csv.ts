// The Customer Expectation Index as a spreadsheet: a row for every expectation, a column for every competitor.
import type { APIRoute } from "astro";
import type { IndexLine } from "../manual/coverage/expectation-index.ts";
import { expectationIndexOf } from "../site/chain-view.ts";
import { type Column, csvResponse } from "../site/csv-response.ts";
import { currentManual } from "../site/current-manual.ts";
import { interfaceStrings } from "../site/strings/strings.ts";

export const GET: APIRoute = () => {
	const { manual, asOf } = currentManual();
	const text = interfaceStrings();
	const heads = text.chain.csvHeads;
	const { lines, competitors } = expectationIndexOf(manual, asOf);
	const others = competitors.map(
		(name): Column<IndexLine> => [
			name,
			({ expectation }) => {
				const other = expectation.competitors.find((each) => each.name === name);
				return other && text.ratings[other.rating];
			},
		],
	);
	return csvResponse<IndexLine>(
		[
			[heads.touchpoint, ({ expectation }) => expectation.touchpoint],
			[heads.expectation, ({ id }) => id],
			[heads.statement, ({ expectation }) => expectation.statement],
			[heads.promise, ({ expectation }) => expectation.promise],
			[heads.rating, ({ expectation }) => text.ratings[expectation.rating]],
			...others,
			[heads.behind, ({ behind }) => behind.join(", ")],
			[heads.gap, ({ expectation }) => expectation.gap],
			[
				heads.closedBy,
				({ expectation, open }) => (open ? text.chain.page.index.nobodyCloses : expectation.closedBy.join(" ")),
			],
			[heads.protection, ({ protection }) => text.chain.protections[protection]],
			[
				heads.protectedBy,
				({ failureModes }) => failureModes.map(({ id, state }) => `${id} ${text.chain.modeStates[state]}`).join("; "),
			],
			[
				heads.checks,
				({ failureModes }) =>
					failureModes
						.flatMap(({ declaredBy }) =>
							declaredBy.flatMap(({ procedure, controls }) =>
								controls.map(({ number }) => `${procedure.head.id} ${number}`),
							),
						)
						.filter((each, at, all) => all.indexOf(each) === at)
						.join("; "),
			],
		],
		lines,
	);
};
