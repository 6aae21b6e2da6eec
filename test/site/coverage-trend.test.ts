// Does the coverage page show how coverage has come along, and only where there is a history?
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Files, ownRegisters, procedure, procedures } from "../manual/build-manual.ts";
import { gitIn } from "../manual/source/repository.ts";
import { buildSite } from "./built-site.ts";

const place = mkdtempSync(join(tmpdir(), "manual-trend-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const repository = join(place, "repository");
const content = join(repository, "content");

function commit(files: Files, day: string): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), text);
	}
	gitIn(repository, ["add", "-A"]);
	gitIn(repository, ["commit", "-q", "-m", "change"], day);
}

/** The coverage page of a build. */
async function buildPage(name: string, asOf: string, folder = content): Promise<string> {
	const out = join(place, name);
	await buildSite({ out, content: folder, asOf });
	return readFileSync(join(out, "coverage/index.html"), "utf8");
}

describe("the coverage page", () => {
	mkdirSync(repository, { recursive: true });
	gitIn(repository, ["init", "-q", "-b", "main"]);
	commit({ ...ownRegisters, ...procedures(procedure("A"), procedure("B", "x\n")) }, "2026-08-10");
	commit(procedures(procedure("A"), procedure("B")), "2026-10-10");

	test("draws a line over the month ends, with its numbers in a table", async () => {
		const page = await buildPage("whole", "2026-11-22");
		const trend = /<section[^>]* id="trend".*?<\/section>/s.exec(page)?.[0] ?? "";
		expect(trend).toMatch(/<polyline class="line" points="56\.0,83\.0 262\.0,83\.0 468\.0,10\.0"/);
		const cells = [...trend.matchAll(/<(?:td|time)\b[^>]*>\s*([^<]*?)\s*</g)].map(([, text]) => text);
		expect(cells).toEqual([
			...["31 Aug 2026", "50.0 %", "2", "1", "0", "0 of 0", "0 of 0"],
			...["30 Sep 2026", "50.0 %", "2", "1", "0", "0 of 0", "0 of 0"],
			...["31 Oct 2026", "100.0 %", "2", "0", "0", "0 of 0", "0 of 0"],
		]);
		expect(trend).not.toContain("style=");
	});
	test("draws none where only one month has ended", async () =>
		expect(await buildPage("short", "2026-09-15")).not.toContain('id="trend"'));
	test("draws none in a shallow clone", async () => {
		gitIn(place, ["clone", "-q", "--depth", "1", `file://${repository}`, "clone"]);
		expect(await buildPage("shallow", "2026-11-22", join(place, "clone/content"))).not.toContain('id="trend"');
	});
});
