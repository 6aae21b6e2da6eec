// A check by a second person where one person is on the shift is skipped, or signed by the first.
import { findStrangers, ownVerifiers, peopleOf } from "../flow/independence.ts";
import { computeChecks } from "../model/checks.ts";
import { nodesOf, type Procedure } from "../model/document.ts";
import { nameBehindNoun, namedNode } from "../model/node-name.ts";
import { matchCheck } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import { type Rule, type RuleContext, severityOf } from "./rule.ts";
import { toldFlow } from "./told-flow.ts";
import { verifierNotIndependent } from "./verifier-not-independent.ts";

/** Is it told that whoever checks did the work? Then it is the same person by that already, and what to do is said there. */
function isToldOfVerifier(context: RuleContext, procedure: Procedure, anchor: string): boolean {
	const { manual } = context;
	const [told, own] = [verifierNotIndependent, checkNobodyCanDo].map((rule) => severityOf(manual.policy, rule));
	if (told !== "error" && told !== own) return false;
	const { graph } = toldFlow(context, procedure);
	const node = graph.nodes.find((each) => each.anchor === anchor);
	if (node?.kind !== "check") return false;
	const strangers = findStrangers(manual, graph, node).verifiers;
	return ownVerifiers(manual, graph, node).some(({ role }) => !strangers.includes(role));
}

export const checkNobodyCanDo: Rule = {
	id: "check-nobody-can-do",
	affects: "coverage",
	severity: "error",
	why: "A check by a second person where one person is on the shift is skipped, or signed by the first.",
	source: "ISMP: an independent double check needs two people",
	examples: {
		bad: { head: { roles: "[inspector]" }, body: matchCheck() },
		good: { head: { roles: "[receiver]" }, body: matchCheck() },
	},
	*check(context) {
		const { manual } = context;
		for (const procedure of judgedProcedures(context)) {
			const steps = nodesOf(procedure, "Step").flatMap(({ by }) => by);
			const performers = [...procedure.head.roles, ...steps];
			for (const { check, source, anchor } of computeChecks(manual, procedure, context.asOf)) {
				if (check.kind !== "second-person") continue;
				const roles = [...new Set([...performers, ...check.by])];
				const people = roles.reduce((sum, role) => sum + peopleOf(manual, role), 0);
				if (people >= 2 || isToldOfVerifier(context, procedure, anchor)) continue;
				yield {
					file: source.file,
					...source.locateAttribute(check, "kind"),
					message: `Unexpected second-person check ${nameBehindNoun(namedNode(check, anchor))} where one person (${roles.join(", ")}) is on a shift, expected two`,
					help: "Name a second role in roles of the head, ask for another kind of check, or plan a second person.",
					subject: procedure.head.id,
					at: anchor,
				};
			}
		}
	},
};
