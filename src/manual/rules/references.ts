// Which ids does a manual refer to, from where? Shared by the rules about references that lead nowhere.
import { type BodyNode, type Document, walkNodes } from "../model/document.ts";
import type { Position } from "../model/finding.ts";
import type { Manual } from "../model/manual.ts";
import { didYouMean } from "../model/nearest.ts";
import type { Violation } from "./rule.ts";

export type ReferenceTarget = "role" | "process" | "failure mode" | "document" | "checklist" | "sample plan";

export interface Reference {
	target: ReferenceTarget;
	id: string;
	/** Name of the key or attribute. */
	key: string;
	file: string;
	subject: string;
	/** Document that it stands in; undefined: a register or the policy. */
	from: Document | undefined;
	locate(): Position;
}

function* referencesOfNode(document: Document, node: BodyNode): Generator<Reference> {
	const refer = (target: ReferenceTarget, id: string, key: string): Reference => ({
		target,
		id,
		key,
		file: document.file,
		subject: document.head.id,
		from: document,
		locate: () => document.locateAttribute(node, key),
	});
	if (node.component === "Step" || node.component === "QCStep") for (const id of node.by) yield refer("role", id, "by");
	if (node.component === "QCStep") {
		for (const id of node.controls) yield refer("failure mode", id, "controls");
		if ("plan" in node.sample) yield refer("sample plan", node.sample.plan, "sample");
	} else if (node.component === "OnFail") {
		for (const id of node.authority) yield refer("role", id, "authority");
		if (node.see) yield refer("document", node.see, "see");
	} else if (node.component === "UseChecklist" && node.ref) {
		yield refer("checklist", node.ref, "ref");
	}
}

function* referencesOfHead(document: Document): Generator<Reference> {
	const { head } = document;
	const refer = (target: ReferenceTarget, id: string, path: (string | number)[]): Reference => ({
		target,
		id,
		key: path.join("."),
		file: document.file,
		subject: head.id,
		from: document,
		locate: () => document.locateInHead(path),
	});
	const each = function* (target: ReferenceTarget, key: string, ids: readonly string[]) {
		for (const [index, id] of ids.entries()) yield refer(target, id, [key, index]);
	};
	if (head.process) yield refer("process", head.process, ["process"]);
	if (head.owner) yield refer("role", head.owner, ["owner"]);
	if (head.approver) yield refer("role", head.approver, ["approver"]);
	yield* each("role", "roles", head.roles);
	yield* each("document", "supersedes", head.supersedes);
	yield* each("document", "related", head.related);
	for (const [index, { approvedBy }] of head.changes.entries()) {
		if (approvedBy) yield refer("role", approvedBy, ["changes", index, "approvedBy"]);
	}
	if (document.kind === "checklist") return;
	yield* each("failure mode", "failureModes", document.head.failureModes);
	yield* each("document", "requires", document.head.requires);
	if (document.head.exemption) yield refer("role", document.head.exemption.approvedBy, ["exemption", "approvedBy"]);
}

function* referencesOfRegisters({ registers, policy, policyFile }: Manual): Generator<Reference> {
	const refer = (
		register: { file: string; locate(path: readonly PropertyKey[]): Position },
		target: ReferenceTarget,
		id: string,
		path: (string | number)[],
	): Reference => ({
		target,
		id,
		key: path.slice(1).join("."),
		file: register.file,
		subject: String(path[0]),
		from: undefined,
		locate: () => register.locate(path),
	});
	for (const [id, { owner }] of registers.processes.entries)
		yield refer(registers.processes, "role", owner, [id, "owner"]);
	for (const [id, mode] of registers["failure-modes"].entries)
		yield refer(registers["failure-modes"], "process", mode.process, [id, "process"]);
	for (const [id, { brokenBy, closedBy }] of registers.expectations.entries) {
		for (const [index, mode] of brokenBy.entries())
			yield refer(registers.expectations, "failure mode", mode, [id, "brokenBy", index]);
		for (const [index, doc] of closedBy.entries())
			yield refer(registers.expectations, "document", doc, [id, "closedBy", index]);
	}
	for (const [index, id] of (policy.scope.processes ?? []).entries())
		yield refer(policyFile, "process", id, ["scope", "processes", index]);
}

/** Every reference of a manual, in no particular order. */
export function* collectReferences(manual: Manual): Generator<Reference> {
	yield* referencesOfRegisters(manual);
	for (const document of manual.documents) {
		yield* referencesOfHead(document);
		for (const node of walkNodes(document.nodes)) yield* referencesOfNode(document, node);
	}
}

/** References to one kind of target that lead nowhere. */
export function* findUnknown(
	manual: Manual,
	target: ReferenceTarget,
	known: ReadonlyMap<string, unknown> | ReadonlySet<string>,
	place: string,
): Generator<Violation> {
	for (const reference of collectReferences(manual)) {
		if (reference.target !== target || known.has(reference.id)) continue;
		yield {
			file: reference.file,
			...reference.locate(),
			message: `Unexpected ${target} "${reference.id}" for ${reference.key}, expected one that exists${didYouMean(reference.id, known.keys())}`,
			help: `Correct the id, or add it to ${place}.`,
			subject: reference.subject,
		};
	}
}
