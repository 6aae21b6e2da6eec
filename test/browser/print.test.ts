// What comes out of the printer?
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addressOf } from "../../src/manual/model/address.ts";
import { checklistsOf } from "../../src/manual/model/manual.ts";
import { readManual } from "../../src/manual/source/read-manual.ts";
import { builtSite } from "../built-site/built-site.ts";
import { type OpenSite, openSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
	site = await openSite(builtSite().folder);
});
afterAll(() => site.close());

/** Pages of a PDF: each is an object of the type Page. */
function countPages(pdf: Buffer): number {
	return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const checklists = checklistsOf(readManual("content", "content")).map(({ head }) => head.id);

test.each(checklists)("%s is one sheet of A4 or Letter with boxes and lines to sign", async (id) => {
	const { page: sheet } = await site.visit(`documents/${addressOf(id)}/`);
	// As narrow as A4 and as low as Letter: what fits it fits both.
	expect(countPages(await sheet.pdf({ width: "210mm", height: "11in" }))).toBe(1);
	await sheet.emulateMedia({ media: "print" });
	expect(await sheet.locator(".box").first().isVisible()).toBe(true);
	expect(await sheet.locator(".signatures").isVisible()).toBe(true);
});

/** Labels of the fields that paper has at a step. */
const fieldsAt = (page: Page, step: string) =>
	page.locator(`[id="${step}"] .check-fields span:visible`).allTextContents();

test("an item whose answer is a number, a name or a date has a line to write on, one that a tick confirms has none", async () => {
	const { page } = await site.visit("documents/chk-pur-001/");
	const lineOf = (id: string) =>
		page.locator(`#${id} .response`).evaluate((answer) => getComputedStyle(answer, "::after").borderBottomStyle);
	expect(await lineOf("setter")).not.toBe("solid");
	await page.emulateMedia({ media: "print" });
	expect(await lineOf("setter")).toBe("solid");
	expect(await lineOf("hold-place")).not.toBe("solid");
});

test("a measurement has fields for each figure, its unit and the serial number; two persons sign only where two check", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/");
	expect(await fieldsAt(page, "size")).toEqual([]);
	await page.emulateMedia({ media: "print" });
	const figures = [1, 2, 3, 4, 5].map((number) => `${number}: value, unit`);
	expect(await fieldsAt(page, "size")).toEqual([...figures, "Serial or lot number"]);
	expect(await fieldsAt(page, "label")).toEqual([]);
});

test("what the first person of a blind check found stands below a line to fold, not beside the second person's field", async () => {
	const { page } = await site.visit("documents/chk-del-001/");
	await page.emulateMedia({ media: "print" });
	expect(await fieldsAt(page, "count")).toEqual(["Number counted", "Second person (first: on the fold at the end)"]);
	const strip = page.locator(".fold-strip");
	expect(await strip.locator("span").allTextContents()).toEqual(["Number counted", "First person"]);
	const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
	expect(await top(".fold-strip")).toBeGreaterThan(await top(".signatures"));
});

test("the strip to fold is the last thing of a procedure and says which step it belongs to", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/");
	await page.emulateMedia({ media: "print" });
	const words = await page.locator(".fold-strip > p").textContent();
	expect(words).toContain("step 6");
	// There need not be a first person: the figure may stand on a list.
	expect(words).toContain("or the figure to compare with");
	const strip = (await page.locator(".fold-strip").boundingBox())?.y ?? 0;
	const others = await page
		.locator(".document > *:not(.fold-strip)")
		.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom));
	expect(strip).toBeGreaterThanOrEqual(Math.max(...others));
});

test("what is done has a box to tick on paper, a decision and the screen have none", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/");
	const boxOf = (kind: string) =>
		page
			.locator(`${kind} > .step-head`)
			.first()
			.evaluate((head) => getComputedStyle(head, "::before").borderTopStyle);
	expect(await boxOf(".qc")).toBe("none");
	await page.emulateMedia({ media: "print" });
	expect(await boxOf(".step:not(.qc, .decision)")).toBe("solid");
	expect(await boxOf(".qc")).toBe("solid");
	expect(await boxOf(".decision")).toBe("none");
});

