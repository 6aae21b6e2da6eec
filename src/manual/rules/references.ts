// Which ids does a manual refer to, from where? Shared by the rules about references that lead nowhere.
import type { BodyNode, Document } from "../model/document.ts";
import type { Position } from "../model/finding.ts";
import { count } from "../model/how-many.ts";
import { findUnread, type Manual, type Register } from "../model/manual.ts";
import { didYouMean, nearest } from "../model/nearest.ts";
import { wordPath } from "../model/path-words.ts";
import type { RegisterName } from "../model/registers.ts";
import { likelyId } from "../model/values.ts";
import type { Violation } from "./rule.ts";

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
	target: ReferenceTarget;
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

const collected = new WeakMap<Manual, Map<ReferenceTarget, Reference[]>>();

/** Every reference of a manual to one kind of target, in the order of its files. */
export function collectReferences(manual: Manual, target: ReferenceTarget): readonly Reference[] {
	let byTarget = collected.get(manual);
	if (!byTarget) {
		byTarget = new Map();
		collected.set(manual, byTarget);
		const all = byTarget;
		const add: Add = (from, node, path, kind, id) => {
			if (!id) return;
			const references = all.get(kind);
			const reference: Reference = { target: kind, id, from, node, path };
			if (references) references.push(reference);
			else all.set(kind, [reference]);
		};
		collectFromRegisters(manual, add);
		for (const document of manual.documents) {
			collectFromHead(document, add);
			for (const node of document.allNodes) collectFromNode(document, node, add);
		}
	}
	return byTarget.get(target) ?? [];
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

function collectFromRegisters({ registers, policy, policyFile }: Manual, add: Add): void {
	const { processes, expectations, glossary } = registers;
	for (const [id, { owner }] of [...processes.entries, ...processes.partial])
		add(processes, undefined, [id, "owner"], "role", owner);
	const modes = registers["failure-modes"];
	for (const [id, mode] of [...modes.entries, ...modes.partial]) {
		add(registers["failure-modes"], undefined, [id, "process"], "process", mode.process);
	}
	for (const [id, { brokenBy = [], closedBy = [] }] of [...expectations.entries, ...expectations.partial]) {
		for (const [index, mode] of brokenBy.entries())
			add(expectations, undefined, [id, "brokenBy", index], "failure mode", mode);
		for (const [index, doc] of closedBy.entries())
			add(expectations, undefined, [id, "closedBy", index], "procedure", doc);
	}
	for (const [id, { see = [] }] of [...glossary.entries, ...glossary.partial]) {
		for (const [index, other] of see.entries()) add(glossary, undefined, [id, "see", index], "term or document", other);
	}
	for (const [index, id] of (policy.scope.processes ?? []).entries()) {
		add(policyFile, undefined, ["scope", "processes", index], "process", id);
	}
}

/** References to the ids of a register that it does not have. Of a register that could not be read nobody knows which it has. */
export function findUnknownIn(manual: Manual, target: ReferenceTarget, name: RegisterName): Iterable<Violation> {
	const { ids, entries, lost } = manual.registers[name];
	if (lost) return [];
	// Some write the title of an entry, or an id made of it.
	const byTitle = new Map<string, string>();
	for (const [id, entry] of entries) if ("title" in entry) byTitle.set(likelyId(entry.title).toLowerCase(), id);
	const hint = (id: string) => {
		const best = nearest(id, ids) ?? byTitle.get(nearest(likelyId(id), byTitle.keys()) ?? "");
		return best === undefined ? "" : `; did you mean "${best}"?`;
	};
	return findUnknown(manual, target, ids, `registers/${name}.yaml`, hint);
}

/**
 * The words around an unknown id in a list of ids, where together they are a title: `by="Setup Lead"` names one role, not
 * two. `first` where the id begins them.
 */
function findTitle({ id, node, path }: Reference, known: { has(id: string): boolean }) {
	const list: unknown = node?.[path[0] as keyof BodyNode];
	if (!Array.isArray(list)) return undefined;
	const at = list.indexOf(id);
	const start = list.slice(0, at).findLastIndex((each) => known.has(each)) + 1;
	const after = list.slice(at).findIndex((each) => known.has(each));
	const words = list.slice(start, after === -1 ? undefined : at + after);
	const meant = likelyId(words.join(" "));
	return known.has(meant) ? { words: words.join(" "), meant, first: at === start } : undefined;
}

const documentTargets: ReadonlySet<ReferenceTarget> = new Set([
	"document",
	"procedure",
	"checklist",
	"term or document",
]);

/** Where a file cannot be read, another id is less likely to be meant than the one that stands in it. */
function hintUnread([first, ...others]: readonly Document[]): string {
	if (!first) return "";
	const more = others.length > 0 ? ` or ${count(others.length, "other file")}` : "";
	return `, or it is in a file that cannot be read: ${first.file}${more}`;
}

/** References to one kind of target that lead nowhere. `place` says where one could be added. */
export function* findUnknown(
	manual: Manual,
	target: ReferenceTarget,
	known: ReadonlyMap<string, unknown> | ReadonlySet<string>,
	place: string,
	hint = (id: string) => didYouMean(id, known.keys()),
): Generator<Violation> {
	for (const reference of collectReferences(manual, target)) {
		const { id, from, path } = reference;
		if (known.has(id)) continue;
		const unread = documentTargets.has(target) ? findUnread(manual, id) : [];
		// It is there: what is wrong with its file is told there.
		if (unread[0]?.seemingId) continue;
		const title = findTitle(reference, known);
		if (title && !title.first) continue;
		const [name, nearest] = title
			? [title.words, `; did you mean "${title.meant}"?`]
			: [id, hintUnread(unread) || hint(id)];
		yield {
			file: from.file,
			...locateReference(reference),
			message: `Unexpected ${target} "${name}" for ${keyOfReference(reference)}, expected one that exists${nearest}`,
			help: title ? `Write the id, ${title.meant}.` : `Correct the id, or add it to ${place}.`,
			subject: isDocument(from) ? from.head.id : String(path[0]),
		};
	}
}
