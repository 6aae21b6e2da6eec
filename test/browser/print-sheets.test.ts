// Does the last sheet of a procedure carry work, and not only what changed or the strip to fold?
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtSite } from "../built-site/built-site.ts";
import { type OpenSite, openSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
	site = await openSite(builtSite().folder);
});
afterAll(() => site.close());

/** How many headings stand on each sheet of a tagged PDF, whose structure says on which page its words are. */
function headingsBySheet(pdf: Buffer): number[] {
	const objects = new Map(
		[...pdf.toString("latin1").matchAll(/(?:^|\s)(\d+) 0 obj\b([\s\S]*?)\bendobj\b/g)].map(([, id, text]) => [
			id,
			text ?? "",
		]),
	);
	const sheetOf = (text: string): string | undefined => {
		const kids = text.match(/\/K\s*(\[[^\]]*\]|\d+ 0 R)/)?.[1] ?? "";
		const own = text.match(/\/Pg (\d+) 0 R/)?.[1];
		return own ?? [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => sheetOf(objects.get(id) ?? "")).find(Boolean);
	};
	const all = [...objects.values()];
	const heads = all.filter((text) => /\/S\s*\/H\d/.test(text)).map(sheetOf);
	const sheets = [...objects].filter(([, text]) => /\/Type\s*\/Page\b/.test(text)).map(([id]) => id);
	return sheets.map((id) => heads.filter((each) => each === id).length);
}

test.each([
	["sop-tre-003", "A4"],
	["sop-sal-004", "Letter"],
	["sop-srv-001", "Letter"],
	["sop-qua-003", "Letter"],
	["sop-rcv-006", "A4"],
	["sop-pur-005", "Letter"],
])(
	"the last sheet of %s on %s has work on it: what changed and the strip to fold never stand alone",
	async (address, format) => {
		const { page } = await site.visit(`documents/${address}/`);
		const sheets = headingsBySheet(await page.pdf({ format, preferCSSPageSize: true, tagged: true }));
		expect(sheets.length).toBeGreaterThan(1);
		// A step has a heading; neither what changed nor the strip has one.
		expect(sheets.at(-1)).toBeGreaterThan(0);
	},
);

test("a short table of a procedure stays on one sheet, and a reader of paper sees each step below the one before", async () => {
	const { page } = await site.visit("documents/sop-qua-006/", { width: 680, height: 900 });
	await page.emulateMedia({ media: "print" });
	const breaks = await page
		.locator(".body table")
		.evaluateAll((all) => all.map((each) => getComputedStyle(each).breakInside));
	expect(new Set(breaks)).toEqual(new Set(["avoid"]));
	const tops = await page
		.locator(".body > .steps > .step")
		.evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).flatMap(({ top, bottom }) => [top, bottom]));
	expect(tops).toEqual([...tops].sort((a, b) => a - b));
	expect(
		await page.locator(".document-head ~ .body > :first-child").evaluate((each) => each.getBoundingClientRect().top),
	).toBeGreaterThan(await page.locator(".document-head").evaluate((each) => each.getBoundingClientRect().bottom + 5));
});
