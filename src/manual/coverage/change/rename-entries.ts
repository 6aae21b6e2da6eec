// Which entries of the registers have another id today, and how does the earlier manual read with it?
import type { BodyNode, Document, FlowNode, OnFailNode, QCStepNode } from "../../model/document.ts";
import { flattenNodes } from "../../model/document.ts";
import type { Manual, Register } from "../../model/manual.ts";
import type { ReferenceTarget } from "../../model/references.ts";
import type { RegisterName } from "../../model/registers.ts";
import { type Forgotten, findMoved } from "./find-moved.ts";

/** By the earlier id of an entry the one that it has today; of all others the same. */
type IdToday = (id: string) => string;

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
	document: IdToday;
	role: IdToday;
	process: IdToday;
	failureMode: IdToday;
	samplePlan: IdToday;
	expectation: IdToday;
}

const same: IdToday = (id) => id;
const nothingMoved: IdsToday = {
	document: same,
	role: same,
	process: same,
	failureMode: same,
	samplePlan: same,
	expectation: same,
};

function editCheck(check: QCStepNode, { document, role, failureMode, samplePlan }: IdsToday): QCStepNode {
	const { sample } = check;
	const editReaction = (onFail: OnFailNode) => ({
		...onFail,
		authority: onFail.authority.map(role),
		see: onFail.see && document(onFail.see),
	});
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
			case "UseChecklist":
				return { ...node, ref: today.document(node.ref) };
			default:
				return node;
		}
	});
}

function editDocument(document: Document, today: IdsToday): Document {
	const { role, process, failureMode } = today;
	const nodes = editNodes(document.nodes, today);
	const allNodes: BodyNode[] = flattenNodes(nodes);
	const { owner, approver, roles } = document.head;
	const named = {
		id: today.document(document.head.id),
		supersedes: document.head.supersedes.map(today.document),
		related: document.head.related.map(today.document),
		process: process(document.head.process),
		owner: role(owner),
		approver: approver && role(approver),
		roles: roles.map(role),
	};
	if (document.kind === "checklist") return { ...document, head: { ...document.head, ...named }, nodes, allNodes };
	const { exemption, failureModes, requires } = document.head;
	const approved = exemption && { ...exemption, approvedBy: role(exemption.approvedBy) };
	const head = {
		...document.head,
		...named,
		failureModes: failureModes.map(failureMode),
		requires: requires.map(today.document),
		exemption: approved,
	};
	return { ...document, head, nodes, allNodes };
}

function editManual(manual: Manual, today: IdsToday): Manual {
	const { registers, documents, findings, policy } = manual;
	const { processes } = policy.scope;
	return {
		...manual,
		policy: processes ? { ...policy, scope: { processes: processes.map(today.process) } } : policy,
		registers: {
			...registers,
			roles: withIds(registers.roles, today.role),
			processes: withIds(registers.processes, today.process, (entry) => ({ ...entry, owner: today.role(entry.owner) })),
			"failure-modes": withIds(registers["failure-modes"], today.failureMode, (entry) => ({
				...entry,
				process: today.process(entry.process),
			})),
			"sample-plans": withIds(registers["sample-plans"], today.samplePlan),
			expectations: withIds(registers.expectations, today.expectation, (entry) => ({
				...entry,
				brokenBy: entry.brokenBy.map(today.failureMode),
				closedBy: entry.closedBy.map(today.document),
			})),
		},
		documents: documents.map((document) => editDocument(document, today)),
		findings: findings.map((finding) => ({ ...finding, subject: today.document(finding.subject) })),
	};
}

type Called = { title: string } | { touchpoint: string; statement: string };

/** What an entry is known by under any id. */
const nameOf = (entry: Called) => ("title" in entry ? entry.title : `${entry.touchpoint}\n${entry.statement}`);

/** In this order: entries that name others come first, so that these are looked for where they stand today. */
const kinds = [
	{ kind: "expectation", register: "expectations", target: undefined },
	{ kind: "failureMode", register: "failure-modes", target: "failure mode" },
	{ kind: "process", register: "processes", target: "process" },
	{ kind: "role", register: "roles", target: "role" },
	{ kind: "samplePlan", register: "sample-plans", target: "sample plan" },
] as const satisfies { kind: keyof IdsToday; register: RegisterName; target: ReferenceTarget | undefined }[];

const idIn =
	(ids: ReadonlyMap<string, string>): IdToday =>
	(id) =>
		ids.get(id) ?? id;

/** The earlier manual with the ids of today of documents that have passed on theirs. */
export const renumberDocuments = (before: Manual, ids: ReadonlyMap<string, string>): Manual =>
	ids.size === 0 ? before : editManual(before, { ...nothingMoved, document: idIn(ids) });

/**
 * The earlier manual with the ids of today, so that an entry under another id, with all that names it, is no change, and
 * what became less of it besides is one. `forgotten`: what still names an id that another entry has now.
 */
export function renameEntries(before: Manual, after: Manual): { manual: Manual; forgotten: readonly Forgotten[] } {
	if (before.registers === after.registers) return { manual: before, forgotten: [] };
	let manual = before;
	const forgotten: Forgotten[] = [];
	for (const { kind, register, target } of kinds) {
		const [was, is]: Register<Called>[] = [manual.registers[register], after.registers[register]];
		if (!was || !is) continue;
		const moved = findMoved(was, is, nameOf, target, { before: manual, after });
		if (moved.ids.size === 0) continue;
		manual = editManual(manual, { ...nothingMoved, [kind]: idIn(moved.ids) });
		forgotten.push(...moved.forgotten);
	}
	return { manual, forgotten };
}
