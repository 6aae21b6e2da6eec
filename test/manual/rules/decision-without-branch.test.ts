import { expect, test } from "vitest";
import { findingsOf, procedure, procedures } from "../build-manual.ts";

const rule = "decision-without-branch";
const of = (body: string) => findingsOf(rule, procedures(procedure("SOP-1", body)));
const message = "Unexpected Decision without a Branch, expected one for each answer";

test("one branch is enough", () =>
	expect(of('<Decision id="d" question="Is it?">\n  <Branch when="Yes">\n    Go.\n  </Branch>\n</Decision>\n')).toEqual(
		[],
	));
test("none is told at the decision", () =>
	expect(of('Text.\n\n<Decision id="d" question="Is it?">\n  Think.\n</Decision>\n')).toEqual([
		`procedures/receiving/a.mdx:18:1 ${rule} ${message}`,
	]));
test("a branch in a list is none", () =>
	expect(of('<Decision id="d" question="Is it?">\n- <Branch when="Yes">Go.</Branch>\n</Decision>\n')).toHaveLength(1));
