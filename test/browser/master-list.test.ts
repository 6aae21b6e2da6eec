// Can the master list be read, sorted and filtered on a phone, where its rows are cards?
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtSite } from "../built-site/built-site.ts";
import { type OpenSite, openSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
	site = await openSite(builtSite().folder);
});
afterAll(() => site.close());

const phone = { width: 360, height: 740 };
const rows = ".master-table tbody tr:not([hidden])";

test.each([320, 360, 430, 599])("at %i px nothing of a row is to the side, and no id is broken", async (width) => {
	const { page } = await site.visit("documents/", { width, height: 740 });
	const beyond = await page
		.locator(".master-table :is(th, td)")
		.evaluateAll(
			(all) =>
				all.filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth - 15).length,
		);
	expect(beyond).toBe(0);
	expect(await page.locator(".master-table").evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
	const lines = await page.locator(`${rows} th a`).evaluateAll((all) =>
		all.map((each) => {
			const words = document.createRange();
			words.selectNodeContents(each);
			return words.getClientRects().length;
		}),
	);
	expect(new Set(lines)).toEqual(new Set([1]));
});

test("a card is a row of a table to who listens, and says what its figures and dates are", async () => {
	const { page } = await site.visit("documents/", phone);
	expect(await page.getByRole("table", { name: "Master list" }).ariaSnapshot()).toContain(`- cell "Revision 4 ·"`);
	expect(await page.getByRole("row").first().getByRole("cell").count()).toBe(9);
	expect(await page.getByRole("row").first().getByRole("rowheader").count()).toBe(1);
});

test("an address that names what a list does not have leaves it at all, not empty", async () => {
	const { page } = await site.visit("documents/?process=gone&owner=Goods-in+lead", phone);
	expect(
		await page.locator("[name=process]").evaluate((each) => (each as HTMLSelectElement).selectedOptions.length),
	).toBe(1);
	expect(await page.locator("[name=process]").inputValue()).toBe("");
});

test("a phone sorts by a field and turns the order round; a desk, which sorts by the heads, shows neither", async () => {
	const { page } = await site.visit("documents/", phone);
	const first = () => page.locator(`${rows} >> nth=0`).locator("td").first().textContent();
	await page.getByLabel("Sort by").selectOption("Title");
	const up = await first();
	await page.getByRole("button", { name: "Reverse" }).click();
	expect(await page.getByRole("button", { name: "Reverse" }).getAttribute("aria-pressed")).toBe("true");
	expect(await first()).not.toBe(up);
	expect(page.url()).toContain("sort=-title");
	await page.reload();
	expect(await page.getByLabel("Sort by").inputValue()).toBe("title");
	// To sort is no filter: all documents stay.
	expect(await page.locator(".count").textContent()).toMatch(/^\d+ documents$/);
	await page.locator("[name=review]").selectOption("overdue");
	await expect.poll(() => page.locator(rows).count()).toBe(1);
	await page.getByRole("button", { name: "Show all" }).click();
	expect(await page.getByLabel("Sort by").inputValue()).toBe("title");
	await page.setViewportSize({ width: 1280, height: 800 });
	expect(await page.getByLabel("Sort by").isVisible()).toBe(false);
	await page.getByRole("button", { name: "Id", exact: true }).click();
	await page.setViewportSize(phone);
	expect(await page.getByLabel("Sort by").inputValue()).toBe("id");
});
