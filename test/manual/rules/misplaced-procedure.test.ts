import { expect, test } from "vitest";
import { findingsOf, procedure } from "../build-manual.ts";

const rule = "misplaced-procedure";

test("the folder of its process is fine", () =>
	expect(findingsOf(rule, { "procedures/receiving/a.mdx": procedure("SOP-1") })).toEqual([]));
test("the folder of another process is told at process", () =>
	expect(findingsOf(rule, { "procedures/packing/a.mdx": procedure("SOP-1") })).toEqual([
		`procedures/packing/a.mdx:5:10 ${rule} Unexpected process "receiving" in the folder procedures/packing, expected packing`,
	]));
test.each(["procedures/goods", "procedures/Receiving", "procedures/receiving/packing", "procedures/goods/receiving"])(
	"a folder that is that of no process is told, with the right one: %s",
	(folder) =>
		expect(findingsOf(rule, { [`${folder}/a.mdx`]: procedure("SOP-1") })).toEqual([
			`${folder}/a.mdx:5:10 ${rule} Unexpected folder ${folder}, expected procedures/receiving`,
		]),
);
test("a folder in that of another process is told once", () =>
	expect(findingsOf(rule, { "procedures/packing/receiving/a.mdx": procedure("SOP-1") })).toEqual([
		`procedures/packing/receiving/a.mdx:5:10 ${rule} Unexpected process "receiving" in the folder procedures/packing, expected packing`,
	]));
test("no folder is fine", () => expect(findingsOf(rule, { "procedures/a.mdx": procedure("SOP-1") })).toEqual([]));
test("a process that is not known, or whose register cannot be read, is told itself", () => {
	const found = (files = {}) => findingsOf(rule, { "procedures/goods/a.mdx": procedure("SOP-1"), ...files });
	expect(
		found({ "registers/processes.yaml": "packing: { title: Packing, summary: Packs, owner: receiver }\n" }),
	).toEqual([]);
	expect(found({ "registers/processes.yaml": "receiving: [\n" })).toEqual([]);
});
