// Which id is free for a new document? The ids of its process go on counting.
import type { Manual } from "./manual.ts";

const numbered = /^(.*?)(\d+)$/;

/** Most frequent of some words; the first of equals. */
function mostFrequent(words: readonly string[]): string | undefined {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/**
 * The next id of a kind in a process: SOP-RCV-012 after SOP-RCV-011, with as many digits.
 * Where the process has none yet, its letters are taken from its own id: the first document of sales is SOP-SAL-001.
 */
export function nextId(manual: Manual, kind: "procedure" | "checklist", process: string): string {
	const ids = manual.documents.map(({ head }) => head.id);
	const own = manual.documents.filter((document) => document.kind === kind && document.head.process === process);
	const known = own.flatMap(({ head }) => numbered.exec(head.id)?.[1] ?? []);
	const letters = [...process.replace(/[^\p{L}\p{N}]/gu, "")].slice(0, 3).join("").toUpperCase();
	const prefix = mostFrequent(known) ?? `${kind === "procedure" ? "SOP" : "CHK"}-${letters}-`;
	const numbers = ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
	const used = numbers.filter((number) => /^\d+$/.test(number));
	const digits = used.length > 0 ? Math.max(...used.map((number) => number.length)) : 3;
	const next = Math.max(0, ...used.map(Number)) + 1;
	return prefix + String(next).padStart(digits, "0");
}
