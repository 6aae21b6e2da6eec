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

/** Takes the accepted ones out of the findings, and tells exceptions that accept nothing. */
export function acceptFindings(
	manual: Manual,
	asOf: string,
	findings: readonly NamedFinding[],
): { left: NamedFinding[]; accepted: AcceptedFinding[] } {
	const accepted = new Map<NamedFinding, AcceptedFinding>();
	const unused: Finding[] = [];
	const accept = (finding: NamedFinding, exception: Pick<AcceptedFinding, "reason" | "acceptedIn" | "until">) => {
		if (!accepted.has(finding)) accepted.set(finding, { ...finding, ...exception });
	};
	const tellUnused = (
		place: Position & { file: string },
		rule: string,
		subject: string,
		why: string,
		{ expected, help }: typeof unneeded = unneeded,
	) => {
		unused.push({
			rule: "unused-exception",
			severity: "warning",
			...place,
			message: `Unexpected exception from ${rule} ${why}, expected ${expected}`,
			help,
			subject,
			at: rule,
		});
	};

	for (const [index, exception] of manual.policy.exceptions.entries()) {
		if (!isRule(exception)) continue;
		const { rule, document, at, reason, until } = exception;
		const place = () => ({
			file: manual.policyFile.file,
			...manual.policyFile.locate(["exceptions", index, "rule"]),
		});
		if (neverAccepted.includes(rule)) tellUnused(place(), rule, document, "that only an exemption can give");
		else if (until !== undefined && until < asOf) tellUnused(place(), rule, document, `that ended on ${until}`);
		else {
			const found = findings.filter(
				(each) => each.rule === rule && each.subject === document && (at === undefined || each.at === at),
			);
			for (const finding of found) accept(finding, { reason, acceptedIn: "policy", ...(until && { until }) });
			if (found.length === 0 && isRead(manual, document))
				tellUnused(place(), rule, document, `of ${document} that matches no finding`);
		}
	}
	for (const document of judgedDocuments({ manual, asOf })) {
		for (const exception of document.exceptions.filter(isRule)) {
			const { rule, reason, line, column } = exception;
			const place = { file: document.file, line, column };
			const range = rangeOf(document, exception);
			const found = findings.filter(
				(each) => each.rule === rule && (isWithin(each, document, range) || isWithin(each.related, document, range)),
			);
			const isParted = !/^<[^/]/.test(document.text.slice(exception.before, exception.before + 2));
			if (neverAccepted.includes(rule)) tellUnused(place, rule, document.head.id, "that only an exemption can give");
			else if (isParted) tellUnused(place, rule, document.head.id, "that stands before no component", parted);
			else if (found.length === 0 && isRead(manual, document.head.id))
				tellUnused(place, rule, document.head.id, "that matches no finding of what follows");
			else for (const finding of found) accept(finding, { reason, acceptedIn: "document" });
		}
	}
	const left = findings.filter((finding) => !accepted.has(finding));
	return {
		left: [...nameFindings(unused.sort(compareFindings)), ...left],
		accepted: [...accepted.values()].sort(compareFindings),
	};
}
