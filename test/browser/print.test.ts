// What comes out of the printer?
import { afterAll, beforeAll, expect, test } from "vitest";
import { addressOf } from "../../src/manual/model/address.ts";
import { checklistsOf } from "../../src/manual/model/manual.ts";
import { readManual } from "../../src/manual/source/read-manual.ts";
import { builtSite } from "../site/built-site.ts";
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
	for (const format of ["A4", "Letter"]) expect(countPages(await sheet.pdf({ format })), format).toBe(1);
	await sheet.emulateMedia({ media: "print" });
	expect(await sheet.locator(".box").first().isVisible()).toBe(true);
	expect(await sheet.locator(".signatures").isVisible()).toBe(true);
});

test("every sheet of a procedure carries id, revision, title, page and the word uncontrolled", async () => {
	const { page } = await site.visit("documents/sop-rcv-001/");
	const rules = await page.evaluate(() => {
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
	expect(rules).toContain("SOP-RCV-001 · rev 3");
	expect(rules).toContain("Match the received goods to the catalogue photo");
	expect(rules).toContain("Uncontrolled when printed");
	expect(rules).toMatch(/counter\(page\).*counter\(pages\)/);
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
