// Which flow do the rules tell of? What follows from a goto that names nothing alone is told as that, once.
import { certainFlow } from "../flow/certain-flow.ts";
import { computeFlow, type Flow } from "../flow/compute-flow.ts";
import type { Document, Procedure } from "../model/document.ts";
import { usedChecklists } from "../model/uses.ts";
import { gotoNowhere } from "./goto-nowhere.ts";
import { type Rule, type RuleContext, severityOf } from "./rule.ts";

/** May somebody accept what a rule finds in a document, or in a checklist that it uses, with a reason? */
export function mayBeAccepted({ manual, asOf }: RuleContext, document: Document, { id }: Pick<Rule, "id">): boolean {
	const sources = [document, ...usedChecklists(manual, document, asOf)];
	const exceptions = [...manual.policy.exceptions, ...sources.flatMap((source) => source.exceptions)];
	return exceptions.some(({ rule }) => rule === id);
}

/** May what a rule finds pass: by the policy, or because somebody accepts it? */
export function mayPass(context: RuleContext, procedure: Procedure, rule: Rule): boolean {
	return severityOf(context.manual.policy, rule) !== "error" || mayBeAccepted(context, procedure, rule);
}

/**
 * The flow of a procedure as far as it is certain. Where a goto that names nothing is no error, it is the whole flow, in
 * which that leads on: else nothing would tell what may follow.
 */
export function toldFlow(context: RuleContext, procedure: Procedure): Flow {
	const whole = computeFlow(context.manual, procedure, context.asOf);
	const certain = certainFlow(whole);
	return certain !== whole && mayPass(context, procedure, gotoNowhere) ? whole : certain;
}

/** What to do first where a required procedure vouches for nothing because nobody knows where one of its gotos leads. */
export function adviseRequired({ manual, asOf }: RuleContext, procedure: Procedure): string | undefined {
	const unknown = computeFlow(manual, procedure, asOf).graph.nodes.find((node) => {
		const flow = node.kind === "required" ? computeFlow(manual, node.procedure, asOf) : undefined;
		return flow !== undefined && certainFlow(flow) !== flow;
	});
	return unknown && `Mend the goto of ${unknown.anchor} that names nothing first: until then it guards nothing here.`;
}
