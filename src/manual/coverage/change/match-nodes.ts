// Which step of a document was which before, whatever its number, place or id is now?
import type { Document, FlowNode } from "../../model/document.ts";
import { isFlowNode } from "../../model/document.ts";

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

/** The node that stands between the same two others, or as the first or the last of all; undefined: it is none of `open`. */
function standingAt(
	node: FlowNode,
	[earlier, later]: readonly [readonly FlowNode[], readonly FlowNode[]],
	matches: ReadonlyMap<FlowNode, FlowNode>,
): FlowNode | undefined {
	const at = earlier.indexOf(node);
	const [previous, next] = [earlier[at - 1], earlier[at + 1]];
	const before = previous && matches.get(previous);
	const after = next && matches.get(next);
	if ((previous && !before) || (next && !after)) return undefined;
	const place = before ? later.indexOf(before) + 1 : 0;
	return later[place + 1] === after ? later[place] : undefined;
}

/**
 * The node of the later document for each of the earlier one that is still there. Ids kept: the same node, wherever it
 * stands. A new id: the one of that name, or a check with that criterion, if there is no other such. A new id and a new
 * name: the step or decision in its place; a check there may be any other.
 * @param isFree may a node be the one that has nothing but the id, or the place, in common?
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
	const inOrder = [before.allNodes.filter(isFlowNode), after.allNodes.filter(isFlowNode)] as const;
	const inPlace = left.flatMap((node): [FlowNode, FlowNode][] => {
		if (node.component !== "Step" && node.component !== "Decision") return [];
		const later = standingAt(node, inOrder, matches);
		return later?.component === node.component && open.includes(later) && isFree(later) ? [[node, later]] : [];
	});
	return new Map([...matches, ...inPlace]);
}
