// Does a page keep to the screen when a word is longer than it, as compounds of other languages are?
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSite } from "../built-site/built-site.ts";
import {
	branch,
	checklist,
	decision,
	pausePoint,
	procedure,
	useChecklist,
	writeFiles,
} from "../manual/build-manual.ts";
import { type OpenSite, openSite } from "./open-site.ts";

const long = "Werkstückträgerspannvorrichtungsoberflächenreinigungsmittelbehälterdeckel";
const check = `<QCStep id="match" title="${long}" kind="second-person" by="inspector" criterion="${long}" controls="FM-001">
  ${long}

  <OnFail disposition="scrap" authority="receiver">
    ${long}
  </OnFail>
</QCStep>
`;
const cells = Array.from({ length: 9 }, () => "Auftragsnummer");
/** A table of these cells, as it stands in a step. */
const table = (each: readonly string[]) =>
	[each, each.map(() => "-"), each].map((row) => `| ${row.join(" | ")} |`).join("\n");
const small = ["1.25 mm", "3.50 mm", "1.4301", "Edelstahl", "M8 × 40", "DIN 933", "200", "12.5 Nm", "trocken", "keine"];
const nested = `<Decision id="a" question="Ist a ganz?">
<Branch when="Ja">
<Decision id="b" question="Ist b ganz?">
<Branch when="Ja">
<Decision id="c" question="Ist c ganz?">
<Branch when="Ja">

${table(small)}

${table(cells)}

${table([long, long, long])}

</Branch>
<Branch when="otherwise">

Weiter.

</Branch>
</Decision>
</Branch>
<Branch when="otherwise">

Weiter.

</Branch>
</Decision>
</Branch>
<Branch when="otherwise">

Weiter.

</Branch>
</Decision>
`;
const body = [
	nested,
	check,
	`<Step id="do" by="receiver" title="${long}">\n  ${long}\n\n  | ${cells.join(" | ")} |\n  |${cells.map(() => " - |").join("")}\n  | ${cells.join(" | ")} |\n\n  > ${long}\n</Step>\n`,
	table([long, ..."ABCDEFGH"]),
	decision("which", branch(long), branch("otherwise")).replace("Which which?", long),
	useChecklist("CHK-1", "list"),
	`<Note>\n  ${long}\n</Note>\n`,
	`<Step id="ship" by="receiver" title="${long}" irreversible>\n  ${long}\n</Step>\n`,
].join("\n");
const keys = { title: long, summary: long, synonyms: `[${long}]`, roles: "[receiver, inspector]", lang: "de" };
const files = {
	"policy.yaml": `title: ${long}\n`,
	"registers/roles.yaml": ["receiver", "inspector", "goods-in-lead", "quality-lead"]
		.map((id) => `${id}: { title: ${long}, description: ${long} }\n`)
		.concat("release: { title: Freigabeberechtigter }\n")
		.join(""),
	"registers/processes.yaml": `receiving: { title: ${long}, summary: ${long}, owner: goods-in-lead }\n`,
	"registers/glossary.yaml": `lot: { term: ${long}, definition: ${long} }\n`,
	"registers/expectations.yaml": `EX-001: { touchpoint: ${long}, statement: ${long}, rating: missed, brokenBy: [FM-001] }\n`,
	"registers/failure-modes.yaml": `FM-001: { title: ${long}, effect: ${long}, cause: ${long}, severity: critical, process: receiving }\n`,
	"procedures/receiving/a.mdx": procedure("SOP-1", body, { ...keys, failureModes: "[FM-001]" }),
	"checklists/a.mdx": checklist(
		"CHK-1",
		pausePoint("before", `<Item id="look" response="${long}">\n${long}\n</Item>\n`),
		keys,
	),
};

const folder = mkdtempSync(join(tmpdir(), "manual-long-"));
let site: OpenSite;
beforeAll(async () => {
	writeFiles(join(folder, "content"), files);
	await buildSite({ content: join(folder, "content"), out: join(folder, "site") });
	site = await openSite(join(folder, "site"));
}, 180_000);
afterAll(async () => {
	await site?.close();
	rmSync(folder, { recursive: true, force: true });
});

test("no page moves sideways on a telephone or a tablet", async () => {
	const names = readdirSync(join(folder, "site"), { recursive: true, encoding: "utf8" });
	const { page } = await site.open("");
	const wide: string[] = [];
	// A rule says the same in every manual.
	for (const name of names.filter((each) => each.endsWith("index.html") && !each.startsWith("rules"))) {
		await page.goto(site.url + name.replace(/index\.html$/, ""), { waitUntil: "load" });
		for (const width of [820, 320]) {
			await page.setViewportSize({ width, height: 900 });
			wide.push(...(await page.evaluate(findWide)));
		}
	}
	expect(wide).toEqual([]);
});

