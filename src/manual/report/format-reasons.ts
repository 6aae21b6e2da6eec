// How is it told why a procedure, a checklist or a failure mode stands as it does?
import type { AcceptedFinding } from "../coverage/coverage-report.ts";
import type { NamedFinding } from "../model/finding.ts";
import { namedPlace, writeName } from "../model/node-name.ts";
import { formatAcceptance } from "./format-coverage-text.ts";
import { formatFinding, type Paint, printable } from "./format-finding.ts";
import { formatContents, formatPlace } from "./format-procedure.ts";
import type { WordedChecklist } from "./word-checklist.ts";
import { wordLate } from "./word-control.ts";
import type { WordedExpectation } from "./word-expectation.ts";
import type { WordedFailureMode } from "./word-failure-mode.ts";
import type { WordedProcedure } from "./word-procedure.ts";
import type { WordedReasons } from "./word-reasons.ts";

function section(heading: string, lines: readonly string[], paint: Paint): string[] {
	return lines.length > 0 ? ["", paint("bold", heading), ...lines.map((line) => line.replace(/^/gm, "  "))] : [];
}

const findingSections = (findings: readonly NamedFinding[], accepted: readonly AcceptedFinding[], paint: Paint) => [
	...section(
		"Findings",
		findings.map((finding) => formatFinding(finding, paint)),
		paint,
	),
	...section(
		"Accepted with a reason",
		accepted.map((finding) => `${formatFinding(finding, paint)}\n    ${formatAcceptance(finding)}`),
		paint,
	),
];

function formatProcedure(
	{ procedure, because, decidedBy, findings, accepted, changes, besides }: WordedProcedure,
	paint: Paint,
): string[] {
	const { id, title, file, process, owner, criticality, status, state } = procedure;
	const facts = [
		process && `process ${process}`,
		owner && `owner ${owner}`,
		criticality && `criticality ${criticality}`,
		status && `status ${status}`,
	];
	const rules = decidedBy.length > 0 ? ` (${decidedBy.join(", ")})` : "";
	return [
		paint("bold", [id, title].filter(Boolean).map(printable).join("  ") || printable(file)),
		printable(file),
		...(facts.some(Boolean) ? [printable(facts.filter(Boolean).join(", "))] : []),
		"",
		`It is ${paint(state === "covered" ? "green" : "red", state)}, because ${printable(because).replace(/\.$/, "")}${rules}.`,
		...findingSections(findings, accepted, paint),
		...section("Protection", formatContents(procedure, paint), paint),
		...section("What would change its state", changes.map(printable), paint),
		...section("What else is open", besides.map(printable), paint),
	];
}

function formatChecklist(reasons: WordedChecklist, paint: Paint): string[] {
	const { id, title, file, inForce, because, usedBy, checks, items, findings, accepted } = reasons;
	return [
		paint("bold", `${printable(id)}  ${printable(title)}`),
		printable(file),
		"",
		`It ${printable(because)}.`,
		...section(
			inForce ? "Used by" : "Named by",
			usedBy.map(({ id, title, state, places }) => printable(`${id}  ${title}  (${state})  at ${places.join(", ")}`)),
			paint,
		),
		...section(
			inForce ? "What it brings" : "What it would bring",
			[
				...checks.map((check) => {
					const controls = check.controls.length > 0 ? `  controls ${check.controls.join(" ")}` : "";
					const lacks = check.valid ? "the checklist is not in force" : `lacks ${check.lacks.join(", ")}`;
					const state = check.counts ? "counts" : `does not count, ${lacks}`;
					return `${printable(`check  ${writeName(namedPlace({ ...check, title: "" }, "check"))}${controls}  ${state}`)}  ${paint("dim", formatPlace(check))}`;
				}),
				`items  ${items}`,
			],
			paint,
		),
		...findingSections(findings, accepted, paint),
	];
}

function formatFailureMode(
	{ id, entry, place, because, declaredBy, checks, changes }: WordedFailureMode,
	paint: Paint,
): string[] {
	return [
		paint("bold", `${printable(id)}  ${printable(entry.title)}  (${entry.severity})`),
		formatPlace(place),
		printable(`The customer sees: ${entry.effect}`),
		printable(`Because: ${entry.cause}`),
		"",
		`It ${because}.`,
		...section(
			"Declared by",
			declaredBy.flatMap(({ id, title, state, controlled, controls, late, path }) => {
				const word = controlled ? `controlled by ${controls.join(", ")}` : path ? "not controlled" : "not judged";
				return [
					printable(`${id}  ${title}  (${state})  ${word}${wordLate(late)}`),
					...(path ? [`  ${printable(path)}`] : []),
				];
			}),
			paint,
		),
		...section(
			"QC steps that name it",
			checks.map(
				(check) =>
					`${printable(`${check.document}  ${writeName(namedPlace({ ...check, anchor: check.id, title: "" }, "check"))}  ${check.counts ? "counts" : `does not count: ${check.why}`}`)}  ${paint("dim", formatPlace(check))}`,
			),
			paint,
		),
		...section("What would change it", changes.map(printable), paint),
	];
}

function formatExpectation(
	{ id, entry, place, protection, because, brokenBy, changes }: WordedExpectation,
	paint: Paint,
): string[] {
	const words = protection === "partly" ? "partly protected" : protection;
	return [
		paint("bold", printable(`${id}  ${entry.statement}`)),
		formatPlace(place),
		printable(`Where the customer meets us: ${entry.touchpoint}`),
		printable(`How it is met: ${entry.rating}${entry.gap ? `; what is missing: ${entry.gap}` : ""}`),
		...(entry.closedBy.length > 0 ? [printable(`What closes it: ${entry.closedBy.join(", ")}`)] : []),
		"",
		`It is ${paint(protection === "protected" ? "green" : "red", words)}, because ${because}.`,
		...section(
			"What would break it",
			brokenBy.map(({ id: mode, title, severity, state, procedures }) =>
				printable(
					`${mode}  ${title}  (${severity})  ${state === "partly" ? "controlled in part" : state}, ${procedures.length > 0 ? `declared by ${procedures.join(", ")}` : "declared by no procedure in force"}`,
				),
			),
			paint,
		),
		...section("What would change it", changes.map(printable), paint),
	];
}

const formatters: {
	[Kind in WordedReasons["kind"]]: (reasons: Extract<WordedReasons, { kind: Kind }>, paint: Paint) => string[];
} = {
	procedure: formatProcedure,
	checklist: formatChecklist,
	"failure-mode": formatFailureMode,
	expectation: formatExpectation,
};

/** WordedReasons as text, ending in a newline. */
export function formatReasons(reasons: WordedReasons, paint: Paint): string {
	const format = formatters[reasons.kind] as (reasons: WordedReasons, paint: Paint) => string[];
	return `${format(reasons, paint).join("\n")}\n`;
}
