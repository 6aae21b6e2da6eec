// Does who reads in letters twice as large, set in the browser and not by its zoom, have the layout of a screen half as wide?
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../scripts/bench/browser.ts";
import { serveSite } from "../../scripts/serve.ts";
import { builtSite } from "../built-site/built-site.ts";

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

test("on a phone no page moves sideways, no word of a title or of the manual's name is broken, and the search shows what is typed", async () => {
	const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
	for (const path of ["processes/receiving/", "documents/chk-rcv-001/", "documents/", "coverage/", "chain/"]) {
		await page.goto(new URL(path, site.url).href);
		const broken = await page.locator("h1, header .name").evaluateAll((all) =>
			all.flatMap((each) => {
				const text = document.createTreeWalker(each, NodeFilter.SHOW_TEXT).nextNode();
				return [...(text?.textContent ?? "").matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
					const range = document.createRange();
					range.setStart(text as Node, index);
					range.setEnd(text as Node, index + word.length);
					return range.getClientRects().length > 1 ? [word] : [];
				});
			}),
		);
		expect(broken, path).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
	}
	await page.keyboard.press("/");
	const input = await page.locator("dialog[open] input[type=search]").boundingBox();
	expect(input?.width).toBeGreaterThan(250);
	await page.close();
});
