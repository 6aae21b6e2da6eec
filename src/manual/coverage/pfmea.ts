// What can go wrong in each process, how bad is it, and what stops it? A light PFMEA, from registers and procedures.
import type { Manual } from "../model/manual.ts";
import type { Chain, ChainFailureMode, DeclaringProcedure } from "./chain.ts";
import { processOrder } from "./scope.ts";

/** A failure mode in a procedure that declares it; alone where none does. */
export interface PfmeaRow {
	/** Process in which the failure mode starts: id. */
	process: string;
	mode: ChainFailureMode;
	declaring: DeclaringProcedure | undefined;
}

/**
 * Rows by process in the order of the register, by failure mode in the order of its register, by procedure in the order of
 * ids. There is no risk number: how often something happens is not known from a manual.
 */
export function computePfmea(manual: Manual, chain: Chain): PfmeaRow[] {
	const byProcess = Map.groupBy(chain.failureModes.values(), ({ failureMode }) => failureMode.process);
	return processOrder(manual).flatMap((process) =>
		(byProcess.get(process) ?? []).flatMap((mode): PfmeaRow[] =>
			mode.declaredBy.length > 0
				? mode.declaredBy.map((declaring) => ({ process, mode, declaring }))
				: [{ process, mode, declaring: undefined }],
		),
	);
}
