// Of which kind is a document that somebody saved in the folder of the other kind? All of it would be told as wrong there.
import type { Document } from "../model/document.ts";
import type { Problem } from "../model/finding.ts";

type Kind = Document["kind"];

const ofChecklists = /^[ \t]*<(?:PausePoint|Item)\b/m;
const ofProcedures = /^[ \t]*<(?:Step|Decision)\b/m;
/** Whoever names a document as one of the kind of its folder means it so, whatever stands in it. */
const namedAs: Record<Kind, RegExp> = { procedure: /^SOP\b/i, checklist: /^CHK\b/i };

/** The kind that head and body agree on, where that is not the one of its folder; else that of its folder. */
export function seemingKind(head: unknown, body: string, ofFolder: Kind): Kind {
	if (head === null || typeof head !== "object") return ofFolder;
	const has = (key: string) => Object.hasOwn(head, key);
	if ("id" in head && namedAs[ofFolder].test(String(head.id))) return ofFolder;
	if (ofFolder === "procedure") {
		const isChecklist = has("mode") && !has("failureModes") && !has("requires");
		return isChecklist && ofChecklists.test(body) && !ofProcedures.test(body) ? "checklist" : ofFolder;
	}
	return !has("mode") && ofProcedures.test(body) && !ofChecklists.test(body) ? "procedure" : ofFolder;
}

/** What is said of a document in the folder of the other kind. */
export function explainKind(kind: Kind, path: string, process: string): Omit<Problem, "line" | "column"> {
	const folder = kind === "checklist" ? "checklists" : ["procedures", process].filter(Boolean).join("/");
	return {
		rule: "misplaced-document",
		message: `Unexpected ${kind} in ${path.split("/")[0]}/, expected it in ${kind}s/`,
		help: `Move the file to ${folder}/${path.split("/").at(-1)}.`,
	};
}
