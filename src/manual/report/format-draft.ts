// What does a new document begin with? A draft that passes check and says at each place what to write there.
import { type DraftWords, markUnwritten } from "../model/draft-words.ts";

export interface Draft {
	kind: "procedure" | "checklist";
	id: string;
	title: string;
	process: string;
	/** Role ids. */
	owner: string;
	/** Undefined where nobody can tell: the writer has to say who approves. */
	approver: string | undefined;
	/** Who checks in the template: another than the owner, who works there. */
	second: string;
	/** Nobody else could check: the manual has one role, and one person in it. */
	alone: boolean;
	words: DraftWords;
}

type Marked = Draft & { todo: DraftWords };

const head = ({ kind, id, title, process, owner, approver, second, todo }: Marked) => `---
id: ${id}
title: ${JSON.stringify(title)}
summary: ${JSON.stringify(todo.summary)}
process: ${process}
owner: ${owner}
${approver ? `approver: ${approver}` : "# approver: the role that approves it, not the owner; needed once it is effective"}
roles: [${[...new Set([owner, second])].join(", ")}] # who works by it
status: draft # effective once it is approved, with the line below
# effective: YYYY-MM-DD, the first day it binds; needed once it is effective
revision: 1
reviewEvery: P12M
criticality: major
${kind === "procedure" ? "failureModes: [] # what can go wrong here: ids of registers/failure-modes.yaml" : "mode: do-confirm"}
---
`;

const aloneNote =
	'{/* registers/roles.yaml has one role alone, so this is a self check. Where somebody else has to look, add their role there, name it in by, and write kind="second-person". */}\n\n';

/** The second person is another than who works. */
const check = ({
	owner,
	second,
	alone,
	todo,
}: Marked) => `${alone ? aloneNote : ""}<QCStep id="check" title="${todo.checkTitle}" kind="${alone ? "self" : "second-person"}" by="${second}"
  criterion="${todo.criterion}" evidence="record" hold>
${todo.check}

<OnFail disposition="segregate" authority="${owner}">
${todo.reaction}
</OnFail>
</QCStep>
`;

const procedure = (draft: Marked) => `${draft.todo.start}

<Step id="first" by="${draft.owner}" title="${draft.todo.stepTitle}">
${draft.todo.step}
</Step>

${check(draft)}
<Step id="last" by="${draft.owner}" title="${draft.todo.lastTitle}" irreversible>
${draft.todo.last}
</Step>
`;

const checklist = (draft: Marked) => `${draft.todo.use}

<PausePoint id="before" title="${draft.todo.pauseTitle}">
<Item id="first" response="${draft.todo.response}">
${draft.todo.item}
</Item>

${check(draft)}</PausePoint>
`;

/** The text of a new document's file. */
export function formatDraft(draft: Draft): string {
	const todo = Object.fromEntries(
		Object.entries(draft.words).map(([place, words]) => [place, markUnwritten(words)]),
	) as DraftWords;
	const marked = { ...draft, todo };
	return `${head(marked)}\n${draft.kind === "procedure" ? procedure(marked) : checklist(marked)}`;
}