test("a long step breaks between its parts, never before its hold or within its reaction, and a short one stays whole", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/");
	await page.emulateMedia({ media: "print" });
	const breaks = (selector: string, property: string) =>
		page
			.locator(selector)
			.evaluateAll(
				(all, name) => [...new Set(all.map((each) => getComputedStyle(each).getPropertyValue(name)))],
				property,
			);
	expect(await breaks("#match", "break-inside")).toEqual(["auto"]);
	expect(await breaks("#match .prose :is(p, li)", "break-inside")).toEqual(["avoid"]);
	expect(await breaks("#match .facts", "break-after")).toEqual(["auto"]);
	expect(await breaks("#match .blind", "break-after")).toEqual(["avoid"]);
	expect(await breaks("#draw", "break-inside")).toEqual(["avoid"]);
	expect(await breaks("#match .on-fail", "break-inside")).toEqual(["avoid"]);
	expect(await breaks("p.hold", "break-before")).toEqual(["avoid"]);
	expect(await breaks(".next", "break-before")).toEqual(["avoid"]);
});

test("no box to write in is cut by the edge of the sheet", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/", { width: 680, height: 900 });
	await page.emulateMedia({ media: "print" });
	const beyond = await page
		.locator(".check-fields span:visible")
		.evaluateAll((all) =>
			all
				.filter(
					(each) =>
						each.getBoundingClientRect().right > (each.parentElement?.getBoundingClientRect().right ?? 0) + 0.01,
				)
				.map((each) => each.textContent),
		);
	expect(beyond).toEqual([]);
});

/** What the style sheets of a page say of printed pages. */
const pageRules = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		const visit = (list: CSSRuleList) => {
			for (const rule of list) {
				if (rule instanceof CSSPageRule) found.push(rule.cssText);
				else if ("cssRules" in rule) visit(rule.cssRules as CSSRuleList);
				if (rule instanceof CSSImportRule && rule.styleSheet) visit(rule.styleSheet.cssRules);
			}
		};
		for (const sheet of document.styleSheets) visit(sheet.cssRules);
		return found.join("\n");
	});

test("every sheet of a procedure carries id, revision, title, page and the word uncontrolled", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/");
	const rules = await pageRules(page);
	expect(rules).toContain("SOP-RCV-001 · rev 3");
	expect(rules).toContain("Match the received goods to the catalogue photo");
	expect(rules).toContain("Uncontrolled when printed");
	expect(rules).toMatch(/counter\(page\).*counter\(pages\)/);
});

test.each([
	["control-plan/", "Control plan"],
	["pfmea/receiving/", "PFMEA"],
	["chain/", "From customer to check"],
	["documents/", "All documents"],
	["reactions/", "If it goes wrong"],
	["roles/goods-in-lead/", "Roles"],
	["processes/", "Processes"],
	["a-z/", "A to Z"],
	["checklists/", "Checklists"],
	["glossary/", "Glossary"],
	["sample-plans/", "Sampling plans"],
	["failure-modes/", "Failure modes"],
	["failure-modes/fm-001/", "Failure modes"],
	["expectations/ex-001/", "Customer expectations"],
])("every sheet of %s carries the manual, its title, the day and the word uncontrolled", async (path, title) => {
	const { page } = await site.visit(path);
	const rules = await pageRules(page);
	expect(rules).toContain(`Alder & Wren quality manual · ${title}`);
	expect(rules).toContain("Uncontrolled when printed · As of 22 Nov 2026");
});

test.each([
	["documents/sop-rcv-001/", "Uncontrolled when printed · As of 22 Nov 2026 · Printed 5 Jan 2027"],
	["control-plan/", "Uncontrolled when printed · As of 22 Nov 2026 · Printed 5 Jan 2027"],
	["coverage/", "Uncontrolled when printed · As of 22 Nov 2026 · Printed 5 Jan 2027"],
])("a copy of %s says of which day it is, once", async (path, foot) => {
	const { page } = await site.open(path);
	await page.clock.setFixedTime("2027-01-05T12:00:00");
	expect(await pageRules(page)).not.toContain("Printed");
	for (let copy = 0; copy < 2; copy++) await page.pdf();
	const stamped = (await pageRules(page)).split("\n").filter((rule) => rule.includes("Printed"));
	expect(stamped).toEqual([expect.stringContaining(`"${foot}"`)]);
	await page.context().close();
});

test("the reaction of a long check, which may come on the next sheet, says of which step it is", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/");
	await page.emulateMedia({ media: "print" });
	const before = (selector: string) =>
		page.locator(`${selector} .on-fail > p:first-child`).evaluate((each) => getComputedStyle(each, "::before").content);
	expect(await before("#match")).toBe('"6 "');
	await page.emulateMedia({ media: "screen" });
	expect(await before("#match")).toBe("none");
});

