// Where does everything in a picture stand? Graphviz, compiled to wasm, lays it out; what it gave is kept for the next build.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Viz } from "@viz-js/viz";
import project from "../../../package.json" with { type: "json" };
import { flowCache } from "../settings.ts";
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

interface GraphvizNumbered {
	k?: string;
	pos: string;
	lp?: string;
}
interface GraphvizResult {
	bb: string;
	objects?: (GraphvizNumbered & { name: string; bb?: string })[];
	edges?: GraphvizNumbered[];
}

const round = (value: number) => Math.round(value * 10) / 10;
const pointOf = (text: string): Point => {
	const [x = 0, y = 0] = text.split(",").map(Number);
	return [round(x), round(y)];
};

function readLayout(result: GraphvizResult): Layout {
	const [left = 0, bottom = 0, right = 0, top = 0] = result.bb.split(",").map(Number);
	const layout: Layout = {
		width: Math.ceil(Math.abs(right - left)),
		height: Math.ceil(Math.abs(top - bottom)),
		boxes: [],
		ways: [],
		groups: [],
	};
	for (const { name, pos, bb, k, lp } of result.objects ?? []) {
		if (bb && k && lp) {
			const [x = 0, y = 0, otherX = 0, otherY = 0] = bb.split(",").map(Number);
			layout.groups[Number(k)] = {
				from: [round(x), round(Math.min(y, otherY))],
				to: [round(otherX), round(Math.max(y, otherY))],
				label: pointOf(lp),
			};
		} else if (pos && name.startsWith("n")) {
			layout.boxes[Number(name.slice(1))] = pointOf(pos);
		}
	}
	for (const { k, pos, lp } of result.edges ?? []) {
		const parts = pos.split(" ");
		const start = parts.find((part) => part.startsWith("s,"));
		const end = parts.find((part) => part.startsWith("e,"));
		const points = parts.filter((part) => !/^[se],/.test(part)).map(pointOf);
		const tip = start ?? end;
		layout.ways[Number(k)] = {
			// The tip is at the end, whichever way round it was told.
			points: start ? points.reverse() : points,
			tip: tip === undefined ? undefined : pointOf(tip.slice(2)),
			label: lp === undefined ? undefined : pointOf(lp),
		};
	}
	return layout;
}

const version = project.dependencies["@viz-js/viz"];
/** Grows when `readLayout` gives something else for the same DOT. */
const format = 1;

function readKept(file: string): Layout | undefined {
	try {
		return JSON.parse(readFileSync(file, "utf8")) as Layout;
	} catch {
		return undefined;
	}
}

/** Under a name of its own first: another build may be reading. Without a place to keep it, it is laid out again. */
function keep(file: string, layout: string): void {
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(`${file}.${process.pid}`, layout);
		renameSync(`${file}.${process.pid}`, file);
	} catch {}
}

let started: Promise<Viz> | undefined;
async function startGraphviz(): Promise<Viz> {
	const { instance } = await import("@viz-js/viz");
	return instance();
}

async function compute(dot: string): Promise<Layout | undefined> {
	const costs = pictureCosts();
	const from = performance.now();
	try {
		started ??= startGraphviz();
		const viz = await started;
		const result = viz.render(dot, { format: "json0", engine: "dot", yInvert: true });
		if (result.status !== "success") return undefined;
		return readLayout(JSON.parse(result.output) as GraphvizResult);
	} catch (error) {
		if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) throw error;
		// It ran out of memory or stack; whatever it holds by now is not to be trusted.
		started = undefined;
		return undefined;
	} finally {
		costs.laidOut++;
		costs.milliseconds += performance.now() - from;
	}
}

/** Where everything in a picture stands, kept in a folder; undefined where Graphviz finds no way to lay it out. */
export async function layOutIn(folder: string, dot: string): Promise<Layout | undefined> {
	const hash = createHash("sha256").update(`${version} ${format}\n${dot}`).digest("hex").slice(0, 32);
	const file = join(folder, `${hash}.json`);
	const kept = readKept(file);
	if (kept) return kept;
	const layout = await compute(dot);
	if (layout) keep(file, JSON.stringify(layout));
	return layout;
}

const known = new Map<string, Promise<Layout | undefined>>();

/** The same, once in a process for pictures of the same sizes. */
export function layOut(dot: string): Promise<Layout | undefined> {
	pictureCosts().asked++;
	const layout = known.get(dot) ?? layOutIn(flowCache(), dot);
	known.set(dot, layout);
	return layout;
}
