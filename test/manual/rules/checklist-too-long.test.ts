import { expect, test } from "vitest";
import { checklist, findingsOf, pausePoint, qcStep } from "../build-manual.ts";

const rule = "checklist-too-long";
const items = (count: number, from = 0) =>
	Array.from({ length: count }, (_, at) => `<Item id="i-${from + at}" response="Closed">\nLid.\n</Item>\n`).join("");
const of = (body: string, keys = {}) => findingsOf(rule, { "checklists/c.mdx": checklist("CHK-1", body, keys) });
const told = (line: number, count: number, id: string) =>
	`checklists/c.mdx:${line}:1 ${rule} Unexpected ${count} items at the pause point "${id}", expected at most 9`;

test.each([0, 1, 9])("%i items at a pause point are fine", (count) =>
	expect(of(pausePoint("p", items(count)))).toEqual([]),
);
test.each([10, 11])("%i are told", (count) =>
	expect(of(pausePoint("p", items(count)))).toEqual([told(17, count, "p")]),
);
test("each pause point is counted for itself", () => {
	expect(of(pausePoint("p", items(9)) + pausePoint("q", items(9, 9)))).toEqual([]);
	expect(of(pausePoint("p", items(9)) + pausePoint("q", items(10, 9)))).toEqual([told(46, 10, "q")]);
});
test("a check is no item", () => expect(of(pausePoint("p", items(9) + qcStep()))).toEqual([]));
test("one that is not in force is not judged", () =>
	expect(of(pausePoint("p", items(10)), { status: "draft" })).toEqual([]));
