// A reaction that lets go on what failed, or says nothing that anybody could do: the check finds an error and stops none.
import { nodesOf } from "../model/document.ts";
import { onFail } from "./example-parts.ts";
import type { Rule } from "./rule.ts";
import { judgedWordings } from "./wording/language.ts";
import { findLettingPass, type LettingPass } from "./wording/letting-pass.ts";

const told: Record<LettingPass["kind"], { what: string; expected: string; help: string }> = {
	go: {
		what: "that lets what failed go on",
		expected: "what is done so that it does not",
		help: 'Say what is done with it, and who is told. If somebody may accept it as it is, that is disposition="concession" with their authority.',
	},
	nothing: {
		what: "that does not say what to do",
		expected: "what is done with what failed, and who is told",
		help: "Write it out, or name in see the procedure that says so: on the page of all reactions and in the control plan it stands by itself.",
	},
};

const check = (reaction: string) =>
	`<QCStep id="match" title="Compare with the photo" kind="self" by="receiver" criterion="5 of 5 as in the photo">\nCompare.\n\n${onFail('disposition="segregate" authority="goods-in-lead"', reaction)}\n</QCStep>`;

export const idleReaction: Rule = {
	id: "idle-reaction",
	affects: "coverage",
	severity: "error",
	why: "A reaction that lets go on what failed, whatever its disposition says, or that says nothing anybody could do, makes of the check one that finds errors and stops none.",
	source: "ISO 9001:2015 8.7.1: unintended use or delivery is prevented",
	examples: {
		bad: { body: check("Send it all the same.") },
		good: { body: check("Red tag, cage. Tell the goods-in lead, who decides.") },
	},
	*check(context) {
		for (const document of judgedWordings(context)) {
			for (const node of nodesOf(document, "QCStep")) {
				const [reaction] = node.onFails;
				// What it leads to may say it.
				if (!reaction || reaction.see !== undefined) continue;
				const found = findLettingPass(reaction.text, reaction);
				if (!found) continue;
				const place = document.locateWords(reaction, found.words);
				if (document.links.some(({ line }) => line >= reaction.line && line <= place.line)) continue;
				const { what, expected, help } = told[found.kind];
				yield {
					file: document.file,
					...place,
					message: `Unexpected reaction of "${node.id}" ${what} ("${found.words}"), expected ${expected}`,
					help,
					subject: document.head.id,
					at: node.id,
				};
			}
		}
	},
};
