// What does the site of a manual say that has only begun: one procedure of one step, and registers of roles and processes alone?
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownRegisters, procedure, step, writeFiles } from "../manual/build-manual.ts";
import { buildSite } from "./built-site.ts";
import { pagesOf, textOf } from "./read-site.ts";

const folder = mkdtempSync(join(tmpdir(), "manual-small-"));
let pages: Map<string, string>;
beforeAll(async () => {
	writeFiles(join(folder, "content"), {
		"registers/roles.yaml": ownRegisters["registers/roles.yaml"] ?? "",
		"registers/processes.yaml": "receiving: { title: Receiving, owner: goods-in-lead }\n",
		"procedures/receiving/a.mdx": procedure("SOP-1", step("open")),
	});
	await buildSite({ content: join(folder, "content"), out: join(folder, "site") });
	pages = pagesOf(join(folder, "site"));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("no page has a list, a table or a paragraph of nothing, and none counts 0 of 0", () => {
	const nothing: string[] = [];
	for (const [name, html] of pages) {
		const main = /<main.*<\/main>/s.exec(html)?.[0] ?? "";
		// What the search finds is told there.
		const found = main.match(/<(ul|ol|dl|tbody|p)\b(?![^>]*role="status")[^>]*>\s*<\/\1>|\b0 of 0\b/g) ?? [];
		nothing.push(...found.map((each) => `${name} ${each}`));
	}
	expect(nothing).toEqual([]);
});

test.each([
	["coverage/failure-modes/", "No procedure in scope names a failure mode."],
	["coverage/irreversible-steps/", "No procedure in scope has a step that cannot be undone."],
	["coverage/", "No procedure in scope names a failure mode."],
	["glossary/", "The glossary has no terms yet."],
	["sample-plans/", "No sampling plan is registered."],
])("%s says that there is none", (path, words) =>
	expect(textOf(pages.get(`${path}index.html`) ?? "")).toContain(words),
);
