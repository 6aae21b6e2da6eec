import { expect, test } from "vitest";
import { findingsOf, procedure, procedures } from "../build-manual.ts";

const rule = "unknown-process";

test("a process of the register is fine", () => expect(findingsOf(rule, procedures(procedure("SOP-1")))).toEqual([]));
test("another is told with the nearest", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", "", { process: "recieving" })))).toEqual([
		`procedures/receiving/a.mdx:5:10 ${rule} Unexpected process "recieving" for process, expected one that exists; did you mean "receiving"?`,
	]));
test("the process of a failure mode is judged", () =>
	expect(
		findingsOf(rule, {
			"registers/failure-modes.yaml":
				"2026:\n  title: Wrong\n  effect: Let down\n  cause: Nobody looked\n  severity: minor\n  process: sales\n",
		}),
	).toEqual([
		`registers/failure-modes.yaml:6:12 ${rule} Unexpected process "sales" for process, expected one that exists`,
	]));
test("the scope of the policy is judged", () =>
	expect(findingsOf(rule, { "policy.yaml": "scope:\n  processes: [receiving, sales]\n" })).toEqual([
		`policy.yaml:2:26 ${rule} Unexpected process "sales" for the second entry of processes, expected one that exists`,
	]));
