// How is the site built? The settings are environment variables; scripts/build.ts sets them from its options.
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { manual } from "./src/integrations/manual.ts";
import { searchIndex } from "./src/integrations/search-index.ts";

// Builds of several manuals may run at once: each keeps what Astro stores between its steps to itself.
const outDir = resolve(process.env.MANUAL_OUT || "dist");
const cacheName = createHash("sha256").update(`${outDir} ${process.env.MANUAL_CONTENT}`).digest("hex").slice(0, 12);

export default defineConfig({
	site: process.env.MANUAL_SITE || undefined,
	base: process.env.MANUAL_BASE || "/",
	outDir,
	cacheDir: `node_modules/.cache/manual/${cacheName}`,
	trailingSlash: "always",
	// Our own text joins inline elements over lines; only "true" keeps the space between them.
	compressHTML: true,
	devToolbar: { enabled: false },
	build: {
		// Nothing inline: the Content-Security-Policy allows only files of this site.
		inlineStylesheets: "never",
		concurrency: 8,
	},
	vite: { build: { assetsInlineLimit: 0 } },
	// For the pages of this project. Coloured code would need inline styles; curly quotes would spoil what is to be copied.
	integrations: [mdx({ syntaxHighlight: false, smartypants: false }), manual(), searchIndex()],
});
