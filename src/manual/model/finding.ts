// What is a finding, and in which order are findings told?
import { gather } from "./gather.ts";
import { pathOfPrinted } from "./printed-path.ts";

export type FindingSeverity = "error" | "warning";

/** A place in a file: line and column from 1, columns in UTF-16 code units as editors count them. */
export interface Position {
	line: number;
	column: number;
}

/** One thing that is wrong, where, and how to mend it. */
export interface Finding extends Position {
	/** Id of the rule that found it: the defect as a noun phrase. */
	rule: string;
	severity: FindingSeverity;
	/** Path as it is printed. */
	file: string;
	/** "Unexpected X, expected Y", without position and rule. */
	message: string;
	/** How to mend it, one sentence; may be empty. */
	help: string;
	/** Id of the document or entry it is about; empty where there is none. */
	subject: string;
	/** What within the subject it is about, such as a step's anchor or a failure mode. */
	at?: string;
	/** What else of the subject it tells, which would be a finding of its own without it: steps behind one that nobody reaches. */
	also?: readonly string[];
	/** The same of other documents, which would be findings of their own without it: the others of a circle. */
	alsoIn?: readonly { subject: string; at: string }[];
	/** A second place that it is about: a line of a checklist, where the finding stands at its use; the reaction of a check, where it stands at a wrong turn behind it. */
	related?: Position & { file: string };
}

/** The same while its file is read: file, document and severity are added by whoever knows them. */
export type Problem = Pick<Finding, "rule" | "line" | "column" | "message" | "help" | "at">;

/** A finding with a name that stays the same when lines move, files are renamed or steps change their order. */
export interface NamedFinding extends Finding {
	/** `rule:subject:at`; a second one of the same name gets `:2`. */
	id: string;
}

/** `rule:subject:at`; what has no id is called by its file, in a finding's own name by its path below the content folder. */
export function nameOf({ rule, subject, file, at }: Pick<Finding, "rule" | "subject" | "file" | "at">): string {
	return [rule, subject || file, ...(at ? [at] : [])].join(":");
}

/** A finding, and what else it tells as findings of their own. */
export function eachOf(finding: Finding): Finding[] {
	const { also = [], alsoIn = [] } = finding;
	return [finding, ...also.map((at) => ({ ...finding, at })), ...alsoIn.map((other) => ({ ...finding, ...other }))];
}

/** Their names. */
export function namesOf(finding: Finding, nameIt: (finding: Finding) => string = nameOf): string[] {
	return eachOf(finding).map(nameIt);
}

/** Ids of all documents and entries that it is about. */
export function subjectsOf({ subject, alsoIn = [] }: Finding): string[] {
	return [subject, ...alsoIn.map((other) => other.subject)];
}

/** Findings by each of those. */
export function groupBySubject<Of extends Finding>(findings: readonly Of[]): Map<string, Of[]> {
	return gather(findings.flatMap((finding) => subjectsOf(finding).map((subject) => [subject, finding] as const)));
}

/**
 * Names findings, which have to be in their order. `label` is how the content folder is printed: a name is the same from
 * whichever folder the command runs.
 */
export function nameFindings(findings: readonly Finding[], label: string): NamedFinding[] {
	const seen = new Map<string, number>();
	return findings.map((finding) => {
		const name = nameOf({ ...finding, file: pathOfPrinted(label, finding.file) });
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return { id: count === 1 ? name : `${name}:${count}`, ...finding };
	});
}

/** Text order that does not depend on the machine's language. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of findings: file, line, column, rule, message. */
export function compareFindings(a: Finding, b: Finding): number {
	return (
		compareText(a.file, b.file) ||
		a.line - b.line ||
		a.column - b.column ||
		compareText(a.rule, b.rule) ||
		compareText(a.message, b.message)
	);
}
