// How do the pictures of the manual get below media/, under names that hold their hash? Copied after the pages; in dev
// sent when asked for: the dev server would ask for a "/" at the end of the address of a route without a fixed ending.
import { copyFileSync, createReadStream, mkdirSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { currentManual } from "../site/current-manual.ts";
import { publishMedia } from "../site/media.ts";

const types: Record<string, string> = {
	".svg": "image/svg+xml",
	".png": "image/png",
	".jpg": "image/jpeg",
	".jpeg": "image/jpeg",
	".webp": "image/webp",
	".avif": "image/avif",
	".gif": "image/gif",
	".pdf": "application/pdf",
};

/** Published name → file. */
const published = () =>
	new Map([...currentManual().manual.media.values()].map((file) => [publishMedia(file).name, file.absolute]));

function readName(url: string): string | undefined {
	const name = /\/media\/([^/?]+)(?:\?.*)?$/.exec(url)?.[1];
	try {
		return name && decodeURIComponent(name);
	} catch {
		return undefined;
	}
}

export function media(): AstroIntegration {
	return {
		name: "media",
		hooks: {
			"astro:build:done": ({ dir }) => {
				const folder = join(fileURLToPath(dir), "media");
				const files = published();
				if (files.size > 0) mkdirSync(folder, { recursive: true });
				for (const [name, file] of files) copyFileSync(file, join(folder, name));
			},
			"astro:server:setup": ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const name = readName(request.originalUrl ?? request.url ?? "");
					const file = name && published().get(name);
					if (!file) return next();
					response.setHeader("Content-Type", types[extname(name)] ?? "application/octet-stream");
					createReadStream(file).on("error", next).pipe(response);
				});
			},
		},
	};
}
