// What do the pictures of a build cost? For `bench`.

/** Of this process. */
export interface PictureCosts {
	/** Pictures asked for, and those of them that Graphviz had to lay out. */
	asked: number;
	laidOut: number;
	milliseconds: number;
}
// Pages and scripts live in separate module graphs of one process: the global object is what they share.
const slot = Symbol.for("quality-manual.picture-costs");
const shared = globalThis as { [slot]?: PictureCosts };

export function pictureCosts(): PictureCosts {
	shared[slot] ??= { asked: 0, laidOut: 0, milliseconds: 0 };
	return shared[slot];
}
