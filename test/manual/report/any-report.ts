// How does a test get a coverage report with any words in it? Numbers that fit, and texts that fast-check invents.
import fc from "fast-check";
import { countFlows, countStates } from "../../../src/manual/coverage/count.ts";
import type {
	AcceptedFinding,
	CoverageProcedure,
	CoverageReport,
} from "../../../src/manual/coverage/coverage-report.ts";
import type { CoverageState } from "../../../src/manual/model/coverage-states.ts";
import type { NamedFinding } from "../../../src/manual/model/finding.ts";

/** What has broken somebody's writer before. */
const nasty = [
	'"',
	"'",
	"\n",
	"\r\n",
	"\r",
	"\t",
	"]]>",
	"<b>",
	"&amp;",
	"&#10;",
	"%",
	"%0A",
	"%25",
	"::error::",
	",",
	";",
	"=1+1",
	"@SUM(A1)",
	"-1",
	"|",
	"\\",
	"\\|",
	"`",
	"~~",
	"$x$",
	"[a](1)",
	"{0}",
	"\u001b[31m",
	"\u0000",
	"\u0007",
	"\u202e",
	"\ufffe",
	"\ud800",
	"ä😀受",
	" ",
	"a",
];

export const anyText = fc
	.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...nasty) }, fc.string({ unit: "binary", maxLength: 8 })), {
		minLength: 1,
		maxLength: 6,
	})
	.map((parts) => parts.join(""))
	.filter((text) => text !== "");

/** A path has parts, and none of them is empty or leads elsewhere. */
export const anyPath = fc
	.array(
		anyText.map((text) => text.replaceAll("/", "").toWellFormed()).filter((text) => !["", ".", ".."].includes(text)),
		{ minLength: 1, maxLength: 3 },
	)
	.map((parts) => parts.join("/"));

const finding = (texts: readonly string[], file: string, subject: string, at: number): NamedFinding => ({
	// The reader's names are unique, whatever they hold.
	id: `${texts[0]}:${at}`,
	rule: texts[1] ?? "",
	severity: at % 2 === 0 ? "error" : "warning",
	file,
	line: at + 1,
	column: 3,
	message: texts[2] ?? "",
	help: at % 3 === 0 ? "" : (texts[3] ?? ""),
	subject,
});

const states: readonly CoverageState[] = ["covered", "uncovered", "shallow", "exempt", "unmeasured", "out-of-scope"];

/** A report with a procedure in each state, a finding about each, one about nothing known, and one that is accepted. */
export const anyReport: fc.Arbitrary<CoverageReport> = fc
	.record({ texts: fc.array(anyText, { minLength: 8, maxLength: 8 }), file: anyPath })
	.map(({ texts, file }) => {
		const [title = "", process = "", owner = "", reason = ""] = texts;
		const procedures = states.map(
			(state, at): CoverageProcedure => ({
				id: `${texts[4]}-${at}`,
				title,
				file,
				process,
				owner,
				status: "effective",
				criticality: "critical",
				state,
				...(state === "exempt" && { exemptUntil: "2027-03-03", exemptReason: reason }),
				qcSteps: [],
				checklists: [],
				irreversibleSteps: [
					{ anchor: texts[5] ?? "", title, file, line: 9, column: 1, guarded: at === 0, path: texts[6] ?? "" },
				],
				failureModes: [
					{
						id: texts[7] ?? "",
						severity: "critical",
						controlled: false,
						controls: [],
						alone: [],
						path: texts[6] ?? "",
					},
				],
				workSteps: [
					{ anchor: texts[5] ?? "", title, file, line: 9, column: 1, verified: true },
					{ anchor: texts[6] ?? "", title, file, line: 10, column: 1, verified: false },
				],
			}),
		);
		const counts = countStates(procedures);
		const accepted: AcceptedFinding = {
			...finding(texts, file, procedures[0]?.id ?? "", 8),
			reason,
			acceptedIn: "document",
		};
		return {
			schemaVersion: 1,
			asOf: "2026-11-22",
			summary: { procedures: procedures.length, ...counts, ...countFlows(procedures) },
			thresholds: [{ criticality: "critical", minimum: 100, percent: counts.percent, met: false }],
			processes: [{ process, title: texts[5] ?? "", ...counts }],
			procedures,
			findings: [
				...procedures.slice(1, 5).map(({ id }, at) => finding(texts, file, id, at)),
				finding(texts, file, "", 4),
			],
			accepted: [accepted],
			undeclaredModes: [{ id: reason, severity: "critical" }],
			wordingNotJudged: [reason],
		};
	});
