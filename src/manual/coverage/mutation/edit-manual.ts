// How does a manual look after one change, without touching the one that was read?
import { type BodyNode, type BranchNode, type Document, type FlowNode, flattenNodes } from "../../model/document.ts";
import type { Manual } from "../../model/manual.ts";

/** What stands in the place of a node: another one, or nothing. */
export type Edit = (node: BodyNode) => BodyNode | undefined;

function editFlow(nodes: readonly FlowNode[], target: BodyNode, edit: Edit): FlowNode[] {
	return nodes.flatMap((node): FlowNode[] => {
		if (node === target) {
			const edited = edit(node) as FlowNode | undefined;
			// Whoever went to it still goes to its place.
			return [edited ?? { component: "PausePoint", id: node.id, title: "", text: "", nodes: [], ...placeOf(node) }];
		}
		if (node.component === "Decision") return [{ ...node, branches: editBranches(node.branches, target, edit) }];
		if (node.component === "PausePoint") return [{ ...node, nodes: editFlow(node.nodes, target, edit) }];
		return [node];
	});
}

function editBranches(branches: readonly BranchNode[], target: BodyNode, edit: Edit): BranchNode[] {
	return branches.flatMap((branch): BranchNode[] => {
		if (branch === target) {
			const edited = edit(branch) as BranchNode | undefined;
			return edited ? [edited] : [];
		}
		return [{ ...branch, nodes: editFlow(branch.nodes, target, edit) }];
	});
}

const placeOf = ({ line, column, offset }: BodyNode) => ({ line, column, offset });

/** A document with one of its steps, checks, decisions or branches edited. */
export function editNode(document: Document, target: BodyNode, edit: Edit): Document {
	const nodes = editFlow(document.nodes, target, edit);
	return { ...document, nodes, allNodes: flattenNodes(nodes) };
}

/** A manual with one document in another's place. */
export function replaceDocument(manual: Manual, before: Document, after: Document): Manual {
	return { ...manual, documents: manual.documents.map((document) => (document === before ? after : document)) };
}
