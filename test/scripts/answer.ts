// What does `npm run coverage` answer, without the process that it takes to ask?
import { join } from "node:path";
import { vi } from "vitest";
import { readArguments } from "../../scripts/coverage/arguments.ts";
import { runExplain } from "../../scripts/coverage/explain.ts";
import { runList } from "../../scripts/coverage/list.ts";
import { runReport } from "../../scripts/coverage/report.ts";
import { runSince } from "../../scripts/coverage/since.ts";
import { runTrend } from "../../scripts/coverage/trend.ts";
import { runWhy } from "../../scripts/coverage/why.ts";
import type { Ran } from "./run-script.ts";

/** Asks of a content folder as of 22 November 2026. A question that makes no sense is thrown. */
export function answer(folder: string, args: readonly string[]): { output: string; code: number } {
	const asked = readArguments([...args, "--content", folder, "--as-of", "2026-11-22"]);
	switch (asked?.command) {
		case "report":
			return runReport(asked);
		case "since":
			return runSince({ ...asked, revision: asked.value });
		case "trend":
			return runTrend({ ...asked, count: asked.value, by: asked.trendBy });
		case "why":
			return runWhy(asked);
		case "explain":
			return runExplain(asked);
		case "list":
			return runList(asked);
		default:
			throw new Error("No question about a manual");
	}
}

/** The same as somebody gets it who stands in a folder with a folder `content`, with what is told beside the answer. */
export function answerIn(folder: string, args: readonly string[]): Ran {
	let err = "";
	const stderr = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
		err += text;
		return true;
	});
	try {
		const { output, code } = answer(join(folder, "content"), args);
		return { code, out: output.replaceAll(`${folder}/`, ""), err: err.replaceAll(`${folder}/`, "") };
	} finally {
		stderr.mockRestore();
	}
}
