// Does the search work as a reader expects: keys, filters, address, messages, no JavaScript, and whatever is typed?
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isInForce } from "../../src/manual/model/in-force.ts";
import { readManual } from "../../src/manual/source/read-manual.ts";
import { builtSite } from "../built-site/built-site.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { answerTo, ask, askForAll, openDialog } from "./search-page.ts";

let site: OpenSite;
beforeAll(async () => {
	site = await openSite(builtSite().folder);
});
afterAll(() => site?.close());

/** What one types is not a template of this file. */
const braces = (text: string) => `$${"{"}${text}}`;
const procedure = "documents/sop-rcv-001/";

describe("opening and closing", () => {
	test.each(["/", "Control+k", "Meta+k"])(
		"%s opens the dialog with the cursor in the field, Esc gives the focus back",
		async (key) => {
			const { page, faults } = await site.visit(procedure);
			await page.locator("main a").first().focus();
			const before = await page.evaluate(() => document.activeElement?.outerHTML);
			await page.keyboard.press(key);
			expect(await page.locator("dialog[open] input[type=search]:focus").count()).toBe(1);
			await page.keyboard.press("/");
			expect(await page.locator("dialog[open] input[type=search]").inputValue()).toBe("");
			await page.keyboard.press("Escape");
			expect(await page.locator("dialog[open]").count()).toBe(0);
			expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(before);
			expect(faults).toEqual([]);
		},
	);

	test("the button opens it, and so do the close button and a click beside it close it", async () => {
		const { page } = await site.visit(procedure);
		await page.locator("[data-search-open]").click();
		await page.locator("[data-search-close]").click();
		expect(await page.locator("dialog[open]").count()).toBe(0);
		await page.locator("[data-search-open]").click();
		await page.mouse.click(5, 5);
		expect(await page.locator("dialog[open]").count()).toBe(0);
	});

	test("/ is a letter while one types, and can be switched off for good", async () => {
		const { page } = await site.visit("documents/");
		await page.locator("main [name=find]").focus();
		await page.keyboard.press("/");
		expect(await page.locator("dialog[open]").count()).toBe(0);
		expect(await page.locator("main [name=find]").inputValue()).toBe("/");
		await page.keyboard.press("Control+k");
		await page.locator("[data-search-slash]").uncheck();
		await page.goto(`${site.url}${procedure}`);
		await page.keyboard.press("/");
		expect(await page.locator("dialog[open]").count()).toBe(0);
		await page.keyboard.press("Control+k");
		expect(await page.locator("dialog[open]").count()).toBe(1);
	});

	test("on the home page the field of the page is used, with the cursor in it from the start", async () => {
		const { page, faults } = await site.visit("");
		expect(await page.locator("main input[type=search]:focus").count()).toBe(1);
		await page.keyboard.press("Control+k");
		expect(await page.locator("dialog[open]").count()).toBe(0);
		expect(await page.locator("main input[type=search]:focus").count()).toBe(1);
		await page.keyboard.press("/");
		expect(await page.locator("main input[type=search]").inputValue()).toBe("");
		await page.locator("main [data-filter=kind] option:nth-child(2)").waitFor({ state: "attached" });
		await page.keyboard.type("gold sample");
		const { documents } = await answerTo(page, "gold sample", "main");
		expect(documents.length).toBeGreaterThan(1);
		await page.keyboard.press("Control+k");
		expect(await page.locator("dialog[open]").count()).toBe(0);
		expect(await page.locator("main input[type=search]:focus").count()).toBe(1);
		await page.keyboard.press("Escape");
		expect(await page.locator("main input[type=search]").inputValue()).toBe("");
		expect(faults).toEqual([]);
	});

	test("a page that is not there offers the search", async () => {
		const { page } = await site.visit("documents/sop-xyz-001/");
		await page.locator("main input[type=search]").fill("green card");
		expect((await answerTo(page, "green card", "main")).documents[0]?.name).toBe("SOP-RCV-001");
	});
});

