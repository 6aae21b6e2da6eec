// The fate of the goods is decided and nobody is named who may: on the night shift anybody does, or nobody.
import { findDeciders, isDeciding } from "../flow/decided.ts";
import { type Document, nodesOf, type OnFailNode } from "../model/document.ts";
import { didYouMean } from "../model/nearest.ts";
import { matchCheck, onFail } from "./example-parts.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

/** The QC step that a reaction stands in. */
function checkOf(document: Document, reaction: OnFailNode) {
	return nodesOf(document, "QCStep").find(({ onFails }) => onFails.includes(reaction));
}

export const reactionWithoutAuthority: Rule = {
	id: "reaction-without-authority",
	affects: "coverage",
	severity: "error",
	why: "The fate of the goods is decided and nobody is named who may: on the night shift anybody does, or nobody.",
	source: "ISO 9001:2015 8.7.2 d: identify the authority deciding the action",
	examples: {
		bad: { body: matchCheck("", onFail('disposition="scrap"', "Into the red bin.")) },
		good: { body: matchCheck("", onFail('disposition="scrap" authority="goods-in-lead"', "Into the red bin.")) },
	},
	*check(context) {
		const { manual } = context;
		for (const document of judgedDocuments(context)) {
			for (const node of nodesOf(document, "OnFail")) {
				if (!isDeciding(node.disposition)) continue;
				if (findDeciders(manual, node).length > 0) continue;
				const [stranger] = node.authority;
				yield {
					file: document.file,
					...document.locateAttribute(node, "authority", stranger),
					message:
						stranger === undefined
							? `Missing authority of disposition "${node.disposition}", expected the role that decides it`
							: `Unexpected authority "${stranger}" of disposition "${node.disposition}", which names no role, so nobody decides it${didYouMean(stranger, manual.registers.roles.ids)}`,
					help: 'Write authority="…" with a role of registers/roles.yaml.',
					subject: document.head.id,
					at: checkOf(document, node)?.id ?? "",
				};
			}
		}
	},
};
