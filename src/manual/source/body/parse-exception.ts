// Does a comment accept a finding, of what, and does it say why?
import { shortestReason } from "../../model/values.ts";

const acceptance = /^\s*\/\*+\s*accept\s+([a-z]+(?:-[a-z]+)+)\s*(?::\s*([\s\S]*?))?\s*\*\/\s*$/;

/** What `{/* accept rule-id: reason *\/}` says, or what it lacks; undefined: another comment. */
export function parseException(
	comment: string,
): { rule: string; reason: string } | { message: string; help: string } | undefined {
	const [whole, rule = "", written = ""] = acceptance.exec(comment) ?? [];
	if (whole === undefined) return undefined;
	const reason = written.replace(/\s+/g, " ").trim();
	if (reason.length >= shortestReason) return { rule, reason };
	return {
		message: `Unexpected exception from ${rule} without a reason, expected one of at least ${shortestReason} characters`,
		help: `Write {/* accept ${rule}: why this is right here */}.`,
	};
}

const parting = /(?:\s|\{\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+\})*/y;

/** Where in a text begins what a comment stands directly before: blank lines and other comments do not part them. */
export function skipComments(text: string, end: number): number {
	parting.lastIndex = end;
	return end + (parting.exec(text)?.[0].length ?? 0);
}
