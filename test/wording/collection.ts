// What does a labelled collection of wording hold, and how often does a rule agree with its labels?
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { findEmptiness } from "../../src/manual/rules/wording/empty-response.ts";
import { findPriming } from "../../src/manual/rules/wording/primed-instruction.ts";
import { findSecondAction } from "../../src/manual/rules/wording/several-actions.ts";
import { findVagueness } from "../../src/manual/rules/wording/vague-criterion.ts";

export const kinds = ["criterion", "response", "instruction", "item"] as const;
export type Kind = (typeof kinds)[number];

/** Of the two verdicts on each kind, the one that a rule tells, and the rule. */
export const judges: Record<Kind, { bad: string; good: string; find(text: string): object | undefined }> = {
	criterion: { bad: "vague", good: "good", find: findVagueness },
	response: { bad: "empty", good: "good", find: findEmptiness },
	instruction: { bad: "primed", good: "blind-safe", find: findPriming },
	item: { bad: "several", good: "one", find: findSecondAction },
};

const label = z
	.strictObject({ text: z.string().min(1), is: z.enum(kinds), verdict: z.string(), why: z.string().min(1) })
	.refine(({ is, verdict }) => verdict === judges[is].bad || verdict === judges[is].good, "no verdict of this kind");
export type Label = z.output<typeof label>;

/** Every collection that lies here, by its letter. */
export function findCollections(): { letter: string; labels: Label[] }[] {
	const folder = import.meta.dirname;
	return globSync("collection-*.yml", { cwd: folder })
		.sort()
		.map((file) => ({
			letter: file.slice("collection-".length, -".yml".length),
			labels: z.array(label).parse(parse(readFileSync(join(folder, file), "utf8"))),
		}));
}

export interface Agreement {
	/** Of what the rule tells, the share that is wrong by its label; 1 where it tells nothing. */
	precision: number;
	/** Of what is wrong by its label, the share that the rule tells. */
	recall: number;
	/** Texts on which rule and label differ. */
	differing: string[];
}

export function compareLabels(labels: readonly Label[]): Agreement {
	let right = 0;
	let told = 0;
	let bad = 0;
	const differing: string[] = [];
	for (const { text, is, verdict } of labels) {
		const isBad = verdict === judges[is].bad;
		const isTold = judges[is].find(text) !== undefined;
		if (isBad) bad++;
		if (isTold) told++;
		if (isBad && isTold) right++;
		if (isBad !== isTold) differing.push(`${isTold ? "told, and" : "not told, and"} ${verdict}: ${text}`);
	}
	return { precision: told === 0 ? 1 : right / told, recall: bad === 0 ? 1 : right / bad, differing };
}
