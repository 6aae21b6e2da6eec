// How are the figures of a benchmark told?
import type { Figures } from "./figures.ts";
import type { BuildFigures } from "./measure-build.ts";
import { editedFiles } from "./measure-commands.ts";
import type { Weight } from "./measure-pages.ts";
import type { Wait } from "./measure-search.ts";
import type { Cost } from "./run-cold.ts";

const seconds = (value: number) => `${value.toFixed(1)} s`;
const cost = ({ seconds: wall, cpuSeconds, megabytes: memory }: Cost) =>
	`${seconds(wall)} (${seconds(cpuSeconds)} of processor time), ${megabytes(memory)}`;
const megabytes = (value: number) => `${Math.round(value)} MB`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const milliseconds = (value: number) => `${Math.round(value)} ms`;
const weight = ({ raw, gzip, brotli }: Weight) =>
	`${kilobytes(raw)}, gzip ${kilobytes(gzip)}, brotli ${kilobytes(brotli)}`;

const wait = ({ result, whole }: Wait) =>
	`${milliseconds(result)} to the first result, ${milliseconds(whole)} to the whole answer`;

function buildRows(name: string, build: BuildFigures): [string, string][] {
	const { content, bundling, pages, index } = build.parts;
	const { asked, laidOut, milliseconds: layout } = build.pictures;
	return [
		[`${name} with index`, cost(build)],
		["  start and content", seconds(content)],
		["  templates", seconds(bundling)],
		["  pages", `${seconds(pages)} (${build.pages} pages, ${Math.round(build.pagesPerSecond)} a second)`],
		["  of it pictures", `${seconds(layout / 1000)} (${laidOut} laid out for ${asked})`],
		["  index, after the pages", seconds(index)],
		["  index", `${build.index.files} files, ${kilobytes(build.index.bytes)}`],
	];
}

/** A table for people. */
export function formatFigures(figures: Figures): string {
	const { check, coverage, build, floor, page, smallPage, search, machine } = figures;
	const rows: [string, string][] = [
		["manual", `${figures.procedures} procedures, ${figures.documents} documents, ${kilobytes(figures.bytes)}`],
		["machine", `${machine.cores} cores, Node ${machine.node}`],
		["check", cost(check)],
		["coverage", cost(coverage)],
		[`coverage --since, ${editedFiles} edits`, cost(figures.since)],
		[`coverage --mutate, example`, `${cost(figures.mutation)}, ${figures.mutation.mutants} weakenings`],
		...buildRows("build", build),
		...(floor ? buildRows("floor", floor) : []),
		...(floor
			? [
					[
						"build / floor",
						`${floor.timeRatio.toFixed(2)} of the time (${floor.cpuRatio.toFixed(2)} of the processor time), ${floor.memoryRatio.toFixed(2)} of the memory`,
					],
				]
			: []),
		["procedure page, first view", weight(page.together)],
		["  HTML", weight(page.html)],
		["  CSS", weight(page.css)],
		["  JavaScript", weight(page.js)],
		["  requests", `${page.requests}${search ? `, with pictures and icon ${search.requests}` : ""}`],
		["  the same HTML of 50", weight(smallPage.html)],
		...(search
			? [
					["search, nothing loaded", wait(search.first)],
					["  loaded for it", `${kilobytes(search.bytes)}, gzip ${kilobytes(search.compressed)}`],
					["search, afterwards", wait(search.afterwards)],
				]
			: []),
	] as [string, string][];
	const width = Math.max(...rows.map(([name]) => name.length));
	return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join("");
}
