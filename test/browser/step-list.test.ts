// Does a long procedure have a list of its steps, and does each of them lead there?
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtSite } from "../built-site/built-site.ts";
import { type OpenSite, openSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
	site = await openSite(builtSite().folder);
});
afterAll(() => site.close());

const list = ".step-list";

test("every numbered step is in it, in order, and its checks are marked", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/");
	expect(await page.locator(`${list} a`).first().isVisible()).toBe(false);
	await page.locator(`${list} summary`).click();
	const told = await page.locator(`${list} li`).allInnerTexts();
	const titles = await page.locator(".body .step-number").evaluateAll((all) =>
		all
			.filter((number) => /^\d+$/.test(number.textContent))
			.map((number) => ({
				number: number.textContent,
				isCheck: number.closest(".step")?.matches(".qc") === true,
				href: number.getAttribute("href"),
			})),
	);
	expect(titles.length).toBeGreaterThan(8);
	expect(told.map((line) => /^\d+/.exec(line)?.[0])).toEqual(titles.map(({ number }) => number));
	expect(told.map((line) => /\bQC$/.test(line))).toEqual(titles.map(({ isCheck }) => isCheck));
	const hrefs = await page.locator(`${list} a`).evaluateAll((all) => all.map((link) => link.getAttribute("href")));
	expect(hrefs).toEqual(titles.map(({ href }) => href));
});

test("of a title of several lines the number and the mark of a check stand beside the first", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/", { width: 320, height: 740 });
	await page.locator(`${list} summary`).click();
	const lines = await page.locator(`${list} li`).evaluateAll((all) =>
		all.map((each) => {
			const parts = [...each.querySelectorAll("a > *, .check-word")].map((part) => {
				const words = document.createRange();
				words.selectNodeContents(part);
				return [...words.getClientRects()];
			});
			const bottoms = parts.map((rects) => Math.min(...rects.map(({ bottom }) => bottom)));
			return { high: (parts[1]?.length ?? 0) > 1, apart: Math.max(...bottoms) - Math.min(...bottoms) };
		}),
	);
	expect(lines.filter(({ high }) => high).length).toBeGreaterThan(3);
	expect(lines.filter(({ apart }) => apart > 10)).toEqual([]);
	const gaps = await page
		.locator(`${list} a`)
		.evaluateAll((all) =>
			all.map(
				(link) =>
					(link.lastElementChild?.getBoundingClientRect().left ?? 0) -
					(link.firstElementChild?.getBoundingClientRect().right ?? 0),
			),
		);
	expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
});

test("a short procedure and paper have none", async () => {
	const { page: short } = await site.visit("documents/sop-sal-004/");
	expect(await short.locator(".step-number").count()).toBeGreaterThan(0);
	expect(await short.locator(list).count()).toBe(0);
	const { page } = await site.visit("documents/sop-rcv-001/");
	await page.locator(`${list} summary`).click();
	await page.emulateMedia({ media: "print" });
	expect(await page.locator(list).isVisible()).toBe(false);
});
