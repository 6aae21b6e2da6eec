// What does the report say of one procedure?
import { computeFlow } from "../flow/compute-flow.ts";
import { describeEscape, nameOfNode } from "../flow/describe-path.ts";
import type { Escape } from "../flow/escape.ts";
import type { WorkNode } from "../flow/graph.ts";
import { computeChecks, type PlacedCheck } from "../model/checks.ts";
import { isValid, type Procedure } from "../model/document.ts";
import type { Manual } from "../model/manual.ts";
import { usedChecklists } from "../model/uses.ts";
import type { CoverageCheck, CoverageFailureMode, CoverageProcedure } from "./coverage-report.ts";
import { decideState } from "./decide-state.ts";
import { firstDayInScope } from "./scope.ts";

function describeCheck({ check, source, anchor }: PlacedCheck, procedure: Procedure): CoverageCheck {
	const { id, kind, title, line, column, lacks, stage, controls, hold } = check;
	const checklist = source === procedure ? "" : source.head.id;
	const { file } = source;
	return {
		id,
		kind,
		title,
		file,
		line,
		column,
		valid: isValid(check),
		lacks,
		checklist,
		anchor,
		stage,
		controls,
		hold,
	};
}

const placeOf = ({ anchor, source, node: { title, line, column } }: WorkNode) => ({
	anchor,
	title,
	file: source.file,
	line,
	column,
});

/** What a step on the way past the checks undoes. */
const describeUndoing = ({
	undoneBy,
	undone,
	ghost,
}: Escape): Pick<CoverageFailureMode, "madeVoid" | "undoesNothing"> => ({
	...(undoneBy && undone && { madeVoid: { by: nameOfNode(undoneBy), check: nameOfNode(undone) } }),
	...(ghost !== undefined && { undoesNothing: ghost }),
});

function describeFlow(
	manual: Manual,
	procedure: Procedure,
	asOf: string,
): Pick<CoverageProcedure, "irreversibleSteps" | "failureModes" | "workSteps"> {
	const { graph, irreversibleSteps, failureModes, workSteps } = computeFlow(manual, procedure, asOf);
	return {
		irreversibleSteps: irreversibleSteps.map(({ node, guarded, ...way }) => ({
			...placeOf(node),
			guarded,
			path: describeEscape(graph, way),
			...describeUndoing(way),
			...(way.isPassed && { isPassed: way.isPassed }),
		})),
		failureModes: failureModes.map(({ id, controlled, controls, late, required, alone, ...way }) => ({
			id,
			severity: manual.registers["failure-modes"].entries.get(id)?.severity,
			controlled,
			controls: [...required, ...controls].map(({ anchor }) => anchor),
			...(late.length > 0 && { late: late.map(({ anchor }) => anchor) }),
			alone: alone.map(({ anchor }) => anchor),
			path: describeEscape(graph, way),
			...describeUndoing(way),
		})),
		workSteps: workSteps.map(({ node, verified }) => ({ ...placeOf(node), verified })),
	};
}

const noFlow = { irreversibleSteps: [], failureModes: [], workSteps: [] };

/** A procedure as the report tells it. `hasError`: a rule that affects coverage found an error in it or in what it uses. */
export function describeProcedure(
	manual: Manual,
	procedure: Procedure,
	hasError: boolean,
	asOf: string,
): CoverageProcedure {
	const { head, file, measured } = procedure;
	const checks = computeChecks(manual, procedure, asOf);
	const state = decideState(manual, procedure, checks, hasError, asOf);
	const inForceFrom = firstDayInScope(manual, procedure, asOf);
	return {
		id: head.id,
		title: head.title,
		file,
		process: head.process,
		owner: head.owner,
		status: measured ? head.status : "",
		criticality: head.criticality,
		state,
		...(inForceFrom && { inForceFrom }),
		...(state === "exempt" && head.exemption
			? { exemptUntil: head.exemption.until, exemptReason: head.exemption.reason }
			: {}),
		qcSteps: checks.map((check) => describeCheck(check, procedure)),
		checklists: [...usedChecklists(manual, procedure, asOf)].map(({ head }) => head.id),
		...(state === "unmeasured" || state === "out-of-scope" ? noFlow : describeFlow(manual, procedure, asOf)),
	};
}
