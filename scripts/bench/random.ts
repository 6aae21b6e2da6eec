// Where does chance come from that gives the same manual on every machine?

export interface Random {
	/** Whole number from `from` to `to`, both included. */
	int(from: number, to: number): number;
	pick<Item>(items: readonly Item[]): Item;
	/** True in so many of a hundred cases. */
	chance(percent: number): boolean;
}

/** Repeatable chance (mulberry32): the same seed gives the same numbers. */
export function createRandom(seed: number): Random {
	let state = (seed * 0x9e3779b1) >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
	return {
		int,
		pick: (items) => {
			const item = items[int(0, items.length - 1)];
			if (item === undefined) throw new RangeError("nothing to pick from");
			return item;
		},
		chance: (percent) => next() * 100 < percent,
	};
}
