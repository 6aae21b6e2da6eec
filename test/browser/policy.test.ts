// Does a page load or run anything that it should not?
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtSite } from "../built-site/built-site.ts";
import { type OpenSite, openSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
	site = await openSite(builtSite().folder);
});
afterAll(() => site.close());

test("the policy of a page stops a script that got into it, so that a test of it can fail", async () => {
	const { page, faults } = await site.open("");
	await page.evaluate(() => {
		const image = document.createElement("img");
		image.src = "http://elsewhere.invalid/x.png";
		document.body.append(image);
		document.body.insertAdjacentHTML("beforeend", '<p style="color: red">x</p>');
	});
	// Which of the two is told first is the browser's affair.
	const told = () =>
		["img-src", "style-src"].filter((part) => faults.some((fault) => fault.includes(`policy violation: ${part}`)));
	await expect.poll(told, { timeout: 10_000 }).toEqual(["img-src", "style-src"]);
	await page.context().close();
});

test.each(["documents/sop-rcv-001/", "", "coverage/", "documents/chk-rcv-001/"])(
	"%s reads without JavaScript",
	async (path) => {
		const { page } = await site.open(path, { javaScriptEnabled: false });
		expect(((await page.locator("main").textContent()) ?? "").length).toBeGreaterThan(200);
		expect(await page.locator("header a").count()).toBeGreaterThan(3);
		await page.context().close();
	},
);
