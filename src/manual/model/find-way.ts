// Over which things does a way lead from one to another, and is there one back to itself?

/** The shortest way over what `next` gives for each, both ends included; undefined where there is none. */
export function findWay<Thing>(from: Thing, to: Thing, next: (thing: Thing) => readonly Thing[]): Thing[] | undefined {
	const seen = new Set<Thing>();
	const ways: Thing[][] = [[from]];
	for (const way of ways) {
		for (const each of next(way.at(-1) as Thing)) {
			if (each === to) return [...way, each];
			if (seen.has(each)) continue;
			seen.add(each);
			ways.push([...way, each]);
		}
	}
	return undefined;
}

/** The shortest way from one over another that is next to it and back, itself at both ends; undefined where there is none. */
export function findWayBack<Thing>(
	from: Thing,
	over: Thing,
	next: (thing: Thing) => readonly Thing[],
): Thing[] | undefined {
	const back = over === from ? [over] : findWay(over, from, next);
	return back && [from, ...back];
}
