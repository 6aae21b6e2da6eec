// Which figures does a benchmark give? The contract of `bench --format json`.
import type { BuildFigures } from "./measure-build.ts";
import type { PageFigures } from "./measure-pages.ts";
import type { SearchFigures } from "./measure-search.ts";
import type { Cost } from "./run-cold.ts";

export interface Figures {
	schemaVersion: 1;
	procedures: number;
	documents: number;
	/** Bytes of all documents. */
	bytes: number;
	machine: { cores: number; node: string };
	check: Cost;
	coverage: Cost;
	/** `coverage --since` after edits of ten files. */
	since: Cost;
	/** `coverage --mutate` on the example manual. */
	mutation: Cost & { mutants: number };
	build: BuildFigures;
	/** The same content in a bare site of Astro, MDX and Pagefind; and ours as a share of it. */
	floor?: BuildFigures & { timeRatio: number; cpuRatio: number; memoryRatio: number };
	page: PageFigures;
	/** The page of the same procedure in a manual of fifty. */
	smallPage: PageFigures;
	search?: SearchFigures;
}
