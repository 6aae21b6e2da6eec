// At which line and column does a YAML value stand? Costs ten times the parse, so it is asked only for what is reported.
import { isAlias, isCollection, isMap, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Position } from "../model/finding.ts";
import { groupAsKey } from "./parse-yaml.ts";

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
	const startOf = (node: unknown): Position | undefined => {
		const range = (node as Node | null | undefined)?.range;
		return range ? at(range[0]) : undefined;
	};
	// Names are compared as texts: a key such as 2026 is a number to this parser.
	const nameOf = (key: unknown): string => {
		if (isMap(key)) return groupAsKey;
		return isSeq(key) ? key.items.map(nameOf).join(",") : String(key);
	};
	const pairOf = (parent: unknown, name: PropertyKey) =>
		isMap(parent) ? parent.items.find(({ key }) => nameOf(key) === String(name)) : undefined;
	const childOf = (parent: unknown, name: PropertyKey): unknown =>
		isSeq(parent) ? parent.items[Number(name)] : pairOf(parent, name)?.value;
	const nodeAt = (path: readonly PropertyKey[]): unknown =>
		path.reduce((parent: unknown, name) => {
			const known = isAlias(parent) ? parent.resolve(tree) : parent;
			return childOf(known, name);
		}, tree.contents);
	const keyNode = (path: readonly PropertyKey[]): unknown => {
		const last = path.at(-1);
		return last === undefined ? undefined : pairOf(nodeAt(path.slice(0, -1)), last)?.key;
	};
	const ofKey = (path: readonly PropertyKey[]): Position => startOf(keyNode(path)) ?? ofValue(path);
	const ofValue = (path: readonly PropertyKey[]): Position => {
		for (let depth = path.length; depth > 0; depth--) {
			const value = nodeAt(path.slice(0, depth));
			const found = startOf(value);
			if (found && depth < path.length && isCollection(value)) return startOf(keyNode(path.slice(0, depth))) ?? found;
			if (found) return found;
		}
		return { line: Math.max(1, linesBefore), column: 1 };
	};
	return { ofValue, ofKey };
}
