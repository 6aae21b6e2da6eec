// In what does a policy demand less than before?
import type { Finding } from "../model/finding.ts";
import type { Manual } from "../model/manual.ts";
import type { Policy } from "../model/policy.ts";
import { severities } from "../model/words.ts";
import { coverageRules } from "../rules/all-rules.ts";
import { severityOf } from "../rules/rule.ts";
import type { ChangeRule } from "./change-report.ts";

const strictness = { off: 0, warning: 1, error: 2 };

/** Each with the key of policy.yaml that it stands at. */
function findLoosenings(before: Policy, after: Policy): { at: string[]; words: string }[] {
	const found: { at: string[]; words: string }[] = [];
	for (const rule of coverageRules) {
		const [was, is] = [severityOf(before, rule), severityOf(after, rule)];
		if (strictness[is] < strictness[was])
			found.push({ at: ["rules", rule.id], words: `rule ${rule.id} "${is}" instead of "${was}"` });
	}
	for (const criticality of severities) {
		const [was, is] = [before.thresholds[criticality], after.thresholds[criticality]];
		if (was !== undefined && (is ?? 0) < was) {
			const now = is === undefined ? "no least share" : `least share ${is} %`;
			found.push({ at: ["thresholds", criticality], words: `${now} of ${criticality} procedures instead of ${was} %` });
		}
	}
	const { processes } = after.scope;
	const left = (before.scope.processes ?? []).filter((id) => processes && !processes.includes(id));
	if (processes && !before.scope.processes)
		found.push({ at: ["scope"], words: `scope ${processes.join(", ")} instead of all processes` });
	else if (left.length > 0) found.push({ at: ["scope"], words: `scope without ${left.join(", ")}` });
	if (before.mode === "gate" && after.mode === "report")
		found.push({ at: ["mode"], words: 'mode "report" instead of "gate"' });
	if (after.exemption.maxDays > before.exemption.maxDays) {
		const words = `exemptions of ${after.exemption.maxDays} days instead of ${before.exemption.maxDays}`;
		found.push({ at: ["exemption", "maxDays"], words });
	}
	const [was, is] = [before, after].map(({ answers }) => answers.join(" and "));
	if (was !== is) found.push({ at: ["answers"], words: `answers ${is} instead of ${was}` });
	return found;
}

/** Told to be looked at, at the key of the policy of today. */
export function* comparePolicy(before: Policy, { policy, policyFile }: Manual): Generator<Finding> {
	const rule: ChangeRule = "loosened-policy";
	for (const { at, words } of findLoosenings(before, policy)) {
		yield {
			rule,
			severity: "warning",
			file: policyFile.file,
			...policyFile.locate(at),
			message: `Policy that demands less: ${words}`,
			help: "Look whether that is meant.",
			subject: "",
			at: at.join("."),
		};
	}
}
