// How does a test open pages of a built site, with everything that goes wrong in them written down?
import type { Browser, BrowserContextOptions, Page, ViewportSize } from "playwright-core";
import { launchBrowser } from "../../scripts/bench/browser.ts";
import { serveSite } from "../../scripts/serve.ts";

export interface Visit {
	page: Page;
	/** What went wrong in it. */
	faults: string[];
}

export interface OpenSite {
	/** Address with the base path, ending in a slash. */
	url: string;
	browser: Browser;
	/** A page in a context of its own, with what went wrong in it. */
	open(path: string, options?: BrowserContextOptions): Promise<Visit>;
	/** The same in the one page that all visits share, as if nobody had been there before: a new page takes a second. */
	visit(path: string, viewport?: ViewportSize): Promise<Visit>;
	close(): Promise<void>;
}

/** Serves a built folder with the security headers and opens pages in a real browser. */
export async function openSite(folder: string, base = "/"): Promise<OpenSite> {
	const site = await serveSite(folder, base, { port: 4900, host: "127.0.0.1" });
	const browser = await launchBrowser();
	const newPage = async (options: BrowserContextOptions): Promise<Visit> => {
		const context = await browser.newContext(options);
		const page = await context.newPage();
		const faults: string[] = [];
		await page.addInitScript(() => {
			const measured = window as unknown as { shift: number };
			measured.shift = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) measured.shift += (entry as unknown as { value: number }).value;
			}).observe({ type: "layout-shift", buffered: true });
			document.addEventListener("securitypolicyviolation", (event) => {
				console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
			});
		});
		page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
		page.on("pageerror", (error) => faults.push(error.message));
		page.on("dialog", (dialog) => {
			faults.push(`dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
		page.on("request", (request) => {
			const address = request.url();
			const own = address.startsWith(new URL(site.url).origin) || /^(?:blob|data):/.test(address);
			if (!own) faults.push(`foreign request: ${address}`);
		});
		return { page, faults };
	};
	const goTo = (page: Page, path: string) => page.goto(new URL(path, site.url).href, { waitUntil: "load" });
	let shared: Visit | undefined;
	return {
		url: site.url,
		browser,
		async open(path, options = {}) {
			const visit = await newPage(options);
			await goTo(visit.page, path);
			return visit;
		},
		async visit(path, viewport = { width: 1280, height: 720 }) {
			shared ??= await newPage({});
			const { page, faults } = shared;
			await page.unrouteAll();
			if (page.url().startsWith(site.url))
				await page.evaluate(() => {
					localStorage.clear();
					sessionStorage.clear();
				});
			await page.emulateMedia({ media: null, colorScheme: null });
			await page.setViewportSize(viewport);
			// From another anchor of the same page it would not be loaded anew.
			await page.goto("about:blank");
			faults.length = 0;
			await goTo(page, path);
			return shared;
		},
		async close() {
			await browser.close();
			await site.close();
		},
	};
}
