// When is the search index made: before and beside the pages of a build, and in dev shortly after the manual changed?
import { cpSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { beginIndex, waitingPlace } from "../site/search/begin-index.ts";
import { endIndexing, type WrittenIndex } from "../site/search/search-files.ts";
import { serveSearchFiles } from "./serve-search-files.ts";

/** Puts pagefind/ into the site. A build that cannot make its index fails. */
export function searchIndex(): AstroIntegration {
	let base = "/";
	let building = false;
	/** Where the index waits until the output folder is there. */
	let waiting = "";
	let made: WrittenIndex | undefined;
	return {
		name: "search-index",
		hooks: {
			"astro:config:setup": ({ command }) => {
				building = command === "build";
			},
			"astro:config:done": ({ config }) => {
				base = `/${config.base}/`.replace(/\/{2,}/g, "/");
				if (!building) return;
				const cache = fileURLToPath(config.cacheDir);
				waiting = waitingPlace(cache);
				made = beginIndex(cache);
			},
			// What Pagefind holds beside the pages would be the peak of a build; of the volumes of a large one it is a part.
			"astro:build:start": ({ setPrerenderer }) => {
				setPrerenderer((standard) => ({
					...standard,
					async setup() {
						await made?.first;
						await standard.setup?.();
					},
				}));
			},
			"astro:build:done": async ({ dir }) => {
				await made?.whole;
				const place = join(fileURLToPath(dir), "pagefind");
				try {
					renameSync(waiting, place);
				} catch {
					// On another disk.
					cpSync(waiting, place, { recursive: true });
					rmSync(waiting, { recursive: true, force: true });
				}
			},
			"astro:server:setup": ({ server, logger }) => {
				serveSearchFiles(server, `${base}pagefind/`, (error) => logger.error(String(error)));
			},
			"astro:server:done": endIndexing,
		},
	};
}
