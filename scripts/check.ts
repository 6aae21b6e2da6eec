// npm run check: is the manual well-formed?
import { checkFormats, formatCheck } from "../src/manual/report/format-check.ts";
import { checkManual } from "../src/manual/rules/check-manual.ts";
import { choosePaint, exitCode, runCommand } from "./run-command.ts";
import { readChoice, readContent, readSettings, sharedHelp } from "./settings.ts";

const help = `npm run check -- [options]
Tells everything that is not well-formed in the manual, with file, line and column.
  --format FORMAT       ${checkFormats.join(" | ")} (default: text)
${sharedHelp}
Exit code: 0 nothing wrong, 1 errors found, 2 could not check.`;

await runCommand(help, () => {
	const { values, content, asOf, help: wantsHelp } = readSettings({ format: { type: "string" } });
	if (wantsHelp) return { output: `${help}\n`, code: exitCode.good };
	const format = readChoice("--format", values.format as string | undefined, checkFormats);
	const manual = readContent(content);
	const findings = checkManual(manual, asOf);
	const output = formatCheck(findings, manual.documents.length, asOf, format, choosePaint());
	const failed = findings.some(({ severity }) => severity === "error");
	const code =
		!manual.sound || manual.documents.length === 0 ? exitCode.unmeasured : failed ? exitCode.findings : exitCode.good;
	if (manual.documents.length === 0)
		process.stderr.write(`There is no document in ${content.label}/procedures or ${content.label}/checklists\n`);
	return { output, code };
});
