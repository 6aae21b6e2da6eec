// Does what a list says of a document stand below its title on a tablet, and beside it on a desk?
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtSite } from "../built-site/built-site.ts";
import { type OpenSite, openSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
	site = await openSite(builtSite().folder);
});
afterAll(() => site.close());

const placesAt = async (width: number) => {
	const { page } = await site.visit("processes/packing/", { width, height: 1100 });
	return page.locator(".document-row").evaluateAll((rows) =>
		rows.map((row) => {
			const title = row.querySelector("a > :last-child")?.getBoundingClientRect();
			const facts = row.querySelector(".facts")?.getBoundingClientRect();
			if (!title || !facts) throw new Error("a row lacks its title or its facts");
			return { title, facts };
		}),
	);
};

test("on a tablet its facts begin below the title, all at one edge", async () => {
	const places = await placesAt(820);
	expect(places.length).toBeGreaterThan(4);
	for (const { title, facts } of places) {
		expect(facts.top).toBeGreaterThanOrEqual(title.bottom);
		expect(Math.abs(facts.left - title.left)).toBeLessThan(2);
	}
});

test("on a desk they stand beside it in columns, a date and how late it is in one line", async () => {
	const places = await placesAt(1280);
	expect(new Set(places.map(({ facts }) => facts.left)).size).toBe(1);
	for (const { facts } of places) expect(facts.height).toBeLessThan(30);
});
