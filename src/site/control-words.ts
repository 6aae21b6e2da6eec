// How is a control told in words, the same on pages and in spreadsheets?
import type { Control } from "../manual/coverage/control.ts";
import type { ControlPlanRow } from "../manual/coverage/control-plan.ts";
import type { Manual } from "../manual/model/manual.ts";
import type { Sample } from "../manual/model/values.ts";
import { decimalNumber } from "./decimal-number.ts";
import { roleInSentence } from "./document-view.ts";
import type { Strings } from "./strings/strings.ts";

/** "every one (100%)", "5 per lot" or "plan general-ii-1.5 (AQL 1.5, level II)". */
export function sampleWords(sample: Sample, plan: ControlPlanRow["plan"], text: Strings): string {
	if ("perLot" in sample) return text.samplePerLot(sample.perLot);
	if ("all" in sample) return text.sampleAll;
	const { entry, id = "" } = plan ?? {};
	if (!entry) return text.chain.planAlone(id);
	const aql = decimalNumber(entry.aql, text.locale);
	return text.chain.planOf(id, aql, entry.level);
}

/** Names of roles as they stand in a sentence. */
export function roleNames(manual: Manual, roles: readonly string[]): string {
	return roles.map((role) => roleInSentence(manual, role)).join(", ");
}

/** How likely is the error found? By whom, blind or not, and on how much: "another person, blind, 5 per lot". */
export function strengthWords(manual: Manual, { check, byAnother }: Control, text: Strings): string {
	const words = text.chain.page.pfmea.strength;
	const { kind, sample, blind } = check;
	const by =
		kind === "automated"
			? words.automated
			: kind === "source"
				? words.source
				: byAnother
					? words.another
					: kind === "sampling"
						? words.sampled
						: words.own;
	const plan = "plan" in sample ? sample.plan : "";
	const entry = manual.registers["sample-plans"].entries.get(plan);
	const much = sampleWords(sample, plan ? { id: plan, entry } : undefined, text);
	return [by, ...(blind ? [words.blind] : []), much].join(", ");
}
