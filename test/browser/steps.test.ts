// Does a step say what it is, to whoever reads it on a telephone, hits it with a glove, or hears it?
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtSite } from "../built-site/built-site.ts";
import { type OpenSite, openSite } from "./open-site.ts";

const procedure = "documents/sop-rcv-001/";
const phone = { width: 360, height: 740 };
let site: OpenSite;
beforeAll(async () => {
	site = await openSite(builtSite().folder);
});
afterAll(() => site.close());

const style = (page: Page, selector: string, property: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element, name) => Number.parseFloat(getComputedStyle(element).getPropertyValue(name)), property);

test.each([360, 820, 1280])("no number runs into what stands behind it, %i px", async (width) => {
	const { page } = await site.visit(procedure, { width, height: 900 });
	const into = await page.locator(".step-number").evaluateAll((all) =>
		all
			.filter((each) => {
				const words = document.createRange();
				words.selectNodeContents(each);
				const { left, top, bottom } = each.nextElementSibling?.getBoundingClientRect() ?? new DOMRect();
				const { right, top: above, bottom: below } = words.getBoundingClientRect();
				return right > left && top < below && bottom > above;
			})
			.map((each) => each.textContent),
	);
	expect(into).toEqual([]);
});

test("number and mark of a step are larger than its title and the headings of sections", async () => {
	const { page } = await site.visit(procedure, phone);
	const title = await style(page, ".step-title", "font-size");
	expect(await style(page, ".step-number", "font-size")).toBeGreaterThan(title);
	expect(await style(page, ".qc-word", "font-size")).toBeGreaterThan(title);
	expect(await style(page, ".body > h2", "font-size")).toBeLessThanOrEqual(title);
	// Deep in a used checklist too, nothing but the gaps of the layout.
	expect(await style(page, ".use-checklist .pause-point .step-title", "margin-block-start")).toBe(0);
});

test("on a telephone the text of a step begins where its number does", async () => {
	const { page } = await site.visit(procedure, phone);
	const indents = await page
		.locator(".step:not(.qc) > .prose")
		.evaluateAll((all) =>
			all.map(
				(each) =>
					each.getBoundingClientRect().left -
					(each.parentElement?.querySelector(".step-number")?.getBoundingClientRect().left ?? 0),
			),
		);
	expect(indents.length).toBeGreaterThan(0);
	expect(new Set(indents)).toEqual(new Set([0]));
});

test("a finger hits the numbers and the links that lead on", async () => {
	const { page } = await site.open(procedure, { viewport: phone, hasTouch: true, isMobile: true });
	const links = page.locator(":is(.next, .on-fail > p, .step-who, .line dd, .control) a:visible");
	const low = await links.evaluateAll((all) =>
		all.filter((each) => [...each.getClientRects()].some(({ height }) => height < 44)).map((each) => each.textContent),
	);
	expect(await links.count()).toBeGreaterThan(10);
	expect(low).toEqual([]);
	const narrow = await page
		.locator(".step-number")
		.evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().width < 44).length);
	expect(narrow).toBe(0);
	await page.context().close();
});

test("whoever hears the headings alone hears the number, that a step is a check, and that it cannot be undone", async () => {
	const { page } = await site.visit(procedure);
	const heading = (name: string) => page.getByRole("heading", { name, exact: true });
	expect(await heading("7, QC step: Measure and weigh the five").count()).toBe(1);
	expect(await heading("3: Draw five pieces from three cartons").count()).toBe(1);
	expect(await heading("11: Release the lot to stock (cannot be undone)").count()).toBe(1);
});

test("on a phone a step's number stands beside its title, and who does it below the title", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/", { width: 360, height: 740 });
	const head = page.locator("#reference > .step-head");
	const boxOf = (part: string) =>
		head.locator(part).evaluate((each) => each.getBoundingClientRect().toJSON() as DOMRect);
	const [number, title] = [await boxOf(".step-number"), await boxOf(".step-title")];
	expect(title.left).toBeGreaterThanOrEqual(number.right);
	expect(title.top).toBeLessThan(number.bottom);
	const who = await head.locator(".step-who a").evaluate((each) => each.getBoundingClientRect().toJSON() as DOMRect);
	expect(who.top).toBeGreaterThanOrEqual(title.bottom - 12);
	expect(Math.abs(who.left - title.left)).toBeLessThan(1);
});

test("on a wide screen who does a step stands near it, in one line for steps in and around a branch", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/", { width: 1440, height: 900 });
	const right = (step: string) =>
		page.locator(`#${step} > .step-head > .step-who`).evaluate((each) => each.getBoundingClientRect().right);
	const ends = [await right("reference"), await right("ask-buyer"), await right("draw")];
	expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(1);
	const words = await page.locator("#draw .prose").evaluate((each) => each.getBoundingClientRect().right);
	expect(ends[0] ?? 0).toBeLessThan(words + 220);
});

test.each(["processes/receiving/", "expectations/", "failure-modes/"])(
	"on a tablet the ids of each list of %s, and its titles, stand below each other",
	async (path) => {
		const { page } = await site.visit(path, { width: 820, height: 1100 });
		const uneven = await page.locator("main ul:has(> li > a > .id)").evaluateAll((all) =>
			all.flatMap((list) => {
				const starts = [...list.querySelectorAll(":scope > li > a")].map((link) =>
					[...link.children].map((part) => Math.round(part.getBoundingClientRect().left)).join(),
				);
				return new Set(starts).size > 1 ? [starts] : [];
			}),
		);
		expect(uneven).toEqual([]);
		expect(await page.locator("main ul:has(> li > a > .id)").count()).toBeGreaterThan(0);
	},
);

test("a step opened by its address stays where it is when the pictures above it come in", async () => {
	const { page } = await site.visit("");
	await page.route("**/media/**", async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 500));
		await route.continue();
	});
	await page.goto("about:blank");
	await page.goto(`${site.url}${procedure}#match`);
	// What is far from the step comes in when it is scrolled to; how far, the browser decides.
	await page.waitForFunction(() => {
		const isAbove = (image: HTMLImageElement) => image.getBoundingClientRect().top < 0;
		const near = [...document.images].filter((image) => {
			const { top, bottom } = image.getBoundingClientRect();
			return bottom > -innerHeight && top < innerHeight;
		});
		return near.some(isAbove) && near.every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
	});
	await page.waitForTimeout(100);
	expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
});

test.each(["documents/sop-pck-003/", "documents/sop-rcv-004/", "coverage/"])(
	"on a telephone no id breaks at its hyphens: %s",
	async (path) => {
		const { page } = await site.visit(path, phone);
		const broken = await page.evaluate(() => {
			for (const details of document.querySelectorAll("details")) details.open = true;
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const found: string[] = [];
			while (walker.nextNode()) {
				const text = walker.currentNode;
				for (const { 0: id, index } of (text.nodeValue ?? "").matchAll(/(?:SOP|CHK|FM|EX)-[A-Z0-9-]*\d/g)) {
					const range = document.createRange();
					range.setStart(text, index);
					range.setEnd(text, index + id.length);
					if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(id);
				}
			}
			return found;
		});
		expect(broken).toEqual([]);
		const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
		expect(scrollWidth).toBe(clientWidth);
	},
);
