import { expect, test } from "vitest";
import { checklist, findingsOf, procedure, procedures, qcStep } from "../build-manual.ts";

const find = (body: string, files = {}) =>
	findingsOf("undoes-nothing", { ...procedures(procedure("SOP-1", body)), ...files });
const step = (undoes: string) => `<Step id="repack" by="receiver" title="Repack" undoes="${undoes}">\nAnew.\n</Step>\n`;

test("a check that is there is undone", () => expect(find(qcStep() + step("match"))).toEqual([]));
test("a misspelt one is told with the one that was meant", () =>
	expect(find(qcStep() + step("mach"))).toEqual([
		'procedures/receiving/a.mdx:23:56 undoes-nothing Unexpected undoes="mach", expected the id of a QC step of this procedure; did you mean "match"?',
	]));
test("each of several is told where it is named", () =>
	expect(find(qcStep() + step("match weigh count")).map((found) => found.split(",")[0])).toEqual([
		'procedures/receiving/a.mdx:23:62 undoes-nothing Unexpected undoes="weigh"',
		'procedures/receiving/a.mdx:23:68 undoes-nothing Unexpected undoes="count"',
	]));
test("a step is no check", () => expect(find(qcStep() + step("repack"))).toHaveLength(1));
test("a check of a used checklist goes by the id of the use", () => {
	const files = {
		"checklists/c.mdx": checklist("CHK-1", `<PausePoint id="p" title="Before">\n${qcStep()}</PausePoint>\n`),
	};
	const use = '<UseChecklist ref="CHK-1" id="goods-in" />\n\n';
	expect(find(use + step("goods-in--match"), files)).toEqual([]);
	expect(find(use + step("match"), files)).toHaveLength(1);
	expect(find(use + step("goods-in"), files)).toEqual([
		'procedures/receiving/a.mdx:18:56 undoes-nothing Unexpected undoes="goods-in", expected the id of a QC step of this procedure; did you mean "goods-in--match", of the checklist that is used there?',
	]);
});
test.each([{ effective: "2026-12-24" }, { status: "draft" }, { status: "withdrawn" }])(
	"a check of a used checklist is there, though the checklist is not in force: %j",
	(keys) => {
		const files = { "checklists/c.mdx": checklist("CHK-1", qcStep(), keys) };
		const use = '<UseChecklist ref="CHK-1" id="goods-in" />\n\n';
		expect(find(use + step("goods-in--match"), files)).toEqual([]);
		expect(find(use + step("goods-in--weigh"), files)).toHaveLength(1);
	},
);
test("one without a value is told as a wrong attribute, and not twice", () =>
	expect(find(qcStep() + step(""))).toEqual([]));
