// Can everybody use every template, by ear, on a phone, in the dark, on paper, and does it load only what it may?
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtSite } from "../built-site/built-site.ts";
import { markEachColour } from "./mark-each-colour.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { templates } from "./templates.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let site: OpenSite;
/** One for all of them: a browser that knows axe already is twice as fast as one that reads it anew. */
let page: Page;
let faults: string[];
let session: CDPSession;
beforeAll(async () => {
	site = await openSite(builtSite().folder);
	({ page, faults } = await site.open("", { viewport: { width: 820, height: 1100 } }));
	session = await page.context().newCDPSession(page);
});
afterAll(() => site.close());

interface AxeResult {
	violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

describe.each(Object.entries(templates))("%s", (_name, path) => {
	beforeAll(async () => {
		faults.length = 0;
		await page.goto(new URL(path, site.url).href, { waitUntil: "load" });
	});

	test("does not move while it loads", async () => {
		expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
	});

	test("asks no other host, breaks no policy, and says its policy itself", async () => {
		expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);
		expect(faults).toEqual([]);
	});

	test("gives controls that a glove hits: 44 px high", async () => {
		expect(await page.evaluate(findSmallControls)).toEqual([]);
	});

	test("shows what is a link", async () => {
		expect(await page.evaluate(findPlainLinks)).toEqual([]);
	});

	test("fits a screen of 320 px without moving sideways, and cells their words, be they set as far apart as a reader may ask for", async () => {
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await page.evaluate(findWideElements)).toEqual([]);
		await page.evaluate(spaceText);
		expect(await page.evaluate(findWideElements)).toEqual([]);
		expect(await page.evaluate(findFullCells)).toEqual([]);
		await page.setViewportSize({ width: 1280, height: 720 });
		expect(await page.evaluate(findFullCells)).toEqual([]);
		await page.evaluate(() => {
			document.adoptedStyleSheets = [];
		});
		await page.setViewportSize({ width: 820, height: 1100 });
	});

	// Last, since it takes entries of long lists out of the page.
	test("has no accessibility finding in light, dark and print", async () => {
		// As page.evaluate does, which first tries whether it is a function, and so reads half a megabyte once more.
		await session.send("Runtime.evaluate", { expression: axeSource });
		await page.evaluate(keepThreeOfEachKind);
		const told: string[] = [];
		for (const media of [
			{ colorScheme: "light", media: "screen" },
			{ colorScheme: "dark", media: "screen" },
			{ colorScheme: "light", media: "print" },
		] as const) {
			await page.emulateMedia(media);
			await page.evaluate(markEachColour);
			const { violations } = (await page.evaluate(runAxe, media)) as AxeResult;
			for (const { id, nodes } of violations) {
				told.push(
					`${media.media} ${media.colorScheme} ${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ""}`,
				);
			}
		}
		await page.emulateMedia({ colorScheme: "light", media: "screen" });
		expect(told).toEqual([]);
	});
});

/**
 * In a list of hundreds, three entries stand for all that differ from them in nothing but their words: axe takes as long
 * for each. Entries without words or with other elements, classes or states stay.
 */
function keepThreeOfEachKind() {
	const words = (value: string) => value.trim() && "w";
	const kindOf = (node: Element): string => {
		const attributes = [...node.attributes]
			.map(({ name, value }) => `${name}=${/^(?:class|role|type|scope|style)$/.test(name) ? value : words(value)}`)
			.sort();
		const children = [...node.childNodes].map((child) =>
			child instanceof Element ? kindOf(child) : words(child.textContent ?? ""),
		);
		// Two links in a cell are as good as five.
		return `${node.localName}[${attributes}](${[...new Set(children)].join("")})`;
	};
	const seen = new Map<string, number>();
	// What is within comes first, so that longer entries become like others. No list or table loses its last entry.
	for (const entry of [...document.querySelectorAll("li, tr, tbody, section")].reverse()) {
		const kind = kindOf(entry);
		const before = seen.get(kind) ?? 0;
		seen.set(kind, before + 1);
		if (before >= 3 && entry.parentElement?.querySelector(`:scope > ${entry.localName} ~ ${entry.localName}`))
			entry.remove();
	}
}

function runAxe({ media, colorScheme }: { media: string; colorScheme: string }) {
	const { axe } = window as unknown as { axe: { configure(settings: object): void; run(options: object): unknown } };
	// Two thirds of the time of axe. In light all words are judged, wherever they stand; in dark and on paper it is other
	// colours that they have, so one of each colour is enough.
	const judged = media === "screen" && colorScheme === "light" ? "*" : "[data-colour]";
	axe.configure({ rules: [{ id: "color-contrast", selector: judged }] });
	// Of all that is judged, a dark page differs from a light one in its colours only.
	const ofColours = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
	if (colorScheme === "dark") return axe.run({ resultTypes: ["violations"], runOnly: ofColours });
	return axe.run({
		resultTypes: ["violations"],
		// Nobody hits anything on paper.
		rules: { "target-size": { enabled: media === "screen" } },
		runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
	});
}

function findWideElements() {
	const limit = document.documentElement.clientWidth;
	if (document.documentElement.scrollWidth <= limit) return [];
	return [...document.querySelectorAll("body *")]
		.filter((element) => element.getBoundingClientRect().right > limit + 1 && !element.closest(".scroll"))
		.map((element) => element.outerHTML.slice(0, 120))
		.slice(0, 3);
}

/** WCAG 1.4.12: what a reader may set, and nothing is cut or lies upon another. */
function spaceText() {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`
		* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
		p { margin-block-end: 2em !important; }`);
	document.adoptedStyleSheets = [sheet];
}

/** Their words lie upon those of the next. */
function findFullCells() {
	return [...document.querySelectorAll("th, td")]
		.filter((cell) => cell.checkVisibility() && cell.clientWidth > 1 && cell.scrollWidth > cell.clientWidth + 1)
		.map((cell) => cell.outerHTML.slice(0, 150))
		.slice(0, 3);
}

/** Links in no other shape than that of words, and without a line below any of them. */
function findPlainLinks() {
	const underlined = (element: Element) => getComputedStyle(element).textDecorationLine.includes("underline");
	return [...document.querySelectorAll("main a[href]")]
		.filter((link) => link.checkVisibility() && link.textContent?.trim())
		.filter((link) => !link.closest(".button, .step-number, .item-number, .letters, svg"))
		.filter((link) => ![link, ...link.querySelectorAll("*")].some(underlined))
		.map((link) => link.outerHTML.slice(0, 150))
		.slice(0, 3);
}

function findSmallControls() {
	const controls =
		"button, select, input, summary, header nav a, .button, .links > li > a, a.step-number, .item-number";
	return [...document.querySelectorAll<HTMLElement>(controls)]
		.filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0)
		.filter((element) => Math.round(element.getBoundingClientRect().height) < 44)
		.map((element) => `${element.outerHTML.slice(0, 100)} ${element.getBoundingClientRect().height}`);
}
