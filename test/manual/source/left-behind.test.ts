import { expect, test } from "vitest";
import { check, procedure } from "../build-manual.ts";

test.each(["Thumbs.db", "desktop.ini", "~$pack.docx", ".pack.mdx.swp", "pack.mdx.swo", "pack.mdx~"])(
	"%s is what a system or program leaves behind, and nothing of the manual",
	(name) => {
		const text = procedure("SOP-1");
		expect(check({ [`procedures/receiving/${name}`]: text, [`media/${name}`]: "x", [name]: "x" })).toEqual([]);
	},
);
test("a file that only looks like one is told", () =>
	expect(check({ "procedures/receiving/thumbs.doc": "x" })).toEqual([
		"procedures/receiving/thumbs.doc:1:1 misplaced-file Unexpected file, expected documents (.mdx) only; pictures belong in media/",
	]));
