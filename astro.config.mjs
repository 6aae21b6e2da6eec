// How is the site built? The settings are environment variables; scripts/site-settings.ts sets them from options.
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { manual } from "./src/integrations/manual.ts";
import { media } from "./src/integrations/media.ts";
import { printMargins } from "./src/integrations/print-margins.ts";
import { searchIndex } from "./src/integrations/search-index.ts";

export default defineConfig({
	site: process.env.MANUAL_SITE || undefined,
	base: process.env.MANUAL_BASE || "/",
	outDir: process.env.MANUAL_OUT || "dist",
	// A build of its own for each process: builds of several manuals may run at once.
	...(process.env.MANUAL_CACHE ? { cacheDir: process.env.MANUAL_CACHE } : {}),
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
	integrations: [mdx({ syntaxHighlight: false, smartypants: false }), manual(), media(), printMargins(), searchIndex()],
});
