import { expect, test } from "vitest";
import { findingsOf, procedure } from "../build-manual.ts";

const rule = "misplaced-procedure";

test("the folder of its process is fine", () =>
	expect(findingsOf(rule, { "procedures/receiving/a.mdx": procedure("SOP-1") })).toEqual([]));
test("the folder of another process is told at process", () =>
	expect(findingsOf(rule, { "procedures/packing/a.mdx": procedure("SOP-1") })).toEqual([
		`procedures/packing/a.mdx:5:10 ${rule} Unexpected process "receiving" in the folder procedures/packing, expected packing`,
	]));
test("a folder that is no process is fine", () =>
	expect(findingsOf(rule, { "procedures/goods/a.mdx": procedure("SOP-1") })).toEqual([]));
test("no folder is fine", () => expect(findingsOf(rule, { "procedures/a.mdx": procedure("SOP-1") })).toEqual([]));
test("the first folder counts where there are several", () =>
	expect(findingsOf(rule, { "procedures/receiving/packing/a.mdx": procedure("SOP-1") })).toEqual([]));
