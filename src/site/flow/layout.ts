// Where does everything in a picture stand? Graphviz, compiled to wasm, lays it out; what it gave is kept for the next build.
import { createHash } from "node:crypto";
import type { Viz } from "@viz-js/viz";
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

/** Grows when `readLayout` gives something else for the same DOT. */
const format = 1;
const version = `${project.dependencies["@viz-js/viz"]}-${format}`;

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
