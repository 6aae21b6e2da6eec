// Which entries of the registers have another id today, and how does the earlier manual read with it?
import type { BodyNode, Document, FlowNode, OnFailNode, QCStepNode } from "../model/document.ts";
import { flattenNodes } from "../model/document.ts";
import type { Manual, Register } from "../model/manual.ts";

/** By the earlier id of an entry the one that it has today; of all others the same. */
type IdToday = (id: string) => string;

/** An id that is gone, and one that is new and of the same title, if there is no other such. A place that was forgotten names no entry, and is told. */
function findRenamed(was: Register<{ title: string }>, is: Register<{ title: string }>): Map<string, string> {
	if (was.lost || is.lost) return new Map();
	const gone = Map.groupBy(
		[...was.entries].filter(([id]) => !is.ids.has(id)),
		([, { title }]) => title,
	);
	const added = Map.groupBy(
		[...is.entries].filter(([id]) => !was.ids.has(id)),
		([, { title }]) => title,
	);
	return new Map(
		[...gone].flatMap(([title, [earlier, ...others]]): [string, string][] => {
			const [today, ...more] = added.get(title) ?? [];
			return earlier && today && others.length + more.length === 0 ? [[earlier[0], today[0]]] : [];
		}),
	);
}

function withIds<Entry>(
	register: Register<Entry>,
	idToday: IdToday,
	edit: (entry: Entry) => Entry = (entry) => entry,
): Register<Entry> {
	return {
		...register,
		entries: new Map([...register.entries].map(([id, entry]) => [idToday(id), edit(entry)])),
		partial: new Map([...register.partial].map(([id, entry]) => [idToday(id), entry])),
		ids: new Set([...register.ids].map(idToday)),
	};
}

interface IdsToday {
	role: IdToday;
	failureMode: IdToday;
	samplePlan: IdToday;
}

function editCheck(check: QCStepNode, { role, failureMode, samplePlan }: IdsToday): QCStepNode {
	const { sample } = check;
	const editReaction = (onFail: OnFailNode) => ({ ...onFail, authority: onFail.authority.map(role) });
	return {
		...check,
		by: check.by.map(role),
		controls: check.controls.map(failureMode),
		sample: "plan" in sample ? { ...sample, plan: samplePlan(sample.plan) } : sample,
		onFails: check.onFails.map(editReaction),
	};
}

function editNodes(nodes: readonly FlowNode[], today: IdsToday): FlowNode[] {
	return nodes.map((node): FlowNode => {
		switch (node.component) {
			case "Step":
				return { ...node, by: node.by.map(today.role) };
			case "QCStep":
				return editCheck(node, today);
			case "Decision":
				return {
					...node,
					branches: node.branches.map((branch) => ({ ...branch, nodes: editNodes(branch.nodes, today) })),
				};
			case "PausePoint":
				return { ...node, nodes: editNodes(node.nodes, today) };
			default:
				return node;
		}
	});
}

function editDocument(document: Document, today: IdsToday): Document {
	const { role, failureMode } = today;
	const nodes = editNodes(document.nodes, today);
	const allNodes: BodyNode[] = flattenNodes(nodes);
	const { owner, approver, roles } = document.head;
	const named = { owner: role(owner), approver: approver && role(approver), roles: roles.map(role) };
	if (document.kind === "checklist") return { ...document, head: { ...document.head, ...named }, nodes, allNodes };
	const { exemption, failureModes } = document.head;
	const approved = exemption && { ...exemption, approvedBy: role(exemption.approvedBy) };
	const head = { ...document.head, ...named, failureModes: failureModes.map(failureMode), exemption: approved };
	return { ...document, head, nodes, allNodes };
}

/**
 * The earlier manual with the ids of today, so that an entry under another id, with all that names it, is no change, and
 * what became less of it besides is one.
 */
export function renameEntries(before: Manual, after: Manual): Manual {
	const [was, is] = [before.registers, after.registers];
	if (was === is) return before;
	const renamed = {
		roles: findRenamed(was.roles, is.roles),
		modes: findRenamed(was["failure-modes"], is["failure-modes"]),
		plans: findRenamed(was["sample-plans"], is["sample-plans"]),
	};
	if (Object.values(renamed).every(({ size }) => size === 0)) return before;
	const idIn =
		(ids: ReadonlyMap<string, string>): IdToday =>
		(id) =>
			ids.get(id) ?? id;
	const today = { role: idIn(renamed.roles), failureMode: idIn(renamed.modes), samplePlan: idIn(renamed.plans) };
	return {
		...before,
		registers: {
			...was,
			roles: withIds(was.roles, today.role),
			"failure-modes": withIds(was["failure-modes"], today.failureMode),
			"sample-plans": withIds(was["sample-plans"], today.samplePlan),
			expectations: withIds(
				was.expectations,
				(id) => id,
				(entry) => ({ ...entry, brokenBy: entry.brokenBy.map(today.failureMode) }),
			),
		},
		documents: before.documents.map((document) => editDocument(document, today)),
	};
}
