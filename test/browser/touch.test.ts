// Does a gloved finger hit whatever stands alone in a page, on a phone and on a tablet?
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtSite } from "../built-site/built-site.ts";
import { findSmallTargets } from "./find-small-targets.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { templates } from "./templates.ts";

let site: OpenSite;
beforeAll(async () => {
	site = await openSite(builtSite().folder);
});
afterAll(() => site.close());

describe.each([
	{ device: "phone", width: 360, height: 740 },
	{ device: "tablet", width: 820, height: 1100 },
])("$device", ({ width, height }) => {
	let page: Page;
	beforeAll(async () => {
		({ page } = await site.open("", { viewport: { width, height }, hasTouch: true }));
	});
	afterAll(() => page.context().close());

	test.each(Object.entries(templates))("%s: 44 px high and wide, and none upon another", async (_name, path) => {
		await page.goto(new URL(path, site.url).href, { waitUntil: "load" });
		expect(await page.evaluate(findSmallTargets)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	});
});

test("with a mouse a table stays as dense as its words", async () => {
	const { page } = await site.visit("chain/");
	const high = await page.locator(".wide-table td > a").evaluateAll((all) => all.map((each) => each.clientHeight));
	expect(Math.min(...high)).toBeLessThan(44);
});

test.each(["coverage/process/marketing/", "rules/", "control-plan/", "control-plan/receiving/"])(
	"%s: words share a line with the links beside them, which a glove makes higher",
	async (path) => {
		const { page } = await site.open(path, { viewport: { width: 1280, height: 800 }, hasTouch: true });
		const apart = await page.evaluate(() =>
			[...document.querySelectorAll("tbody tr:has(a)")].flatMap((row) => {
				const firstLines = [...row.children].flatMap((cell) => {
					const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT, (node) =>
						node.textContent?.trim() && !node.parentElement?.closest(".visually-hidden")
							? NodeFilter.FILTER_ACCEPT
							: NodeFilter.FILTER_SKIP,
					);
					if (!words.nextNode()) return [];
					const range = document.createRange();
					range.selectNodeContents(words.currentNode);
					return range.getClientRects()[0]?.bottom ?? [];
				});
				return Math.max(...firstLines) - Math.min(...firstLines) > 4 ? row.textContent : [];
			}),
		);
		expect(apart).toEqual([]);
		await page.context().close();
	},
);
