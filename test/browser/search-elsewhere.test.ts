// Does the search work for another manual, below a path, in other languages, with texts that try to be more than text?
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSite } from "../built-site/built-site.ts";
import { checklist, ownRegisters, pausePoint, procedure, qcStep, writeFiles } from "../manual/build-manual.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { answerTo, ask, openDialog } from "./search-page.ts";

const base = "/manual/";
const folder = mkdtempSync(join(tmpdir(), "manual-search-"));
const hostile = "<img src=x onerror=window.hostileRan=1>";
/** Long enough that a word says little of it. */
const long = Array.from({ length: 40 }, (_, at) => `Look at clamp ${at} from the left and turn it until it clicks.`);
const reading = [
	'  <QCStep id="leak" title="Measure the leakage current" kind="self" by="inspector" criterion="At most 0.1 mA" controls="FM-007">',
	...long.map((line) => `    ${line}`),
	"",
	'    <OnFail disposition="segregate" authority="goods-in-lead">',
	"      Set it aside.",
	"    </OnFail>",
	"  </QCStep>",
	"",
].join("\n");
const files = {
	...ownRegisters,
	"registers/failure-modes.yaml":
		"FM-007: { title: Leakage too high, effect: Leakage, cause: Leakage, severity: critical, process: receiving }\n",
	"registers/glossary.yaml": "leak: { term: Leakage test, definition: Leakage is measured., synonyms: [leakage] }\n",
	"checklists/readings.mdx": checklist("CHK-QUA-002", pausePoint("readings", reading), { roles: "[inspector]" }),
	"procedures/receiving/italian.mdx": procedure("SOP-RCV-001", qcStep({ text: "Confrontare la sciarpa azzurra." }), {
		title: "Controllare la merce ricevuta",
		lang: "it",
	}),
	"procedures/receiving/russian.mdx": procedure("ПРОЦ-1", qcStep({ text: "Сравнить шарф с фотографией у стойки." }), {
		title: "Проверка товара",
		lang: "ru",
	}),
	"procedures/packing/german.mdx": procedure(
		"SOP-PCK-002",
		qcStep({ text: "Die Kapitänsmützenverpackung schließen." }),
		{
			title: "Ware einpacken",
			lang: "de",
			process: "packing",
		},
	),
	"procedures/packing/french.mdx": procedure(
		"SOP-PCK-003",
		qcStep({ text: "Lire l’affichage de l'armoire, don’t press. L’employé·e pèse les œufs avec l’œnologue." }),
		{ title: "Saisir l’offre", lang: "fr", process: "packing" },
	),
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

test.each([
	...["offre", "l'offre", "l’offre", "loffre", "ofre", "affichage", "l'affichage", "armoire", "l’armoire", "affichge"],
	...["dont", "don't", "don’t", "œufs", "oeufs", "OEUFS", "oeufz", "œnologue", "oenologue", "oenolgue", "l'oenologue"],
	...["employé", "employée", "employé·e", "employe"],
])("%s is found whatever sign stands in it, and is shown as it was written", async (query) => {
	const { documents } = await ask(page, query);
	expect(documents.map(({ name }) => name)).toContain("SOP-PCK-003");
	const shown = documents.find(({ name }) => name === "SOP-PCK-003");
	for (const { text } of [shown, ...(shown?.steps ?? [])].filter((each) => each !== undefined))
		expect(text).not.toMatch(/\u2060|oeuf|oenologue|’offre offre/);
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

test("a part of a long word is found within it, and nothing else is told", async () => {
	for (const query of ["kapitänsmützen", "mützen", "mutzenverpackung", "Verpackung"]) {
		const { status, documents } = await ask(page, query);
		expect(status, query).toBe("1 result");
		expect(documents[0]?.name, query).toBe("SOP-PCK-002");
	}
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

test("entries of registers hide no document: a word of a step, the failure mode it controls, its role and its kind", async () => {
	const names = async (query: string) => (await ask(page, query)).documents.map(({ name }) => name);
	expect(await names("leakage")).toEqual(["Leakage test", "FM-007", "CHK-QUA-002"]);
	expect(await names("FM-007")).toEqual(["FM-007", "CHK-QUA-002"]);
	expect((await names("inspector checklist"))[0]).toBe("CHK-QUA-002");
});
