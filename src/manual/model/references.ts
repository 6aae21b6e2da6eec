// Which ids does a manual refer to, from where?
import type { BodyNode, Document } from "./document.ts";
import type { Position } from "./finding.ts";
import type { Manual, Register } from "./manual.ts";
import { wordPath } from "./path-words.ts";
import { remember } from "./remember.ts";

export type ReferenceTarget =
	| "role"
	| "process"
	| "failure mode"
	| "document"
	| "procedure"
	| "checklist"
	| "sample plan"
	| "term or document";

export interface Reference {
	id: string;
	/** Where it stands: a document's head or node, or a register or the policy. */
	from: Document | Pick<Register<unknown>, "file" | "locate">;
	/** The node whose attribute it is; undefined: it stands in the head or in a register. */
	node: BodyNode | undefined;
	/** Key or attribute: a path in a head or register. */
	path: readonly (string | number)[];
}

export function isDocument(from: Reference["from"]): from is Document {
	return "allNodes" in from;
}

/** Line and column of a reference. */
export function locateReference({ id, from, node, path }: Reference): Position {
	if (!isDocument(from)) return from.locate(path);
	if (!node) return from.locateInHead(path);
	const attribute = path[0] as keyof BodyNode;
	return from.locateAttribute(node, attribute, Array.isArray(node[attribute]) ? id : undefined);
}

/** Key or attribute that a reference stands in, such as `the first entry of closedBy`. */
export function keyOfReference({ from, path }: Reference): string {
	return wordPath(isDocument(from) ? path : path.slice(1));
}

/** Id of the document or register entry that a reference stands in. */
export function subjectOfReference({ from, path }: Reference): string {
	return isDocument(from) ? from.head.id : String(path[0]);
}

const referencesIn = remember((manual: Manual): ReadonlyMap<ReferenceTarget, Reference[]> => {
	const byTarget = new Map<ReferenceTarget, Reference[]>();
	const add: Add = (from, node, path, target, id) => {
		if (!id) return;
		const references = byTarget.get(target);
		const reference: Reference = { id, from, node, path };
		if (references) references.push(reference);
		else byTarget.set(target, [reference]);
	};
	collectFromRegisters(manual, add);
	for (const document of manual.documents) {
		collectFromHead(document, add);
		for (const node of document.allNodes) collectFromNode(document, node, add);
	}
	return byTarget;
});

/** Every reference of a manual to one kind of target, in the order of its files. */
export function collectReferences(manual: Manual, target: ReferenceTarget): readonly Reference[] {
	return referencesIn(manual).get(target) ?? [];
}

type Add = (
	from: Reference["from"],
	node: BodyNode | undefined,
	path: readonly (string | number)[],
	target: ReferenceTarget,
	id: string | undefined,
) => void;

const [by, controls, sample, authority, see, ref] = [["by"], ["controls"], ["sample"], ["authority"], ["see"], ["ref"]];

function collectFromNode(document: Document, node: BodyNode, add: Add): void {
	if (node.component === "Step" || node.component === "QCStep") {
		for (const id of node.by) add(document, node, by, "role", id);
	}
	if (node.component === "QCStep") {
		for (const id of node.controls) add(document, node, controls, "failure mode", id);
		if ("plan" in node.sample) add(document, node, sample, "sample plan", node.sample.plan);
	} else if (node.component === "OnFail") {
		for (const id of node.authority) add(document, node, authority, "role", id);
		add(document, node, see, "document", node.see);
	} else if (node.component === "UseChecklist") {
		add(document, node, ref, "checklist", node.ref);
	}
}

function collectFromHead(document: Document, add: Add): void {
	const { head } = document;
	const one = (target: ReferenceTarget, path: (string | number)[], id: string | undefined) =>
		add(document, undefined, path, target, id);
	const each = (target: ReferenceTarget, key: string, ids: readonly string[]) => {
		for (const [index, id] of ids.entries()) one(target, [key, index], id);
	};
	one("process", ["process"], head.process);
	one("role", ["owner"], head.owner);
	one("role", ["approver"], head.approver);
	each("role", "roles", head.roles);
	each("document", "supersedes", head.supersedes);
	each("document", "related", head.related);
	for (const [index, { approvedBy }] of head.changes.entries())
		one("role", ["changes", index, "approvedBy"], approvedBy);
	if (document.kind === "checklist") return;
	each("failure mode", "failureModes", document.head.failureModes);
	each("procedure", "requires", document.head.requires);
	one("role", ["exemption", "approvedBy"], document.head.exemption?.approvedBy);
}

/** Entries as they are written: what cannot be read of one refers to nothing. */
function writtenIn<Entry>({ entries, partial }: Register<Entry>): Map<string, Partial<Entry>> {
	return new Map<string, Partial<Entry>>([...entries, ...partial]);
}

function collectFromRegisters({ registers, policy, policyFile }: Manual, add: Add): void {
	const { processes, expectations, glossary } = registers;
	for (const [id, { owner }] of writtenIn(processes)) add(processes, undefined, [id, "owner"], "role", owner);
	const modes = registers["failure-modes"];
	for (const [id, mode] of writtenIn(modes)) {
		add(modes, undefined, [id, "process"], "process", mode.process);
	}
	for (const [id, { brokenBy = [], closedBy = [] }] of writtenIn(expectations)) {
		for (const [index, mode] of brokenBy.entries())
			add(expectations, undefined, [id, "brokenBy", index], "failure mode", mode);
		for (const [index, doc] of closedBy.entries())
			add(expectations, undefined, [id, "closedBy", index], "procedure", doc);
	}
	for (const [id, { see = [] }] of writtenIn(glossary)) {
		for (const [index, other] of see.entries()) add(glossary, undefined, [id, "see", index], "term or document", other);
	}
	for (const [index, id] of (policy.scope.processes ?? []).entries()) {
		add(policyFile, undefined, ["scope", "processes", index], "process", id);
	}
}