test("on paper the words If not stay with what to do", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/");
	await page.emulateMedia({ media: "print" });
	const heads = page.locator(".on-fail > p:first-child");
	const breaks = await heads.evaluateAll((all) => all.map((each) => getComputedStyle(each).breakAfter));
	expect(new Set(breaks)).toEqual(new Set(["avoid"]));
});

test.each([
	[
		"the words before the first pause point of a used checklist",
		"documents/sop-rcv-001/",
		".use-checklist > :not(.pause-point):has(+ .pause-point)",
	],
	["what a gap is", "coverage/", ".entries > li > p:has(~ .found)"],
	["what a procedure for failed checks is for", "reactions/", ".reactions > li > p"],
])("on paper %s never ends a sheet", async (_what, path, selector) => {
	const { page } = await site.visit(path);
	await page.emulateMedia({ media: "print" });
	const breaks = await page
		.locator(selector)
		.evaluateAll((all) => all.map((each) => getComputedStyle(each).breakAfter));
	expect(new Set(breaks)).toEqual(new Set(["avoid"]));
});

test("on paper a sheet may end between two pause points of a used checklist", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/");
	await page.emulateMedia({ media: "print" });
	const first = page.locator(".use-checklist > .pause-point:has(+ .pause-point)").first();
	const { breakAfter, breakInside } = await first.evaluate((each) => {
		const { breakAfter, breakInside } = getComputedStyle(each);
		return { breakAfter, breakInside };
	});
	expect({ breakAfter, breakInside }).toEqual({ breakAfter: "auto", breakInside: "auto" });
});

test("on paper an id of the master list stands in the line of its row", async () => {
	const { page } = await site.visit("documents/");
	await page.emulateMedia({ media: "print" });
	const row = page.locator(".master-table tbody tr").first();
	/** Of its words: a link may be larger than they are. */
	const topOf = (cell: string) =>
		row
			.locator(cell)
			.first()
			.evaluate((link) => {
				const words = document.createRange();
				words.selectNodeContents(link);
				return words.getBoundingClientRect().top;
			});
	expect(Math.abs((await topOf("th a")) - (await topOf("td a")))).toBeLessThan(1);
	expect(await row.locator("th").evaluate((each) => getComputedStyle(each).position)).toBe("static");
});

test("a list that a finger needs wide is set close on paper, and what it is stays with it", async () => {
	const { page } = await site.visit("roles/goods-in-lead/", { width: 680, height: 900 });
	const height = () =>
		page
			.locator(".duties ol a")
			.first()
			.evaluate((each) => each.getBoundingClientRect().height);
	expect(await height()).toBeGreaterThanOrEqual(44);
	await page.emulateMedia({ media: "print" });
	expect(await height()).toBeLessThan(30);
	const help = page.locator("h2 + p.quiet");
	const breaks = await help.evaluateAll((all) => all.map((each) => getComputedStyle(each).breakAfter));
	expect(new Set(breaks)).toEqual(new Set(["avoid"]));
});

test("the head of a process never stands alone at the foot of a landscape sheet, and small processes share one", async () => {
	const { page } = await site.visit("control-plan/");
	await page.emulateMedia({ media: "print" });
	const sections = page.locator("main > section:has(.wide-table)");
	const breaks = await sections.evaluateAll((all) =>
		all.map((each) => [getComputedStyle(each).breakBefore, getComputedStyle(each).breakInside].join()),
	);
	expect(new Set(breaks)).toEqual(new Set(["auto,avoid"]));
});

test.each(["A4", "Letter"])(
	"a procedure prints on %s without navigation, steps whole, links written out",
	async (format) => {
		const { page } = await site.visit("documents/sop-rcv-002/");
		expect(countPages(await page.pdf({ format }))).toBeGreaterThan(1);
		await page.emulateMedia({ media: "print" });
		expect(await page.locator("header.site-head").isVisible()).toBe(false);
		const step = page.locator(".step:not(.decision, .use-checklist)").first();
		expect(await step.evaluate((element) => getComputedStyle(element).breakInside)).toBe("avoid");
		const link = page.locator(".prose a[data-ref]").first();
		expect(await link.evaluate((element) => getComputedStyle(element, "::after").content)).toMatch(/SOP-|CHK-/);
	},
);

