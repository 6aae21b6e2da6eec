// Does the search work for another manual, below a path, in other languages, with texts that try to be more than text?
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownRegisters, procedure, qcStep, writeFiles } from "../manual/build-manual.ts";
import { buildSite } from "../site/built-site.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { answerTo, ask, openDialog } from "./search-page.ts";

const base = "/manual/";
const folder = mkdtempSync(join(tmpdir(), "manual-search-"));
const hostile = "<img src=x onerror=window.hostileRan=1>";
const files = {
	...ownRegisters,
	"procedures/receiving/italian.mdx": procedure("SOP-RCV-001", qcStep({ text: "Confrontare la sciarpa azzurra." }), {
		title: "Controllare la merce ricevuta",
		lang: "it",
	}),
	"procedures/receiving/russian.mdx": procedure("ПРОЦ-1", qcStep({ text: "Сравнить шарф с фотографией у стойки." }), {
		title: "Проверка товара",
		lang: "ru",
	}),
	"procedures/packing/hostile.mdx": procedure("SOP-PCK-001", qcStep({ text: `Zipper \`${hostile}\` zipper.` }), {
		title: JSON.stringify(`Zipper ${hostile}`),
		synonyms: JSON.stringify([`"><script>window.hostileRan=1</script> zapper`]),
		process: "packing",
	}),
};
let site: OpenSite;
let page: Page;
let faults: string[];
beforeAll(async () => {
	writeFiles(join(folder, "content"), files);
	await buildSite({ content: join(folder, "content"), out: join(folder, "site"), base });
	site = await openSite(join(folder, "site"), base);
	({ page, faults } = await site.open("a-z/"));
	await openDialog(page);
}, 180_000);
afterAll(async () => {
	await site?.close();
	rmSync(folder, { recursive: true, force: true });
});

test("every address stands below the path, and leads to the page", async () => {
	const { documents } = await ask(page, "SOP-RCV-001");
	expect(documents[0]?.href).toBe("/manual/documents/sop-rcv-001/");
	await page.keyboard.press("Enter");
	await page.waitForURL("**/manual/documents/sop-rcv-001/");
	await page.goto(`${site.url}?q=azzurra`);
	const [found] = (await answerTo(page, "azzurra", "main")).documents;
	expect(found?.steps[0]?.href).toBe("/manual/documents/sop-rcv-001/#match");
	await page.goto(`${site.url}a-z/`);
	await openDialog(page);
});

test("documents in another language or script are found from every page, by word, by part, with a slip", async () => {
	for (const query of ["sciarpa azzurra", "controllare", "SCIARP", "sciaprа".replace("а", "a")])
		expect((await ask(page, query)).documents[0]?.name, query).toBe("SOP-RCV-001");
	for (const query of ["шарф", "стойки", "СТОЙК", "Проверка товара", "фотогр", "проц 1"])
		expect((await ask(page, query)).documents[0]?.name, query).toBe("ПРОЦ-1");
});

test("what a title, a synonym or a step says is shown as text", async () => {
	for (const query of ["zipper", "zapper", "onerror", hostile]) {
		const { documents } = await ask(page, query);
		expect(documents[0]?.name, query).toBe("SOP-PCK-001");
		expect(documents[0]?.text).toContain(hostile);
	}
	expect(await page.locator("dialog :is(img, script)").count()).toBe(0);
	expect(await page.evaluate(() => "hostileRan" in window)).toBe(false);
	expect(faults).toEqual([]);
});
