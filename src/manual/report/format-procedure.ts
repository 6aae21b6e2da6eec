// What stands in a procedure: its checks, the steps that cannot be taken back, its failure modes, and whether these are guarded and controlled?
import type {
	CoverageCheck,
	CoverageFailureMode,
	CoverageIrreversibleStep,
	CoverageProcedure,
	CoverageWorkStep,
} from "../coverage/coverage-report.ts";
import { namedPlace, writeName } from "../model/node-name.ts";
import { type Paint, printable } from "./format-finding.ts";
import { keepingControl, wordLate } from "./word-control.ts";

/** file:line:column as an editor opens it. */
export function formatPlace({ file, line, column }: { file: string; line: number; column: number }): string {
	return `${printable(file)}:${line}:${column}`;
}

function formatCheck(check: CoverageCheck, paint: Paint): string {
	const { kind, checklist, controls, valid, lacks } = check;
	const what = [
		`check  ${printable(writeName(namedPlace(check, "check")))}`,
		kind ?? "",
		checklist && `of ${checklist}`,
		controls.length > 0 ? `controls ${controls.map(printable).join(" ")}` : "",
		valid ? paint("green", "counts") : paint("red", `does not count, lacks ${lacks.map(printable).join(", ")}`),
	];
	return `${what.filter(Boolean).join("  ")}  ${paint("dim", formatPlace(check))}`;
}

/** The way past the checks, each one once: `told` are those that stand above, by what they lead to. */
function formatWay(path: string, name: string, told: Map<string, string>): string {
	const above = told.get(path);
	if (above === undefined) told.set(path, name);
	return `  ${above === undefined ? printable(path) : `the same way as for ${printable(above)}`}`;
}

function formatIrreversible(step: CoverageIrreversibleStep, paint: Paint, told: Map<string, string>): string[] {
	const word = step.guarded ? paint("green", "guarded") : paint("red", "not guarded");
	const name = writeName(namedPlace(step));
	const first = `irreversible step  ${printable(name)}  ${word}  ${paint("dim", formatPlace(step))}`;
	return step.guarded ? [first] : [first, formatWay(step.path, name, told)];
}

function formatMode(mode: CoverageFailureMode, paint: Paint, told: Map<string, string>): string[] {
	const { id, severity, controlled, alone, path } = mode;
	const controls = keepingControl(mode);
	const late = printable(wordLate(mode.late));
	const only =
		alone.length === 0
			? ""
			: controls.length === 1
				? " only"
				: `, not without ${alone.map(printable).join(" nor without ")}`;
	const word = controlled
		? paint("green", `controlled by ${controls.map(printable).join(", ")}${only}${late}`)
		: paint("red", `not controlled${late}`);
	const first = `failure mode  ${printable(id)}  ${severity ?? "not in the register"}  ${word}`;
	return controlled ? [first] : [first, formatWay(path, id, told)];
}

/** How many steps are verified, and by their names those that are not. */
function formatWork(steps: readonly CoverageWorkStep[]): string[] {
	if (steps.length === 0) return [];
	const open = steps.filter(({ verified }) => !verified).map((step) => printable(writeName(namedPlace(step))));
	const rest = open.length > 0 ? `, not: ${open.join(", ")}` : "";
	return [`work steps verified  ${steps.length - open.length} of ${steps.length}${rest}`];
}

/** Lines that tell it, paths that escape the checks included. */
export function formatContents(procedure: CoverageProcedure, paint: Paint): string[] {
	const { qcSteps, irreversibleSteps, failureModes, workSteps } = procedure;
	const told = new Map<string, string>();
	return [
		...qcSteps.map((check) => formatCheck(check, paint)),
		...irreversibleSteps.flatMap((step) => formatIrreversible(step, paint, told)),
		...failureModes.flatMap((mode) => formatMode(mode, paint, told)),
		...formatWork(workSteps),
	];
}
