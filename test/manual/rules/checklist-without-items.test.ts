import { expect, test } from "vitest";
import { checklist, findingsOf, pausePoint, qcStep, useChecklist } from "../build-manual.ts";

const rule = "checklist-without-items";
const of = (body: string, keys = {}) => findingsOf(rule, { "checklists/c.mdx": checklist("CHK-1", body, keys) });
const told = (place: string, what: string) => [
	`checklists/c.mdx:${place} ${rule} Unexpected ${what} without an item, expected something to tick or to check`,
];
const item = '<Item id="lid" response="Closed">\nLid.\n</Item>\n';

test("a pause point without an item is told", () =>
	expect(of(pausePoint("p", ""))).toEqual(told("17:1", 'pause point "p"')));
test("each is judged for itself", () =>
	expect(of(pausePoint("p", item) + pausePoint("q", "Look.\n"))).toEqual(told("22:1", 'pause point "q"')));
test("a checklist of prose alone is told at its id", () =>
	expect(of("Be careful.\n")).toEqual(told("2:5", "checklist CHK-1")));
test.each([
	["a pause point with an item", pausePoint("p", item)],
	["a pause point with a check", pausePoint("p", qcStep())],
	["a pause point with another checklist", pausePoint("p", useChecklist("CHK-2", "u"))],
	["a checklist of checks alone", qcStep()],
	["a checklist of another one", useChecklist("CHK-2", "u")],
])("%s is fine", (_, body) => expect(of(body)).toEqual([]));
test("one that is not in force is not judged", () => expect(of(pausePoint("p", ""), { status: "draft" })).toEqual([]));
