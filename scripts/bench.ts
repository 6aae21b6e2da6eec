// npm run bench: what does a manual of a given size cost to check, to build, to load and to search?
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Figures } from "./bench/figures.ts";
import { formatFigures } from "./bench/format-figures.ts";
import { writeManual } from "./bench/generate-manual.ts";
import { queryFor } from "./bench/generate-procedure.ts";
import { listFiles, measureBuild } from "./bench/measure-build.ts";
import { measureCommand, measureMutation, measureSince } from "./bench/measure-commands.ts";
import { measurePage } from "./bench/measure-pages.ts";
import { measureSearch } from "./bench/measure-search.ts";
import { planManual } from "./bench/plan-manual.ts";
import { exitCode, runCommand, UsageError } from "./run-command.ts";
import { readChoice } from "./settings.ts";

const formats = ["text", "json"] as const;
/** Compiling a module per document takes gigabytes; above this the floor is built only when it is asked for. */
const mostForFloor = 2000;
const help = `npm run bench -- [options]
Writes a manual of a given size and measures check, coverage, build, pages and search, beside a bare Astro site.
  --procedures N        size of the manual, 20 to 20000 (default: 1000)
  --format FORMAT       ${formats.join(" | ")} (default: text)
  --keep DIR            keep manual and sites there (default: a temporary folder that is removed)
  --floor, --skip-floor build the bare site as well, or not (default: up to ${mostForFloor} procedures)
  --skip-browser        do not measure the search
  --help                this text
Exit code: 0 measured, 2 could not measure.`;

function readOptions() {
	const flag = { type: "boolean" } as const;
	const text = { type: "string" } as const;
	const options = {
		procedures: text,
		format: text,
		keep: text,
		floor: flag,
		"skip-floor": flag,
		"skip-browser": flag,
		help: { ...flag, short: "h" },
	} as const;
	try {
		return parseArgs({ options, allowPositionals: false }).values;
	} catch (error) {
		throw new UsageError((error as Error).message.split(".")[0]);
	}
}

const tell = (text: string) => process.stderr.isTTY && process.stderr.write(`${text} …\n`);

async function measure(folder: string, procedures: number, withFloor: boolean, withBrowser: boolean): Promise<Figures> {
	const content = join(folder, "content");
	const small = join(folder, "content-of-50");
	tell("writing the manual");
	writeManual(content, procedures);
	writeManual(small, 50);
	const documents = listFiles(content).filter((file) => file.endsWith(".mdx"));
	const [sample, other] = planManual(procedures).procedures;
	if (!sample || !other) throw new Error("The manual is too small");
	const address = `/documents/${sample.id.toLowerCase()}/`;
	tell("check and coverage");
	const check = await measureCommand("check", content);
	const coverage = await measureCommand("coverage", content);
	tell("a change, and the example's mutation");
	const edited = join(folder, "edited");
	writeManual(edited, procedures);
	const since = await measureSince(edited);
	rmSync(edited, { recursive: true, force: true });
	const mutation = await measureMutation();
	tell("building the manual");
	const build = await measureBuild("manual", content, join(folder, "site"));
	tell("building a manual of 50");
	await measureBuild("manual", small, join(folder, "site-of-50"));
	if (withFloor) tell("building the floor");
	const floor = withFloor ? await measureBuild("floor", content, join(folder, "floor")) : undefined;
	if (withBrowser) tell("searching");
	const search = withBrowser
		? await measureSearch(join(folder, "site"), address, [queryFor(sample), queryFor(other)])
		: undefined;
	return {
		schemaVersion: 1,
		procedures,
		documents: documents.length,
		bytes: documents.reduce((sum, file) => sum + statSync(file).size, 0),
		machine: { cores: availableParallelism(), node: process.versions.node },
		check,
		coverage,
		since,
		mutation,
		build,
		...(floor && {
			floor: {
				...floor,
				timeRatio: build.seconds / floor.seconds,
				cpuRatio: build.cpuSeconds / floor.cpuSeconds,
				memoryRatio: build.megabytes / floor.megabytes,
			},
		}),
		page: measurePage(join(folder, "site"), address),
		smallPage: measurePage(join(folder, "site-of-50"), address),
		...(search && { search }),
	};
}

await runCommand(help, async () => {
	const options = readOptions();
	if (options.help) return { output: `${help}\n`, code: exitCode.good };
	const format = readChoice("--format", options.format, formats);
	const procedures = Number(options.procedures ?? 1000);
	if (!Number.isInteger(procedures) || procedures < 20 || procedures > 20_000)
		throw new UsageError(`Unexpected "${options.procedures}" for --procedures, expected 20 to 20000`);
	const withFloor = options["skip-floor"] ? false : (options.floor ?? procedures <= mostForFloor);
	const folder = options.keep ? resolve(options.keep) : mkdtempSync(join(tmpdir(), "manual-bench-"));
	try {
		const figures = await measure(folder, procedures, withFloor, !options["skip-browser"]);
		const output = format === "json" ? `${JSON.stringify(figures, null, "\t")}\n` : formatFigures(figures);
		return { output, code: exitCode.good };
	} finally {
		if (!options.keep) rmSync(folder, { recursive: true, force: true });
	}
});
