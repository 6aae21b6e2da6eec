// In what words is it told why a procedure has its state, and what would change it?
import type { AcceptedFinding, CoverageProcedure } from "../coverage/coverage-report.ts";
import type { Cause } from "../coverage/procedure-cause.ts";
import type { ProcedureReasons } from "../coverage/procedure-reasons.ts";
import type { Document, Procedure } from "../model/document.ts";
import type { NamedFinding } from "../model/finding.ts";
import { howMany } from "../model/how-many.ts";
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

const placeInHead = (document: Document, ...path: (string | number)[]) =>
	placeOf({ file: document.file, ...document.locateInHead(path) });

interface WordedCause {
	because: string;
	changes: string[];
}

type CauseOf<Is extends Cause["is"]> = Extract<Cause, { is: Is }>;

/** What makes the state that which it is, and what follows from that besides its remedies. */
function wordCause({ cause, document, procedure }: ProcedureReasons): WordedCause {
	const valid = procedure.qcSteps.filter((check) => check.valid);
	const counted = `${howMany(valid.length, "QC step")} that count${valid.length === 1 ? "s" : ""}`;
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
		case "superseded":
			return wordSuperseded(cause, document);
		case "not yet in force":
			return {
				because: `it takes effect on ${formatDate(cause.from)}`,
				changes: [`From ${formatDate(cause.from)} on it counts.`],
			};
		case "unreadable":
			return { because: "it could not be read, so nothing is known of its checks", changes: [] };
		case "exempt":
			return wordExempt(document, procedure, valid.length > 0 ? counted : undefined);
		case "without valid check":
			return cause.unread.length > 0 ? wordUnread(cause) : wordUncovered(cause, document, procedure);
		case "with errors":
			return {
				because: `it has ${counted}, and ${howMany(cause.errors, "error")} that affect${cause.errors === 1 ? "s" : ""} coverage`,
				changes: [],
			};
		case "without errors": {
			const [only, second] = valid;
			const alone = only && !second && `${only.anchor} (${placeOf(only)})`;
			return {
				because: `it has ${counted}, and no error that affects coverage`,
				changes: [
					alone ? `Without ${alone} it would be uncovered: no other QC step counts.` : "Nothing has to change.",
				],
			};
		}
	}
}

function wordSuperseded({ by }: CauseOf<"superseded">, { head: { id, status } }: Document): WordedCause {
	const ids = by.map(({ head }) => head.id).join(" and ");
	const places = by.map((each) => placeInHead(each, "supersedes", each.head.supersedes.indexOf(id))).join(" and ");
	const changes = [`Look at ${ids} instead; ${by.length > 1 ? "they stand" : "it stands"} in its place.`];
	if (status === "effective")
		changes.push(`If ${id} is to hold again, take it out of supersedes (${places}), or withdraw ${ids}.`);
	return { because: wordSupersededBy(by), changes };
}

/** `counted`: the checks that it has all the same. */
function wordExempt(document: Procedure, procedure: CoverageProcedure, counted: string | undefined): WordedCause {
	const place = placeInHead(document, "exemption");
	const until = formatDate(procedure.exemptUntil ?? "");
	const approver = document.head.exemption?.approvedBy;
	return {
		because: `an exemption${approver ? ` approved by ${approver}` : ""} holds until ${until}: ${procedure.exemptReason}`,
		changes: [
			counted
				? `Remove the exemption (${place}): it has ${counted}.`
				: `Add a QC step that counts and remove the exemption (${place}).`,
			`After ${until} the exemption is reported as expired.`,
		],
	};
}

function wordUnread({ unread }: CauseOf<"without valid check">): WordedCause {
	return {
		because: `no QC step of it counts, and a checklist that it uses cannot be read (${unread.join(", ")})`,
		changes: unread.map((file) => `Mend ${file}, and ask again: it may bring the check.`),
	};
}

function wordUncovered(
	{ idle, exemptFrom }: CauseOf<"without valid check">,
	document: Document,
	{ qcSteps, irreversibleSteps: [first] }: CoverageProcedure,
): WordedCause {
	const before = first ? `${writeName(namedPlace(first))} (${placeOf(first)})` : `its end (${document.file})`;
	const why = idle.map(({ checklist, why }) => `${checklist.head.id}, which it uses, brings none, because ${why}`);
	const none = idle.length > 0 ? `it has no QC step today: ${why.join("; ")}` : "it has no QC step";
	return {
		because: qcSteps.length > 0 ? `none of its QC steps counts as a check (${qcSteps.length} written)` : none,
		changes: [
			...idle.map(({ checklist }) => {
				const key = checklist.head.status === "effective" ? "effective" : "status";
				return `Let ${checklist.head.id} take effect (${placeInHead(checklist, key)}), or use one that is in force.`;
			}),
			`Add a <QCStep> with a criterion and an <OnFail> before ${before}${idle.length > 0 ? "" : ", or use a checklist that has one"}.`,
			exemptFrom
				? `Or have its exemption (${placeInHead(document, "exemption")}) begin earlier: it holds from ${formatDate(exemptFrom)} on.`
				: "Or ask for an exemption, approved by another role than the owner.",
		],
	};
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
