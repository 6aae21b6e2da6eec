// What is told where the policy or a register cannot be read, so that nothing can be counted?
import { isSetting } from "../../src/manual/model/content-folder.ts";
import type { Manual } from "../../src/manual/model/manual.ts";
import { pathOfPrinted } from "../../src/manual/model/printed-path.ts";
import { toldBy } from "../../src/manual/report/format-coverage.ts";
import { formatFinding, formatGithubAnnotation } from "../../src/manual/report/format-finding.ts";
import { choosePaint, exitCode, writeOutput } from "../run-command.ts";
import type { ReportArguments } from "./arguments.ts";

/** A file that a program reads is not written with something else in it. */
export function tellUnsound(manual: Manual, asOf: string, format: ReportArguments["format"], file?: string) {
	const faults = manual.findings.filter(({ file }) => isSetting(pathOfPrinted(manual.label, file)));
	const lines = (one: (finding: (typeof faults)[number]) => string) => faults.map((each) => `${one(each)}\n`).join("");
	const code = exitCode.unmeasured;
	process.stderr.write("Cannot measure: mend the policy and the registers first\n");
	switch (format) {
		case "json": {
			// Whoever asked for JSON reads JSON, also when nothing could be counted.
			const output = `${JSON.stringify({ schemaVersion: 1, asOf, findings: faults }, null, 2)}\n`;
			if (file === undefined) return { output, code };
			writeOutput(file, output);
			return { output: "", code };
		}
		case "github":
			return { output: lines((finding) => formatGithubAnnotation(finding)), code };
		default:
			if (toldBy(format) !== "findings")
				return { output: lines((finding) => formatFinding(finding, choosePaint())), code };
			process.stderr.write(lines((finding) => formatFinding(finding)));
			return { output: "", code };
	}
}
