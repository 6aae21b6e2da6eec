// The PFMEA as a spreadsheet: a row for every failure mode in every procedure that declares it.
import type { APIRoute } from "astro";
import type { PfmeaRow } from "../manual/coverage/pfmea.ts";
import { pfmeaOf } from "../site/chain-view.ts";
import { strengthWords } from "../site/control-words.ts";
import { csvResponse } from "../site/csv-response.ts";
import { currentManual } from "../site/current-manual.ts";
import { processTitle } from "../site/document-view.ts";
import { interfaceStrings } from "../site/strings/strings.ts";

export const GET: APIRoute = () => {
	const { manual, asOf } = currentManual();
	const text = interfaceStrings();
	const heads = text.chain.csvHeads;
	const yes = (is: boolean | undefined) => (is ? heads.yes : heads.no);
	return csvResponse<PfmeaRow>(
		[
			[heads.process, ({ process }) => processTitle(manual, process)],
			[heads.failureMode, ({ mode }) => mode.id],
			[heads.title, ({ mode }) => mode.failureMode.title],
			[heads.severity, ({ mode }) => text.severities[mode.failureMode.severity]],
			[heads.effect, ({ mode }) => mode.failureMode.effect],
			[heads.cause, ({ mode }) => mode.failureMode.cause],
			[heads.procedure, ({ declaring }) => declaring?.procedure.head.id],
			[heads.procedureTitle, ({ declaring }) => declaring?.procedure.head.title],
			[
				heads.controls,
				({ declaring }) =>
					[
						...(declaring?.required ?? []).map(({ head }) => `${text.chain.ruledOutBy} ${head.id}`),
						...(declaring?.controls ?? []).map(
							({ number, check, type }) =>
								`${number} ${check.title} (${check.kind ? text.kinds[check.kind] : ""}, ${text.chain.controlTypes[type]})`,
						),
					].join("; "),
			],
			[
				heads.strength,
				({ declaring }) =>
					declaring?.controls.map((control) => `${control.number} ${strengthWords(manual, control, text)}`).join("; "),
			],
			[heads.controlled, ({ declaring }) => yes(declaring?.controlled)],
			[heads.single, ({ declaring }) => yes(declaring?.single)],
			[heads.path, ({ declaring }) => (declaring ? declaring.path : text.chain.declaredNowhere)],
		],
		pfmeaOf(manual, asOf),
	);
};
