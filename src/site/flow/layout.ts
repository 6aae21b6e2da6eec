// Where does everything in a picture stand? Graphviz lays it out; what it gave is kept for the next build.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import project from "../../../package.json" with { type: "json" };
import { flowCache } from "../settings.ts";
import { type KeptLayouts, openKeptLayouts } from "./kept-layouts.ts";
import { pictureCosts } from "./picture-costs.ts";

export type Point = readonly [x: number, y: number];

export interface Layout {
	width: number;
	height: number;
	/** Middles, by place of the box. */
	boxes: Point[];
	/** By place of the way: Bézier points, the tip of its arrow (undefined where it has none) and the middle of its label. */
	ways: { points: Point[]; tip: Point | undefined; label: Point | undefined }[];
	/** By place of the group: corners, and the middle of its label. */
	groups: { from: Point; to: Point; label: Point }[];
}

/** Grows when the thread gives something else for the same DOT. */
const format = 1;
const version = `${project.dependencies["@viz-js/viz"]}-${format}`;

/** What the thread answers. */
export interface LaidOut {
	/** Undefined where Graphviz finds no way to lay it out. */
	layout: Layout | undefined;
	milliseconds: number;
}

interface Thread {
	worker: Worker;
	/** Those who wait for an answer, in the order in which they asked. */
	waiting: { resolve: (answer: LaidOut) => void; reject: (error: unknown) => void }[];
}

let started: Thread | undefined;

/** Begins the thread that Graphviz works in: pages go on being written meanwhile. It keeps no process from ending. */
function startThread(): Thread {
	// A page's code is bundled elsewhere in a build; what the thread runs stays where it is in the project.
	const worker = new Worker(join(process.cwd(), "src", "site", "flow", "graphviz-thread.ts"), { execArgv: [] });
	const thread: Thread = { worker, waiting: [] };
	worker.on("message", (answer: LaidOut) => {
		thread.waiting.shift()?.resolve(answer);
		if (thread.waiting.length === 0) worker.unref();
	});
	worker.on("error", (error) => {
		started = undefined;
		for (const { reject } of thread.waiting) reject(error);
	});
	return thread;
}

async function compute(dot: string): Promise<Layout | undefined> {
	started ??= startThread();
	const { worker, waiting } = started;
	const { layout, milliseconds } = await new Promise<LaidOut>((resolve, reject) => {
		waiting.push({ resolve, reject });
		worker.ref();
		worker.postMessage(dot);
	});
	const costs = pictureCosts();
	costs.laidOut++;
	costs.milliseconds += milliseconds;
	return layout;
}

/** Where everything in a picture stands; undefined where Graphviz finds no way to lay it out. What it gave is kept. */
export async function layOutWith(kept: KeptLayouts, dot: string): Promise<Layout | undefined> {
	const key = createHash("sha256").update(dot).digest("hex").slice(0, 32);
	const found = kept.find(key);
	if (found) return found;
	const layout = await compute(dot);
	if (layout) kept.add(key, layout);
	return layout;
}

/** Opens what is kept in a folder by this version. */
export const openLayouts = (folder: string): KeptLayouts => openKeptLayouts(folder, version);

let opened: KeptLayouts | undefined;
const known = new Map<string, Promise<Layout | undefined>>();

/** The same, once in a process for pictures of the same sizes. */
export function layOut(dot: string): Promise<Layout | undefined> {
	pictureCosts().asked++;
	opened ??= openLayouts(flowCache());
	const layout = known.get(dot) ?? layOutWith(opened, dot);
	known.set(dot, layout);
	return layout;
}
