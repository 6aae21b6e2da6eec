// How is the site built, wherever it shall lie?
import { cpSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { beginIndex } from "../src/site/begin-index.ts";
import { refreshManual } from "../src/site/refresh-manual.ts";

/** Reads the manual of a build and begins its search index, if it has no error; the integrations go on with both. */
export async function prepareBuild(cache: string): Promise<void> {
	const { manual, findings } = refreshManual();
	if (manual.documents.length === 0 || findings.some(({ severity }) => severity === "error")) return;
	// What goes wrong there is told by the integration.
	await beginIndex(cache).handedOver.catch(() => {});
}

/**
 * Builds the site that the environment describes (site-settings.ts) into a folder.
 * Astro keeps what it works with inside the project, in one place for all folders outside of it: two builds at once would
 * spoil each other. So such a site is built inside, in a place of its own, and then put where it belongs.
 * package.json gives it a small young generation: a large one was measured to be no faster, and to hold 150 MB more.
 */
export async function buildSite(folder: string): Promise<void> {
	const outside = relative(process.cwd(), folder).startsWith("..");
	const workshop = join("node_modules", ".cache", "manual", String(process.pid));
	const site = join(workshop, "site");
	const cache = join(workshop, "cache");
	process.env.MANUAL_CACHE = cache;
	if (outside) process.env.MANUAL_OUT = site;
	try {
		await prepareBuild(cache);
		// Pagefind writes the index while this is loaded.
		const { build } = await import("astro");
		await build({ logLevel: "warn" });
		if (!outside) return;
		rmSync(folder, { recursive: true, force: true });
		cpSync(site, folder, { recursive: true });
	} finally {
		rmSync(workshop, { recursive: true, force: true });
	}
}
