// Do the wording rules judge as a quality engineer does? Measured on sentences labelled before the rules were written.
import { describe, expect, test } from "vitest";
import { compareLabels, findCollections, type Kind, kinds } from "./collection.ts";

/** What is wanted. */
const wanted = { precision: 0.95, recall: 0.9 };
/**
 * The rules were tried on a to f, h and i, on d, e, f, h and i after each was opened once and, with nothing changed for it,
 * 0.944 and 0.809 were found for d, 0.939 and 0.876 for e, 0.970 and 0.843 for f, 0.950 and 0.825 for h, 0.952 and 0.818
 * for i. What is found now is a floor, and no measure.
 * j holds nearly seven right sentences for each wrong one, to see how often the rules tell what is no fault: 34 of 801 before they
 * learned from it, for 0.744 and 0.825. So few wrong ones let each false alarm weigh much in its precision.
 * g is the measure: whoever labelled it had read no rule, it was opened when the rules were done, and nothing was changed
 * for it; after the rules had learned from i, its figures were the same. Rules that learn from one of its texts need
 * another collection that is set aside.
 */
const measure = "g";
const floors: Record<string, typeof wanted> = {
	...{ a: wanted, b: wanted, c: wanted, d: wanted, e: wanted, f: wanted },
	[measure]: { precision: 0.971, recall: 0.903 },
	h: wanted,
	i: wanted,
	j: { precision: 0.9, recall: 0.95 },
};

const collections = findCollections();

test("the collections are there", () => expect(collections.map(({ letter }) => letter)).toEqual(Object.keys(floors)));

describe.each(collections)("collection $letter", ({ letter, labels }) => {
	test("has every kind, both verdicts of each, and no text twice", () => {
		for (const kind of kinds) {
			const verdicts = new Set(labels.filter(({ is }) => is === kind).map(({ verdict }) => verdict));
			expect(verdicts.size, kind).toBe(2);
		}
		const texts = labels.map(({ is, text }) => `${is}: ${text.trim().toLowerCase()}`);
		expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
	});

	const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
	const shown = (name: Kind | "all", { precision, recall }: ReturnType<typeof compareLabels>) =>
		`collection ${letter}, ${name}: precision ${percent(precision)}, recall ${percent(recall)}`;

	// Nobody is to learn from the measure, not even by reading what a test prints.
	const tell = ({ differing }: ReturnType<typeof compareLabels>) => (letter === measure ? [] : differing);

	test("agrees with the rules", () => {
		for (const kind of kinds) {
			const agreement = compareLabels(labels.filter(({ is }) => is === kind));
			console.log([shown(kind, agreement), ...tell(agreement)].join("\n  "));
		}
		const all = compareLabels(labels);
		console.log(shown("all", all));
		const floor = floors[letter] ?? wanted;
		expect(all.precision, tell(all).join("\n")).toBeGreaterThanOrEqual(floor.precision);
		expect(all.recall, tell(all).join("\n")).toBeGreaterThanOrEqual(floor.recall);
	});
});