test("a button prints a document where a browser hides that in a menu; without JavaScript there is none", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/", { width: 360, height: 740 });
	await page.evaluate(() => {
		window.print = () => document.body.setAttribute("data-printed", "");
	});
	const button = page.getByRole("button", { name: "Print" });
	expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await button.click();
	expect(await page.locator("body[data-printed]").count()).toBe(1);
	await page.emulateMedia({ media: "print" });
	expect(await button.isVisible()).toBe(false);
	const { page: plain } = await site.open("documents/sop-rcv-001/", { javaScriptEnabled: false });
	expect(await plain.locator("[data-print]").isVisible()).toBe(false);
});

test("what to do when something went wrong is one tap away at the top of every page", async () => {
	for (const path of ["", "documents/sop-rcv-001/", "glossary/"]) {
		const { page } = await site.visit(path, { width: 360, height: 740 });
		const link = await page.locator("header").getByRole("link", { name: "If it goes wrong" }).boundingBox();
		expect(link?.height).toBeGreaterThanOrEqual(44);
		expect((link?.x ?? 0) + (link?.width ?? 999)).toBeLessThanOrEqual(360);
	}
	// On a phone one line holds the first of them, and without a script it opens the others, none to the side.
	const { page: phone } = await site.open("", { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
	const seen = async () => {
		const links = await phone.locator("header nav a").all();
		const boxes = await Promise.all(links.map((link) => link.boundingBox()));
		return boxes.filter((box) => box !== null);
	};
	const line = await seen();
	expect(new Set(line.map(({ y }) => y)).size).toBe(1);
	expect(Math.min(...line.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
	expect((await phone.locator("header").boundingBox())?.height).toBeLessThan(115);
	// So it is on the narrowest, and at four times the size.
	await phone.setViewportSize({ width: 320, height: 640 });
	expect(new Set((await seen()).map(({ y }) => y)).size).toBe(1);
	await phone.setViewportSize({ width: 360, height: 740 });
	await phone.locator("header").getByRole("link", { name: "More", exact: true }).click();
	const all = await seen();
	expect(all.length).toBe(7);
	expect(Math.min(...all.map(({ y }) => y))).toBe(line[0]?.y);
	expect(Math.max(...all.map(({ x, width }) => x + width))).toBeLessThanOrEqual(360);
	// On a tablet all places of the header stand in one line, and at 200 % on a screen of 1280 px.
	for (const width of [640, 768, 820]) {
		const { page } = await site.visit("", { width, height: 1100 });
		const lines = await page
			.locator("header nav a:visible")
			.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
		expect(lines.length).toBe(7);
		expect(new Set(lines).size).toBe(1);
	}
});

test("a picture stands beside the words about it, two in a row stand beside each other", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/", { width: 680, height: 900 });
	await page.emulateMedia({ media: "print" });
	const placeOf = (locator: Locator) =>
		locator.evaluate((element) => {
			const { left, right, top } = element.getBoundingClientRect();
			return { left, right, top };
		});
	const pair = page.locator("#match .prose p > img");
	const [first, second] = [await placeOf(pair.nth(0)), await placeOf(pair.nth(1))];
	expect(second.left).toBeGreaterThanOrEqual(first.right);
	expect(second.top).toBe(first.top);
	const single = page.locator(".step:not(.qc) > .prose > p:has(> img)").first();
	const words = await placeOf(single.locator("xpath=preceding-sibling::p[1]"));
	const picture = await placeOf(single);
	expect(picture.left).toBeGreaterThanOrEqual(words.right);
	expect(Math.abs(picture.top - words.top)).toBeLessThan(20);
});

test("on paper the words of a row of coverage stand as high as its numbers", async () => {
	const { page } = await site.visit("coverage/", { width: 720, height: 1000 });
	await page.emulateMedia({ media: "print" });
	const apart = await page.locator("tbody tr").evaluateAll((rows) =>
		(rows as HTMLTableRowElement[]).map((row) => {
			const tops = [...row.cells].flatMap((cell) => {
				const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT, (text) =>
					text.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
				);
				const range = document.createRange();
				const first = words.nextNode();
				if (!first) return [];
				range.selectNodeContents(first);
				return [range.getClientRects()[0]?.top ?? 0];
			});
			return Math.max(...tops) - Math.min(...tops);
		}),
	);
	expect(apart.length).toBeGreaterThan(30);
	expect(Math.max(...apart)).toBeLessThan(3);
});
