// npm run coverage -- why ID: why does something stand as it does, and what would change it?

import { computeChecklistReasons } from "../../src/manual/coverage/checklist-reasons.ts";
import { computeCoverage } from "../../src/manual/coverage/compute-coverage.ts";
import { computeExpectationReasons } from "../../src/manual/coverage/expectation-reasons.ts";
import { computeFailureModeReasons } from "../../src/manual/coverage/failure-mode-reasons.ts";
import { computeProcedureReasons } from "../../src/manual/coverage/procedure-reasons.ts";
import { documentIds, findDocument, type Manual } from "../../src/manual/model/manual.ts";
import { didYouMean } from "../../src/manual/model/nearest.ts";
import { formatReasons } from "../../src/manual/report/format-reasons.ts";
import { type Reasons, wordReasons } from "../../src/manual/report/word-reasons.ts";
import { choosePaint, exitCode, Refusal } from "../run-command.ts";
import { readWholeContent } from "../settings.ts";
import type { QuestionArguments } from "./arguments.ts";
import { placeId } from "./place-id.ts";
import { tellUnsound } from "./tell-unsound.ts";

const sameLetters = (a: string, b: string) => a.normalize().toLowerCase() === b.normalize().toLowerCase();

/** By id, in any case; by the printed path too, since a document that cannot be read may have no id. */
function findReasons(manual: Manual, asOf: string, asked: string): Reasons {
	const failureModes = manual.registers["failure-modes"].entries;
	const expectations = manual.registers.expectations.entries;
	const ids = [...documentIds(manual), ...failureModes.keys(), ...expectations.keys()];
	const wanted = ids.includes(asked) ? asked : (ids.find((id) => sameLetters(id, asked)) ?? asked);
	const document = findDocument(manual, wanted) ?? manual.documents.find(({ file }) => file === wanted);
	const entry = failureModes.get(wanted);
	const expectation = expectations.get(wanted);
	if (expectation && !document && !entry) return computeExpectationReasons(manual, asOf, wanted, expectation);
	if (!document && !entry) {
		const placed = placeId(manual, asked);
		if (placed)
			throw new Refusal(
				`Unexpected ${placed.what} "${asked}", expected the id of a procedure, checklist, failure mode or expectation; ${placed.instead}`,
			);
		const known = [...ids, ...manual.documents.map(({ file }) => file)];
		// Many leave out what all ids begin with.
		const ending = known.filter((id) => asked.length > 2 && id.toLowerCase().endsWith(`-${asked.toLowerCase()}`));
		const meant =
			ending.length > 0
				? `; did you mean ${ending
						.slice(0, 3)
						.map((id) => `"${id}"`)
						.join(" or ")}?`
				: "";
		throw new Refusal(
			`Unexpected "${wanted}", expected the id of a procedure, checklist, failure mode or expectation${meant || didYouMean(wanted, known)}`,
		);
	}
	const report = computeCoverage(manual, asOf);
	if (document?.kind === "checklist") return computeChecklistReasons(manual, report, document);
	const procedure = report.procedures.find(({ file }) => file === document?.file);
	if (document && procedure) return computeProcedureReasons(manual, report, document, procedure);
	if (entry) return computeFailureModeReasons(manual, report, wanted, entry);
	throw new Error(`No report of ${wanted}`);
}

export function runWhy({ content, asOf, format, subject }: QuestionArguments): { output: string; code: number } {
	const manual = readWholeContent(content);
	if (!manual.sound) return tellUnsound(manual, asOf, format);
	const reasons = wordReasons(findReasons(manual, asOf, subject));
	const output =
		format === "json"
			? `${JSON.stringify({ schemaVersion: 1, asOf, ...reasons }, null, 2)}\n`
			: formatReasons(reasons, choosePaint());
	return { output, code: exitCode.good };
}
