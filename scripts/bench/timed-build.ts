// A build in a process of its own that writes down when each of its parts ended: node timed-build.ts FILE [ROOT]
import { writeFileSync } from "node:fs";
import type { AstroInlineConfig, AstroIntegration } from "astro";
import { pictureCosts } from "../../src/site/flow/picture-costs.ts";
import { prepareBuild } from "../build-site.ts";
import type { BuildTimes } from "./measure-build.ts";

const [file = "", root] = process.argv.slice(2);
const times: BuildTimes = { content: 0, bundling: 0, pages: 0, index: 0 };
const note = (part: keyof BuildTimes) => () => {
	times[part] = performance.now();
};

// It is the last of the integrations, so its hooks run when those of the site are done.
const watch: AstroIntegration = {
	name: "timed-build",
	hooks: {
		"astro:config:setup": ({ updateConfig }) => {
			// Bundles are written for the pages and for the browser; the last one is the end of it.
			updateConfig({ vite: { plugins: [{ name: "timed-build", writeBundle: note("bundling") }] } });
		},
		"astro:build:start": note("content"),
		"astro:build:generated": note("pages"),
		"astro:build:done": note("index"),
	},
};
// Not even warnings: Vite would format one for every MDX module of the floor, and that is not what is compared.
const settings: AstroInlineConfig = { logLevel: "error", integrations: [watch] };
if (root) settings.root = root;
// A cache of its own: from cold, and not in the way of another build.
const cache = process.env.BENCH_CACHE;
if (cache) settings.cacheDir = cache;
// As npm run build does it.
if (cache && !root) await prepareBuild(cache);
const { build } = await import("astro");
await build(settings);
writeFileSync(file, JSON.stringify({ ...times, pictures: pictureCosts() }));
