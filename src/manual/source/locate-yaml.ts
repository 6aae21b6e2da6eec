// At which line and column does a YAML value stand? Costs ten times the parse, so it is asked only for what is reported.
import { isCollection, isMap, LineCounter, type Node, parseDocument } from "yaml";
import type { Position } from "../model/finding.ts";

export interface YamlPlaces {
	/** Place of the value at a path, of its nearest parent where it is not there. */
	ofValue(path: readonly PropertyKey[]): Position;
	/** Place of the key at the end of a path. */
	ofKey(path: readonly PropertyKey[]): Position;
}

/** Places in a YAML text; linesBefore are the lines of the file above it. */
export function locateYaml(yaml: string, linesBefore: number): YamlPlaces {
	const lineCounter = new LineCounter();
	const tree = parseDocument(yaml, { lineCounter, uniqueKeys: false, logLevel: "silent" });
	const at = (offset: number): Position => {
		const { line, col } = lineCounter.linePos(offset);
		return { line: line + linesBefore, column: col };
	};
	const startOf = (node: Node | null | undefined): Position | undefined =>
		node?.range ? at(node.range[0]) : undefined;
	const keyNode = (path: readonly PropertyKey[]): Node | undefined => {
		const parent = path.length === 1 ? tree.contents : tree.getIn(path.slice(0, -1), true);
		if (!isMap(parent)) return undefined;
		const name = String(path.at(-1));
		return parent.items.map((item) => item.key as Node).find((key) => String(key) === name);
	};
	const ofKey = (path: readonly PropertyKey[]): Position => startOf(keyNode(path)) ?? ofValue(path);
	const ofValue = (path: readonly PropertyKey[]): Position => {
		for (let depth = path.length; depth > 0; depth--) {
			const value = tree.getIn(path.slice(0, depth), true) as Node | undefined;
			const found = startOf(value);
			if (found && depth < path.length && isCollection(value)) return startOf(keyNode(path.slice(0, depth))) ?? found;
			if (found) return found;
		}
		return { line: Math.max(1, linesBefore), column: 1 };
	};
	return { ofValue, ofKey };
}
