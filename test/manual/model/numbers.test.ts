// Which number does a step carry?
import { expect, test } from "vitest";
import { computeNumbers } from "../../../src/manual/model/numbers.ts";
import { checklist, type Files, manualOf, procedure, procedures, qcStep } from "../build-manual.ts";

const step = (id: string) => `<Step id="${id}" by="receiver" title="Open">\n  Open it.\n</Step>\n\n`;
const numbers = (files: Files) => {
	const [document] = manualOf(files).documents;
	return document && Object.fromEntries(computeNumbers(document));
};

test("steps, checks and used checklists count on through branches, decisions carry none", () =>
	expect(
		numbers(
			procedures(
				procedure(
					"SOP-1",
					`${step("a")}<Decision id="d" question="Is it?">\n<Branch when="Yes">\n${step("b")}</Branch>\n<Branch when="No">\n${qcStep()}</Branch>\n</Decision>\n\n<UseChecklist ref="CHK-1" id="u" />\n\n${step("c")}`,
				),
			),
		),
	).toEqual({ a: 1, b: 2, match: 3, u: 4, c: 5 }));
test("items count on through pause points", () => {
	const pause = (id: string, item: string) =>
		`<PausePoint id="${id}" title="Before">\n  <Item id="${item}" response="5">\n    Count.\n  </Item>\n</PausePoint>\n\n`;
	expect(numbers({ "checklists/c.mdx": checklist("CHK-1", pause("p", "i") + pause("q", "j")) })).toEqual({
		i: 1,
		j: 2,
	});
});
