// Can everybody read the picture of a flow, on a screen and on paper?
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtSite } from "../built-site/built-site.ts";
import { type OpenSite, openSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
	site = await openSite(builtSite().folder);
});
afterAll(() => site.close());

/** Words that leave the box they belong to, with the font of this browser. */
function findOverflow() {
	return [...document.querySelectorAll(".flow-picture .box")].flatMap((box) => {
		const outline = box.querySelector(".outline")?.getBoundingClientRect();
		if (!outline) return ["a box without outline"];
		return [...box.querySelectorAll("text")]
			.filter((text) => {
				const { left, right, top, bottom } = text.getBoundingClientRect();
				return left < outline.left || right > outline.right || top < outline.top - 1 || bottom > outline.bottom + 1;
			})
			.map((text) => text.textContent);
	});
}

describe.each(["sop-rcv-001", "sop-rcv-002", "sop-mkt-003", "sop-wks-002", "sop-del-002"])("%s", (address) => {
	test("has every word of its picture within its box", async () => {
		const { page, faults } = await site.visit(`documents/${address}/`);
		expect(await page.locator(".flow-picture .box").count()).toBeGreaterThan(8);
		expect(await page.evaluate(findOverflow)).toEqual([]);
		expect(faults).toEqual([]);
	});

	test("prints without its picture, unless asked; then on one sheet", async () => {
		const { page } = await site.visit(`documents/${address}/`);
		const sheets = async () => {
			const pdf = await page.pdf({ format: "A4" });
			return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
		};
		const without = await sheets();
		await page.locator(".print-choice input").check();
		// What comes after it begins a sheet of its own.
		const asked = await sheets();
		expect(asked).toBeLessThanOrEqual(without + 2);
		expect(asked).toBeGreaterThan(without);
		await page.emulateMedia({ media: "print" });
		const height = await page.locator(".flow-section").evaluate((element) => element.getBoundingClientRect().height);
		// A4 less its margins, at 96 dots an inch.
		expect(height).toBeLessThan(((297 - 38) / 25.4) * 96);
	});
});

test("a click on a box leads to its step; the keyboard takes the text instead", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/");
	await page.locator('.flow-picture a[href="#lay-out"]').click();
	expect(new URL(page.url()).hash).toBe("#lay-out");
	expect(await page.locator(".flow-picture a:not([tabindex='-1'])").count()).toBe(0);
	await page.locator(".flow-text summary").press("Enter");
	await page.locator('.flow-lines a[href="#release"]').first().press("Enter");
	expect(new URL(page.url()).hash).toBe("#release");
});

test("on a telephone a broad picture is seen from its start on, and its page from its top", async () => {
	const { page } = await site.visit("documents/sop-pck-002/", { width: 360, height: 740 });
	for (const box of ["end", "step", "check"]) {
		const { x = -1, width = 0 } = (await page.locator(`.flow-picture .is-${box}`).first().boundingBox()) ?? {};
		expect(x).toBeGreaterThan(16);
		expect(x + width).toBeLessThan(344);
	}
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("on a telephone a short picture fits, and a broad one scrolls in its own box", async () => {
	for (const [address, fits] of [
		["sop-mkt-003", true],
		["sop-rcv-001", false],
	] as const) {
		const { page } = await site.visit(`documents/${address}/`, { width: 360, height: 740 });
		const box = await page
			.locator(".flow-picture")
			.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
		expect(box, address).toBe(fits);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	}
});
