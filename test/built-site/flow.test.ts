// Does the page of each procedure show its flow, as a picture and as text, and do others leave it out?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addressOf } from "../../src/manual/model/address.ts";
import { isInForce } from "../../src/manual/model/in-force.ts";
import { checkSvg } from "../../src/manual/source/check-svg.ts";
import { readManual } from "../../src/manual/source/read-manual.ts";
import { en } from "../../src/site/strings/en.ts";
import { builtSite } from "./built-site.ts";
import { anchorsOf, textOf } from "./read-site.ts";

const { folder } = builtSite();
const asOf = "2026-11-22";
const manual = readManual("content", "content");
const published = manual.documents.filter(({ head }) => head.status === "effective" || head.status === "withdrawn");
const page = (id: string) => readFileSync(join(folder, "documents", addressOf(id), "index.html"), "utf8");
const pictureIn = (html: string) => /<div class="[^"]*flow-picture[^>]*>\s*(<svg .*?<\/svg>)/s.exec(html)?.[1] ?? "";
const textIn = (html: string) => textOf(/<ol class="flow-lines".*?<\/ol>/s.exec(html)?.[0] ?? "");

test("every procedure in force has its picture, and the same as text; nothing else has", () => {
	for (const document of published) {
		const shown = document.kind === "procedure" && isInForce(manual, document, asOf);
		const html = page(document.head.id);
		expect(pictureIn(html) !== "", document.head.id).toBe(shown);
		expect(textIn(html) !== "", document.head.id).toBe(shown);
	}
});

test("every picture is only a picture, and leads to steps of its page", () => {
	for (const { kind, head } of published.filter(({ kind }) => kind === "procedure")) {
		const svg = pictureIn(page(head.id));
		if (!svg) continue;
		expect(checkSvg(svg), `${kind} ${head.id}`).toEqual([]);
		const anchors = new Set(anchorsOf(page(head.id)));
		const links = [...svg.matchAll(/href="#([^"]*)"/g)].map(([, anchor = ""]) => decodeURIComponent(anchor));
		expect(
			links.filter((anchor) => !anchors.has(anchor)),
			head.id,
		).toEqual([]);
		expect(links.length).toBeGreaterThan(3);
	}
});

test("where an error gets through, picture, legend and text say so", () => {
	const html = page("SOP-MKT-003");
	expect(pictureIn(html)).toMatch(/<path class="way escaping"/);
	expect(textOf(pictureIn(html), " ")).toMatch(/not checked\s+FM-021 gets\s+through/);
	expect(html).toContain(en.flow.legend.escaping);
	expect(textIn(html)).toMatch(/7 Schedule mail, start page and price: → 8 \(not checked, FM-021 gets through\)/);
	for (const guarded of ["SOP-RCV-001", "SOP-PCK-002"]) expect(page(guarded)).not.toContain("escaping");
});

test("loops of rework are drawn and told", () => {
	const text = textIn(page("SOP-RCV-001"));
	expect(text).toMatch(/2 Leave the cartons closed and call the buyer: → goes back to 1/);
	expect(text).toMatch(/10\.\d+ QC Scan that this is the lot that was matched · Checklist CHK-RCV-001/);
	expect(pictureIn(page("SOP-RCV-002")).match(/class="way fail"/g)?.length).toBeGreaterThan(1);
});
