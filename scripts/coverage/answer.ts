// What is answered to what was asked of `npm run coverage`?
import { exitCode } from "../run-command.ts";
import { runExplain } from "./explain.ts";
import { help } from "./help.ts";
import { runList } from "./list.ts";
import { runMutate } from "./mutate.ts";
import { readArguments } from "./read-arguments.ts";
import { runReport } from "./report.ts";
import { runSince } from "./since.ts";
import { runTrend } from "./trend.ts";
import { runWhy } from "./why.ts";

/** Takes the arguments of the process where none are given. A question that makes no sense is thrown. */
export function answer(args?: string[]): { output: string; code: number } {
	const asked = readArguments(args);
	switch (asked?.command) {
		case undefined:
			return { output: `${help}\n`, code: exitCode.good };
		case "report":
			return runReport(asked);
		case "since":
			return runSince(asked);
		case "trend":
			return runTrend(asked);
		case "mutate":
			return runMutate(asked);
		case "why":
			return runWhy(asked);
		case "explain":
			return runExplain(asked);
		case "list":
			return runList(asked);
	}
}
