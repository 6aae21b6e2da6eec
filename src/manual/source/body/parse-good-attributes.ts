// What do the attributes of a tag say in which nothing is wrong? Quicker than the whole schema, and the same answer.
import type { z } from "zod";
import { type ComponentName, componentAttributes } from "../../model/components.ts";
import type { AttributeValues } from "./build-node.ts";

interface Field {
	schema: z.ZodType;
	required: boolean;
	/** Parsed values by how they were written: roles, kinds and flags are the same in thousands of tags. */
	known: Map<string | true, unknown>;
}

/** Titles and criteria are nearly all different; they must not fill the memory. */
const mostKnown = 500;
const fieldsOf = new Map<ComponentName, Map<string, Field>>();

function readFields(name: ComponentName): Map<string, Field> {
	const fields = new Map<string, Field>();
	for (const [key, field] of Object.entries(componentAttributes[name].shape)) {
		const schema: z.ZodType = field;
		fields.set(key, { schema, required: !schema.safeParse(undefined).success, known: new Map() });
	}
	fieldsOf.set(name, fields);
	return fields;
}

/** Parsed attributes; undefined where one is wrong, unknown or missing, which only the whole schema can tell. */
export function parseGoodAttributes(
	name: ComponentName,
	raw: ReadonlyMap<string, string | true>,
): AttributeValues | undefined {
	const values: Record<string, unknown> = {};
	for (const [key, { schema, required, known }] of fieldsOf.get(name) ?? readFields(name)) {
		const text = raw.get(key);
		if (text === undefined) {
			if (required) return undefined;
			continue;
		}
		let value = known.get(text);
		if (value === undefined) {
			const parsed = schema.safeParse(text);
			if (!parsed.success) return undefined;
			value = parsed.data;
			if (known.size < mostKnown) known.set(text, value);
		}
		values[key] = value;
	}
	return Object.keys(values).length === raw.size ? values : undefined;
}
