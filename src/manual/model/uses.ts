// Which checklists stand in a document, in which places, on a day?
import { type Document, type FlowNode, nodesOf, type UseChecklistNode } from "./document.ts";
import { explainStanding, isInForce } from "./in-force.ts";
import { findChecklist, findUnread, type Manual } from "./manual.ts";
import { perDay } from "./per-day.ts";
import { remember } from "./remember.ts";

/** A checklist in the place where it is used. */
interface PlacedChecklist {
	checklist: Document;
	/** Put before the ids of what it holds: `goods-in--`, or `goods-in--label--` where a used checklist uses it. */
	prefix: string;
}

/** By its id; where that is missing or cannot be read, by the checklist that it names. */
export const nameOfUse = ({ id, ref }: Pick<UseChecklistNode, "id" | "ref">) => id || ref;

/** The use through which a document has what stands at an anchor; undefined: it has it itself. */
export function findUse(document: Document, anchor: string): UseChecklistNode | undefined {
	const [name, below] = anchor.split("--");
	return below === undefined ? undefined : nodesOf(document, "UseChecklist").find((use) => nameOfUse(use) === name);
}

export interface Uses {
	/** The checklist that stands in for a use, by the prefix of the text that the use stands in. */
	placeOf(node: UseChecklistNode, prefix: string): PlacedChecklist | undefined;
	all: readonly PlacedChecklist[];
	/** False where there were more than `mostPlaces`: the rest is left out, and a rule tells so. */
	complete: boolean;
}

/** Checklists that use the next one twice double at each level; no document that anybody reads has so many. */
export const mostPlaces = 500;

const usesOf = perDay((manual, asOf) => remember((document: Document) => placeChecklists(manual, document, asOf)));

/**
 * The checklists in force that a document uses, those that they use included.
 * One that uses itself, over however many others, is not followed a second time.
 */
export function computeUses(manual: Manual, document: Document, asOf: string): Uses {
	return usesOf(manual, asOf)(document);
}

function placeChecklists(manual: Manual, document: Document, asOf: string): Uses {
	const places = new Map<UseChecklistNode, Map<string, PlacedChecklist>>();
	const all: PlacedChecklist[] = [];
	let complete = true;
	const visit = (source: Document, prefix: string, open: readonly Document[]) => {
		for (const node of nodesOf(source, "UseChecklist")) {
			const checklist = findChecklist(manual, node.ref);
			if (!checklist || open.includes(checklist) || !isInForce(manual, checklist, asOf)) continue;
			if (all.length === mostPlaces) {
				complete = false;
				return;
			}
			const placed = { checklist, prefix: `${prefix}${nameOfUse(node)}--` };
			all.push(placed);
			const byPrefix = places.get(node) ?? new Map<string, PlacedChecklist>();
			places.set(node, byPrefix.set(prefix, placed));
			visit(checklist, placed.prefix, [...open, checklist]);
		}
	};
	visit(document, "", [document]);
	return { placeOf: (node, prefix) => places.get(node)?.get(prefix), all, complete };
}

const usedOf = remember(({ all }: Uses): ReadonlySet<Document> => new Set(all.map(({ checklist }) => checklist)));

/** The checklists in force that a document uses, over others too, each once. */
export function usedChecklists(manual: Manual, document: Document, asOf: string): ReadonlySet<Document> {
	return usedOf(computeUses(manual, document, asOf));
}

/** Checklists that a document names itself and that bring nothing on a day, with the reason why they are not in force. */
export function findIdleChecklists(
	manual: Manual,
	document: Document,
	asOf: string,
): { checklist: Document; why: string }[] {
	const named = nodesOf(document, "UseChecklist").flatMap(({ ref }) => findChecklist(manual, ref) ?? []);
	return [...new Set(named)]
		.filter((checklist) => !isInForce(manual, checklist, asOf))
		.map((checklist) => ({ checklist, why: explainStanding(manual, checklist, asOf) }));
}

/** Checklists that cannot be read and that a use names, as far as that shows. */
export function findUnreadBehind(manual: Manual, { ref }: Pick<UseChecklistNode, "ref">): Document[] {
	const checklist = findChecklist(manual, ref);
	if (checklist) return checklist.measured ? [] : [checklist];
	return findUnread(manual, ref).filter(({ kind }) => kind === "checklist");
}

/** Files of the checklists that a document uses, over others too, and that cannot be read: whether they bring a check nobody knows. */
export function findUnreadChecklists(manual: Manual, document: Document): string[] {
	const files = new Set<string>();
	const sources = new Set([document]);
	for (const source of sources) {
		for (const node of nodesOf(source, "UseChecklist")) {
			const unread = findUnreadBehind(manual, node);
			for (const { file } of unread) files.add(file);
			const checklist = unread.length === 0 && findChecklist(manual, node.ref);
			if (checklist) sources.add(checklist);
		}
	}
	return [...files];
}

/** What to do first where a check may be missing because a checklist cannot be read; undefined: all of them can. */
export function adviseUnread(manual: Manual, document: Document): string | undefined {
	const [unread] = findUnreadChecklists(manual, document);
	return unread && `Mend ${unread} first: a checklist that it uses cannot be read, and may bring the check.`;
}

/** Steps with a plain step of the same id in place of some uses: it has to be passed like one, and it guards nothing. */
export function standInForUses(list: readonly FlowNode[], isReplaced: (use: UseChecklistNode) => boolean): FlowNode[] {
	return list.map((node): FlowNode => {
		if (node.component === "Decision") {
			const branches = node.branches.map((branch) => ({ ...branch, nodes: standInForUses(branch.nodes, isReplaced) }));
			return { ...node, branches };
		}
		if (node.component !== "UseChecklist" || !isReplaced(node)) return node;
		return { ...node, component: "Step", title: node.ref, by: [], irreversible: false, undoes: [] };
	});
}
