// Are the wide tables of a QC lead readable on paper and on a phone?
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtSite } from "../built-site/built-site.ts";
import { type OpenSite, openSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
	site = await openSite(builtSite().folder);
});
afterAll(() => site.close());

const paths = ["expectation-index/", "control-plan/", "control-plan/receiving/", "pfmea/receiving/", "chain/"];

/** Width and height of each page of a PDF, in points. */
function pageSizes(pdf: Buffer): [number, number][] {
	return [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
		([, width, height]) => [Number(width), Number(height)],
	);
}

test.each(paths)("%s prints on landscape sheets, heads repeated, rows whole", async (path) => {
	const { page } = await site.visit(path);
	const sizes = pageSizes(await page.pdf({ format: "A4", preferCSSPageSize: true }));
	expect(sizes.length).toBeGreaterThan(0);
	for (const [width, height] of sizes) expect(width).toBeGreaterThan(height);
	await page.emulateMedia({ media: "print" });
	const table = page.locator(".wide-table").first();
	const display = (selector: string) =>
		table
			.locator(selector)
			.first()
			.evaluate((each) => getComputedStyle(each).display);
	expect(await display("thead")).toBe("table-header-group");
	expect(
		await table
			.locator("tbody tr")
			.first()
			.evaluate((each) => getComputedStyle(each).breakInside),
	).toBe("avoid");
	// Its head alone at the foot of a sheet says nothing.
	expect(
		await table
			.locator("thead + tbody > tr")
			.first()
			.evaluate((each) => getComputedStyle(each).breakBefore),
	).toBe("avoid");
	expect(await page.locator(".paper-only").first().textContent()).toContain("Uncontrolled when printed");
});

test.each(paths)(
	"%s shows every cell with the name of its column on a phone, and cuts no word on a desk",
	async (path) => {
		const { page } = await site.visit(path, { width: 360, height: 740 });
		const cut = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>(".wide-table :is(th, td)")]
				.filter((cell) => cell.checkVisibility())
				.filter((cell) => cell.getBoundingClientRect().right > 361 || cell.scrollWidth > cell.clientWidth + 1)
				.map((cell) => cell.outerHTML.slice(0, 120)),
		);
		expect(cut).toEqual([]);
		const cell = page.locator(".wide-table td[data-column]").first();
		const label = await cell.evaluate((each) => getComputedStyle(each, "::before").content);
		expect(label).toContain((await cell.getAttribute("data-column")) ?? "no name");
		await page.setViewportSize({ width: 1280, height: 800 });
		const wide = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>(".wide-table :is(th, td)")]
				.filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
				.map((cell) => cell.outerHTML.slice(0, 120)),
		);
		expect(wide).toEqual([]);
	},
);

test("on paper the words below a control plan are set as small as its table, and the reaction, its longest text, is its widest column", async () => {
	const { page } = await site.visit("control-plan/purchasing/", { width: 1017, height: 680 });
	await page.emulateMedia({ media: "print" });
	const words = page.locator(".words:visible");
	expect(await words.evaluate((each) => getComputedStyle(each).breakInside)).toBe("avoid");
	expect((await words.boundingBox())?.height).toBeLessThan(90);
	// Behind the table it had a last sheet to itself.
	expect(await words.locator("~ .wide-table").count()).toBe(1);
	const widths = await page
		.locator(".control-plan thead th")
		.evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().width)));
	expect(widths.at(-1)).toBe(Math.max(...widths));
	expect(widths.at(-1)).toBeGreaterThan(240);
});

test("the tables of the guide fit a phone, and no name of a key is broken", async () => {
	const { page } = await site.visit("guide/", { width: 360, height: 740 });
	const keys = await page.locator(".guide td:first-child code").evaluateAll((all) =>
		all.map((each) => {
			const words = each.textContent.split(/[\s-]+/).length;
			return [each.getClientRects().length <= words, each.textContent];
		}),
	);
	expect(keys.length).toBeGreaterThan(50);
	expect(keys.filter(([whole]) => !whole)).toEqual([]);
	const wide = await page
		.locator(".guide table")
		.evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length);
	expect(wide).toBe(0);
});

