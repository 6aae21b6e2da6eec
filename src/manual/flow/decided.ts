// When a check fails, does somebody decide what becomes of the goods?
import type { QCStepNode } from "../model/document.ts";
import type { Disposition } from "../model/words.ts";

/** Dispositions that decide over the goods (ISO 9001:2015 8.7.1), so that nothing goes on unless somebody has decided. */
const deciding: readonly Disposition[] = ["scrap", "return", "concession", "suspend", "inform-customer"];

/** Does the disposition decide what becomes of the goods? */
export function isDeciding(disposition: Disposition | undefined): boolean {
	return disposition !== undefined && deciding.includes(disposition);
}

/** Does a failed check end in the decision of somebody who is named? */
export function isDecidedOnFail({ onFails }: QCStepNode): boolean {
	const [onFail] = onFails;
	return onFail !== undefined && isDeciding(onFail.disposition) && onFail.authority.length > 0;
}
