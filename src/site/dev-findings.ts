// Which findings are told on a page in dev, where check and coverage stand side by side?
import type { Finding } from "../manual/model/finding.ts";
import type { Manual } from "../manual/model/manual.ts";
import { formatFinding } from "../manual/report/format-finding.ts";

const placeOf = ({ file, line, column }: Pick<Finding, "file" | "line" | "column">) => `${file}:${line}:${column}`;

/**
 * Each once: some rules are judged by check and by coverage. An id that names no role is told as that, and not besides as
 * what follows from it, which coverage has to tell for itself. Where a register or the policy cannot be read, the command
 * judges nothing: all that it could tell may follow from that.
 */
export function joinFindings(
	checked: readonly Finding[],
	judged: readonly Finding[],
	{ sound }: Pick<Manual, "sound">,
): Finding[] {
	if (!sound) return [...checked];
	const strangers = new Set(checked.filter(({ rule }) => rule === "unknown-role").map(placeOf));
	const others = judged.filter((finding) => !strangers.has(placeOf(finding.related ?? finding)));
	return [...new Map([...checked, ...others].map((finding) => [formatFinding(finding), finding])).values()];
}
