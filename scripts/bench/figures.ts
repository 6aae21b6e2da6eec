// Which figures does a benchmark give? The contract of `bench --format json`.
import type { BuildFigures } from "./measure-build.ts";
import type { CommandFigures } from "./measure-commands.ts";
import type { PageFigures } from "./measure-pages.ts";
import type { SearchFigures } from "./measure-search.ts";

export interface Figures {
	schemaVersion: 1;
	procedures: number;
	documents: number;
	/** Bytes of all documents. */
	bytes: number;
	machine: { cores: number; node: string };
	check: CommandFigures;
	coverage: CommandFigures;
	/** `coverage --since` after edits of ten files. */
	since: CommandFigures;
	/** `coverage --mutate` on the example manual. */
	mutation: CommandFigures & { mutants: number };
	build: BuildFigures;
	/** The same content in a bare site of Astro, MDX and Pagefind; and ours as a share of it. */
	floor?: BuildFigures & { timeRatio: number; cpuRatio: number; memoryRatio: number };
	page: PageFigures;
	/** The page of the same procedure in a manual of fifty. */
	smallPage: PageFigures;
	search?: SearchFigures;
}
