// What does the page of a procedure show of its flow: the picture, and the same in words?
import type { Procedure } from "../../manual/model/document.ts";
import type { Manual } from "../../manual/model/manual.ts";
import { picturesWanted } from "../settings.ts";
import type { Strings } from "../strings/strings.ts";
import { computeDrawnFlow } from "./drawn-flow.ts";
import { describeFlow, type LineInWords } from "./flow-text.ts";
import { layOut } from "./layout.ts";
import { composePicture } from "./picture.ts";
import { computePlaces } from "./places.ts";
import { writeDot } from "./write-dot.ts";
import { writeSvg } from "./write-svg.ts";

export interface ShownFlow {
	/** Undefined where pictures are switched off, or Graphviz finds no way to lay this one out. */
	svg: string | undefined;
	/** A picture that a narrow screen may shrink: its words stay readable. */
	narrow: boolean;
	/** Pixels from the left edge to where it begins: what does not fit on a telephone is shown from there on. */
	start: number;
	/** On one sheet its words can still be read. */
	printable: boolean;
	lines: LineInWords[];
	/** What the legend has to explain. */
	fails: boolean;
	escaping: boolean;
}

/** Widest picture that still reads well on a telephone, in CSS pixels. */
const narrowest = 440;

/** Longest picture that a sheet of A4 still shows in letters of 4 points. */
const longest = 1900;

/** The flow of a procedure for its page. */
export async function drawFlow(manual: Manual, procedure: Procedure, asOf: string, text: Strings): Promise<ShownFlow> {
	const drawn = computeDrawnFlow(manual, procedure, asOf);
	const places = computePlaces(manual, procedure, asOf, drawn.flow.graph.nodes, text);
	const lines = describeFlow(manual, drawn, places, text);
	const ways = lines.flatMap((line) => line.ways);
	const shown = {
		lines,
		fails: drawn.flow.graph.nodes.some(({ kind }) => kind === "check"),
		escaping: ways.some(({ escaping }) => escaping !== undefined),
	};
	if (!picturesWanted()) return { ...shown, svg: undefined, narrow: true, start: 0, printable: false };
	const picture = composePicture(manual, drawn, places, text);
	const layout = await layOut(writeDot(picture));
	return {
		...shown,
		svg: layout && writeSvg(picture, layout),
		narrow: layout !== undefined && layout.width <= narrowest,
		start: Math.round(layout?.boxes[0]?.[0] ?? 0),
		printable: layout !== undefined && layout.height <= longest,
	};
}
