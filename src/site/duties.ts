// What does each role perform, check, decide, own and approve?
import type { Document } from "../manual/model/document.ts";
import type { Manual } from "../manual/model/manual.ts";
import { computeNumbers } from "../manual/model/numbers.ts";
import { perDay } from "../manual/model/per-day.ts";
import type { CheckKind } from "../manual/model/words.ts";
import { listedDocuments } from "./listing.ts";

/** A step, or a check, in the document that it is written in. */
interface Duty {
	anchor: string;
	number: number | undefined;
	title: string;
	/** Kind of a QC step; undefined for a step. */
	check?: CheckKind | undefined;
	irreversible?: boolean;
}

export interface DocumentDuties {
	document: Document;
	duties: Duty[];
}

interface RoleDuties {
	/** Documents the role works by, with its steps. */
	performs: DocumentDuties[];
	checks: DocumentDuties[];
	/** QC steps on whose failure the role decides. */
	decides: DocumentDuties[];
	owns: Document[];
	approves: Document[];
	/** Processes it owns: ids. */
	processes: string[];
}

const noDuties = (): RoleDuties => ({ performs: [], checks: [], decides: [], owns: [], approves: [], processes: [] });

function entryOf(list: DocumentDuties[], document: Document): DocumentDuties {
	const last = list.at(-1);
	if (last?.document === document) return last;
	const entry = { document, duties: [] };
	list.push(entry);
	return entry;
}

const dutiesByRole = perDay((manual, asOf): ReadonlyMap<string, RoleDuties> => {
	const roles = new Map<string, RoleDuties>();
	const of = (id: string) => {
		const duties = roles.get(id) ?? noDuties();
		roles.set(id, duties);
		return duties;
	};
	for (const [process, { owner }] of manual.registers.processes.entries) of(owner).processes.push(process);
	for (const document of listedDocuments(manual, asOf)) {
		const { head, allNodes } = document;
		const numbers = computeNumbers(document);
		of(head.owner).owns.push(document);
		if (head.approver) of(head.approver).approves.push(document);
		for (const role of head.roles) entryOf(of(role).performs, document);
		for (const node of allNodes) {
			if (node.component !== "Step" && node.component !== "QCStep") continue;
			const duty: Duty = { anchor: node.id, number: numbers.get(node.id), title: node.title };
			if (node.component === "Step") {
				duty.irreversible = node.irreversible;
				for (const role of node.by) entryOf(of(role).performs, document).duties.push(duty);
				continue;
			}
			duty.check = node.kind;
			for (const role of node.by) entryOf(of(role).checks, document).duties.push(duty);
			for (const role of new Set(node.onFails.flatMap(({ authority }) => authority))) {
				entryOf(of(role).decides, document).duties.push(duty);
			}
		}
	}
	for (const duties of roles.values()) {
		// Where a role only checks or decides, its name stands there and not among the steps. The items of a checklist
		// name nobody: whoever works by it answers them.
		const elsewhere = new Set([...duties.checks, ...duties.decides].map(({ document }) => document));
		const hasItems = ({ allNodes }: Document) => allNodes.some(({ component }) => component === "Item");
		duties.performs = duties.performs.filter(
			({ duties, document }) => duties.length > 0 || hasItems(document) || !elsewhere.has(document),
		);
	}
	return roles;
});

export function dutiesOf(manual: Manual, asOf: string, role: string): RoleDuties {
	return dutiesByRole(manual, asOf).get(role) ?? noDuties();
}