test.each([
	...paths,
	"documents/",
	"documents/sop-rcv-001/",
	"documents/sop-rcv-004/",
	"coverage/",
	"coverage/all/",
	"pfmea/",
	"rules/",
])("a table of %s that a phone shows as blocks says all its parts, and what each cell is", async (path) => {
	const { page } = await site.visit(path, { width: 360, height: 740 });
	const silent = await page.locator("main table").evaluateAll((all) =>
		all
			.filter((each) => getComputedStyle(each).display !== "table")
			.flatMap((each) => [each, ...each.querySelectorAll("thead, tbody, tr, th, td")])
			.filter((part) => !part.hasAttribute("role"))
			.map((part) => part.outerHTML.slice(0, 120)),
	);
	expect(silent).toEqual([]);
});

test("on a phone each row of a table of a document stands by itself, every cell with the name of its column", async () => {
	const { page } = await site.visit("documents/sop-rcv-004/", { width: 320, height: 740 });
	const tables = page.locator(".by-row");
	expect(await tables.count()).toBe(3);
	const lots = tables.filter({ hasText: "Lot size" });
	expect(await tables.evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length)).toBe(0);
	expect(await lots.ariaSnapshot()).toContain(`'row "Lot size 26 to 50 Major: inspect 8`);
	// Of a row that is left blank nothing is to be seen or heard.
	const blank = await lots.evaluate((each) => {
		const row = each.querySelector("tbody tr")?.cloneNode(true) as HTMLElement;
		for (const cell of row.children) cell.replaceChildren();
		each.querySelector("tbody")?.append(row);
		return row.checkVisibility();
	});
	expect(blank).toBe(false);
	await page.setViewportSize({ width: 820, height: 1180 });
	expect(await lots.ariaSnapshot()).toContain('row "26 to 50 8 0 / 1 13 1 / 2"');
});

test("on a phone what changed is heard with the names of its columns", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/", { width: 360, height: 740 });
	expect(await page.getByRole("table", { name: "What changed" }).ariaSnapshot()).toContain(
		`- row "Revision Date Change Approved by":
      - columnheader "Revision"
      - columnheader "Date"
      - columnheader "Change"
      - columnheader "Approved by"`,
	);
	const { page: plan } = await site.visit("control-plan/receiving/", { width: 360, height: 740 });
	const cells = await plan.getByRole("table").first().ariaSnapshot();
	expect(cells).toMatch(/- cell "Sample every one \(100%\)"/);
	expect(cells).toMatch(/- cell "Verifier photographer"/);
});

test.each([
	["coverage/", [320, 360, 430, 600, 700]],
	["coverage/role/goods-in-lead/", [320, 430]],
	["coverage/all/", [320]],
	["coverage/work-steps/", [320]],
	["control-plan/", [320, 600, 700]],
	["pfmea/", [360, 700]],
	["rules/", [320]],
] as const)(
	"no table of numbers of %s moves sideways on a phone, and each number says what it counts",
	async (path, widths) => {
		for (const width of widths) {
			const { page } = await site.visit(path, { width, height: 740 });
			const scrolls = await page
				.locator("main .scroll")
				.evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).map((each) => each.ariaLabel));
			expect(scrolls, `${width}`).toEqual([]);
			const silent = await page
				.locator(".stacked tbody td")
				.evaluateAll((all) =>
					all
						.filter((each) => each.checkVisibility() && !each.getAttribute("data-column"))
						.map((each) => each.outerHTML),
				);
			expect(silent).toEqual([]);
		}
	},
);

test.each(["checklists/", "expectation-index/", "chain/"])("on a phone no comma of %s begins a line", async (path) => {
	const { page } = await site.visit(path, { width: 360, height: 740 });
	const commas = await page.locator("main :is(p, .joined):has(a)").evaluateAll((all) =>
		all.flatMap((each) => {
			const links = [...each.querySelectorAll("a")];
			return links.flatMap((link) => {
				const after = link.nextSibling;
				if (!after?.textContent?.startsWith(",")) return [];
				const range = document.createRange();
				range.setStart(after, 0);
				range.setEnd(after, 1);
				return [range.getBoundingClientRect().left - link.getBoundingClientRect().right];
			});
		}),
	);
	expect(commas.length).toBeGreaterThan(1);
	expect(Math.min(...commas)).toBeGreaterThan(-1);
});

