// When is the search index made: beside the pages of a build, and in dev shortly after the manual changed?
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { currentManual } from "../site/current-manual.ts";
import { endIndexing, makeSearchFiles, type SearchFiles } from "../site/search-files.ts";
import { serveSearchFiles } from "./serve-search-files.ts";

/** Puts pagefind/ into the site. A build that cannot make its index fails. */
export function searchIndex(): AstroIntegration {
	let base = "/";
	let files: Promise<SearchFiles> | undefined;
	return {
		name: "search-index",
		hooks: {
			"astro:config:done": ({ config }) => {
				base = `/${config.base}/`.replace(/\/{2,}/g, "/");
			},
			"astro:build:start": () => {
				// Pagefind is a program of its own: it works while the pages are rendered. Errors are thrown when it is awaited.
				files = makeSearchFiles(currentManual(), false);
				files.catch(() => {});
			},
			"astro:build:done": async ({ dir }) => {
				for (const [path, bytes] of (await files) ?? []) {
					const file = join(fileURLToPath(dir), "pagefind", path);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, bytes);
				}
				await endIndexing();
			},
			"astro:server:setup": ({ server, logger }) => {
				serveSearchFiles(server, `${base}pagefind/`, (error) => logger.error(String(error)));
			},
			"astro:server:done": endIndexing,
		},
	};
}
