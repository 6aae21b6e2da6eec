// Do the coverage pages of a manual too large to tell everything everywhere still lead to all that they count?
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeManual } from "../../scripts/bench/generate-manual.ts";
import { computeCoverage } from "../../src/manual/coverage/compute-coverage.ts";
import { readManual } from "../../src/manual/source/read-manual.ts";
import { splitFailureModes } from "../../src/site/flow-verdicts.ts";
import { buildSite } from "./built-site.ts";
import { brokenLinks } from "./read-site.ts";

const asOf = "2026-11-22";
const folder = mkdtempSync(join(tmpdir(), "large-manual-"));
const content = join(folder, "content");
const site = join(folder, "site");
beforeAll(async () => {
	writeManual(content, 60);
	await buildSite({ content, out: site, asOf });
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (path: string) => readFileSync(join(site, path, "index.html"), "utf8");
/** Links to failure modes below a heading of third level, and the number that the heading says. */
function modesBelow(path: string, heading: string): { said: number; links: string[] } {
	const [, said = "", part = ""] =
		new RegExp(`<h3[^>]*>${heading}: (\\d+)</h3>(.*?)(?=<h3|</section>)`, "s").exec(page(path)) ?? [];
	return {
		said: Number(said),
		links: part.match(/<li>\s*(?:<a[^>]*>.*?<\/a>\s*)?<a[^>]*href="\/failure-modes\//gs) ?? [],
	};
}

test("each controlled failure mode is there, by procedure and without its title", () => {
	const procedures = computeCoverage(readManual(content, content), asOf).procedures.filter(
		({ state }) => state !== "out-of-scope",
	);
	const { single, several } = splitFailureModes(procedures);
	for (const [heading, own] of [
		["Controlled by one check only", single],
		["Controlled by more than one check", several],
	] as const) {
		const { said, links } = modesBelow("coverage/failure-modes", heading);
		expect(said).toBe(own.length);
		expect(links).toHaveLength(own.length);
	}
	const [, list = ""] = /<dl class="by-procedure">(.*?)<\/dl>/s.exec(page("coverage/failure-modes")) ?? [];
	expect(list).toMatch(/^\s*<div>\s*<dt>\s*<a href="\/documents\/[^"]+\/">SOP-[^<]+<\/a>/);
	expect(list).toMatch(/<a href="\/failure-modes\/[^"]+\/">FM-\d+<\/a>/);
});

test("the page of a process, which stays short, tells the titles and the checks", () => {
	expect(page("coverage/failure-modes")).toContain('class="by-procedure"');
	expect(page("coverage/process/receiving")).not.toContain('class="by-procedure"');
	const openSteps = (path: string) => /id="work-open">.*?<ul class="list">/s.test(page(path));
	expect([openSteps("coverage/work-steps"), openSteps("coverage/process/receiving")]).toEqual([false, true]);
});

test("every link leads to a page and an anchor", () => {
	expect(brokenLinks(site, "/")).toEqual([]);
});
