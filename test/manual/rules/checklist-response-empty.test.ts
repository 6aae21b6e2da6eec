import { expect, test } from "vitest";
import { checklist, findingsOf } from "../build-manual.ts";

const rule = "checklist-response-empty";
const of = (response: string, head = {}) =>
	findingsOf(rule, {
		"checklists/c.mdx": checklist(
			"CHK-1",
			`<PausePoint id="p" title="Before">\n  <Item id="seal" response="${response}">\n    Read the seal.\n  </Item>\n</PausePoint>\n`,
			head,
		),
	});
const told = (word: string) => [
	`checklists/c.mdx:18:19 ${rule} Unexpected response "${word}" that says nothing of what was found, expected the value or the state`,
];

test.each([
	["Checked", "Checked"],
	["OK", "OK"],
	["seal verified by the driver", "verified"],
	["Yes, done", "Yes"],
	["as required", "as required"],
])("%j is told by its word, at the response", (response, word) => expect(of(response)).toEqual(told(word)));
test.each(["locked", "OK, 4.2 bar", "Checked: none missing", "number on the seal", "n of n counted", "off", "5"])(
	"%j says what was found",
	(response) => expect(of(response)).toEqual([]),
);
test("how many were looked at says nothing of how they are", () => {
	expect(of("4 of 4 checked")).toEqual(told("checked"));
	expect(of("4 of 4 counted")).toEqual([]);
});
test("a draft and another language are not judged", () => {
	expect(of("OK", { status: "draft" })).toEqual([]);
	expect(of("OK", { lang: "de" })).toEqual([]);
});
