// How does a test open pages of a built site, with everything that goes wrong in them written down?
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { serveSite } from "../../scripts/serve.ts";
import { launchBrowser } from "./browser.ts";

export interface OpenSite {
	/** Address with the base path, ending in a slash. */
	url: string;
	browser: Browser;
	/** A page in a context of its own, with what went wrong in it. */
	open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; faults: string[] }>;
	close(): Promise<void>;
}

/** Serves a built folder with the security headers and opens pages in a real browser. */
export async function openSite(folder: string, base = "/"): Promise<OpenSite> {
	const site = await serveSite(folder, base, { port: 4900, host: "127.0.0.1" });
	const browser = await launchBrowser();
	return {
		url: site.url,
		browser,
		async open(path, options = {}) {
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
			await page.goto(new URL(path, site.url).href, { waitUntil: "load" });
			return { page, faults };
		},
		async close() {
			await browser.close();
			await site.close();
		},
	};
}
