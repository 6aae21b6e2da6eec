// Which findings of today came with a document whose work another one does now?
import { type Document, isFlowNode } from "../../model/document.ts";
import { eachOf, namesOf } from "../../model/finding.ts";
import type { CoverageReport } from "../coverage-report.ts";
import type { Matches } from "./match-documents.ts";

type Report = Pick<CoverageReport, "findings" | "accepted" | "procedures">;

/** Does an earlier document have what a finding of its heir is about: the step, the failure mode, or itself? */
function hasIt(matches: Matches, document: Document, heir: Document, at: string | undefined): boolean {
	if (at === undefined) return true;
	if (document.kind === "procedure" && document.head.failureModes.includes(at)) return true;
	const [id] = at.split(/--|\//);
	const nodes = matches.nodes(document, heir);
	return document.allNodes.filter(isFlowNode).some((node) => nodes.get(node)?.id === id);
}

/**
 * Names, as they are called today, of findings of documents that were merged into another one. One is none where the other
 * had the same step or failure mode without that fault: then it is worse than it was there.
 */
export function findTakenIn({ findings, accepted, procedures }: Report, matches: Matches): string[] {
	const known = [...findings, ...accepted];
	const states = new Map(procedures.map(({ file, state }) => [file, state]));
	const isJudged = ({ kind, file }: Document) =>
		kind === "checklist" || (states.get(file) ?? "out-of-scope") !== "out-of-scope";
	const namesToday = new Set(known.flatMap((finding) => namesOf(finding, matches.nameToday)));
	const taken = known.flatMap(eachOf).flatMap(matches.namesElsewhere);
	const isWithout = (document: Document, heir: Document, { name, at }: Pick<(typeof taken)[number], "name" | "at">) =>
		isJudged(document) &&
		hasIt(matches, document, heir, at) &&
		!(matches.earlier(heir) === document
			? namesToday.has(name)
			: taken.some((each) => each.from === document && each.heir === heir && each.name === name));
	return taken
		.filter((each) => {
			const { from, heir } = each;
			const others = [matches.earlier(heir), ...matches.takenIn(heir)].filter((other) => other && other !== from);
			return !others.some((other) => other && isWithout(other, heir, each));
		})
		.map(({ name }) => name);
}