describe("answers", () => {
	let page: Page;
	beforeAll(async () => {
		({ page } = await site.open(procedure));
		await openDialog(page);
	});

	test("steps stand under their document, with the words marked and checks told by their mark", async () => {
		const { documents } = await ask(page, "gold sample");
		const found = documents.find(({ name }) => name === "SOP-RCV-001");
		expect(found?.text).toContain("Receiving");
		expect(found?.steps.length).toBeGreaterThan(0);
		expect(found?.steps.length).toBeLessThanOrEqual(3);
		expect(found?.steps.some(({ isCheck, text }) => isCheck && text.startsWith("QC "))).toBe(true);
		expect(await page.locator("dialog mark").first().textContent()).toMatch(/^(?:gold|sample)/i);
		// This is the page that the steps are on.
		for (const { href } of found?.steps ?? []) {
			const [path, anchor = ""] = href.split("#");
			expect(path).toBe(`/${procedure}`);
			expect(await page.locator(`[id="${decodeURIComponent(anchor)}"]`).count(), href).toBe(1);
		}
	});

	test("an id that does not exist is told, with the nearest ones", async () => {
		for (const query of ["SOP-RCV-099", "sop rcv 99", "soprcv099"]) {
			const { status, documents } = await ask(page, query);
			expect(status).toContain("There is no document SOP-RCV-099.");
			expect(documents.map(({ name }) => name)).toContain("SOP-RCV-005");
		}
		expect((await ask(page, "SOP-XYZ-001")).status).toContain("There is no document SOP-XYZ-001.");
	});

	test("a part of an id lists what begins so, the procedure before the checklist", async () => {
		const names = async (query: string) => (await ask(page, query)).documents.map(({ name }) => name);
		expect((await names("rcv 1")).slice(0, 2)).toEqual(["SOP-RCV-001", "CHK-RCV-001"]);
		expect(await names("chk pck")).toEqual(["CHK-PCK-001", "CHK-PCK-002"]);
	});

	test("an id among other words puts its document first, and the words choose its steps and the rest", async () => {
		for (const query of ["RCV-001 photo", "SOP-RCV-001 photo", "photo, rcv 1", "Photo rcv001"]) {
			const { status, documents } = await ask(page, query);
			expect(status).toMatch(/^\d+ results/);
			expect(documents[0]?.name, query).toBe("SOP-RCV-001");
			expect(documents[0]?.steps.some(({ text }) => /photo/i.test(text))).toBe(true);
			expect(documents.map(({ name }) => name)).toContain("SOP-MKT-001");
		}
		const ofProcess = (await ask(page, "rcv photo")).documents.map(({ name }) => name);
		expect(ofProcess.slice(0, 3).every((name) => name.includes("-RCV-"))).toBe(true);
		const { status, documents } = await ask(page, "photo rcv 99");
		expect(status).toMatch(/^There is no document RCV-099\. \d+ results/);
		expect(documents.map(({ name }) => name)).toContain("SOP-MKT-001");
	});

	test("everything that holds the word can be reached, and its number is told", async () => {
		const holding = heldBy("refund");
		expect(holding.length).toBeGreaterThan(8);
		const { status, documents } = await ask(page, "refund");
		const [, all = 0, less = 0] = (/^(\d+) results, (\d+) less likely$/.exec(status) ?? []).map(Number);
		expect(documents.length).toBe(all - less);
		const more = page.locator("dialog .search-more");
		expect(await more.textContent()).toBe(`Show less likely results (${less})`);
		await more.focus();
		await page.keyboard.press("Enter");
		await page.waitForFunction((shown) => document.querySelectorAll("dialog [role=group]").length > shown, all - less);
		const names = (await askForAll(page, "refund")).documents.map(({ name }) => name);
		expect(names.length).toBe(all);
		expect(names.filter((name) => /^(?:SOP|CHK)-/.test(name)).sort()).toEqual(holding);
		expect(await page.locator("dialog .search-more:visible").count()).toBe(0);
	});

	test("id and status stand with every document", async () => {
		const { documents } = await ask(page, "refund");
		const ofId = documents.filter(({ name }) => /^(?:SOP|CHK)-/.test(name));
		expect(ofId.length).toBeGreaterThan(1);
		for (const { text } of ofId) expect(text).toMatch(/ · effective(?: · |$)/);
		expect((await ask(page, "SOP-SAL-005")).documents[0]?.text).not.toContain("effective");
		expect((await ask(page, "FM-001")).documents[0]?.text).not.toContain("effective");
	});

	test("words that are not there are named, and what is shown instead", async () => {
		expect((await ask(page, "scraf")).status).toMatch(/^No “scraf” in the manual\. Showing “scarf”/);
		const mixed = await ask(page, "gold xylophone sample");
		expect(mixed.status).toContain("No “xylophone” in the manual.");
		expect(mixed.documents.length).toBeGreaterThan(1);
		const elsewhere = page.locator("dialog .search-else");
		expect(await elsewhere.isVisible()).toBe(false);
		expect(await ask(page, "xylophone")).toEqual({ status: "No “xylophone” in the manual.", documents: [] });
		expect(await elsewhere.getByRole("link", { name: "A to Z" }).isVisible()).toBe(true);
		expect((await ask(page, "+++")).documents).toEqual([]);
	});

	test("a withdrawn document is told so and its successor follows; drafts are not there", async () => {
		const { documents } = await ask(page, "SOP-SAL-005");
		expect(documents[0]?.text).toContain("withdrawn: use SOP-SAL-001");
		expect(documents[1]?.name).toBe("SOP-SAL-001");
		expect((await ask(page, "SOP-WKS-004")).status).toContain("There is no document SOP-WKS-004.");
	});

	test("what was typed before everything is loaded is answered all the same", async () => {
		const { page } = await site.visit(procedure);
		await page.keyboard.press("/");
		await page.keyboard.type("refund list");
		expect((await answerTo(page, "refund list")).documents[0]?.name).toBe("SOP-TRE-001");
	});

	test("a slow network is told until the answer is there, and on a low screen the first result is seen", async () => {
		const { page } = await site.open("a-z/", { viewport: { width: 320, height: 300 } });
		let send = () => {};
		const sent = new Promise<void>((resolve) => {
			send = resolve;
		});
		await page.route("**/pagefind/documents.json", async (route) => {
			await sent;
			await route.continue();
		});
		await page.keyboard.press("Control+k");
		await page.locator("dialog[open] input[type=search]").fill("green card");
		const status = page.locator("dialog[open] [role=status]");
		await status.filter({ hasText: "Searching …" }).waitFor();
		send();
		await answerTo(page, "green card");
		expect(await status.textContent()).toMatch(/results/);
		const first = await page.locator("dialog[open] .result-title").first().boundingBox();
		expect((first?.y ?? 300) + (first?.height ?? 0)).toBeLessThan(300);
	});

	test("the filters are folded on a phone, held across as well, and open where there is room", async () => {
		for (const [width, height, isOpen] of [
			[360, 740, false],
			[740, 360, false],
			[820, 720, true],
		] as const) {
			const { page } = await site.visit("a-z/", { width, height });
			await openDialog(page);
			expect(await page.locator("dialog[open] .search-filters").evaluate((all: HTMLDetailsElement) => all.open)).toBe(
				isOpen,
			);
		}
	});
});

