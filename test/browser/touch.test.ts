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