test("a number that is none is left out on a phone and stands in its column on a desk", async () => {
	const { page } = await site.visit("coverage/", { width: 360, height: 740 });
	const none = page.locator("#by-process td.none").first();
	expect(await none.isVisible()).toBe(false);
	await page.setViewportSize({ width: 1280, height: 800 });
	expect((await none.textContent())?.trim()).toBe("0");
	expect(await none.isVisible()).toBe(true);
});

test("on a tablet no table of all documents or of coverage has a column out of sight", async () => {
	for (const path of ["documents/", "coverage/"]) {
		const { page } = await site.visit(path, { width: 820, height: 1180 });
		const hidden = await page
			.locator("main .scroll")
			.evaluateAll((all) => all.map((each) => each.scrollWidth - each.clientWidth));
		expect(hidden.length).toBeGreaterThan(0);
		expect(Math.max(...hidden)).toBeLessThanOrEqual(0);
	}
	// In two lines, each cell below the name of its column.
	const { page } = await site.visit("documents/", { width: 820, height: 1180 });
	const places = (row: string) =>
		page.locator(`.master-table ${row}`).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
	expect(await places("tbody tr:first-child > *")).toEqual(await places("thead th"));
});

test.each([
	["documents/", 600],
	["documents/", 720],
	["documents/", 1180],
	["coverage/", 768],
	["coverage/", 900],
	["coverage/", 1024],
	["control-plan/receiving/", 1180],
] as const)(
	"on a tablet as wide as others are, %s at %i px, no column is out of sight and no word is broken",
	async (path, width) => {
		const { page } = await site.visit(path, { width, height: 1180 });
		const hidden = await page
			.locator("main .scroll")
			.evaluateAll((all) => all.map((each) => each.scrollWidth - each.clientWidth));
		expect(Math.max(0, ...hidden)).toBe(0);
		const broken = await page.locator("main :is(td, th)").evaluateAll((cells) => {
			const found = new Set<string>();
			for (const cell of cells.filter((each) => each.checkVisibility())) {
				const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
				for (let text = texts.nextNode(); text; text = texts.nextNode())
					for (const { 0: word, index } of (text.textContent ?? "").matchAll(/\p{L}+/gu)) {
						const range = document.createRange();
						range.setStart(text, index);
						range.setEnd(text, index + word.length);
						if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.add(word);
					}
			}
			return [...found];
		});
		expect(broken).toEqual([]);
	},
);

test("in forced colours, too, a shade tells that a table goes on to the side, and its words have the reader's colours", async () => {
	const { page } = await site.visit("documents/sop-rcv-004/", { width: 360, height: 740 });
	await page.emulateMedia({ forcedColors: "active" });
	const wide = page.locator(".body .scroll").first();
	const [shade, adjusted] = await wide.evaluate((each) => [
		getComputedStyle(each).backgroundImage,
		getComputedStyle(each.querySelector("td") ?? each).forcedColorAdjust,
	]);
	await page.emulateMedia({ forcedColors: null });
	expect(shade).toContain("linear-gradient");
	expect(adjusted).toBe("auto");
});

test("a row of the master list that is out of view is not laid out on a screen, is on paper, and stays a row of a table", async () => {
	const { page } = await site.visit("documents/");
	const visibility = () =>
		page
			.locator(".master-table tbody tr")
			.last()
			.evaluate((row) => [getComputedStyle(row).contentVisibility, getComputedStyle(row).display]);
	expect(await visibility()).toEqual(["auto", "grid"]);
	expect(await page.getByRole("row").last().getByRole("cell").count()).toBe(9);
	await page.emulateMedia({ media: "print" });
	expect(await visibility()).toEqual(["visible", "table-row"]);
});

test("a large screen gives a table of many columns its width, head and foot with it, and text keeps its measure", async () => {
	const { page } = await site.visit("control-plan/purchasing/", { width: 1920, height: 1000 });
	const widthOf = async (selector: string) => (await page.locator(selector).first().boundingBox())?.width ?? 0;
	expect(await widthOf(".wide-table")).toBeGreaterThan(1600);
	expect(await widthOf("header .bar")).toBe(await widthOf("main"));
	const { page: list } = await site.visit("documents/", { width: 1920, height: 1000 });
	const widths = await list
		.locator(".master-table thead th")
		.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
	expect(Math.max(...widths)).toBeLessThan(600);
	const { page: plain } = await site.visit("documents/sop-rcv-001/", { width: 1920, height: 1000 });
	expect((await plain.locator("main").boundingBox())?.width).toBe(1216);
});
