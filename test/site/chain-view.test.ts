// What do the pages of the chain show first?
import { expect, test } from "vitest";
import { computeChain } from "../../src/manual/coverage/chain.ts";
import { computePfmea } from "../../src/manual/coverage/pfmea.ts";
import { getThrough } from "../../src/site/chain-view.ts";
import { manualOf, ownRegisters, procedure, procedures, qcStep, today } from "../manual/build-manual.ts";

test("of what gets through, the critical failure modes come first, and what is controlled does not", () => {
	const mode = (severity: string) =>
		`{ title: T ${severity}, effect: E, cause: C, severity: ${severity}, process: receiving }`;
	const manual = manualOf({
		...ownRegisters,
		...procedures(
			procedure("SOP-1", qcStep({ attributes: 'controls="FM-003"' }), {
				failureModes: "[FM-001, FM-002, FM-003, FM-004]",
			}),
		),
		"registers/failure-modes.yaml": ["minor", "major", "critical", "critical"]
			.map((severity, at) => `FM-00${at + 1}: ${mode(severity)}\n`)
			.join(""),
	});
	const rows = computePfmea(manual, computeChain(manual, today));
	expect(rows.map(({ mode: { id } }) => id)).toEqual(["FM-001", "FM-002", "FM-003", "FM-004"]);
	expect(getThrough(rows).map(({ mode: { id } }) => id)).toEqual(["FM-004", "FM-002", "FM-001"]);
});
