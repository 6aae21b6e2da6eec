// Does a name from right to left leave what stands beside it where it is?
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtSite } from "../built-site/built-site.ts";
import { type OpenSite, openSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
	site = await openSite(builtSite().folder);
});
afterAll(() => site.close());

test.each(["a", "span"])("figures and signs behind it in <%s> stay behind it", async (tag) => {
	const { page } = await site.visit("documents/sop-rcv-001/");
	const places = await page.evaluate((name) => {
		const line = document.createElement("p");
		const link = document.createElement(name);
		link.textContent = "מחסנאי";
		line.append("Asked of ", link, " (5) 7");
		document.querySelector("main")?.append(line);
		const range = document.createRange();
		range.selectNodeContents(line.lastChild as Node);
		return { name: link.getBoundingClientRect().right, behind: range.getBoundingClientRect().left };
	}, tag);
	expect(places.behind).toBeGreaterThanOrEqual(places.name);
});
