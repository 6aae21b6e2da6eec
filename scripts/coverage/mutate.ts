// npm run coverage -- --mutate: would the report notice, if a check were removed or weakened?
import { runMutation } from "../../src/manual/coverage/mutation/run-mutation.ts";
import { formatMutation, formatMutationSentence, mutationFormats } from "../../src/manual/report/format-mutation.ts";
import { exitCode } from "../run-command.ts";
import { readChoice, readWholeContent } from "../settings.ts";
import type { MutateArguments } from "./arguments.ts";
import { giveOutput, paintFor } from "./give-output.ts";
import { tellUnsound } from "./tell-unsound.ts";

/** Progress on a terminal, in one line that is taken away at the end. */
function showProgress(done: number, all: number): void {
	if (!process.stderr.isTTY || done % 20 !== 0) return;
	process.stderr.write(`\r${done} of ${all} weakenings judged`);
}

/** Exit 1 where a weakening goes unnoticed and neither the tool nor the policy has a reason for it. */
export function runMutate({ content, asOf, format, output: file, verbosity }: MutateArguments): {
	output: string;
	code: number;
} {
	const chosen = readChoice("--format with --mutate", format, mutationFormats);
	const manual = readWholeContent(content);
	if (!manual.sound) return tellUnsound(manual, asOf, chosen, file);
	const report = runMutation(manual, asOf, showProgress);
	if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
	const text = formatMutation(report, chosen, { paint: paintFor(file), verbosity });
	const output = giveOutput(text, file, chosen, formatMutationSentence(report));
	if (report.summary.mutants === 0) {
		process.stderr.write("Nothing to weaken: no document in force has a check\n");
		return { output, code: exitCode.unmeasured };
	}
	const failed = report.summary.unexplained > 0 || report.unused.length > 0;
	return { output, code: failed ? exitCode.findings : exitCode.good };
}
