// How is it told what a baseline accepts, what is new and what can be taken out of it?
import type { BaselineComparison } from "../coverage/compare-baseline.ts";
import { printable } from "./format-finding.ts";

/** Lines below a report. `command` takes what is closed out of the baseline. */
export function formatBaseline(
	{ accepted, added, closable }: BaselineComparison,
	label: string,
	command: string,
): string {
	const lines = [
		`Baseline ${printable(label)}: ${accepted.length} accepted, ${added.length} new, ${closable.length} closed`,
	];
	for (const { id } of added) lines.push(`  new     ${printable(id)}`);
	for (const id of closable) lines.push(`  closed  ${printable(id)}`);
	if (closable.length > 0) lines.push(`Take what is closed out of it: ${printable(command)}`);
	return `${lines.join("\n")}\n`;
}

/** The same for programs: a field of the report. */
export function baselineField({ accepted, added, closable }: BaselineComparison, label: string) {
	const ids = (findings: readonly { id: string }[]) => findings.map(({ id }) => id);
	return { file: label, accepted: ids(accepted), new: ids(added), closable };
}
