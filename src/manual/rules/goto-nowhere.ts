// "Go to" names a step that is not there: whoever reworks a piece does not know where to take it up again.
import { type BodyNode, type Document, nodesOf } from "../model/document.ts";
import { didYouMean } from "../model/nearest.ts";
import { namesNoStep, stepIds } from "../model/step-ids.ts";
import { matchCheck, onFail } from "./example-parts.ts";
import type { Rule } from "./rule.ts";

/** Id of the check or decision that a reaction or branch stands in. */
function idAround({ allNodes }: Document, inner: BodyNode): string {
	const around = allNodes.find(
		(node) =>
			(node.component === "QCStep" && node.onFails.some((each) => each === inner)) ||
			(node.component === "Decision" && node.branches.some((each) => each === inner)),
	);
	return around && "id" in around ? around.id : "";
}

export const gotoNowhere: Rule = {
	id: "goto-nowhere",
	affects: "coverage",
	severity: "error",
	why: "Go to names a step that is not there: whoever reworks a piece does not know where to take it up again, and nobody can tell which checks lie on the way.",
	examples: {
		bad: {
			body: `<Step id="open" by="receiver" title="Open one carton">\nOne lot at a time.\n</Step>\n\n${matchCheck("", onFail('disposition="correct" goto="opne"', "Sort out what differs."))}`,
		},
		good: {
			body: `<Step id="open" by="receiver" title="Open one carton">\nOne lot at a time.\n</Step>\n\n${matchCheck("", onFail('disposition="correct" goto="open"', "Sort out what differs."))}`,
		},
	},
	*check({ manual }) {
		for (const document of manual.documents) {
			for (const node of document.allNodes) {
				if (node.component !== "Branch" && node.component !== "OnFail") continue;
				const { goto } = node;
				if (!namesNoStep(document, goto)) continue;
				const into = nodesOf(document, "UseChecklist").find(({ id }) => id && goto.startsWith(`${id}--`))?.id;
				yield {
					file: document.file,
					...document.locateAttribute(node, "goto"),
					message: `Unexpected goto="${goto}", expected the id of a step of this document or end${into ? "" : didYouMean(goto, stepIds(document))}`,
					help: into
						? `From outside, a checklist is gone through from its beginning: write goto="${into}".`
						: "Name a step, check or decision of this document. Until then the work counts as going on to whatever comes next.",
					subject: document.head.id,
					at: idAround(document, node),
				};
			}
		}
	},
};
