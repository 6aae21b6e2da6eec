// How is the proof told that the report would notice?
import type { MutationReport } from "../coverage/mutation/run-mutation.ts";
import { noPaint, type Paint, printable } from "./format-finding.ts";
import { formatTable } from "./format-table.ts";

export const mutationFormats = ["text", "json"] as const;
export type MutationFormat = (typeof mutationFormats)[number];

function formatText({ summary, mutants, unused }: MutationReport, paint: Paint): string {
	const { killed, survived, unexplained } = summary;
	const lines = [
		`${summary.mutants} weakenings of the manual, one at a time: ${killed} noticed, ${survived} not noticed, ${unexplained} of those without a reason.`,
	];
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
	tell(
		"Not noticed, for a reason",
		survivors.filter(({ reason }) => reason),
	);
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
export function formatMutation(report: MutationReport, format: MutationFormat, paint: Paint = noPaint): string {
	return format === "json" ? `${JSON.stringify(report, null, 2)}\n` : formatText(report, paint);
}
