// How is the proof told that the report would notice?
import type { MutationReport } from "../coverage/mutation/run-mutation.ts";
import { noPaint, printable } from "./format-finding.ts";
import { formatTable } from "./format-table.ts";
import type { ReportOptions } from "./report-options.ts";

type MutationOptions = Pick<ReportOptions, "paint" | "verbosity">;

export const mutationFormats = ["text", "json"] as const;
type MutationFormat = (typeof mutationFormats)[number];

/** How many were noticed, in one sentence. */
export function formatMutationSentence({ summary }: MutationReport): string {
	const { mutants, killed, survived, unexplained } = summary;
	return `${mutants} weakenings of the manual, one at a time: ${killed} noticed, ${survived} not noticed, ${unexplained} of those without a reason.`;
}

/** Summary: what nothing explains. Gaps: every survivor. All: what was noticed too, with what noticed it. */
function formatText(report: MutationReport, { paint, verbosity }: MutationOptions): string {
	const { mutants, unused } = report;
	const lines = [formatMutationSentence(report)];
	const survivors = mutants.filter(({ killedBy }) => !killedBy);
	const tell = (title: string, some: readonly (typeof survivors)[number][]) => {
		if (some.length === 0) return;
		lines.push("", paint("bold", title));
		for (const { file, line, column, what, id, reason } of some) {
			lines.push(`  ${printable(file)}:${line}:${column}  ${printable(what)}  ${paint("dim", printable(id))}`);
			if (reason) lines.push(`    ${paint("dim", printable(reason))}`);
		}
	};
	tell(
		"Not noticed, without a reason: a rule is missing or off, or list it in policy.yaml under mutation.survivors",
		survivors.filter(({ reason }) => !reason),
	);
	tell("Not noticed, for a reason", verbosity === "summary" ? [] : survivors.filter(({ reason }) => reason));
	const killed = verbosity === "all" ? mutants.filter(({ killedBy }) => killedBy) : [];
	if (killed.length > 0) lines.push("", paint("bold", "Noticed"));
	for (const { file, line, column, what, killedBy } of killed)
		lines.push(`  ${printable(file)}:${line}:${column}  ${printable(what)}: ${paint("dim", printable(killedBy))}`);
	if (unused.length > 0) {
		lines.push("", paint("bold", "Listed in policy.yaml and not needed"), ...unused.map((id) => `  ${printable(id)}`));
	}
	const kinds = [...new Set(mutants.map(({ weakening }) => weakening))];
	const rows = kinds.map((kind) => {
		const own = mutants.filter(({ weakening }) => weakening === kind);
		const noticed = own.filter(({ killedBy }) => killedBy).length;
		const reasoned = own.filter(({ reason }) => reason).length;
		return [kind, ...[own.length, noticed, reasoned, own.length - noticed - reasoned].map(String)];
	});
	lines.push(
		"",
		paint("bold", "By weakening"),
		formatTable(["weakening", "made", "noticed", "for a reason", "without"], rows),
		"",
	);
	return lines.join("\n");
}

/** The report of a mutation run, ending in a newline. */
export function formatMutation(
	report: MutationReport,
	format: MutationFormat,
	{ paint = noPaint, verbosity = "gaps" }: Partial<MutationOptions> = {},
): string {
	if (verbosity === "quiet") return "";
	return format === "json" ? `${JSON.stringify(report, null, 2)}\n` : formatText(report, { paint, verbosity });
}
