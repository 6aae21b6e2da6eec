// On which ways of a flow does an error get through, and what is said where it has got through?
import type { Flow } from "../../manual/flow/compute-flow.ts";
import type { Edge } from "../../manual/flow/graph.ts";
import type { Path } from "../../manual/flow/reach.ts";
import { gather } from "../../manual/model/gather.ts";
import type { Strings } from "../strings/strings.ts";
import type { Places } from "./places.ts";

/** Ways on the shortest escaping paths; the last one of each path carries the words. */
export function escapesOf(flow: Flow, places: Places, text: Strings): Map<Edge, string[]> {
	const told = new Map<Edge, string[]>();
	const lastOf = (path: Path): string[] => {
		let words: string[] = [];
		for (const { way } of path) {
			if (!way) continue;
			words = told.get(way) ?? [];
			told.set(way, words);
		}
		return words;
	};
	for (const { path, guarded, undoneBy } of flow.irreversibleSteps) {
		if (guarded) continue;
		const words = undoneBy ? text.flow.uncheckedSince(places.nameOf(undoneBy)) : text.flow.unchecked;
		const last = lastOf(path);
		if (!last.includes(words)) last.push(words);
	}
	const uncontrolled = flow.failureModes.filter(({ controlled }) => !controlled);
	const modesAt = gather(uncontrolled.map(({ id, path }) => [lastOf(path), id] as const));
	for (const [last, ids] of modesAt) last.push(text.flow.getsThrough(ids.join(", ")));
	return told;
}
