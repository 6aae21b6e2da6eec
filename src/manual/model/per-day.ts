// How is an answer about a manual on a day computed once, however many rules and pages ask for it?
import type { Manual } from "./manual.ts";
import { remember } from "./remember.ts";

/** Keeps what is computed of a manual on a day for as long as the manual is there. A manual never changes. */
export function perDay<Answer>(
	compute: (manual: Manual, asOf: string) => Answer,
): (manual: Manual, asOf: string) => Answer {
	const answers = remember((_: Manual) => new Map<string, Answer>());
	return (manual, asOf) => {
		const byDay = answers(manual);
		if (!byDay.has(asOf)) byDay.set(asOf, compute(manual, asOf));
		return byDay.get(asOf) as Answer;
	};
}
