// Which wrong attributes of a step still say how strictly to judge? Whoever wrote them meant something by it.
import { z } from "zod";
import { componentAttributes } from "../model/components.ts";
import { nearest } from "../model/nearest.ts";
import { namesNothing } from "../model/undone.ts";
import type { AttributeValues } from "./build-node.ts";

const fields = componentAttributes.Step.shape;
const known = Object.keys(fields);

/**
 * `irreversible` and `undoes` of a step that are misspelt or have a wrong value, on the safe side: the step cannot be
 * undone, or it undoes what nobody can tell, and so everything.
 */
export function keepMeant(raw: ReadonlyMap<string, string | true>): AttributeValues {
	const values: AttributeValues = {};
	for (const [key, written] of raw) {
		const meant = known.includes(key) ? key : nearest(key, known);
		if (meant === "irreversible") values.irreversible = true;
		if (meant !== "undoes") continue;
		const parsed = z.safeParse(fields.undoes, written);
		values.undoes = [...(values.undoes ?? []), ...((parsed.success && parsed.data) || [namesNothing])];
	}
	return values;
}
