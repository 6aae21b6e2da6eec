// Does who reads in letters twice as large, set in the browser and not by its zoom, have the layout of a screen half as wide?
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite } from "../../scripts/serve.ts";
import { builtSite } from "../built-site/built-site.ts";
import { launchBrowser } from "./browser.ts";

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;
beforeAll(async () => {
	site = await serveSite(builtSite().folder, "/", { port: 4900, host: "127.0.0.1" });
	browser = await launchBrowser(["--blink-settings=defaultFontSize=32,defaultFixedFontSize=26"]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
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
	const page = await browser.newPage();
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
