// How does Graphviz, compiled to wasm, lay out a picture? In a thread of its own: DOT comes in, where everything stands goes out.
import { parentPort } from "node:worker_threads";
import { instance, type Viz } from "@viz-js/viz";
import type { LaidOut, Layout, Point } from "./layout.ts";

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

let started: Promise<Viz> | undefined;

async function layOut(dot: string): Promise<Layout | undefined> {
	try {
		started ??= instance();
		const viz = await started;
		const result = viz.render(dot, { format: "json0", engine: "dot", yInvert: true });
		if (result.status !== "success") return undefined;
		return readLayout(JSON.parse(result.output) as GraphvizResult);
	} catch (error) {
		if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) throw error;
		// It ran out of memory or stack; whatever it holds by now is not to be trusted.
		started = undefined;
		return undefined;
	}
}

// One after the other, so that answers come in the order of the questions.
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (dot: string) => {
	last = last.then(async () => {
		const from = performance.now();
		const layout = await layOut(dot);
		parentPort?.postMessage({ layout, milliseconds: performance.now() - from } satisfies LaidOut);
	});
});
