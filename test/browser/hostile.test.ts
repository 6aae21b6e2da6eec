// Does anything that passes `check` run, or ask another host for something, once it is a page?
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSite } from "../built-site/built-site.ts";
import { corpus } from "../fixtures/hostile/corpus.ts";
import { ownRegisters, writeFiles } from "../manual/build-manual.ts";
import { type OpenSite, openSite } from "./open-site.ts";

const folder = mkdtempSync(join(tmpdir(), "manual-hostile-"));
let site: OpenSite;
beforeAll(async () => {
	const inert = Object.fromEntries(
		corpus.filter((hostile) => hostile.expect === "inert").map(({ path, text }) => [path, text]),
	);
	writeFiles(join(folder, "content"), { ...ownRegisters, ...inert });
	await buildSite({ content: join(folder, "content"), out: join(folder, "site") });
	site = await openSite(join(folder, "site"));
}, 180_000);
afterAll(async () => {
	await site?.close();
	rmSync(folder, { recursive: true, force: true });
});

test("every page made of hostile texts runs nothing, asks nobody and shows them as text", async () => {
	const names = readdirSync(join(folder, "site"), { recursive: true, encoding: "utf8" });
	// A rule says the same in every manual.
	const made = names.filter((name) => name.endsWith("index.html") && !name.startsWith("rules"));
	const pages = made.map((name) => name.replace(/index\.html$/, ""));
	expect(pages.length).toBeGreaterThan(50);
	const { page, faults } = await site.open("");
	const strange: string[] = [];
	for (const path of pages) {
		await page.goto(site.url + path.split("/").map(encodeURIComponent).join("/"), { waitUntil: "load" });
		const found = await page.evaluate(() => ({
			ran: "hostileRan" in window,
			// The two scripts of the site are its own files; handlers, inline scripts and frames are nobody's.
			elements: document.querySelectorAll(
				"script:not([src]), iframe, object, embed, base, form[action], [onerror], [onload], [onclick], [style]",
			).length,
			links: [...document.querySelectorAll("a[href]")]
				// Links of a picture do not take their address apart themselves.
				.map((link) => new URL(link.getAttribute("href") ?? "", document.baseURI).protocol)
				.filter((protocol) => !/^(?:https?|mailto|tel):$/.test(protocol)),
		}));
		if (found.ran || found.elements > 0 || found.links.length > 0) strange.push(`${path} ${JSON.stringify(found)}`);
	}
	expect(strange).toEqual([]);
	expect(faults).toEqual([]);
	expect(await (await page.goto(`${site.url}glossary/`))?.text()).toContain("&lt;script&gt;");
});
