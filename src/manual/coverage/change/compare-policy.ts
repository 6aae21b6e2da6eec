// In what does a policy demand less than before?
import type { Finding } from "../../model/finding.ts";
import { howMany } from "../../model/how-many.ts";
import type { Manual } from "../../model/manual.ts";
import type { Policy } from "../../model/policy.ts";
import { severities } from "../../model/words.ts";
import { coverageRules } from "../../rules/all-rules.ts";
import { severityOf } from "../../rules/rule.ts";
import { isEnglish, wordingNotJudged } from "../../rules/wording/language.ts";
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

/** The language of documents that say none, where no rule judges their wording any more. */
function findForeign(before: Policy, after: Manual, asOf: string): { at: string[]; words: string }[] {
	const { lang } = after.policy;
	if (!isEnglish({ policy: before }) || isEnglish(after)) return [];
	const left = wordingNotJudged(after, asOf).filter(({ head }) => head.lang === undefined);
	if (left.length === 0) return [];
	const words = `lang "${lang}" instead of "${before.lang}", so that no rule judges the wording of ${howMany(left.length, "document")}`;
	return [{ at: ["lang"], words }];
}

/** Told to be looked at, at the key of the policy of today. */
export function* comparePolicy(before: Policy, after: Manual, asOf: string): Generator<Finding> {
	const rule: ChangeRule = "loosened-policy";
	const { policy, policyFile } = after;
	for (const { at, words } of [...findLoosenings(before, policy), ...findForeign(before, after, asOf)]) {
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
