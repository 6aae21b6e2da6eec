// Is an expectation of the customer protected, and by what?

import type { Position } from "../model/finding.ts";
import type { Manual } from "../model/manual.ts";
import type { Expectation } from "../model/registers.ts";
import { type ChainFailureMode, computeChain, type Protection } from "./chain.ts";

export interface ExpectationReasons {
	kind: "expectation";
	id: string;
	entry: Expectation;
	/** Register file with the line of its entry. */
	place: { file: string } & Position;
	protection: Protection;
	/** Failure modes that would break it. */
	brokenBy: readonly ChainFailureMode[];
}

export function computeExpectationReasons(
	manual: Manual,
	asOf: string,
	id: string,
	entry: Expectation,
): ExpectationReasons {
	const { expectations } = manual.registers;
	const found = computeChain(manual, asOf).expectations.get(id);
	return {
		kind: "expectation",
		id,
		entry,
		place: { file: expectations.file, ...expectations.locate([id]) },
		protection: found?.protection ?? "unprotected",
		brokenBy: found?.failureModes ?? [],
	};
}