/** What stands beyond the right edge of the screen. Runs in the page. */
function findWide(): string[] {
	const limit = document.documentElement.clientWidth;
	if (document.documentElement.scrollWidth <= limit) return [];
	const beyond = [...document.querySelectorAll("body *")].filter(
		(each) => each.getBoundingClientRect().right > limit + 1 && !each.closest(".scroll"),
	);
	return [
		`${location.pathname} ${limit}: ${document.documentElement.scrollWidth} ${beyond.at(-1)?.outerHTML.slice(0, 200)}`,
	];
}

test("a long name of the manual takes no more of a phone than two lines of the header", async () => {
	const { page } = await site.open("documents/sop-1/", { viewport: { width: 360, height: 740 } });
	expect((await page.locator("header.site-head").boundingBox())?.height).toBeLessThan(740 * 0.18);
	expect(await page.locator(".site-foot").textContent()).toContain(long);
});

test("a table that is wider than its place shows a shade at the side where more of it is", async () => {
	// On a phone its rows stand by themselves.
	const { page } = await site.open("documents/sop-1/", { viewport: { width: 620, height: 900 } });
	const table = page.locator(".scroll:has(td)").first();
	expect(await table.evaluate((each) => each.scrollWidth > each.clientWidth)).toBe(true);
	const edge = async () => {
		const box = await table.boundingBox();
		const clip = { x: (box?.x ?? 0) + (box?.width ?? 0) - 2, y: (box?.y ?? 0) + 4, width: 2, height: 2 };
		return (await page.screenshot({ clip })).toString("base64");
	};
	await table.scrollIntoViewIfNeeded();
	const more = await edge();
	await table.evaluate((each) => each.scrollTo({ left: each.scrollWidth }));
	expect(await edge()).not.toBe(more);
});

test("a table keeps to a sheet of paper, where nobody scrolls, also within decisions", async () => {
	const { page } = await site.open("documents/sop-1/", { viewport: { width: 680, height: 900 } });
	await page.emulateMedia({ media: "print" });
	const cut = await page
		.locator(".scroll:has(> table)")
		.evaluateAll((all) => all.map((each) => each.scrollWidth - each.clientWidth));
	expect(cut.length).toBeGreaterThan(3);
	expect(Math.max(...cut)).toBeLessThanOrEqual(0);
});

test("a name of several lines keeps the comma behind it", async () => {
	const { page } = await site.open("chain/", { viewport: { width: 360, height: 900 } });
	const alone = await page.locator(".role-line .joined").evaluateAll((all) =>
		all.flatMap((each) => {
			const commas = [...each.childNodes].filter((node) => node.textContent?.trim() === ",");
			return commas.map((comma) => {
				const range = document.createRange();
				range.selectNodeContents(comma);
				const link = comma.previousSibling as HTMLElement;
				return range.getBoundingClientRect().top >= link.getBoundingClientRect().bottom;
			});
		}),
	);
	expect(alone.length).toBeGreaterThan(0);
	expect(alone).not.toContain(true);
});

test("nothing on the first page is a heading over nothing, though no check leads to a procedure", async () => {
	const { page } = await site.open("");
	const sections = page.locator("main section:has(h2)");
	const texts = await sections.evaluateAll((all) =>
		all.map((each) => [each.querySelector("h2")?.textContent.trim(), each.textContent.trim()]),
	);
	expect(texts.length).toBe(5);
	expect(texts.filter(([heading, text]) => heading === text)).toEqual([]);
});

test("the name of a role that fits on the screen stands in one line on the first page", async () => {
	const { page } = await site.open("");
	const name = page.locator(".roles .links a", { hasText: "Freigabeberechtigter" });
	for (const width of [320, 800, 1000, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await name.locator("span").evaluate((each) => each.getClientRects().length)).toBe(1);
	}
});

test("on a phone a grid shows several of its columns beside the name of a row, which stays while they move along", async () => {
	const { page } = await site.visit("documents/sop-1/", { width: 360, height: 740 });
	const grid = page.locator(".scroll.grid.long-names");
	const leftOf = (cell: number) =>
		grid.locator(`thead > tr > :nth-child(${cell})`).evaluate((each) => each.getBoundingClientRect().left);
	const [name, third] = [await leftOf(1), await leftOf(4)];
	expect(third).toBeLessThan(344);
	await grid.evaluate((each) => each.scrollBy(80, 0));
	expect(await leftOf(1)).toBe(name);
	expect(await leftOf(4)).toBe(third - 80);
	// What goes below it is cut at an edge, and not read as the end of it.
	const edge = await grid
		.locator("tbody td")
		.first()
		.evaluate((each) => getComputedStyle(each, "::after").borderInlineEndWidth);
	expect(edge).toBe("1px");
});
