// Does who reads in letters twice as large, set in the browser and not by its zoom, have the layout of a screen half as wide?
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite } from "../../scripts/serve.ts";
import { builtSite } from "../site/built-site.ts";
import { findBrowser } from "./browser.ts";

let site: Awaited<ReturnType<typeof serveSite>>;
let context: BrowserContext;
const profile = mkdtempSync(join(tmpdir(), "large-letters-"));
beforeAll(async () => {
	site = await serveSite(builtSite().folder, "/", { port: 4900, host: "127.0.0.1" });
	mkdirSync(join(profile, "Default"));
	const letters = { webkit: { webprefs: { default_font_size: 32, default_fixed_font_size: 26 } } };
	writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(letters));
	context = await chromium.launchPersistentContext(profile, { ...(await findBrowser()), headless: true });
});
afterAll(async () => {
	await context.close();
	await site.close();
	rmSync(profile, { recursive: true, force: true });
});

test.each([
	"processes/receiving/",
	"failure-modes/",
	"expectation-index/",
	"documents/",
	"coverage/",
	"control-plan/",
	"roles/goods-in-lead/",
])("%s neither moves sideways nor has a table that does", async (path) => {
	const page = await context.newPage();
	await page.goto(new URL(path, site.url).href);
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
	for (const width of [720, 1280, 1640]) {
		await page.setViewportSize({ width, height: 900 });
		const wide = await page.evaluate(() =>
			[document.documentElement, ...document.querySelectorAll("main .scroll")]
				.filter((each) => each.scrollWidth > each.clientWidth)
				.map((each) => each.ariaLabel ?? each.tagName),
		);
		expect(wide, `${width}`).toEqual([]);
	}
	await page.close();
});
