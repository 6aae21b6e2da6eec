// What would an ordinary site cost? Astro and MDX as their documentation shows them, one bare layout, Pagefind over the pages.

import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { close, createIndex } from "pagefind";

const searchIndex = {
	name: "search-index",
	hooks: {
		"astro:build:done": async ({ dir }) => {
			const folder = fileURLToPath(dir);
			const { index } = await createIndex({});
			const { errors } = await index.addDirectory({ path: folder });
			if (errors.length > 0) throw new Error(errors.join("\n"));
			await index.writeFiles({ outputPath: `${folder}/pagefind` });
			await close();
		},
	},
};

export default defineConfig({
	outDir: process.env.MANUAL_OUT,
	devToolbar: { enabled: false },
	integrations: [mdx(), searchIndex],
});
