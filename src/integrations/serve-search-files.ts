// How does the dev server answer for the search index? From memory, made anew when the manual has changed.
import type { ViteDevServer } from "vite";
import { currentManual } from "../site/current-manual.ts";
import { makeSearchFiles, type SearchFiles } from "../site/search/search-files.ts";

const types: Record<string, string> = { js: "text/javascript", json: "application/json" };
/** Milliseconds without a change before the index is made anew. */
const quiet = 400;

/** Serves the files below `prefix`. Pages never wait for them; the search waits for the first index only. */
export function serveSearchFiles(server: ViteDevServer, prefix: string, tell: (error: unknown) => void): void {
	let indexed = currentManual();
	let files: Promise<SearchFiles> = makeSearchFiles(indexed, true);
	files.catch(tell);
	let pending: NodeJS.Timeout | undefined;
	let making = false;

	const renew = async () => {
		if (making || currentManual() === indexed) return;
		making = true;
		const next = currentManual();
		try {
			const made = await makeSearchFiles(next, true);
			files = Promise.resolve(made);
		} catch (error) {
			tell(error);
		}
		indexed = next;
		making = false;
		await renew();
	};
	server.watcher.on("all", () => {
		clearTimeout(pending);
		pending = setTimeout(renew, quiet);
	});
	server.middlewares.use((request, response, next) => {
		// Vite has taken the base path off `url` by now.
		const path = (request.originalUrl ?? request.url ?? "").split("?")[0] ?? "";
		if (!path.startsWith(prefix)) return next();
		const name = decodeURIComponent(path.slice(prefix.length));
		files.then(
			(made) => {
				const bytes = made.get(name);
				response.statusCode = bytes ? 200 : 404;
				response.setHeader("Content-Type", types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream");
				response.setHeader("Cache-Control", "no-store");
				response.end(bytes);
			},
			() => {
				response.statusCode = 500;
				response.end();
			},
		);
	});
}
