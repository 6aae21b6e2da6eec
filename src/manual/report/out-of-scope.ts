// Why does a procedure that can be read not count, and what would make it count?
import type { Procedure } from "../model/document.ts";
import { computeStandings } from "../model/in-force.ts";
import type { Manual } from "../model/manual.ts";
import { placeOf } from "./advice.ts";
import { formatDate } from "./format-date.ts";

export function explainOutOfScope(
	manual: Manual,
	procedure: Procedure,
	asOf: string,
): { because: string; changes: string[] } {
	const { status, effective, process } = procedure.head;
	const { supersededBy } = computeStandings(manual, asOf).get(procedure) ?? {};
	const { processes } = manual.policy.scope;
	if (processes && process !== "" && !processes.includes(process))
		return {
			because: `its process ${process} is not in the scope of policy.yaml`,
			changes: [`Add ${process} to scope.processes in policy.yaml.`],
		};
	if (status !== "effective")
		return {
			because: `its status is ${status}, and only procedures in force count`,
			changes: [
				`Set status: effective (${placeOf({ file: procedure.file, ...procedure.locateInHead(["status"]) })}) once it is approved.`,
			],
		};
	if (supersededBy)
		return {
			because: `${supersededBy.head.id}, which is in force, supersedes it`,
			changes: [`Look at ${supersededBy.head.id} instead; it stands in its place.`],
		};
	return {
		because: effective ? `it takes effect on ${formatDate(effective)}` : "it has no effective date",
		changes: [
			effective
				? `From ${formatDate(effective)} on it counts.`
				: `Add effective: YYYY-MM-DD (${placeOf({ file: procedure.file, ...procedure.locateInHead(["status"]) })}).`,
		],
	};
}
