// In what words is it told why a procedure has its state, and what would change it?
import type { AcceptedFinding, CoverageProcedure } from "../coverage/coverage-report.ts";
import type { ProcedureReasons } from "../coverage/procedure-reasons.ts";
import type { Document } from "../model/document.ts";
import type { NamedFinding } from "../model/finding.ts";
import { count } from "../model/how-many.ts";
import { wordSupersededBy } from "../model/in-force.ts";
import { namedPlace, writeName } from "../model/node-name.ts";
import { advise, placeOf } from "./advice.ts";
import { formatDate } from "./format-date.ts";

export interface WordedProcedure {
	kind: "procedure";
	procedure: CoverageProcedure;
	/** The definition that fits, as the end of "…, because". */
	because: string;
	/** Rules whose findings decided; empty: the definition alone. */
	decidedBy: string[];
	findings: readonly NamedFinding[];
	accepted: readonly AcceptedFinding[];
	/** What would change the state, a sentence each. */
	changes: string[];
	/** What else lets an error through, or could be better, and does not decide the state. */
	besides: string[];
}

const placeInHead = (document: Document, key: string) =>
	placeOf({ file: document.file, ...document.locateInHead([key]) });

/** What makes the state that which it is, and what follows from that besides its remedies. */
function wordCause({ cause, document, procedure }: ProcedureReasons): { because: string; changes: string[] } {
	const valid = procedure.qcSteps.filter((check) => check.valid);
	const counted = `${count(valid.length, "QC step")} that count${valid.length === 1 ? "s" : ""}`;
	switch (cause.is) {
		case "another process":
			return {
				because: `its process ${cause.process} is not in the scope of policy.yaml`,
				changes: [`Add ${cause.process} to scope.processes in policy.yaml.`],
			};
		case "not effective":
			return {
				because: `its status is ${cause.status}, and only procedures in force count`,
				changes:
					cause.status === "withdrawn"
						? ["Nothing has to change. If the work is still done, write it down in a document of its own."]
						: [`Set status: effective (${placeInHead(document, "status")}) once it is approved.`],
			};
		case "superseded": {
			const { by } = cause;
			const { id } = document.head;
			const ids = by.map(({ head }) => head.id).join(" and ");
			const places = by
				.map((each) =>
					placeOf({ file: each.file, ...each.locateInHead(["supersedes", each.head.supersedes.indexOf(id)]) }),
				)
				.join(" and ");
			return {
				because: wordSupersededBy(by),
				changes: [
					`Look at ${ids} instead; ${by.length > 1 ? "they stand" : "it stands"} in its place.`,
					...(document.head.status === "effective"
						? [`If ${id} is to hold again, take it out of supersedes (${places}), or withdraw ${ids}.`]
						: []),
				],
			};
		}
		case "not yet in force":
			return {
				because: `it takes effect on ${formatDate(cause.from)}`,
				changes: [`From ${formatDate(cause.from)} on it counts.`],
			};
		case "unreadable":
			return { because: "it could not be read, so nothing is known of its checks", changes: [] };
		case "exempt": {
			const place = placeInHead(document, "exemption");
			const until = formatDate(procedure.exemptUntil ?? "");
			const approver = document.head.exemption?.approvedBy;
			return {
				because: `an exemption${approver ? ` approved by ${approver}` : ""} holds until ${until}: ${procedure.exemptReason}`,
				changes: [
					valid.length > 0
						? `Remove the exemption (${place}): it has ${counted}.`
						: `Add a QC step that counts and remove the exemption (${place}).`,
					`After ${until} the exemption is reported as expired.`,
				],
			};
		}
		case "without valid check": {
			const { idle, unread } = cause;
			if (unread.length > 0)
				return {
					because: `no QC step of it counts, and a checklist that it uses cannot be read (${unread.join(", ")})`,
					changes: unread.map((file) => `Mend ${file}, and ask again: it may bring the check.`),
				};
			const [first] = procedure.irreversibleSteps;
			const before = first ? `${writeName(namedPlace(first))} (${placeOf(first)})` : `its end (${document.file})`;
			const why = idle.map(({ checklist, why }) => `${checklist.head.id}, which it uses, brings none, because ${why}`);
			const written = procedure.qcSteps.length;
			const none = idle.length > 0 ? `it has no QC step today: ${why.join("; ")}` : "it has no QC step";
			return {
				because: written > 0 ? `none of its QC steps counts as a check (${written} written)` : none,
				changes: [
					...idle.map(({ checklist }) => {
						const key = checklist.head.status === "effective" ? "effective" : "status";
						return `Let ${checklist.head.id} take effect (${placeInHead(checklist, key)}), or use one that is in force.`;
					}),
					`Add a <QCStep> with a criterion and an <OnFail> before ${before}${idle.length > 0 ? "" : ", or use a checklist that has one"}.`,
					cause.exemptFrom
						? `Or have its exemption (${placeInHead(document, "exemption")}) begin earlier: it holds from ${formatDate(cause.exemptFrom)} on.`
						: "Or ask for an exemption, approved by another role than the owner.",
				],
			};
		}
		case "with errors":
			return {
				because: `it has ${counted}, and ${count(cause.errors, "error")} that affect${cause.errors === 1 ? "s" : ""} coverage`,
				changes: [],
			};
		case "without errors": {
			const [only, second] = valid;
			return {
				because: `it has ${counted}, and no error that affects coverage`,
				changes:
					only && !second
						? [`Without ${only.anchor} (${placeOf(only)}) it would be uncovered: no other QC step counts.`]
						: ["Nothing has to change."],
			};
		}
	}
}

export function wordProcedure(reasons: ProcedureReasons): WordedProcedure {
	const { kind, procedure, decidedBy, findings, accepted, remedies, besides } = reasons;
	const { because, changes } = wordCause(reasons);
	return {
		kind,
		procedure,
		because,
		decidedBy: [...new Set(decidedBy.map(({ rule }) => rule))],
		findings,
		accepted,
		changes: [...remedies.map(advise), ...changes],
		besides: besides.map(advise),
	};
}
