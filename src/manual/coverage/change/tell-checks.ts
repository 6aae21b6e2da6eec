// What is told of the QC steps of a procedure, and of the checklists that it used, that are gone or weaker?
import type { PlacedCheck } from "../../model/checks.ts";
import type { Document, Procedure, QCStepNode } from "../../model/document.ts";
import type { Finding, FindingSeverity } from "../../model/finding.ts";
import { nameBehindNoun, namedNode } from "../../model/node-name.ts";
import { remember } from "../../model/remember.ts";
import { findUse } from "../../model/uses.ts";
import { worse } from "./change-report.ts";
import type { Fact } from "./compare-checks.ts";
import type { CheckMatch, FoundCheck } from "./match-checks.ts";
import { isUnchanged, type Matches } from "./match-documents.ts";
import type { ToldByRules } from "./told-by-rules.ts";

/** A QC step as it is called in a message. */
export const nameOfCheck = (check: QCStepNode) => nameBehindNoun(namedNode(check));

/** A QC step of today with what is another than it was, all that it took the place of in one document gathered. */
interface Change {
	was: PlacedCheck;
	found: FoundCheck;
	weaker: Map<string, Fact>;
	other: Map<string, Fact>;
}

/** Where it is told: where it is written, or where it is used if that was written before and for others. */
function placeOf(matches: Matches, { place: { page, source, check, anchor } }: FoundCheck) {
	const earlier = matches.earlier(source);
	const isOthers = source !== page && earlier !== undefined && isUnchanged(earlier, source);
	const node = isOthers ? findUse(page, anchor) : undefined;
	return node ? { document: page, node, at: anchor } : { document: source, node: check, at: check.id };
}

/** What is weaker of a QC step, and what is another, unless a rule tells it. */
function* tellChange(matches: Matches, told: ToldByRules, { was, found, weaker, other }: Change): Generator<Finding> {
	const { document, node, at } = placeOf(matches, found);
	const { check, source } = found.place;
	const subject = document.head.id;
	const untold = (facts: Iterable<Fact>, severity: FindingSeverity) =>
		told.untold([...facts], severity, subject, at).map(({ words }) => words);
	const isAnothers = !found.stays || matches.earlier(source) !== was.source;
	const isElsewhere = isAnothers && was.source.head.id !== source.head.id;
	const isOther = isElsewhere || (!found.stays && nameOfCheck(was.check) !== nameOfCheck(check));
	const from = isOther
		? ` in the place of ${isElsewhere ? `${was.source.head.id} ` : ""}${nameOfCheck(was.check)}`
		: "";
	const name = `${nameOfCheck(check)}${document === source ? "" : ` of ${source.head.id}`}${from}`;
	const [weakerWords, otherWords] = [untold(weaker.values(), "error"), untold(other.values(), "warning")];
	if (weakerWords.length > 0) {
		yield worse("weakened-qc-step", document, node, {
			message: `Unexpected weakening of the QC step ${name}: ${weakerWords.join("; ")}`,
			help: from ? "Let it demand what that one demanded." : "Put back what it demanded.",
			at,
		});
	}
	if (otherWords.length > 0) {
		yield worse("changed-qc-step", document, node, {
			message: `Changed QC step ${name}: ${otherWords.join("; ")}`,
			help: "Look whether it still finds what it found before.",
			at,
		});
	}
}

/** Gathers what became of the QC steps of one procedure after another; what is written in a checklist is told once. */
export function checkTeller(matches: Matches, told: ToldByRules) {
	const changes: Change[] = [];
	const lost: { was: PlacedCheck; today: Document }[] = [];
	const changesOf = remember((_was: QCStepNode) => new Map<string, Change>());
	const wasLost = new Set<QCStepNode>();

	const add = (was: PlacedCheck, found: FoundCheck) => {
		const { weaker, other } = found.changes;
		if (weaker.length + other.length === 0) return;
		const { document, at } = placeOf(matches, found);
		const key = `${document.path}:${at}`;
		const known = changesOf(was.check);
		const change = known.get(key) ?? { was, found, weaker: new Map(), other: new Map() };
		if (!known.has(key)) changes.push(change);
		known.set(key, change);
		for (const fact of weaker) change.weaker.set(fact.words, fact);
		for (const fact of other) change.other.set(fact.words, fact);
	};

	return {
		/** What became of the QC steps of a procedure; `used` are the checklists of today. What is gone with a checklist is told as that. */
		gather(before: Procedure, found: readonly CheckMatch[], used: ReadonlySet<Document>): void {
			for (const { was, found: now } of found) {
				for (const each of now) add(was, each);
				const { source, check } = was;
				const lacksIt = (heir: Document) => used.has(heir) && !matches.nodes(source, heir).has(check);
				const today = source === before ? matches.heirs(before)[0] : matches.heirs(source).find(lacksIt);
				if (now.length > 0 || !today || wasLost.has(check)) continue;
				wasLost.add(check);
				lost.push({ was, today });
			}
		},
		*tell(): Generator<Finding> {
			for (const change of changes) yield* tellChange(matches, told, change);
			for (const { was, today } of lost) {
				const { check, source } = was;
				const from = matches.earlier(today) === source ? "" : ` of ${source.head.id}`;
				yield worse("removed-qc-step", today, today.locateInHead(["id"]), {
					message: `Unexpected removal of the QC step ${nameOfCheck(check)} "${check.title}"${from}, expected it as before`,
					help: "Put it back, or let the change be approved by whoever owns what it looked for.",
					at: check.id,
				});
			}
		},
	};
}
