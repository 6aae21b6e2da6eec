// Does the coverage page show how coverage has come along, and only where there is a history?
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readManual } from "../../src/manual/source/read-manual.ts";
import { coverageTrend } from "../../src/site/coverage-trend.ts";
import { type Files, ownRegisters, procedure, procedures, writeFiles } from "../manual/build-manual.ts";
import { gitIn } from "../manual/source/git/repository.ts";
import { buildSite, builtSite } from "./built-site.ts";

const place = mkdtempSync(join(tmpdir(), "manual-trend-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const repository = join(place, "repository");
const content = join(repository, "content");

function commit(files: Files, day: string): void {
	writeFiles(content, files);
	gitIn(repository, ["add", "-A"]);
	gitIn(repository, ["commit", "-q", "-m", "change"], day);
}

describe("the coverage page", () => {
	mkdirSync(repository, { recursive: true });
	gitIn(repository, ["init", "-q", "-b", "main"]);
	commit({ ...ownRegisters, ...procedures(procedure("A"), procedure("B", "x\n")) }, "2026-08-10");
	commit(procedures(procedure("A"), procedure("B")), "2026-10-10");

	test("draws a line over the month ends, with its numbers in a table", async () => {
		const out = join(place, "site");
		await buildSite({ out, content, asOf: "2026-11-22" });
		const page = readFileSync(join(out, "coverage/index.html"), "utf8");
		const trend = /<section[^>]* id="trend".*?<\/section>/s.exec(page)?.[0] ?? "";
		expect(trend).toMatch(/<polyline class="line" points="56\.0,83\.0 262\.0,83\.0 468\.0,10\.0"/);
		const cells = [...trend.matchAll(/<(?:td|time)\b[^>]*>\s*([^<]*?)\s*</g)].map(([, text]) => text);
		expect(cells).toEqual([
			...["31 Aug 2026", "50.0\u00a0%", "2", "1", "0", "none", "none"],
			...["30 Sep 2026", "50.0\u00a0%", "2", "1", "0", "none", "none"],
			...["31 Oct 2026", "100.0\u00a0%", "2", "0", "0", "none", "none"],
		]);
		expect(trend).not.toContain("style=");
	});
	test("draws none where there is nothing to draw, as in the example on its first day", () =>
		expect(readFileSync(join(builtSite().folder, "coverage/index.html"), "utf8")).not.toContain('id="trend"'));
});

/** What the coverage page draws on a day from a content folder with its history. */
function trendOf(folder: string, asOf: string) {
	process.env.MANUAL_CONTENT = folder;
	try {
		return coverageTrend(readManual(folder, "content"), asOf);
	} finally {
		delete process.env.MANUAL_CONTENT;
	}
}

describe("the line", () => {
	test("has a point for each month end", () =>
		expect(trendOf(content, "2026-11-22").map(({ name }) => name)).toEqual(["2026-08-31", "2026-09-30", "2026-10-31"]));
	test("is none where only one month has ended", () => expect(trendOf(content, "2026-09-15")).toEqual([]));
	test("is none in a shallow clone, which knows one day only", () => {
		gitIn(place, ["clone", "-q", "--depth", "1", `file://${repository}`, "clone"]);
		expect(trendOf(join(place, "clone/content"), "2026-11-22")).toEqual([]);
	});
});
