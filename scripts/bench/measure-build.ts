// What does a build cost: its parts, its memory, its pages?
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PictureCosts } from "../../src/site/flow/picture-costs.ts";
import { benchDay } from "./generate-manual.ts";
import { type Cost, nodeOptions, runCold } from "./run-cold.ts";

/** Milliseconds from the start of the process to the end of each part. */
export interface BuildTimes {
	/** Astro has started, and the documents are read and checked; ours has also handed its texts to the search index. */
	content: number;
	/** The templates are compiled. */
	bundling: number;
	/** Every page is written. */
	pages: number;
	/** The search index is in its place: the floor makes it from the pages. */
	index: number;
}

export interface BuildFigures extends Cost {
	/** Seconds of each part. */
	parts: BuildTimes;
	pages: number;
	pagesPerSecond: number;
	index: { files: number; bytes: number };
	/** Pictures of flows, and what it took to lay them out: part of the pages. */
	pictures: PictureCosts;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Files below a folder, by path. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

/** Builds a manual into a folder: our site, or the floor. */
export async function measureBuild(site: "manual" | "floor", content: string, out: string): Promise<BuildFigures> {
	const times = `${out}.times.json`;
	const cache = `${out}.cache`;
	for (const path of [out, cache]) rmSync(path, { recursive: true, force: true });
	const run = await runCold(here("timed-build.ts"), [times, ...(site === "floor" ? [here("floor")] : [])], {
		options: site === "manual" ? nodeOptions("build") : [],
		env: {
			MANUAL_CONTENT: content,
			MANUAL_AS_OF: benchDay,
			MANUAL_BASE: "/",
			MANUAL_OUT: out,
			BENCH_CACHE: cache,
			MANUAL_FLOW_CACHE: join(cache, "flow"),
			ASTRO_TELEMETRY_DISABLED: "1",
		},
	});
	if (run.code !== 0) throw new Error(`The ${site} was not built:\n${run.stdout}${run.stderr}`);
	const ends = JSON.parse(readFileSync(times, "utf8")) as BuildTimes & { pictures: PictureCosts };
	const pages = listFiles(out).filter((file) => file.endsWith(".html")).length;
	const index = listFiles(join(out, "pagefind")).map((file) => statSync(file).size);
	const seconds = (from: number, to: number) => (to - from) / 1000;
	return {
		...run.cost,
		parts: {
			content: seconds(0, ends.content),
			bundling: seconds(ends.content, ends.bundling),
			pages: seconds(ends.bundling, ends.pages),
			index: seconds(ends.pages, ends.index),
		},
		pages,
		pagesPerSecond: pages / seconds(ends.bundling, ends.pages),
		index: { files: index.length, bytes: index.reduce((sum, size) => sum + size, 0) },
		pictures: ends.pictures,
	};
}
