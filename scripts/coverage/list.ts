// npm run coverage -- list: every procedure, or every rule, in a line.
import { type CoverageFilter, computeCoverage } from "../../src/manual/coverage/compute-coverage.ts";
import type { Manual } from "../../src/manual/model/manual.ts";
import { printable } from "../../src/manual/report/format-finding.ts";
import { countFlow, formatFlowCells } from "../../src/manual/report/format-sentence.ts";
import { formatTable } from "../../src/manual/report/format-table.ts";
import { knownRules, severityIn } from "../../src/manual/rules/known-rules.ts";
import { exitCode } from "../run-command.ts";
import { readContent, readWholeContent } from "../settings.ts";
import type { QuestionArguments } from "./arguments.ts";
import { requireKnownFilter } from "./require-known.ts";
import { tellUnsound } from "./tell-unsound.ts";

type Listing = { data: Record<string, unknown>; text: string };

function listRules({ policy }: Manual): Listing {
	const rules = knownRules.map((rule) => {
		const { id, affects, why, source, severity: defaultSeverity } = rule;
		return { id, severity: severityIn(policy, rule), defaultSeverity, affects, why, source };
	});
	const rows = rules.map(({ id, severity, defaultSeverity, affects }) => [
		id,
		severity === defaultSeverity ? severity : `${severity} (by policy.yaml)`,
		affects,
	]);
	return { data: { rules }, text: formatTable(["rule", "severity", "affects"], rows, [0, 1, 2]) };
}

function listProcedures(manual: Manual, asOf: string, filter: CoverageFilter): Listing {
	requireKnownFilter(manual, filter);
	const { procedures } = computeCoverage(manual, asOf, filter);
	const listed = procedures.map((procedure) => {
		const { id, file, title, state, owner, process } = procedure;
		return { id, file, title, process, owner, state, ...countFlow(procedure) };
	});
	const rows = procedures.map((procedure) => {
		const { id, file, state, title } = procedure;
		return [id || file, state, ...formatFlowCells(procedure), title].map(printable);
	});
	const head = ["procedure", "state", "checks", "guarded", "controlled", "title"];
	return { data: { procedures: listed }, text: formatTable(head, rows, [0, 1, 5]) };
}

export function runList({ content, asOf, format, subject, filter }: QuestionArguments): {
	output: string;
	code: number;
} {
	const manual = subject === "rules" ? readContent(content) : readWholeContent(content);
	if (subject !== "rules" && !manual.sound) return tellUnsound(manual, asOf, format);
	const { data, text } = subject === "rules" ? listRules(manual) : listProcedures(manual, asOf, filter);
	const output = format === "json" ? `${JSON.stringify({ schemaVersion: 1, asOf, ...data }, null, 2)}\n` : `${text}\n`;
	return { output, code: exitCode.good };
}
