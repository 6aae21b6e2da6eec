// How many elements does a browser draw for an SVG, where a part is drawn anew for each use of it?

/** A tag: whether it closes, its name without its namespace, its attributes, whether it stands alone. */
const tag = /<(\/?)(?:[^\s<>/"'=:]+:)?([\w-]+)(?![\w-])((?:[^<>"'/]|\/(?!>)|"[^"]*"|'[^']*')*)(\/?)>/g;
const idOf = /\sid\s*=\s*["']([^"']*)/;
const usedBy = /href\s*=\s*["']\s*#([^"'\s]*)/;
/** What a mask, a pattern or the like is named by. */
const namedBy = /url\(\s*(?:["']\s*)?#([^"')\s]*)/g;
/** What stands in one of these is drawn only where it is used, and there anew. */
const unseen = new Set(["clipPath", "defs", "marker", "mask", "pattern", "symbol"]);

/** An element with an id, or the whole; what stands in a part of it is counted there. */
interface Part {
	elements: number;
	parts: Part[];
	uses: string[];
}

const newPart = (): Part => ({ elements: 0, parts: [], uses: [] });
/** Parts within parts that no drawing program makes; it also ends those that use themselves. */
const deepest = 500;

function readParts(svg: string): { whole: Part; byId: ReadonlyMap<string, Part> } {
	const whole = newPart();
	const byId = new Map<string, Part>();
	/** The part that each open element belongs to, and whether it is drawn only where it is used. */
	const open = [{ part: whole, isUnseen: false }];
	for (const [, closes, name = "", attributes = "", alone] of svg.matchAll(tag)) {
		if (closes) {
			if (open.length > 1) open.pop();
			continue;
		}
		const { part: around, isUnseen: isAround } = open.at(-1) as (typeof open)[0];
		const id = idOf.exec(attributes)?.[1];
		const part = id === undefined ? around : newPart();
		if (id !== undefined) {
			around.parts.push(part);
			byId.set(id, part);
		}
		part.elements++;
		const used = name === "use" ? usedBy.exec(attributes)?.[1] : undefined;
		if (used !== undefined) part.uses.push(used);
		const isUnseen = isAround || unseen.has(name);
		// Thousands of shapes that are seen may share a pattern, and a browser makes it once.
		if (isUnseen) for (const [, id = ""] of attributes.matchAll(namedBy)) part.uses.push(id);
		if (!alone) open.push({ part, isUnseen });
	}
	return { whole, byId };
}

export function countDrawn(svg: string): number {
	const { whole, byId } = readParts(svg);
	const known = new Map<Part, number>();
	const count = (part: Part, depth: number): number => {
		const before = known.get(part);
		if (before !== undefined) return before;
		if (depth > deepest) return Number.POSITIVE_INFINITY;
		// What uses itself is not drawn.
		known.set(part, 0);
		const used = part.uses.flatMap((id) => byId.get(id) ?? []);
		let drawn = part.elements;
		for (const each of [...part.parts, ...used]) drawn += count(each, depth + 1);
		known.set(part, drawn);
		return drawn;
	};
	return count(whole, 0);
}
