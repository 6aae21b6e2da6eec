// When is the search index made: before the pages of a build, and in dev shortly after the manual changed?
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { currentManual } from "../site/current-manual.ts";
import { endIndexing, writeSearchFiles } from "../site/search-files.ts";
import { serveSearchFiles } from "./serve-search-files.ts";

/** Puts pagefind/ into the site. A build that cannot make its index fails. */
export function searchIndex(): AstroIntegration {
	let base = "/";
	let folder = "";
	return {
		name: "search-index",
		hooks: {
			"astro:config:done": ({ config }) => {
				base = `/${config.base}/`.replace(/\/{2,}/g, "/");
				folder = join(fileURLToPath(config.outDir), "pagefind");
			},
			// The first hook after the output folder was emptied. It is waited for: what Pagefind holds at its end, beside the
			// memory of compiled templates and pages, would be the peak of the whole build.
			"astro:build:setup": () => writeSearchFiles(currentManual(), folder),
			"astro:server:setup": ({ server, logger }) => {
				serveSearchFiles(server, `${base}pagefind/`, (error) => logger.error(String(error)));
			},
			"astro:server:done": endIndexing,
		},
	};
}
