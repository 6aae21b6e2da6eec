import { expect, test } from "vitest";
import { findingsOf, procedure, procedures, qcStep } from "../build-manual.ts";

const rule = "sample-plan-unknown";
const of = (sample: string) =>
	findingsOf(rule, procedures(procedure("SOP-1", qcStep({ attributes: `sample="${sample}"` }))));

test.each(["plan:general-ii", "100%", "5 per lot"])("%s is fine", (sample) => expect(of(sample)).toEqual([]));
test("a plan that is not there is told with the nearest", () =>
	expect(of("plan:general-i")).toEqual([
		`procedures/receiving/a.mdx:16:97 ${rule} Unexpected sample plan "general-i" for sample, expected one that exists; did you mean "general-ii"?`,
	]));
