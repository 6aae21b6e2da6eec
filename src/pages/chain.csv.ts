// The chain as a spreadsheet: a row for every way from an expectation to a check, and to the roles that do it.
import type { APIRoute } from "astro";
import { type ChainLink, listChain } from "../manual/coverage/chain.ts";
import { chainOf } from "../site/chain-view.ts";
import { roleNames } from "../site/control-words.ts";
import { csvResponse } from "../site/csv-response.ts";
import { currentManual } from "../site/current-manual.ts";
import { interfaceStrings } from "../site/strings/strings.ts";

export const GET: APIRoute = () => {
	const { manual, asOf } = currentManual();
	const text = interfaceStrings();
	const heads = text.chain.csvHeads;
	return csvResponse<ChainLink>(
		[
			[heads.touchpoint, ({ expectation }) => expectation?.expectation.touchpoint],
			[heads.expectation, ({ expectation }) => expectation?.id],
			[heads.statement, ({ expectation }) => expectation?.expectation.statement],
			[heads.rating, ({ expectation }) => expectation && text.ratings[expectation.expectation.rating]],
			[heads.protection, ({ expectation }) => expectation && text.chain.protections[expectation.protection]],
			[heads.failureMode, ({ failureMode }) => failureMode?.id],
			[heads.title, ({ failureMode }) => failureMode?.failureMode.title],
			[heads.severity, ({ failureMode }) => failureMode && text.severities[failureMode.failureMode.severity]],
			[heads.state, ({ failureMode }) => failureMode && text.chain.modeStates[failureMode.state]],
			[heads.procedure, ({ declaring }) => declaring?.procedure.head.id],
			[heads.procedureTitle, ({ declaring }) => declaring?.procedure.head.title],
			[heads.controlled, ({ declaring }) => declaring && (declaring.controlled ? heads.yes : heads.no)],
			[heads.path, ({ declaring }) => declaring?.path],
			[heads.step, ({ control }) => control?.number],
			[heads.anchor, ({ control }) => control?.anchor],
			[heads.controls, ({ control }) => control?.check.title],
			[heads.kind, ({ control }) => control?.check.kind && text.kinds[control.check.kind]],
			[heads.control, ({ control }) => control && text.chain.controlTypes[control.type]],
			[heads.verifier, ({ control }) => control && roleNames(manual, control.check.by)],
			[
				heads.authority,
				({ control }) =>
					control &&
					roleNames(
						manual,
						control.check.onFails.flatMap(({ authority }) => authority),
					),
			],
			[heads.owner, ({ declaring }) => declaring && roleNames(manual, [declaring.procedure.head.owner])],
		],
		listChain(chainOf(manual, asOf)),
	);
};
