// A word of the glossary points to another one that is not there, so the page leaves the hint out.
import { documentIds } from "../model/manual.ts";
import { findUnknown } from "./find-unknown.ts";
import type { Rule } from "./rule.ts";

const glossary = "registers/glossary.yaml";

export const unknownTerm: Rule = {
	id: "unknown-term",
	affects: "document",
	severity: "error",
	why: "A word of the glossary points to another one that is not there. The page leaves the hint out, and nobody finds what it meant.",
	examples: {
		bad: {
			files: { [glossary]: "caliper:\n  term: Caliper\n  definition: Measures a length.\n  see: [micrometer]\n" },
		},
		good: {
			files: {
				[glossary]:
					"caliper:\n  term: Caliper\n  definition: Measures a length.\n  see: [micrometer]\nmicrometer:\n  term: Micrometer\n  definition: Measures a thickness.\n",
			},
		},
	},
	*check({ manual }) {
		const known = new Set([...manual.registers.glossary.ids, ...documentIds(manual)]);
		yield* findUnknown(manual, "term or document", known, glossary);
	},
};
