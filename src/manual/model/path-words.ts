// How is a place within keys and lists named to people who do not count from 0?

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** `roles.1` as "the second entry of roles", `changes.0.date` as "date in the first entry of changes". */
export function wordPath(path: readonly PropertyKey[]): string {
	const at = path.findLastIndex((part) => typeof part === "number");
	if (at === -1) return path.map(String).join(".");
	const number = Number(path[at]);
	const ordinal = ordinals[number] ?? `${number + 1}th`;
	const entry = `the ${ordinal} entry of ${wordPath(path.slice(0, at))}`;
	const rest = path
		.slice(at + 1)
		.map(String)
		.join(".");
	return rest === "" ? entry : `${rest} in ${entry}`;
}
