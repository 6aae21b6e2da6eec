// How is a picture told to Graphviz? By sizes alone: no word of the manual goes in, so none can be taken for an instruction.
import type { Picture } from "./picture.ts";

const inches = (pixels: number) => Number((pixels / 72).toFixed(3));

/** A label that holds nothing but room. */
function room(width: number, height: number): string {
	return `<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" FIXEDSIZE="TRUE" WIDTH="${width}" HEIGHT="${height}"><TR><TD></TD></TR></TABLE>>`;
}

/** DOT of a picture: boxes are n0, n1 …; ways and groups carry their place as the attribute k. */
export function writeDot({ boxes, ways, groups }: Picture): string {
	const lines = [
		"digraph{",
		'graph[rankdir=TB nodesep=.28 ranksep=.3 labeljust=l margin=8];node[shape=box fixedsize=true label=""];edge[arrowsize=.8];',
	];
	const beside = new Map(ways.flatMap(({ from, to }) => (boxes[to]?.shape === "stop" ? [[to, from] as const] : [])));
	const writeGroup = (group: number | undefined) => {
		for (const [at, { shape, width, height, group: own, inColumn }] of boxes.entries()) {
			if (own !== group) continue;
			lines.push(`n${at}[width=${inches(width)} height=${inches(height)}${inColumn ? " group=column" : ""}];`);
			if (shape === "stop") lines.push(`{rank=same;n${beside.get(at)};n${at}}`);
		}
		for (const [at, { parent, width }] of groups.entries()) {
			if (parent !== group) continue;
			lines.push(`subgraph cluster_${at}{k=${at};label=${room(width, 20)};`);
			writeGroup(at);
			lines.push("}");
		}
	};
	writeGroup(undefined);
	for (const [at, { from, to, kind, width, height }] of ways.entries()) {
		const label = width > 0 ? ` label=${room(width, height)}` : "";
		// Boxes are in reading order: a way that goes back is told the other way round, so that the picture reads downwards.
		const back = to < from;
		const inColumn = boxes[from]?.inColumn && boxes[to]?.inColumn;
		const weight = kind === "on" && !back && inColumn ? (to === from + 1 ? " weight=20" : " weight=4") : "";
		lines.push(
			`${back ? `n${to}->n${from}` : `n${from}->n${to}`}[k=${at}${back ? " dir=back" : ""}${weight}${label}];`,
		);
	}
	return `${lines.join("\n")}\n}\n`;
}
