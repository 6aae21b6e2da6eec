// Two steps of a document have one id: links, reports and "go to" would lead to the wrong one.
import { type FlowNode, isFlowNode } from "../model/document.ts";
import type { Rule } from "./rule.ts";

export const duplicateStepId: Rule = {
	id: "duplicate-step-id",
	affects: "document",
	severity: "error",
	why: "Two steps of a document have one id: links, reports and go to would lead to the wrong one.",
	examples: {
		bad: {
			body: `<Step id="count" by="receiver" title="Count the cartons">\nOne lot at a time.\n</Step>\n\n<Step id="count" by="receiver" title="Count the pieces">\nOne lot at a time.\n</Step>`,
		},
		good: {
			body: `<Step id="count-cartons" by="receiver" title="Count the cartons">\nOne lot at a time.\n</Step>\n\n<Step id="count-pieces" by="receiver" title="Count the pieces">\nOne lot at a time.\n</Step>`,
		},
	},
	*check({ manual }) {
		for (const document of manual.documents) {
			const first = new Map<string, FlowNode>();
			for (const node of document.allNodes) {
				if (!isFlowNode(node) || !node.id) continue;
				const earlier = first.get(node.id);
				if (earlier === undefined) first.set(node.id, node);
				else {
					const place = document.locateAttribute(node, "id");
					const { line, column } = document.locateAttribute(earlier, "id");
					const message = `Unexpected second id "${node.id}", expected each id once in a document; the first is at ${line}:${column}`;
					yield { file: document.file, ...place, message, help: "Rename one of them.", subject: document.head.id };
				}
			}
		}
	},
};
