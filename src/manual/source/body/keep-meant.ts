// Which wrong attributes of a tag still say how strictly to judge? Whoever wrote them meant something by it.
import { z } from "zod";
import { type ComponentName, componentAttributes } from "../../model/components.ts";
import { nearest } from "../../model/nearest.ts";
import { namesNothing } from "../../model/undone.ts";
import type { AttributeValues } from "./build-node.ts";

const { Step, OnFail } = componentAttributes;

/**
 * `irreversible`, `undoes` and `goto` that are misspelt or have a wrong value, on the safe side: the step cannot be
 * undone, it undoes what nobody can tell, and so everything, or it leads to what nobody can tell, and so on.
 */
export function keepMeant(name: ComponentName, raw: ReadonlyMap<string, string | true>): AttributeValues {
	const values: AttributeValues = {};
	const known = Object.keys(componentAttributes[name].shape);
	for (const [key, written] of raw) {
		const meant = known.includes(key) ? key : nearest(key, known);
		if (meant === "irreversible") values.irreversible = true;
		if (meant === "undoes") {
			const parsed = z.safeParse(Step.shape.undoes, written);
			values.undoes = [...(values.undoes ?? []), ...((parsed.success && parsed.data) || [namesNothing])];
		}
		// One that is misspelt besides one that is not says nothing more.
		if (meant === "goto" && (key === meant || !raw.has(meant))) {
			const parsed = z.safeParse(OnFail.shape.goto, written);
			values.goto = (parsed.success && parsed.data) || namesNothing;
		}
	}
	return values;
}
