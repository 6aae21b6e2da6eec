// How does a sentence with gaps become a sentence?

import type { ProcessWords } from "./process-words.ts";
import type { Random } from "./random.ts";
import { words } from "./words.ts";

const code = (random: Random) =>
	`${random.pick(words.letter ?? [])}${random.pick(words.letter ?? [])}-${random.int(100, 999)}`;

/** Fills the gaps of a sentence: {thing}, {worker} and {lead} from the process, numbers, and words of the lists. */
export function fillIn(sentence: string, random: Random, process: ProcessWords): string {
	const [lead, worker] = process.roles;
	return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => {
		switch (name) {
			case "thing":
				return random.pick(process.things);
			case "worker":
				return worker.replaceAll("-", " ");
			case "lead":
				return lead.replaceAll("-", " ");
			case "n":
				return String(random.int(5, 95));
			case "small":
				return String(random.int(2, 9));
			case "code":
				return code(random);
			default:
				return fillIn(random.pick(words[name] ?? [gap]), random, process);
		}
	});
}

/** So many different sentences out of a list, filled in, as one paragraph. */
export function writeParagraph(list: readonly string[], count: number, random: Random, process: ProcessWords): string {
	const start = random.int(0, list.length - 1);
	const stride = random.pick([1, 3, 7]);
	const chosen = Array.from({ length: count }, (_, index) => list[(start + index * stride) % list.length] ?? "");
	return chosen.map((sentence) => fillIn(sentence, random, process)).join(" ");
}
