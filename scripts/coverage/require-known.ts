// Does a filter name what the manual has?
import type { CoverageFilter } from "../../src/manual/coverage/compute-coverage.ts";
import type { Manual } from "../../src/manual/model/manual.ts";
import { didYouMean } from "../../src/manual/model/nearest.ts";
import { UsageError } from "../run-command.ts";

function requireKnown(option: string, ids: readonly string[] | undefined, known: ReadonlyMap<string, unknown>): void {
	const unknown = ids?.find((id) => !known.has(id));
	if (unknown !== undefined)
		throw new UsageError(
			`Unexpected "${unknown}" for ${option}, expected one of the manual${didYouMean(unknown, known.keys())}`,
		);
}

/** Throws UsageError where a filter names what the registers do not have. */
export function requireKnownFilter({ registers }: Manual, { processes, owners }: CoverageFilter): void {
	requireKnown("--process", processes, registers.processes.entries);
	requireKnown("--owner", owners, registers.roles.entries);
}
