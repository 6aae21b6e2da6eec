// Which flow do the rules tell of? What follows from a goto or an undoes that names nothing alone is told as that, once.
import { certainOfGotos, certainOfUndoes } from "../flow/certain-flow.ts";
import { computeFlow, type Flow } from "../flow/compute-flow.ts";
import type { Document, Procedure } from "../model/document.ts";
import { usedChecklists } from "../model/uses.ts";
import { gotoNowhere } from "./goto-nowhere.ts";
import { type Rule, type RuleContext, severityOf } from "./rule.ts";
import { undoesNothing } from "./undoes-nothing.ts";

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
 * The flow of a procedure as far as it is certain. Where a goto or an undoes that names nothing is no error, it is the
 * whole flow, in which the one leads on and the other undoes every check: else nothing would tell what may follow.
 */
export function toldFlow(context: RuleContext, procedure: Procedure): Flow {
	const whole = computeFlow(context.manual, procedure, context.asOf);
	const asFarAs = (flow: Flow, certain: (flow: Flow) => Flow, rule: Rule) =>
		certain(flow) !== flow && mayPass(context, procedure, rule) ? flow : certain(flow);
	return asFarAs(asFarAs(whole, certainOfGotos, gotoNowhere), certainOfUndoes, undoesNothing);
}

/** What to do first where a required procedure vouches for nothing because of a goto or an undoes that names nothing. */
export function adviseRequired({ manual, asOf }: RuleContext, procedure: Procedure): string | undefined {
	for (const node of computeFlow(manual, procedure, asOf).graph.nodes) {
		if (node.kind !== "required") continue;
		const flow = computeFlow(manual, node.procedure, asOf);
		const wrong = certainOfGotos(flow) !== flow ? "goto" : certainOfUndoes(flow) !== flow ? "undoes" : undefined;
		if (wrong)
			return `Mend the ${wrong} of ${node.anchor} that names nothing first: until then it guards nothing here.`;
	}
	return undefined;
}
