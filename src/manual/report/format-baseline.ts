// How is it told what a baseline accepts, what is new and what can be taken out of it?
import type { BaselineComparison } from "../coverage/compare-baseline.ts";
import { howMany } from "../model/how-many.ts";
import { printable } from "./format-finding.ts";

/** What within its document each is about, such as the id of a step: `"send", "seal"`. */
const words = (ids: readonly string[]) =>
	printable(ids.map((id) => `"${id.split(":").slice(2).join(":")}"`).join(", "));

/** Lines below a report. `command` takes what is closed out of the baseline. */
export function formatBaseline(
	{ accepted, added, closable, renamed }: BaselineComparison,
	label: string,
	command: string,
): string {
	const lines = [
		`Baseline ${printable(label)}: ${accepted.length} accepted, ${added.length} new, ${closable.length} closed`,
	];
	for (const { id } of added) lines.push(`  new     ${printable(id)}`);
	for (const id of closable) lines.push(`  closed  ${printable(id)}`);
	for (const { from, to } of renamed) {
		lines.push(
			`Same rule, same document: ${from.length > 1 ? "were" : "was"} ${words(from)} renamed to ${words(to)}? A gap goes by the id of its step, so it is new under another id.`,
		);
	}
	if (closable.length > 0) lines.push(`Take what is closed out of it, and nothing new into it: ${printable(command)}`);
	return `${lines.join("\n")}\n`;
}

/** What was done to a baseline that was there, behind the line that says so. */
export function formatWritten({ added, closable }: BaselineComparison, how: "update" | "prune"): string {
	const ids = [...new Set(added.map(({ id }) => id))];
	const lines = [`, ${closable.length} taken out`];
	if (how === "update") lines.push(...ids.map((id) => `  accepted from now on  ${printable(id)}`));
	else if (ids.length > 0) lines.push(`${howMany(ids.length, "new error")} not accepted`);
	return lines.join("\n");
}

/** The same for programs: a field of the report. */
export function baselineField({ accepted, added, closable, renamed }: BaselineComparison, label: string) {
	const ids = (findings: readonly { id: string }[]) => findings.map(({ id }) => id);
	return { file: label, accepted: ids(accepted), new: ids(added), closable, renamed };
}
