// A criterion that two people read differently decides nothing: whoever is in a hurry lets it pass.
import { nodesOf } from "../model/document.ts";
import type { Rule } from "./rule.ts";
import { judgedWordings } from "./wording/language.ts";
import { findVagueness, type Vagueness } from "./wording/vague-criterion.ts";

const expected = "a value with its tolerance, a count, a state that two people see alike, or a named reference";

const words: Record<Vagueness["kind"], { what(word: string): string; help(word: string): string }> = {
	opinion: {
		what: (word) => `criterion with "${word}" and nothing that decides it`,
		help: (word) =>
			`Say what "${word}" looks like on the piece: a number with its tolerance, what must not be there and from which distance, or the picture, sample or record to compare with.`,
	},
	graded: {
		what: (word) => `criterion with "${word}" and no way to tell how far`,
		help: (word) =>
			`Say how "${word}" is decided: a limit with its unit, or a trial that anybody can repeat, such as a gauge, a wipe or a push.`,
	},
	hedge: {
		what: (word) => `criterion with "${word}", so that nobody knows when it is met`,
		help: (word) =>
			`Take "${word}" out, or say in which case another limit holds, and which one: "below 7 °C; while the truck is unloaded below 10 °C".`,
	},
	reference: {
		what: (word) => `criterion with "${word}" that does not say which`,
		help: () =>
			"Name the document with its number and revision, or the sample by its place, or write the value and its tolerance here.",
	},
	approximate: {
		what: (word) => `criterion with "${word}" and no tolerance`,
		help: () => "Give the value with ±, or the least and the most that pass.",
	},
	unit: {
		what: (word) => `criterion with a unit for "${word}" and no number`,
		help: () => "Write the value with ±, or the least and the most that pass, before the unit.",
	},
	activity: {
		what: (word) => `criterion "${word}" that tells an activity and no result`,
		help: () =>
			"Write what has to be seen for it to pass, such as which two figures are equal, not that somebody looked.",
	},
	placeholder: {
		what: (word) => `criterion "${word}" that says nothing of the piece`,
		help: () => "Write what a piece has to be like to pass, before anybody is asked to judge one by it.",
	},
	anything: {
		what: (word) => `criterion "${word}" that everything meets`,
		help: () => "Write what does not pass: a check that cannot fail stops nothing.",
	},
};

const check = (criterion: string) =>
	`<QCStep id="compare" title="Compare the seam" kind="self" by="receiver" criterion="${criterion}">\nLay the card beside the seam.\n\n<OnFail disposition="segregate">\nSet it aside.\n</OnFail>\n</QCStep>`;

export const vagueCriterion: Rule = {
	id: "vague-criterion",
	affects: "coverage",
	severity: "error",
	why: "A criterion that two people read differently decides nothing: one lets the piece pass, the other does not, and nobody can say who is right.",
	source:
		"ISO 9001:2015 8.6 a asks for evidence of conformity with the acceptance criteria; evidence can only be given for a criterion that can be decided.",
	examples: {
		bad: { body: check("Seam properly sewn") },
		good: { body: check("Seam 10 mm ± 1 mm from the edge, 4 stitches per cm, no loose thread") },
	},
	*check(context) {
		for (const document of judgedWordings(context)) {
			for (const node of nodesOf(document, "QCStep")) {
				const found = findVagueness(node.criterion, {
					pictured: node.reference !== undefined,
					tested: node.method === "test",
				});
				if (!found) continue;
				const { what, help } = words[found.kind];
				yield {
					file: document.file,
					...document.locateAttribute(node, "criterion"),
					message: `Unexpected ${what(found.word)}, expected ${expected}`,
					help: help(found.word),
					subject: document.head.id,
					at: node.id,
				};
			}
		}
	},
};
