import { expect, test } from "vitest";
import {
	check,
	checklist,
	findingsOf,
	type Head,
	procedure,
	procedures,
	qcStep,
	useChecklist,
} from "../build-manual.ts";

const rule = "checklist-not-yet-in-force";
const files = (keys: Head, head: Head = {}) => ({
	...procedures(procedure("SOP-1", qcStep() + useChecklist("CHK-1", "list"), head)),
	"checklists/c.mdx": checklist("CHK-1", qcStep(), keys),
});
const told = [
	`procedures/receiving/a.mdx:23:15 ${rule} Unexpected checklist CHK-1 that takes effect on 2026-12-24, expected one that is in force as SOP-1 is`,
];

test("one that takes effect later is told where it is used", () =>
	expect(findingsOf(rule, files({ effective: "2026-12-24" }))).toEqual(told));
test("and by check too, as the only thing", () => expect(check(files({ effective: "2026-12-24" }))).toEqual(told));
test("on its day it is told no more", () =>
	expect(findingsOf(rule, files({ effective: "2026-12-24" }), "2026-12-24")).toEqual([]));
test.each(["draft", "in-review", "withdrawn"])("one that is %s is told by document-not-in-force", (status) =>
	expect(check(files({ status, effective: "2026-12-24" }))).toEqual([
		expect.stringContaining(`document-not-in-force Unexpected ${status} document CHK-1`),
	]),
);
test("a procedure that takes effect later itself may use it", () =>
	expect(findingsOf(rule, files({ effective: "2026-12-24" }, { effective: "2026-12-24" }))).toEqual([]));
test("a checklist in force that uses it is told", () =>
	expect(
		findingsOf(rule, {
			...files({ effective: "2026-12-24" }, { status: "draft" }),
			"checklists/d.mdx": checklist(
				"CHK-2",
				`<PausePoint id="p" title="Before">\n${useChecklist("CHK-1", "list")}</PausePoint>\n`,
			),
		}),
	).toHaveLength(1));
test("one that is not there is told elsewhere", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", useChecklist("CHK-1", "list"))))).toEqual([]));
