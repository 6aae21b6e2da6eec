// What is a rule, and how are rules applied to a manual?

import { nodesOf } from "../model/document.ts";
import { compareFindings, type Finding, type FindingSeverity, type Position } from "../model/finding.ts";
import { findDocument, findDocumentAt, type Manual } from "../model/manual.ts";
import type { Policy } from "../model/policy.ts";
import { pathOfPrinted } from "../model/printed-path.ts";
import { nameOfUse } from "../model/uses.ts";

/** What a rule looks at. */
export interface RuleContext {
	manual: Manual;
	/** The day it is judged for, YYYY-MM-DD. */
	asOf: string;
}

/** One place where a rule is broken. */
export interface Violation extends Position {
	file: string;
	/** "Unexpected X, expected Y". */
	message: string;
	/** How to mend it. */
	help: string;
	/** Id of the document or entry it is about. */
	subject: string;
	/** What within the subject it is about: an anchor, a failure mode, a key. Names the finding where lines move. */
	at?: string;
	also?: NonNullable<Finding["also"]>;
	alsoIn?: NonNullable<Finding["alsoIn"]>;
	related?: NonNullable<Finding["related"]>;
}

/** Something to read on the rule's page, and at the same time a test: `bad` is told, `good` is not. */
export interface Example {
	/** Body of procedure SOP-1 (or checklist CHK-1) as a writer would write it. */
	body?: string;
	/** Keys of its head besides the usual ones, each as YAML. */
	head?: Readonly<Record<string, string>>;
	/** Other files that it needs: path below the content folder → text. */
	files?: Readonly<Record<string, string>>;
	/** Kind of the document with the body; default: procedure. */
	kind?: "procedure" | "checklist";
}

export interface Rule {
	/** The defect as a noun phrase; equal to its file name. */
	id: string;
	/** coverage: an error makes a procedure shallow or uncovered. document: the manual is not well-formed. */
	affects: "coverage" | "document";
	/** Unless policy.yaml says otherwise. */
	severity: FindingSeverity;
	/** What is wrong and why a shop cares, one or two sentences. */
	why: string;
	/** Standard or study that it rests on, such as "ISO 9001:2015 8.6 a". */
	source?: string;
	/** Shown on its page and run as tests. */
	examples: { bad: Example; good: Example };
	/** What it finds at a check of a checklist lies in the procedure that uses it, and is mended there. */
	inUse?: true;
	check(context: RuleContext): Iterable<Violation>;
}

/** Stands where the procedure uses the checklist; the line of the checklist, which others use as well, is its second place. */
function placeAtUse(manual: Manual, violation: Violation): Violation {
	const { file, line, column, subject, at, help } = violation;
	if (!at?.includes("--")) return violation;
	const user = findDocument(manual, subject);
	if (!user || user.file === file) return violation;
	const use = nodesOf(user, "UseChecklist").find((node) => at.startsWith(`${nameOfUse(node)}--`));
	if (!use) return violation;
	const written = findDocumentAt(manual, pathOfPrinted(manual.label, file))?.head.id ?? "";
	return {
		...violation,
		file: user.file,
		line: use.line,
		column: use.column,
		help: `${help} It is written in ${written}, ${file}:${line}:${column}.`.trimStart(),
		related: { file, line, column },
	};
}

/** Severity in a manual: its policy's, else the rule's own. */
export function severityOf(policy: Pick<Policy, "rules">, { id, severity }: Pick<Rule, "id" | "severity">) {
	return policy.rules[id] ?? severity;
}

/** Findings of the rules that are not switched off, in the order in which they are told. */
export function applyRules(rules: readonly Rule[], context: RuleContext): Finding[] {
	const findings: Finding[] = [];
	for (const rule of rules) {
		const severity = severityOf(context.manual.policy, rule);
		if (severity === "off") continue;
		for (const violation of rule.check(context)) {
			const placed = rule.inUse ? placeAtUse(context.manual, violation) : violation;
			findings.push({ rule: rule.id, severity, ...placed });
		}
	}
	return findings.sort(compareFindings);
}
