// What do the head and the foot of a document show on a phone, on a wide screen, on paper, and when nobody works by it any more?
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtSite } from "../built-site/built-site.ts";
import { type OpenSite, openSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
	site = await openSite(builtSite().folder);
});
afterAll(() => site.close());

const phone = { width: 360, height: 740 };

test("on a phone it folds to what staff need, and opens with a tap; elsewhere it is open", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/", phone);
	const head = page.locator(".document-head");
	const owner = head.getByText("Owner", { exact: true });
	const fold = head.locator("summary");
	expect(await head.getByRole("link", { name: "SOP-RCV-002" }).isVisible()).toBe(true);
	expect(await owner.isVisible()).toBe(false);
	expect(await head.getByText("QC: covered").isVisible()).toBe(false);
	expect(await head.evaluate((each) => each.getBoundingClientRect().bottom)).toBeLessThan(phone.height);
	expect((await fold.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await page.emulateMedia({ media: "print" });
	expect([await owner.isVisible(), await fold.isVisible()]).toEqual([true, false]);
	await page.emulateMedia({ media: "screen" });
	await fold.click();
	expect(await owner.isVisible()).toBe(true);
	await page.reload();
	await page.setViewportSize({ width: 820, height: 1100 });
	expect([await owner.isVisible(), await fold.isVisible()]).toEqual([true, false]);
});

test("what is overdue does not fold away", async () => {
	const { page } = await site.visit("documents/sop-pck-001/", phone);
	expect(await page.locator(".document-head").getByText("overdue since").isVisible()).toBe(true);
});

test("what has to be done before does not fold away", async () => {
	const { page } = await site.visit("documents/sop-pck-002/", phone);
	expect(await page.locator(".document-head").getByRole("link", { name: "SOP-PCK-001" }).isVisible()).toBe(true);
});

test("a replaced document has no review to be late, and its old text opens at a sign; on paper no line stands over nothing", async () => {
	const { page } = await site.visit("documents/sop-sal-005/");
	expect(await page.locator(".document-head").textContent()).not.toMatch(/overdue|Review due/);
	const old = page.locator("summary.full-text");
	expect(await old.evaluate((each) => getComputedStyle(each).display)).toBe("list-item");
	expect((await old.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await page.emulateMedia({ media: "print" });
	expect(await old.isVisible()).toBe(false);
	await page.emulateMedia({ media: "screen" });
	await old.click();
	await page.emulateMedia({ media: "print" });
	expect(await old.isVisible()).toBe(true);
});

test("on a phone what changed has the whole width, a date one line, and nothing moves sideways", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/", phone);
	const table = page.locator(".changes .scroll");
	expect(await table.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
	const row = table.locator("tbody tr").first();
	const box = async (part: string) => (await row.locator(part).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 999 };
	expect((await box("time")).height).toBeLessThan(30);
	const change = await box("td:nth-child(3)");
	expect(change.width).toBeGreaterThan(phone.width - 40);
	expect(change.y).toBeGreaterThan((await box("time")).y + 15);
});
