// How are things put together by what they belong to, where one belongs to several of them or to none?

/** Values by their keys, both in the order in which they come. */
export function gather<Key, Value>(pairs: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
	const groups = new Map<Key, Value[]>();
	for (const [key, value] of pairs) {
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}
