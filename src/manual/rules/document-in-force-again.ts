// A document that was superseded is in force again, since what superseded it was superseded in its turn.
import { computeStandings } from "../model/in-force.ts";
import { matchCheck, otherProcedure } from "./example-parts.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

/** SOP-2, which supersedes the document of the example, and SOP-3, which supersedes others. */
const successors = (others: string) => ({
	...otherProcedure({ supersedes: "[SOP-1]", body: matchCheck() }),
	...otherProcedure({ file: "c", id: "SOP-3", title: "Store a lot", supersedes: others, body: matchCheck() }),
});

export const documentInForceAgain: Rule = {
	id: "document-in-force-again",
	affects: "coverage",
	severity: "warning",
	why: "A document that was superseded is in force again, since what superseded it was superseded in its turn: people may work by a paper that everybody takes for replaced.",
	source: "ISO 9001:2015 7.5.3.2 d: prevention of the unintended use of obsolete documents",
	examples: {
		bad: { body: matchCheck(), files: successors("[SOP-2]") },
		good: { body: matchCheck(), files: successors("[SOP-1, SOP-2]") },
	},
	*check(context) {
		const standings = computeStandings(context.manual, context.asOf);
		for (const document of judgedDocuments(context)) {
			const [between] = standings.get(document)?.replaced ?? [];
			if (!between) continue;
			const { id } = document.head;
			const last = (standings.get(between)?.successors ?? []).map(({ head }) => head.id).join(" and ");
			yield {
				file: document.file,
				...document.locateInHead(["id"]),
				message: `Unexpected document ${id} in force again, since ${between.head.id}, which superseded it, is superseded by ${last}, expected one that is superseded too, or withdrawn`,
				help: `Add ${id} to supersedes of ${last}, or withdraw it. If it is to hold again, take it out of supersedes of ${between.head.id}.`,
				subject: id,
			};
		}
	},
};
