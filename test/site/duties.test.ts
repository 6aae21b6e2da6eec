// What stands under "I perform" of a role?
import { expect, test } from "vitest";
import { dutiesOf } from "../../src/site/duties.ts";
import { checklist, manualOf, pausePoint, qcStep, today } from "../manual/build-manual.ts";

const item = '<Item id="paper" response="1 of 1">\nInstructions for use\n</Item>\n';
const performs = (body: string) => {
	const manual = manualOf({
		"checklists/a.mdx": checklist("CHK-1", pausePoint("p", body), { roles: "[inspector]" }),
	});
	return dutiesOf(manual, today, "inspector").performs.map(({ document }) => document.head.id);
};

test("a checklist whose items a role answers, also where it verifies in it as well", () =>
	expect(performs(item + qcStep())).toEqual(["CHK-1"]));
test("not one in which it only verifies", () => expect(performs(qcStep())).toEqual([]));
