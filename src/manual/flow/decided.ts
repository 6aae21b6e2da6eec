// When a check fails, does somebody decide what becomes of the goods?
import type { OnFailNode, QCStepNode } from "../model/document.ts";
import { isKnown, type Manual } from "../model/manual.ts";
import type { Disposition } from "../model/words.ts";
import type { CheckNode } from "./graph.ts";

/** Dispositions that decide over the goods (ISO 9001:2015 8.7.1), so that nothing goes on unless somebody has decided. */
const deciding: readonly Disposition[] = ["scrap", "return", "concession", "suspend", "inform-customer"];

/** Does the disposition decide what becomes of the goods? */
export function isDeciding(disposition: Disposition | undefined): boolean {
	return disposition !== undefined && deciding.includes(disposition);
}

/** Dispositions by which somebody lets the goods go on as they are. */
const releasing: readonly Disposition[] = ["concession", "inform-customer"];

/** Does a failed check end in a release by somebody who is named, which stands for a pass (ISO 9001:2015 8.7.1 d)? */
export function isReleasedOnFail({ decided, node }: CheckNode): boolean {
	const disposition = node.onFails[0]?.disposition;
	return decided && disposition !== undefined && releasing.includes(disposition);
}

/** Roles that decide: those of the authority that the register has. An id that names no role is nobody. */
export function findDeciders({ registers }: Pick<Manual, "registers">, { authority }: OnFailNode): string[] {
	return authority.filter((role) => isKnown(registers.roles, role));
}

/** Does a failed check end in the decision of somebody who is named? */
export function isDecidedOnFail(manual: Pick<Manual, "registers">, { onFails }: QCStepNode): boolean {
	const [onFail] = onFails;
	return onFail !== undefined && isDeciding(onFail.disposition) && findDeciders(manual, onFail).length > 0;
}
