// How does `check` tell what it found?
import type { Finding } from "../model/finding.ts";
import { formatCount, formatFinding, formatGithubAnnotation, noPaint, type Paint } from "./format-finding.ts";

export const checkFormats = ["text", "json", "github"] as const;
type CheckFormat = (typeof checkFormats)[number];

/** Findings of a check as text, ending in a newline. */
export function formatCheck(
	findings: readonly Finding[],
	documents: number,
	asOf: string,
	format: CheckFormat,
	paint: Paint = noPaint,
): string {
	switch (format) {
		case "json": {
			const errors = findings.filter(({ severity }) => severity === "error").length;
			const summary = { documents, errors, warnings: findings.length - errors };
			return `${JSON.stringify({ schemaVersion: 1, asOf, summary, findings }, null, 2)}\n`;
		}
		case "github":
			return [...findings.map((finding) => formatGithubAnnotation(finding)), formatCount(findings, documents), ""].join(
				"\n",
			);
		default:
			return [...findings.map((finding) => formatFinding(finding, paint)), formatCount(findings, documents), ""].join(
				"\n",
			);
	}
}
