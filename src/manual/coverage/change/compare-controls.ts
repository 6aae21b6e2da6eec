// Which failure modes does no procedure in force control any more, because the last one that did is gone?
import type { Finding } from "../../model/finding.ts";
import { gather } from "../../model/gather.ts";
import type { Manual } from "../../model/manual.ts";
import type { CoverageReport } from "../coverage-report.ts";
import { ofEntry } from "./compare-registers.ts";

/** Procedures that control a failure mode with what controls it there, by the failure mode. */
function findControllers({ procedures }: CoverageReport): Map<string, { id: string; controls: readonly string[] }[]> {
	return gather(
		procedures.flatMap(({ id, failureModes }) => {
			const controlled = failureModes.filter((mode) => mode.controlled);
			return controlled.map(({ id: mode, controls }) => [mode, { id, controls }] as const);
		}),
	);
}

/**
 * Critical and major failure modes of the register. Where a procedure that is still in force has lost a control, or
 * declares the failure mode no more, that is told there.
 */
export function* compareLostControls(
	after: Manual,
	reports: { before: CoverageReport; after: CoverageReport },
	added: readonly Finding[],
): Generator<Finding> {
	const modes = after.registers["failure-modes"];
	const now = findControllers(reports.after);
	const inForce = new Set(reports.after.procedures.filter(({ state }) => state !== "out-of-scope").map(({ id }) => id));
	for (const [id, controllers] of findControllers(reports.before)) {
		const severity = modes.entries.get(id)?.severity;
		if (!severity || severity === "minor" || now.has(id)) continue;
		const gone = controllers.filter((procedure) => !inForce.has(procedure.id));
		const told = added.some(({ rule, at }) => rule === "uncontrolled-failure-mode" && at === id);
		if (gone.length === 0 || told) continue;
		const were = controllers.map(({ id, controls }) => `${id} (${controls.map((each) => `"${each}"`).join(", ")})`);
		yield ofEntry("lost-control", modes, [id], {
			message: `Unexpected ${severity} failure mode ${id} that no procedure in force controls any more, expected ${were.join(" or ")} as before`,
			help: "Put it back in force, or declare and control the failure mode in another procedure; one that cannot happen any more is taken out of the register.",
		});
	}
}
