// A second-person check by whoever did the work, with nobody else of that role on the shift, is a check by the first person.
import { quoteWork } from "../flow/describe-path.ts";
import { findStrangers, ownVerifiers } from "../flow/independence.ts";
import { performersBefore } from "../flow/performers.ts";
import { didYouMean } from "../model/nearest.ts";
import { matchCheck } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";
import { toldFlow } from "./told-flow.ts";

const help = "Correct the id, or add it to registers/roles.yaml.";

export const verifierNotIndependent: Rule = {
	id: "verifier-not-independent",
	affects: "coverage",
	inUse: true,
	severity: "error",
	why: "A second-person check by whoever did the work, with nobody else of that role on the shift, is a check by the first person.",
	source: "ISMP: independent double check by a second person; Westbrook 2021",
	examples: {
		bad: {
			body: `<Step id="pack" by="inspector" title="Pack the order">\nInto the carton.\n</Step>\n\n${matchCheck()}`,
		},
		good: {
			body: `<Step id="pack" by="receiver" title="Pack the order">\nInto the carton.\n</Step>\n\n${matchCheck()}`,
		},
	},
	*check(context) {
		const { manual } = context;
		const { ids } = manual.registers.roles;
		for (const procedure of judgedProcedures(context)) {
			const { graph } = toldFlow(context, procedure);
			const told = new Set<string>();
			for (const node of graph.nodes) {
				if (node.kind !== "check" || node.node.kind !== "second-person") continue;
				const strangers = findStrangers(manual, graph, node);
				for (const role of strangers.verifiers) {
					yield {
						file: node.source.file,
						...node.source.locateAttribute(node.node, "by", role),
						message: `Unexpected verifier "${role}" of "${node.anchor}", which names no role, expected another person than whoever does the work${didYouMean(role, ids)}`,
						help,
						subject: procedure.head.id,
						at: `${node.anchor}/${role}`,
					};
				}
				for (const role of strangers.performers) {
					const work = performersBefore(manual, graph, node).get(role);
					const at = `${work?.anchor}/${role}`;
					if (!work || told.has(at)) continue;
					told.add(at);
					yield {
						file: work.source.file,
						...work.source.locateAttribute(work.node, "by", role),
						message: `Unexpected performer "${role}" of ${quoteWork(graph, work)}, which names no role, expected one, so that the verifier of "${node.anchor}" is surely another person${didYouMean(role, ids)}`,
						help,
						subject: procedure.head.id,
						at,
					};
				}
				for (const { role, step } of ownVerifiers(manual, graph, node)) {
					if (strangers.verifiers.includes(role)) continue;
					yield {
						file: node.source.file,
						...node.source.locateAttribute(node.node, "by", role),
						message: `Unexpected verifier "${role}" of "${node.anchor}", who performs ${quoteWork(graph, step)} since the last hold point that somebody else passed, and is alone on a shift, expected another person`,
						help: `Name another role in by, or set perShift of ${role} to 2 or more in registers/roles.yaml if two are there.`,
						subject: procedure.head.id,
						at: `${node.anchor}/${role}`,
					};
				}
			}
		}
	},
};
