// The control plan as a spreadsheet: a row for every valid QC step of every procedure in scope.
import type { APIRoute } from "astro";
import type { ControlPlanRow } from "../manual/coverage/control-plan.ts";
import { controlPlanOf } from "../site/chain-view.ts";
import { roleNames, sampleWords } from "../site/control-words.ts";
import { csvResponse } from "../site/csv-response.ts";
import { currentManual } from "../site/current-manual.ts";
import { processTitle } from "../site/document-view.ts";
import { interfaceStrings } from "../site/strings/strings.ts";

export const GET: APIRoute = () => {
	const { manual, asOf } = currentManual();
	const text = interfaceStrings();
	const heads = text.chain.csvHeads;
	const yes = (is: boolean) => (is ? heads.yes : heads.no);
	return csvResponse<ControlPlanRow>(
		[
			[heads.process, ({ process }) => processTitle(manual, process)],
			[heads.procedure, ({ procedure }) => procedure.head.id],
			[heads.procedureTitle, ({ procedure }) => procedure.head.title],
			[heads.step, ({ number }) => number],
			[heads.anchor, ({ anchor }) => anchor],
			[heads.title, ({ check: { title } }) => title],
			[heads.checklist, ({ checklist }) => checklist],
			[heads.characteristic, ({ characteristic }) => characteristic],
			[heads.failureModes, ({ failureModes }) => failureModes.map(({ id }) => id).join(" ")],
			[heads.stage, ({ check: { stage } }) => stage && text.stages[stage]],
			[heads.kind, ({ check: { kind } }) => kind && text.kinds[kind]],
			[heads.method, ({ check: { method } }) => method && text.methods[method]],
			[heads.sample, ({ check, plan }) => sampleWords(check.sample, plan, text)],
			[heads.criterion, ({ check: { criterion } }) => criterion],
			[heads.evidence, ({ check: { evidence } }) => evidence && text.evidences[evidence]],
			[heads.control, ({ control }) => text.chain.controlTypes[control]],
			[heads.hold, ({ check: { hold } }) => yes(hold)],
			[heads.blind, ({ check: { blind } }) => yes(blind)],
			[heads.verifier, ({ check }) => roleNames(manual, check.by)],
			[heads.disposition, ({ reaction }) => reaction.disposition && text.dispositions[reaction.disposition]],
			[heads.authority, ({ reaction }) => roleNames(manual, reaction.authority)],
			[heads.see, ({ reaction }) => reaction.see ?? ""],
			[heads.reaction, ({ reaction }) => reaction.text],
			[heads.owner, ({ procedure }) => roleNames(manual, [procedure.head.owner])],
		],
		controlPlanOf(manual, asOf),
	);
};
