// A picture without alternative text says nothing to someone who hears the page or prints it badly (WCAG 2.2, 1.1.1).
import type { Rule } from "./rule.ts";

export const missingAlternativeText: Rule = {
	id: "missing-alternative-text",
	affects: "document",
	severity: "error",
	why: "A picture without alternative text says nothing to someone who hears the page or prints it badly (WCAG 2.2, 1.1.1).",
	source: "WCAG 2.2, 1.1.1 Non-text Content",
	examples: {
		bad: {
			body: "![](../../media/scarf.svg)",
			files: { "media/scarf.svg": '<svg xmlns="http://www.w3.org/2000/svg" />' },
		},
		good: {
			body: "![Blue scarf with a red seam](../../media/scarf.svg)",
			files: { "media/scarf.svg": '<svg xmlns="http://www.w3.org/2000/svg" />' },
		},
	},
	*check({ manual }) {
		for (const document of manual.documents) {
			for (const { alternative, line, column } of document.pictures) {
				if (alternative.trim()) continue;
				yield {
					file: document.file,
					line,
					column,
					message: "Unexpected picture without alternative text, expected ![what is seen](file)",
					help: "Say in a few words what the reader should see in it.",
					subject: document.head.id,
				};
			}
		}
	},
};
