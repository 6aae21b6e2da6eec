// Is code ended by a second line of ```, and what is said where it is not?
import { margin, type Report } from "./markdown-lines.ts";

/** Words for a line of ``` whose end was forgotten; `before` is what it swallows, where that is known. */
export function explainOpenFence(fence: string, before = ""): { message: string; help: string } {
	return {
		message: `Unexpected ${fence} that no second one closes${before && ` before ${before}`}, expected ${fence} below the code, too`,
		help: `Everything below it is taken for code: no step and no check in it counts. Write ${fence} on a line of its own where the code ends, or remove this one.`,
	};
}

/** Code between two lines of ``` that has only the first of them: all below it is code. */
export function findOpenFence(source: string, report: Report): void {
	const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
	if (!fence) return;
	const last = source.trimEnd().split("\n").slice(1).at(-1)?.replace(margin, "") ?? "";
	if (last.startsWith(fence) && /^(`+|~+)$/.test(last)) return;
	const { message, help } = explainOpenFence(fence);
	report(0, message, help);
}
