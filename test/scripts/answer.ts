// What does `npm run coverage` answer, without the process that it takes to ask?
import { readArguments } from "../../scripts/coverage/arguments.ts";
import { runExplain } from "../../scripts/coverage/explain.ts";
import { runList } from "../../scripts/coverage/list.ts";
import { runReport } from "../../scripts/coverage/report.ts";
import { runWhy } from "../../scripts/coverage/why.ts";

/** Asks of a content folder as of 22 November 2026. A question that makes no sense is thrown. */
export function answer(folder: string, args: readonly string[]): { output: string; code: number } {
	const asked = readArguments([...args, "--content", folder, "--as-of", "2026-11-22"]);
	if (asked?.command === "report") return runReport(asked);
	if (asked?.command === "why") return runWhy(asked);
	if (asked?.command === "explain") return runExplain(asked);
	if (asked?.command === "list") return runList(asked);
	throw new Error("Neither a report nor a question");
}
