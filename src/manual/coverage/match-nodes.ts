// Which step of a document was which before, whatever its number, place or id is now?
import type { Document, FlowNode } from "../model/document.ts";
import { isFlowNode } from "../model/document.ts";

const nameOf = (node: FlowNode) => {
	switch (node.component) {
		case "Decision":
			return node.question;
		case "UseChecklist":
			return node.ref;
		case "Item":
			return node.text.trim();
		default:
			return node.title;
	}
};

const byId = (node: FlowNode) => node.id || undefined;

/** In which ways two nodes may be the same one, the surest first. Each way gives what they have to have in common. */
const ways: readonly ((node: FlowNode) => string | undefined)[] = [
	(node) => `${node.id}\n${nameOf(node)}`,
	(node) => nameOf(node) || undefined,
	(node) => (node.component === "QCStep" ? node.criterion || undefined : undefined),
	byId,
];

/**
 * The node of the later document for each of the earlier one that is still there. Ids kept: the same node, wherever it
 * stands. A new id: the one of that name, or a check with that criterion, if there is no other such.
 * @param isFree may a node be the one that has nothing but the id in common?
 */
export function matchNodes(
	before: Document,
	after: Document,
	isFree: (node: FlowNode) => boolean = () => true,
): Map<FlowNode, FlowNode> {
	const matches = new Map<FlowNode, FlowNode>();
	let left = before.allNodes.filter(isFlowNode);
	let open = after.allNodes.filter(isFlowNode);
	for (const keyOf of ways) {
		const group = (nodes: readonly FlowNode[]) =>
			Map.groupBy(nodes, (node) => {
				const key = keyOf(node);
				return key && `${node.component}\n${key}`;
			});
		const candidates = group(keyOf === byId ? open.filter(isFree) : open);
		for (const [key, [earlier, ...others]] of group(left)) {
			const [later, ...more] = candidates.get(key) ?? [];
			if (key === undefined || !earlier || !later || others.length > 0 || more.length > 0) continue;
			matches.set(earlier, later);
		}
		const taken = new Set(matches.values());
		left = left.filter((node) => !matches.has(node));
		open = open.filter((node) => !taken.has(node));
	}
	return matches;
}
