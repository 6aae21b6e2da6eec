// How does a reverse index stay cheap when thousands of pages ask for it? It is computed once for a manual and a day.
import type { Manual } from "../manual/model/manual.ts";

/** The function, remembering what it gave for a manual and a day. Manuals never change, so nothing goes stale. */
export function oncePerManual<Value>(
	compute: (manual: Manual, asOf: string) => Value,
): (manual: Manual, asOf: string) => Value {
	const cache = new WeakMap<Manual, Map<string, Value>>();
	return (manual, asOf) => {
		const byDay = cache.get(manual) ?? new Map<string, Value>();
		cache.set(manual, byDay);
		if (!byDay.has(asOf)) byDay.set(asOf, compute(manual, asOf));
		return byDay.get(asOf) as Value;
	};
}
