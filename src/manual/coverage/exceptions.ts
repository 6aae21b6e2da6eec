// Which findings are accepted, by policy.yaml or in the document itself, and which acceptances accept nothing?
import type { Document, Exception } from "../model/document.ts";
import { compareFindings, type Finding, type NamedFinding, nameFindings, type Position } from "../model/finding.ts";
import { findDocument, findUnread, type Manual } from "../model/manual.ts";
import { findUnreadChecklists } from "../model/uses.ts";
import { coverageRules } from "../rules/all-rules.ts";
import { judgedDocuments } from "../rules/judged.ts";
import type { AcceptedFinding } from "./coverage-report.ts";

/** What these find is accepted by an exemption alone, which is approved, dated and ends. */
export const neverAccepted = [
	"missing-qc-step",
	"exemption-expired",
	"exemption-too-long",
	"exemption-self-approved",
	"exemption-unreadable",
];

/** Told of an exception that accepts nothing. */
export const unusedException = "unused-exception";

const unneeded = { expected: "one that is needed", help: "Remove it, so that nobody relies on it." };
const parted = {
	expected: "one directly before what it accepts",
	help: "Put it before that component, with nothing between them but blank lines and other comments, or remove it.",
};

const isBefore = (a: Position, b: Position) => a.line < b.line || (a.line === b.line && a.column < b.column);

/** Where the component begins and ends that an exception stands before: at the next one, its own reaction not counted. */
function rangeOf(document: Document, { before }: Exception): { from: Position; to: Position | undefined } | undefined {
	const at = document.allNodes.findIndex((node) => node.offset === before);
	const node = document.allNodes[at];
	if (!node) return undefined;
	const own: readonly object[] = node.component === "QCStep" ? node.onFails : [];
	return { from: node, to: document.allNodes.slice(at + 1).find((next) => !own.includes(next)) };
}

/** Does a place lie in a range of a document? */
function isWithin(
	place: (Position & { file: string }) | undefined,
	{ file }: Document,
	range: ReturnType<typeof rangeOf>,
): boolean {
	if (!place || !range || place.file !== file) return false;
	return !isBefore(place, range.from) && (range.to === undefined || isBefore(place, range.to));
}

/** Is there such a rule? One that does not exist is told by a rule of its own, with the name that was meant. */
const isRule = ({ rule }: { rule: string }) => coverageRules.some(({ id }) => id === rule);

/** Can a document be read, with the checklists that it uses? Until then nobody knows what is found in it. */
function isRead(manual: Manual, id: string): boolean {
	const document = findDocument(manual, id);
	if (!document) return findUnread(manual, id).length === 0;
	return document.measured && findUnreadChecklists(manual, document).length === 0;
}

type Reason = Pick<AcceptedFinding, "reason" | "acceptedIn" | "until">;

/** What exceptions make of findings: those that one accepts, each by the first that does, and what is told of exceptions. */
class Acceptance {
	readonly accepted = new Map<NamedFinding, AcceptedFinding>();
	readonly unused: Finding[] = [];

	accept(findings: readonly NamedFinding[], reason: Reason): void {
		for (const finding of findings)
			if (!this.accepted.has(finding)) this.accepted.set(finding, { ...finding, ...reason });
	}

	tellUnused(
		place: Position & { file: string },
		{ rule, subject }: Pick<Finding, "rule" | "subject">,
		why: string,
		{ expected, help }: typeof unneeded = unneeded,
	): void {
		this.unused.push({
			rule: unusedException,
			severity: "warning",
			...place,
			message: `Unexpected exception from ${rule} ${why}, expected ${expected}`,
			help,
			subject,
			at: rule,
		});
	}
}

const onlyByExemption = "that only an exemption can give";

/** Exceptions in policy.yaml, by rule, document and place. */
function acceptByPolicy(manual: Manual, asOf: string, findings: readonly NamedFinding[], acceptance: Acceptance): void {
	const { policy, policyFile } = manual;
	for (const [index, exception] of policy.exceptions.entries()) {
		if (!isRule(exception)) continue;
		const { rule, document, at, reason, until } = exception;
		const tellUnused = (why: string) =>
			acceptance.tellUnused(
				{ file: policyFile.file, ...policyFile.locate(["exceptions", index, "rule"]) },
				{ rule, subject: document },
				why,
			);
		if (neverAccepted.includes(rule)) tellUnused(onlyByExemption);
		else if (until !== undefined && until < asOf) tellUnused(`that ended on ${until}`);
		else {
			const found = findings.filter(
				(each) => each.rule === rule && each.subject === document && (at === undefined || each.at === at),
			);
			acceptance.accept(found, { reason, acceptedIn: "policy", ...(until && { until }) });
			if (found.length === 0 && isRead(manual, document)) tellUnused(`of ${document} that matches no finding`);
		}
	}
}

/** Exceptions in a document itself, each before a component. */
function acceptInDocument(
	manual: Manual,
	document: Document,
	findings: readonly NamedFinding[],
	acceptance: Acceptance,
): void {
	for (const exception of document.exceptions.filter(isRule)) {
		const { rule, reason, line, column, before } = exception;
		const tellUnused = (why: string, words?: typeof unneeded) =>
			acceptance.tellUnused({ file: document.file, line, column }, { rule, subject: document.head.id }, why, words);
		const range = rangeOf(document, exception);
		const found = findings.filter(
			(each) => each.rule === rule && (isWithin(each, document, range) || isWithin(each.related, document, range)),
		);
		const isParted = !/^<[^/]/.test(document.text.slice(before, before + 2));
		if (neverAccepted.includes(rule)) tellUnused(onlyByExemption);
		else if (isParted) tellUnused("that stands before no component", parted);
		else if (found.length > 0) acceptance.accept(found, { reason, acceptedIn: "document" });
		else if (isRead(manual, document.head.id)) tellUnused("that matches no finding of what follows");
	}
}

/** Takes the accepted ones out of the findings, and tells exceptions that accept nothing. */
export function acceptFindings(
	manual: Manual,
	asOf: string,
	findings: readonly NamedFinding[],
): { left: NamedFinding[]; accepted: AcceptedFinding[] } {
	const acceptance = new Acceptance();
	acceptByPolicy(manual, asOf, findings, acceptance);
	for (const document of judgedDocuments({ manual, asOf })) acceptInDocument(manual, document, findings, acceptance);
	const { accepted, unused } = acceptance;
	const told = nameFindings(unused.sort(compareFindings), manual.label);
	return {
		left: [...told, ...findings.filter((finding) => !accepted.has(finding))],
		accepted: [...accepted.values()].sort(compareFindings),
	};
}
