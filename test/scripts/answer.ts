// What does `npm run coverage` answer, without the process that it takes to ask?
import { join } from "node:path";
import { vi } from "vitest";
import { answer as answerArguments } from "../../scripts/coverage/answer.ts";
import type { Ran } from "./run-script.ts";

/** Asks of a content folder as of 22 November 2026. A question that makes no sense is thrown. */
export function answer(folder: string, args: readonly string[]): { output: string; code: number } {
	return answerArguments([...args, "--content", folder, "--as-of", "2026-11-22"]);
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
