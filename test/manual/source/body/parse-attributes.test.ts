// The quick way through good attributes gives the same answer as the whole schema.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ComponentName, componentAttributes, componentNames } from "../../../../src/manual/model/components.ts";
import { parseGoodAttributes } from "../../../../src/manual/source/body/parse-good-attributes.ts";

const keys = [...new Set(componentNames.flatMap((name) => Object.keys(componentAttributes[name].shape)))];
const value = fc.oneof(
	fc.constant(true as const),
	fc.constantFrom(
		"a",
		"a b",
		" a ",
		"",
		"end",
		"self",
		"final",
		"count",
		"photo",
		"100%",
		"5 per lot",
		"plan:x",
		"scrap",
		"A/b",
		"é",
		"E\u0301",
	),
);
const attributes = fc.array(fc.tuple(fc.constantFrom(...keys, "__proto__", "constructor", "onclick"), value));
/** All that a component may have, so that whole good tags come up too. */
const good = fc.constantFrom(...componentNames).chain((name) =>
	fc.tuple(
		fc.constant(name),
		fc.array(fc.tuple(fc.constantFrom(...Object.keys(componentAttributes[name].shape), "id"), value), {
			maxLength: 9,
		}),
	),
);

function compare(name: ComponentName, pairs: [string, string | true][]): boolean {
	const raw = new Map(pairs);
	const whole = componentAttributes[name].safeParse(Object.fromEntries(raw));
	const quick = parseGoodAttributes(name, raw);
	expect(quick).toEqual(whole.success ? whole.data : undefined);
	return whole.success;
}

test("for any attributes of any component", () => {
	fc.assert(
		fc.property(fc.constantFrom(...componentNames), attributes, (name, pairs) => void compare(name, pairs)),
		{ numRuns: 500 },
	);
	fc.assert(
		fc.property(good, ([name, pairs]) => void compare(name, pairs)),
		{ numRuns: 1000 },
	);
});
test("for good ones, twice and in another order", () => {
	const pairs: [string, string | true][] = [
		["id", "match"],
		["title", "Compare"],
		["kind", "self"],
		["by", "a b"],
		["criterion", "5 of 5"],
		["sample", "5 per lot"],
		["hold", true],
	];
	for (let round = 0; round < 3; round++) expect(compare("QCStep", round % 2 ? pairs.toReversed() : pairs)).toBe(true);
});