describe("keyboard", () => {
	test("the first result is chosen; arrow keys go through documents and steps, round at the ends; Enter opens", async () => {
		const { page } = await site.visit("a-z/");
		await openDialog(page);
		const { documents } = await ask(page, "carton label");
		const all = documents.flatMap(({ href, steps }) => [href, ...steps.map((step) => step.href)]);
		const chosen = () => page.locator("dialog [aria-selected=true]").getAttribute("href");
		expect(await page.locator("dialog [aria-selected=true]").count()).toBe(1);
		expect(await chosen()).toBe(all[0]);
		await page.keyboard.press("ArrowDown");
		expect(await chosen()).toBe(all[1]);
		const active = await page.locator("dialog input[type=search]").getAttribute("aria-activedescendant");
		expect(await page.locator("dialog [aria-selected=true]").getAttribute("id")).toBe(active);
		await page.keyboard.press("ArrowUp");
		await page.keyboard.press("ArrowUp");
		expect(await chosen()).toBe(all.at(-1));
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await page.waitForURL(new URL(all[1] as string, site.url).href);
	});

	test("Enter right after typing opens the answer to what was typed, not to what stood there before", async () => {
		const { page } = await site.visit("a-z/");
		await openDialog(page);
		await ask(page, "carton");
		await page.locator("dialog input[type=search]").fill("SOP-TRE-001");
		await page.keyboard.press("Enter");
		await page.waitForURL("**/documents/sop-tre-001/");
	});

	test("a step of this very page is gone to, and the dialog closes", async () => {
		const { page } = await site.visit(procedure);
		await openDialog(page);
		const { documents } = await ask(page, "hang the green card");
		const here = documents.findIndex(({ name }) => name === "SOP-RCV-001");
		await page.locator("dialog [role=group]").nth(here).locator(".result-step").first().click();
		await page.waitForURL(/documents\/sop-rcv-001\/#/);
		expect(await page.locator("dialog[open]").count()).toBe(0);
		expect(new URL(page.url()).search).toBe("");
	});
});

describe("filters", () => {
	test("each narrows the answer, and lists by itself", async () => {
		const { page } = await site.visit(procedure);
		await openDialog(page);
		await ask(page, "photo");
		await page.locator("[data-filter=kind]").selectOption("checklist");
		await page.waitForFunction(() =>
			[...document.querySelectorAll("dialog .result-document .id")].every((id) => id.textContent?.startsWith("CHK-")),
		);
		expect((await answerTo(page, "photo")).documents.length).toBeGreaterThan(1);
		await page.locator("[data-filter=process]").selectOption("treasury");
		await page.waitForFunction(() =>
			document.querySelector("dialog [role=status]")?.textContent?.includes("these filters"),
		);
		await page.locator("dialog input[type=search]").fill("");
		await page.waitForFunction(() => document.querySelectorAll("dialog .result-document").length === 1);
		expect((await answerTo(page, "")).documents.map(({ name }) => name)).toEqual(["CHK-TRE-001"]);
		await page.locator("[data-filter=kind]").selectOption("");
		await page.locator("[data-filter=role]").selectOption("treasurer");
		await page.locator("[data-filter=criticality]").selectOption("major");
		await page.waitForFunction(() => document.querySelector("dialog .id")?.textContent === "SOP-TRE-003");
	});

	test("they come before anything is cut: what holds the word in a process is there, however little it is about it", async () => {
		const { page } = await site.visit(procedure);
		await openDialog(page);
		const inService = heldBy("refund").filter((name) => name.includes("-SRV-"));
		expect(inService.length).toBeGreaterThan(2);
		await page.locator("[data-filter=process]").selectOption("customer-service");
		await page.locator("[data-filter=kind]").selectOption("procedure");
		await ask(page, "refund");
		const { status, documents } = await askForAll(page, "refund");
		const found = documents.map(({ name }) => name).sort();
		expect(found).toEqual(inService.filter((name) => name.startsWith("SOP-")));
		expect(status).toMatch(new RegExp(`^${found.length} results`));
	});

	test("they are folded on a phone and open where there is room", async () => {
		for (const [width, open] of [
			[360, false],
			[820, true],
		] as const) {
			const { page } = await site.visit(procedure, { width, height: 740 });
			await openDialog(page);
			expect(await page.locator("dialog details").evaluate((details: HTMLDetailsElement) => details.open)).toBe(open);
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		}
	});
});

describe("address", () => {
	test("keeps the query, and an address with a query opens with its answer", async () => {
		const { page } = await site.visit(procedure);
		await openDialog(page);
		await ask(page, "wrong colour");
		await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("wrong colour");
		await page.goto(page.url());
		const { documents } = await answerTo(page, "wrong colour");
		expect(documents.length).toBeGreaterThan(2);
		await page.locator(`dialog .result-document:not([href="/${procedure}"])`).first().click();
		await page.waitForURL(/documents\/[^?]*$/);
		await page.goBack();
		expect((await answerTo(page, "wrong colour")).documents.length).toBe(documents.length);
		await page.keyboard.press("Escape");
		await page.waitForFunction(() => location.search === "");
	});

	test("takes the query in after a while, and never that of a search that was closed before", async () => {
		const { page } = await site.open(procedure);
		await page.clock.install();
		await openDialog(page);
		await ask(page, "left open");
		await page.clock.runFor(700);
		expect(new URL(page.url()).searchParams.get("q")).toBe("left open");
		await page.keyboard.press("Escape");
		await page.waitForFunction(() => location.search === "");
		await openDialog(page);
		await page.locator("dialog input[type=search]").fill("closed at once");
		await page.keyboard.press("Escape");
		await page.clock.runFor(700);
		expect(new URL(page.url()).search).toBe("");
		await page.context().close();
	});

	test("keeps the filters as well: they are set when it is opened again, and gone when the search is closed", async () => {
		for (const path of [procedure, ""]) {
			const { page } = await site.visit(path);
			const within = path ? "dialog[open]" : "main";
			if (path) await openDialog(page);
			else await page.locator("main [data-filter=kind] option:nth-child(2)").waitFor({ state: "attached" });
			await page.locator(`${within} details`).evaluate((details: HTMLDetailsElement) => {
				details.open = true;
			});
			await page.locator(`${within} [data-filter=process]`).selectOption("customer-service");
			await page.locator(`${within} input[type=search]`).fill("refund");
			await expect.poll(() => new URL(page.url()).search).toBe("?q-process=customer-service&q=refund");
			await page.goto(page.url());
			const { documents } = await answerTo(page, "refund", within);
			expect(await page.locator(`${within} [data-filter=process]`).inputValue()).toBe("customer-service");
			expect(await page.locator(`${within} [data-filter=process]`).isVisible()).toBe(true);
			expect(documents.length).toBeGreaterThan(0);
			for (const { text } of documents) expect(text).toContain("Customer service");
			if (!path) continue;
			await page.keyboard.press("Escape");
			await page.waitForFunction(() => location.search === "");
		}
	});

	test("holds the search beside the words and filters of the list of all documents", async () => {
		const { page } = await site.visit("documents/?find=label&process=Packing+and+shipping");
		expect(await page.locator("dialog[open]").count()).toBe(0);
		await openDialog(page);
		await ask(page, "carton");
		await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("carton");
		expect(new URL(page.url()).searchParams.get("find")).toBe("label");
		await page.goto(page.url());
		expect((await answerTo(page, "carton")).documents.length).toBeGreaterThan(1);
		expect(await page.locator("main [name=find]").inputValue()).toBe("label");
		await page.keyboard.press("Escape");
		await page.waitForFunction(() => location.search === "?find=label&process=Packing+and+shipping");
		await openDialog(page);
		await ask(page, "tape");
		await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("tape");
		await page.locator("dialog [data-search-close]").click();
		await page.waitForFunction(() => location.search === "?find=label&process=Packing+and+shipping");
		await page.locator("main [name=find]").fill("");
		await page.waitForFunction(() => location.search === "?process=Packing+and+shipping");
	});
});

describe("whatever is typed", () => {
	let typing: Page;
	let typingFaults: string[];
	beforeAll(async () => {
		({ page: typing, faults: typingFaults } = await site.open("a-z/"));
		await openDialog(typing);
	});

	test.each([
		["markup", "<img src=x onerror=alert(1)>"],
		["a script", '"><script>alert(1)</script>'],
		["signs of patterns", `(.*+?^${braces("")}|[]\\) \\d+ $& $1`],
		["a template", `${braces("alert(1)")} {{7*7}} {word} {query}`],
		["very long", "carton ".repeat(1000)],
		["one long word", "x".repeat(4000)],
		["pictures", "📦🧤 👨‍👩‍👧"],
		["Cyrillic", "шарф неправильный цвет"],
		["Arabic", "وشاح أزرق"],
		["Chinese", "围巾颜色"],
		["hidden characters", "car\u200bton\u202e label\u0000"],
		["a prototype", "__proto__ constructor toString"],
		["quotation marks", '"gold sample" "'],
		["spaces", "   \t  "],
	])("is text: %s", async (_, query) => {
		await typing.locator("dialog[open] input[type=search]").fill(query);
		const typed = await typing.locator("dialog[open] input[type=search]").inputValue();
		await answerTo(typing, typed);
		const strange = "dialog :is(img, script, iframe, [onerror], [style])";
		expect(await typing.locator(strange).count()).toBe(0);
		expect(typingFaults).toEqual([]);
	});

	test("is text in an address as well", async () => {
		const query = `<img src=x onerror=alert(1)> ${"carton ".repeat(1000)}`;
		const { page, faults } = await site.visit(`?q=${encodeURIComponent(query)}`);
		const { status } = await answerTo(page, query.slice(0, 200), "main");
		expect(status).toContain("results");
		expect(await page.locator("main manual-search img").count()).toBe(0);
		expect(faults).toEqual([]);
	});
});

describe("loading", () => {
	test("a page loads next to nothing of the search; the rest comes when it is used, all from this site", async () => {
		const { page, faults } = await site.visit(procedure);
		const scripts = await page.evaluate(() =>
			performance
				.getEntriesByType("resource")
				.map(({ name }) => name)
				.filter((name) => /\.js|pagefind/.test(name)),
		);
		let bytes = 0;
		// The button that prints a document is no part of the search.
		const ofSearch = scripts.filter((address) => !address.includes("MarginSheet"));
		expect(ofSearch.length).toBeGreaterThan(0);
		for (const address of ofSearch) bytes += gzipSync(await (await page.request.get(address)).body()).length;
		expect(scripts.some((address) => address.includes("pagefind"))).toBe(false);
		expect(bytes).toBeLessThan(2048);
		await openDialog(page);
		await ask(page, "scarf");
		expect(faults).toEqual([]);
	});

	test("when it cannot be loaded, that is told, and the next try works", async () => {
		const { page } = await site.visit(procedure);
		await page.route("**/pagefind/**", (route) => route.abort());
		await page.keyboard.press("/");
		await page.locator("dialog [role=status]", { hasText: "A to Z" }).waitFor();
		await page.unroute("**/pagefind/**");
		await page.locator("dialog input[type=search]").fill("green card");
		expect((await answerTo(page, "green card")).documents[0]?.name).toBe("SOP-RCV-001");
	});

	test("without JavaScript there is the A to Z instead of a dead button", async () => {
		for (const path of [procedure, ""]) {
			const { page } = await site.open(path, { javaScriptEnabled: false });
			expect(await page.locator("[data-search-open]").isVisible()).toBe(false);
			expect(await page.locator("input[type=search]:visible").count()).toBe(0);
			expect(await page.locator("header a.button").getAttribute("href")).toBe("/a-z/");
			expect(await page.locator("a.button[href='/a-z/']:visible").count()).toBe(1);
			expect(await page.locator("summary:visible", { hasText: "Filters" }).count()).toBe(0);
			expect(await page.locator("noscript p:visible").count()).toBe(path === "" ? 1 : 0);
		}
	});
});

describe("the list of all documents", () => {
	test("has sort buttons where they work, put in without a move, and plain heads where nothing runs", async () => {
		const { page } = await site.open("documents/");
		await page.locator("thead button").nth(9).waitFor();
		await page.locator("thead button", { hasText: "Title" }).click();
		expect(await page.locator("thead [aria-sort]").textContent()).toBe("Title");
		expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.001);
		const { page: plain } = await site.open("documents/", { javaScriptEnabled: false });
		expect(await plain.locator("thead button").count()).toBe(0);
		expect(await plain.locator("thead th", { hasText: "Title" }).isVisible()).toBe(true);
	});
});

