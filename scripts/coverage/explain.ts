// npm run coverage -- explain RULE: what is wrong where a rule finds something, and what is right?
import { comparisonRules } from "../../src/manual/coverage/change/change-report.ts";
import { didYouMean } from "../../src/manual/model/nearest.ts";
import type { Paint } from "../../src/manual/report/format-finding.ts";
import { type KnownRule, knownRules, severityIn } from "../../src/manual/rules/known-rules.ts";
import type { Example } from "../../src/manual/rules/rule.ts";
import { choosePaint, exitCode, Refusal } from "../run-command.ts";
import { readContent } from "../settings.ts";
import type { QuestionArguments } from "./arguments.ts";

const affects = {
	coverage: "coverage: an error makes a procedure shallow, or is why it is uncovered",
	document: "the document: the manual is not well-formed",
	reading: "reading: what it finds is not read, and may be all of a document",
	comparison: "the comparison with an earlier revision: --since alone tells it, whatever policy.yaml says",
};

/** Of a longer example this much is shown on either side of what is left out: the other files that it needs come last. */
const [mostLines, firstLines, lastLines] = [40, 30, 9];

function shorten(lines: readonly string[]): readonly string[] {
	if (lines.length <= mostLines) return lines;
	const left = (lines.length - firstLines - lastLines).toLocaleString("en");
	return [
		...lines.slice(0, firstLines),
		`… ${left} lines left out; --format json has them`,
		...lines.slice(-lastLines),
	];
}

function formatExample({ head = {}, body = "", files = {}, kind }: Example): string[] {
	const texts = [
		...Object.entries(head).map(([key, value]) => `${key}: ${value}`),
		...(body ? [body.trimEnd()] : []),
		...Object.entries(files).flatMap(([path, text]) => [`in ${path}:`, text.trimEnd()]),
	];
	const lines = [...(kind === "checklist" ? ["in a checklist:"] : []), ...texts].join("\n").split("\n");
	return shorten(lines).map((line) => `  ${line}`);
}

type ExplainedRule = Omit<KnownRule, "affects"> & { affects: keyof typeof affects };

/** Many ask with a word of the name alone. */
function proposeRule(subject: string): string {
	const ids = [...knownRules, ...comparisonRules].map(({ id }) => id);
	const near = didYouMean(subject, ids);
	if (near) return near;
	const having = subject.length < 3 ? [] : ids.filter((id) => id.includes(subject.toLowerCase()));
	if (having.length === 0) return ": npm run coverage -- list rules names them";
	return `; did you mean ${having.map((id) => `"${id}"`).join(" or ")}?`;
}

function formatRule(rule: ExplainedRule, severity: string, paint: Paint): string {
	const { id, why, source, examples } = rule;
	const changed =
		severity === rule.severity || rule.affects === "comparison"
			? ""
			: ` (${rule.severity} unless policy.yaml says otherwise)`;
	return `${[
		paint("bold", id),
		why,
		...(source ? [`Source: ${source}`] : []),
		"",
		`Severity: ${severity}${changed}`,
		`Affects ${affects[rule.affects]}`,
		...(examples
			? [
					"",
					paint("bold", "Wrong"),
					...formatExample(examples.bad),
					"",
					paint("bold", "Right"),
					...formatExample(examples.good),
				]
			: []),
	].join("\n")}\n`;
}

export function runExplain({ content, asOf, format, subject }: QuestionArguments): { output: string; code: number } {
	const known = knownRules.find(({ id }) => id === subject);
	const compared = comparisonRules.find(({ id }) => id === subject);
	const rule: ExplainedRule | undefined = known ?? (compared && { ...compared, affects: "comparison" });
	if (!rule) throw new Refusal(`Unexpected rule "${subject}", expected one that exists${proposeRule(subject)}`);
	const { policy } = readContent(content);
	const severity = known ? severityIn(policy, known) : rule.severity;
	const worded = compared ? compared.severities.join(", or ") : severity;
	const { id, why, source, affects, examples } = rule;
	const data = { schemaVersion: 1, asOf, id, severity, defaultSeverity: rule.severity, affects, why, source, examples };
	const output = format === "json" ? `${JSON.stringify(data, null, 2)}\n` : formatRule(rule, worded, choosePaint());
	return { output, code: exitCode.good };
}
