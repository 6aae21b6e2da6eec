// How long does a reader wait for the first search result, and what is loaded for it?
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { serveSite } from "../serve.ts";
import { launchBrowser } from "./browser.ts";

export interface SearchFigures {
	/** Requests of the first view of a page, as the browser makes them, pictures and the icon included. */
	requests: number;
	/** With nothing loaded; medians. */
	first: Wait;
	/** Another query afterwards. */
	afterwards: Wait;
	/** What the first search loads, as it is served and compressed with gzip. */
	bytes: number;
	compressed: number;
}

/** Milliseconds from typing to the first result, and to the whole answer with its steps. */
export interface Wait {
	result: number;
	whole: number;
}

const repeats = 5;

/** Types a query into the open dialog and waits for the answer. Runs in the page. */
function answer(query: string): Promise<Wait> {
	const input = document.querySelector<HTMLInputElement>("dialog[open] manual-search input");
	const results = document.querySelector<HTMLElement>("dialog[open] manual-search [role=listbox]");
	if (!input || !results) throw new Error("There is no open search dialog");
	const before = results.querySelector("[role=option]");
	const started = performance.now();
	let result: number | undefined;
	return new Promise((done, fail) => {
		const stop = setTimeout(() => fail(new Error(`No result for ${query}`)), 30_000);
		const watch = new MutationObserver(() => {
			const found = results.querySelector("[role=option]");
			if (found && found !== before) result ??= performance.now() - started;
			if (result === undefined || results.dataset.query !== query) return;
			clearTimeout(stop);
			watch.disconnect();
			done({ result, whole: performance.now() - started });
		});
		watch.observe(results, { childList: true, subtree: true, attributes: true });
		input.value = query;
		input.dispatchEvent(new InputEvent("input", { bubbles: true }));
	});
}

async function measureOnce(browser: Browser, address: string, queries: readonly [string, string]) {
	// A context of its own has an empty cache.
	const context = await browser.newContext();
	const page = await context.newPage();
	const bodies: Promise<Buffer>[] = [];
	page.on("response", (response) => bodies.push(response.body().catch(() => Buffer.alloc(0))));
	await page.goto(address, { waitUntil: "networkidle" });
	const requests = bodies.splice(0).length;
	// The reader presses the key and types at once: what loads when the field gets focus has no head start.
	await page.keyboard.press("/");
	const first = await page.evaluate(answer, queries[0]);
	const loaded = await Promise.all(bodies);
	const afterwards = await page.evaluate(answer, queries[1]);
	await context.close();
	const bytes = loaded.reduce((total, body) => total + body.length, 0);
	const compressed = loaded.reduce((total, body) => total + Math.min(body.length, gzipSync(body).length), 0);
	return { requests, first, afterwards, bytes, compressed };
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const medianOf = (waits: readonly Wait[]): Wait => ({
	result: median(waits.map(({ result }) => result)),
	whole: median(waits.map(({ whole }) => whole)),
});

/** Searches from the page at an address of a built site, in a real browser. */
export async function measureSearch(
	out: string,
	path: string,
	queries: readonly [string, string],
): Promise<SearchFigures> {
	const site = await serveSite(out, "/", { port: 4970, host: "127.0.0.1" });
	const browser = await launchBrowser();
	try {
		const runs = [];
		for (let run = 0; run < repeats; run++)
			runs.push(await measureOnce(browser, new URL(path, site.url).href, queries));
		const last = runs.at(-1);
		if (!last) throw new Error("nothing was measured");
		return {
			...last,
			first: medianOf(runs.map(({ first }) => first)),
			afterwards: medianOf(runs.map(({ afterwards }) => afterwards)),
		};
	} finally {
		await browser.close();
		await site.close();
	}
}