describe("everybody can use it", () => {
	const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

	test("in forced colours one result alone has a line around it and a bar at its side", async () => {
		const { page } = await site.visit("a-z/");
		await page.emulateMedia({ forcedColors: "active" });
		await openDialog(page);
		await ask(page, "scarf");
		const bars = await page.locator("dialog[open] [role=option]").evaluateAll((all) =>
			all.map((each) => {
				const { borderInlineStartColor: bar, outlineStyle } = getComputedStyle(each);
				const paper = getComputedStyle(document.documentElement).backgroundColor;
				return [each.ariaSelected === "true", bar !== paper, outlineStyle !== "none"].join();
			}),
		);
		await page.emulateMedia({ forcedColors: null });
		expect(bars.length).toBeGreaterThan(3);
		expect(bars).toEqual(bars.map((_, at) => (at === 0 ? "true,true,true" : "false,false,false")));
	});

	test.each([
		["dialog[open]", "a-z/"],
		["main", ""],
	])(
		"no axe finding in %s with results and messages, light and dark; nothing too wide, targets of 44 px",
		async (within, path) => {
			const { page } = await site.visit(path, { width: 360, height: 740 });
			await page.evaluate(axeSource);
			if (within === "main") await page.locator("main input[type=search]").focus();
			else await openDialog(page);
			await page.locator(`${within} [data-filter=kind] option:nth-child(2)`).waitFor({ state: "attached" });
			await page.locator(`${within} details`).evaluate((details: HTMLDetailsElement) => {
				details.open = true;
			});
			await page.locator(`${within} input[type=search]`).fill("zzzzz wrong colour scraf");
			await answerTo(page, "zzzzz wrong colour scraf", within);
			for (const colorScheme of ["light", "dark"] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await page.evaluate(runAxe), colorScheme).toEqual([]);
			}
			for (const width of [320, 360, 820]) {
				await page.setViewportSize({ width, height: 740 });
				expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}`).toBe(true);
				const small = await page
					.locator(`${within} manual-search :is(button, input, select, summary, [role=option])`)
					.evaluateAll((all) =>
						all
							.filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.5)
							.map((each) => each.outerHTML),
					);
				expect(small, `${width}`).toEqual([]);
			}
		},
	);
});

/** Ids of the documents in force that hold a word that begins so, as they are written. */
function heldBy(beginning: string): string[] {
	const manual = readManual("content", "content");
	const word = new RegExp(`\\b${beginning}`, "i");
	return manual.documents
		.filter((document) => isInForce(manual, document, "2026-11-22"))
		.filter(({ head: { title, summary, synonyms }, text }) =>
			// No reader sees the address of a link.
			word.test([title, summary, synonyms, text.replace(/\]\([^)]*\)/g, "]")].join("\n")),
		)
		.map(({ head }) => head.id)
		.sort();
}

/** Findings of axe in the whole page. Runs in the page. */
async function runAxe() {
	const { axe } = window as unknown as {
		axe: {
			run(
				options: object,
			): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
		};
	};
	const { violations } = await axe.run({
		resultTypes: ["violations"],
		rules: { "target-size": { enabled: true } },
		runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
	});
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`);
}
