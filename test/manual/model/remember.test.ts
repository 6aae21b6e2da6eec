// An answer is computed once, even where it is that there is none.
import { expect, test, vi } from "vitest";
import { remember } from "../../../src/manual/model/remember.ts";

test.each(["an answer", undefined])("%s is computed once for each thing", (answer) => {
	const compute = vi.fn((_: object) => answer);
	const ask = remember(compute);
	const [one, other] = [{}, {}];
	expect([ask(one), ask(one), ask(other)]).toEqual([answer, answer, answer]);
	expect(compute.mock.calls).toEqual([[one], [other]]);
});
