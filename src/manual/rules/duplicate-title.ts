// Two documents in force, or entries of a register, have the same title, so people cannot tell them apart; of roles one person may pass for two.
import type { Document } from "../model/document.ts";
import { findSupersedingCircles, isInForce } from "../model/in-force.ts";
import type { Manual, Register, Registers } from "../model/manual.ts";
import type { Rule, RuleContext, Violation } from "./rule.ts";

interface Titled {
	noun: string;
	/** Key of what people read. */
	key: string;
	/** By what they tell entries apart, what stands at the key last; empty where that cannot be read. */
	read: (entry: object) => string[];
}

const byTitle = (noun: string): Titled => ({
	noun,
	key: "title",
	read: (entry) => ("title" in entry ? [String(entry.title)] : []),
});

/** Registers whose entries are shown by what they say, and not by their ids. */
const titled: Partial<Record<keyof Registers, Titled>> = {
	roles: byTitle("role"),
	processes: byTitle("process"),
	"failure-modes": {
		noun: "failure mode of its process",
		key: "title",
		// A label can be wrong at goods-in and in packing, with another cause.
		read: (entry) => ("title" in entry && "process" in entry ? [String(entry.process), String(entry.title)] : []),
	},
	expectations: {
		noun: "expectation of its touchpoint",
		key: "statement",
		// What is expected at the counter may be expected at the door, too.
		read: (entry) =>
			"statement" in entry && "touchpoint" in entry ? [String(entry.touchpoint), String(entry.statement)] : [],
	},
};

const folded = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

function* findInRegisters({ registers }: Manual): Generator<Violation> {
	for (const [name, { noun, key, read }] of Object.entries(titled)) {
		const { file, entries, partial, locate }: Register<object> = registers[name as keyof Registers];
		const first = new Map<string, string>();
		for (const [id, entry] of entries) {
			// What cannot be read of an entry is no title that anybody gave it.
			const words = read(partial.get(id) ?? entry);
			if (words.length === 0) continue;
			const title = words.map(folded).join("\n");
			const earlier = first.get(title);
			if (earlier === undefined) {
				first.set(title, id);
				continue;
			}
			const { line, column } = locate([earlier, key]);
			yield {
				file,
				...locate([id, key]),
				message: `Unexpected ${key} "${words.at(-1)}" of ${id}, expected one that no other ${noun} has; ${earlier} has it at ${file}:${line}:${column}`,
				help: "Give one of them another, or remove one of them where both mean the same, and correct what names it.",
				subject: id,
				at: key,
			};
		}
	}
}

/** A procedure may be called like the checklist that it uses: lists tell them apart. */
function* findInDocuments({ manual, asOf }: RuleContext): Generator<Violation> {
	const first = new Map<string, Document>();
	const circles = findSupersedingCircles(manual);
	for (const document of manual.documents) {
		const { kind, file, head } = document;
		if (!head.id || !head.title || !isInForce(manual, document, asOf)) continue;
		const title = `${kind}\n${folded(head.title)}`;
		const earlier = first.get(title);
		if (earlier === undefined) {
			first.set(title, document);
			continue;
		}
		// Two with one id, or that supersede each other, are told as that, and one of them goes.
		if (earlier.head.id === head.id || circles.get(document)?.includes(earlier)) continue;
		const { line, column } = earlier.locateInHead(["title"]);
		yield {
			file,
			...document.locateInHead(["title"]),
			message: `Unexpected title "${head.title}" of ${head.id}, expected one that no other ${kind} in force has; ${earlier.head.id} has it at ${earlier.file}:${line}:${column}`,
			help: "Give one of them a title that says what only it is about; where one replaces the other, name the older one in supersedes of the newer one.",
			subject: head.id,
			at: "title",
		};
	}
}

const role = (title: string) => ({
	files: {
		"registers/roles.yaml": `receiver: { title: Receiver, perShift: 2 }\ninspector: { title: ${title} }\ngoods-in-lead: { title: Goods-in lead }\nquality-lead: { title: Quality lead }\n`,
	},
});

export const duplicateTitle: Rule = {
	id: "duplicate-title",
	affects: "document",
	severity: "warning",
	why: "Two documents in force, or two entries of a register, have the same title, so people cannot tell them apart in a list. Of two roles with one title, the same person may pass for the one who did the work and for the one who checks it.",
	examples: { bad: role("Receiver"), good: role("Inspector") },
	*check(context) {
		yield* findInRegisters(context.manual);
		yield* findInDocuments(context);
	},
};
