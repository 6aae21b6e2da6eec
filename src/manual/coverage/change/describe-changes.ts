// Which procedures changed or are affected, and in which state are they now and then?
import type { Document, Procedure } from "../../model/document.ts";
import { computeStandings } from "../../model/in-force.ts";
import { findDocumentAt, type Manual, proceduresOf } from "../../model/manual.ts";
import type { CoverageProcedure, CoverageReport } from "../coverage-report.ts";
import type { ChangedProcedure } from "./change-report.ts";
import { type Comparison, isUnchanged, type Matches } from "./match-documents.ts";

export interface ProcedureChange {
	changed: ChangedProcedure;
	procedure: Procedure;
	/** What the report of today says of it; undefined where it is removed. */
	state: CoverageProcedure | undefined;
}

/** Is it written as it was? An entry of a register that has another id is no change of what is demanded, but of every file that names it. */
function isWrittenAlike(writtenBefore: Manual, before: Document, after: Document): boolean {
	return isUnchanged(findDocumentAt(writtenBefore, before.path) ?? before, after);
}

/** Procedures with what became of them. `writtenBefore`: the earlier manual with the ids that it had. */
export function describeChanges(
	{ before, after, asOf }: Comparison,
	matches: Matches,
	reports: { before: CoverageReport; after: CoverageReport },
	writtenBefore: Manual,
): ProcedureChange[] {
	const states = new Map(reports.after.procedures.map((each) => [each.file, each]));
	const statesBefore = new Map(reports.before.procedures.map((each) => [each.file, each.state]));
	const current = proceduresOf(after).map((procedure) => {
		const { head, file } = procedure;
		const earlier = matches.earlier(procedure);
		const idBefore = earlier && (findDocumentAt(writtenBefore, earlier.path) ?? earlier).head.id;
		// A document that was superseded is there still; what it was is compared with what supersedes it.
		const same = earlier ?? findDocumentAt(before, procedure.path);
		const supersededBy = (computeStandings(after, asOf).get(procedure)?.successors ?? []).map(({ head }) => head.id);
		const then = supersededBy.length > 0 ? same : earlier;
		const [state, was] = [states.get(file), then && statesBefore.get(then.file)];
		const change = !same ? "new" : isWrittenAlike(writtenBefore, same, procedure) ? "affected" : "changed";
		const changed: ChangedProcedure = {
			id: head.id,
			title: head.title,
			file,
			...(earlier && earlier.file !== file && { previousFile: earlier.file }),
			...(idBefore !== undefined && idBefore !== head.id && { previousId: idBefore }),
			...(supersededBy.length > 0 && { supersededBy }),
			change,
			...(was && { before: was }),
			...(state && { after: state.state }),
		};
		return { changed, procedure, state };
	});
	const removed = proceduresOf(before)
		.filter((procedure) => !matches.later(procedure) && !states.has(procedure.file))
		.map((procedure) => {
			const { head, file } = procedure;
			const was = statesBefore.get(file);
			const changed: ChangedProcedure = {
				id: head.id,
				title: head.title,
				file,
				change: "removed",
				...(was && { before: was }),
			};
			return { changed, procedure, state: undefined };
		});
	return [...current, ...removed];
}

/** Procedures and checklists whose text, head or place differs, or that are new or gone. */
export function countDocuments({ before, after }: Comparison, matches: Matches, writtenBefore: Manual): number {
	const changed = after.documents.filter((document) => {
		const earlier = matches.earlier(document) ?? findDocumentAt(before, document.path);
		return !earlier || !isWrittenAlike(writtenBefore, earlier, document) || earlier.path !== document.path;
	});
	const paths = new Set(after.documents.map(({ path }) => path));
	return changed.length + before.documents.filter((each) => !matches.later(each) && !paths.has(each.path)).length;
}
