// Which keys may a register or policy.yaml have? Told by the schemas that check them, so that the guide cannot go stale.
import { z } from "zod";

interface SchemaKey {
	/** As it stands in the file; "rows: from" within a list or a map. */
	name: string;
	needed: boolean;
	/** What it says, in the words of the schema. */
	about: string;
	/** The words it may be, if only some. */
	oneOf: string[];
}

interface Node {
	type?: string;
	description?: string;
	enum?: string[];
	properties?: Record<string, Node>;
	required?: string[];
	items?: Node;
	anyOf?: Node[];
}

function keysOf(node: Node, prefix: string): SchemaKey[] {
	return Object.entries(node.properties ?? {}).flatMap(([key, value]) => {
		const name = prefix + key;
		const inner = value.items ?? value;
		const own: SchemaKey = {
			name,
			needed: node.required?.includes(key) ?? false,
			about: value.description ?? inner.description ?? "",
			oneOf: inner.enum ?? [],
		};
		return [own, ...keysOf(inner, `${name}: `)];
	});
}

/** The keys of a schema and of what stands within them, as a writer types them. */
export function schemaKeys(schema: z.ZodType): SchemaKey[] {
	return keysOf(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Node, "");
}
