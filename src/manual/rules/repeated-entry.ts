// A list names the same twice: one of them is too many, or something else was meant and is missing.
import type { Position } from "../model/finding.ts";
import { matchCheck } from "./example-parts.ts";
import type { Rule, Violation } from "./rule.ts";

/** Entries that stood in the list before, each with its index and how many like it stand before it. */
function findRepeated(list: unknown): { entry: string; index: number; nth: number }[] {
	if (!Array.isArray(list) || new Set(list).size === list.length) return [];
	const before = new Map<unknown, number>();
	return list.flatMap((entry: unknown, index) => {
		const nth = before.get(entry) ?? 0;
		before.set(entry, nth + 1);
		return nth > 0 && typeof entry === "string" && entry !== "" ? [{ entry, index, nth }] : [];
	});
}

/** What is told of a list wherever it stands. */
function* tellRepeated(
	list: unknown,
	key: string,
	place: { file: string; subject: string; at?: string },
	locate: (index: number, entry: string, nth: number) => Position,
): Generator<Violation> {
	for (const { entry, index, nth } of findRepeated(list)) {
		yield {
			...place,
			...locate(index, entry, nth),
			message: `Unexpected second ${entry} in ${key}, expected each once`,
			help: "Remove one of them.",
			at: [place.at, key, index].filter((part) => part !== undefined).join("."),
		};
	}
}

const attributes = ["by", "controls", "undoes", "authority"] as const;

export const repeatedEntry: Rule = {
	id: "repeated-entry",
	affects: "document",
	severity: "warning",
	why: "A list names the same twice: one of them is too many, or something else was meant and is missing.",
	examples: {
		bad: { head: { failureModes: "[FM-001]" }, body: matchCheck('controls="FM-001 FM-001"') },
		good: { head: { failureModes: "[FM-001]" }, body: matchCheck('controls="FM-001"') },
	},
	*check({ manual }) {
		for (const document of manual.documents) {
			const { file, head, allNodes } = document;
			for (const [key, list] of Object.entries(head))
				yield* tellRepeated(list, key, { file, subject: head.id }, (index) => document.locateInHead([key, index]));
			for (const node of allNodes) {
				for (const key of attributes) {
					if (!(key in node)) continue;
					const at = "id" in node ? node.id : undefined;
					yield* tellRepeated(
						node[key as keyof typeof node],
						key,
						{ file, subject: head.id, ...(at && { at }) },
						(_, entry, nth) => document.locateAttribute(node, key, entry, nth),
					);
				}
			}
		}
		for (const { file, entries, partial, locate } of Object.values(manual.registers)) {
			for (const [id, entry] of new Map<string, object>([...entries, ...partial])) {
				for (const [key, list] of Object.entries(entry))
					yield* tellRepeated(list, key, { file, subject: id }, (index) => locate([id, key, index]));
			}
		}
	},
};
