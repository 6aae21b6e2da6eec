import { expect, test } from "vitest";
import { allRules } from "../../../src/manual/rules/all-rules.ts";
import { checklist, findingsOf } from "../build-manual.ts";

const rule = "several-actions-in-one-item";
const of = (text: string, head = {}) =>
	findingsOf(rule, {
		"checklists/c.mdx": checklist(
			"CHK-1",
			`<PausePoint id="p" title="Before">\n  <Item id="off" response="dark">\n    ${text}\n  </Item>\n</PausePoint>\n`,
			head,
		),
	});
const told = (second: string) => [
	`checklists/c.mdx:18:3 ${rule} Unexpected second action "${second}" in one item, expected one action for each tick`,
];

test("it is a warning", () => expect(allRules.find(({ id }) => id === rule)?.severity).toBe("warning"));
test.each([
	["Switch off the lathe and sweep the floor.", "sweep the floor"],
	["Scan the pallet, then move it to the hold area.", "move it to the hold"],
	["Open the crate. Photograph the goods.", "Photograph the goods"],
	["Windows shut, bins emptied.", "bins emptied"],
])("%j is told from its second action on", (text, second) => expect(of(text)).toEqual(told(second)));
test.each([
	"Switch off the lathe.",
	"Sign and date the voucher.",
	"Lift the lid and look inside.",
	"Salt and pepper on every table.",
	"Hold the probe to the pin and wait for the tone.",
])("%j is one action", (text) => expect(of(text)).toEqual([]));
test("an item over two lines is read as one sentence", () =>
	expect(of("Switch off the lathe\n    and sweep the floor.")).toEqual(told("sweep the floor")));
test("a draft and another language are not judged", () => {
	expect(of("Open the crate. Photograph the goods.", { status: "draft" })).toEqual([]);
	expect(of("Open the crate. Photograph the goods.", { lang: "nl" })).toEqual([]);
});
