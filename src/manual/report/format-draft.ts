// What does a new document begin with? A draft that passes check and says at each place what to write there.

export interface Draft {
	kind: "procedure" | "checklist";
	id: string;
	title: string;
	process: string;
	/** Role ids. */
	owner: string;
	approver: string;
}

const head = ({ kind, id, title, process, owner, approver }: Draft) => `---
id: ${id}
title: ${JSON.stringify(title)}
summary: What this achieves and for whom, in one sentence.
process: ${process}
owner: ${owner}
approver: ${approver}
roles: [${[...new Set([owner, approver])].join(", ")}]
status: draft
revision: 1
reviewEvery: P12M
criticality: major
${kind === "procedure" ? "failureModes: [] # what can go wrong here: ids of registers/failure-modes.yaml" : "mode: do-confirm"}
---
`;

/** The second person is another than who works. */
const check = ({
	owner,
	approver,
}: Draft) => `<QCStep id="check" title="Say what is looked at" kind="second-person" by="${approver}"
  criterion="A value with its tolerance, a state that can be seen, or a picture to compare with" evidence="record" hold>
How it is checked, with what, and on how many.

<OnFail disposition="segregate" authority="${owner}">
Who does what with the goods, until when, and how they are checked again.
</OnFail>
</QCStep>
`;

const procedure = (draft: Draft) => `When this starts, and what must be ready.

<Step id="first" by="${draft.owner}" title="Say what is done, in a few words">
How it is done, so that a new colleague can do it.
</Step>

${check(draft)}
<Step id="last" by="${draft.owner}" title="Say what cannot be undone, such as ship or pay" irreversible>
The point of no return stands after its check.
</Step>
`;

const checklist = (draft: Draft) => `When it is used, and who reads it.

<PausePoint id="before" title="Say before what work stops for it">
<Item id="first" response="What is seen, such as 5 of 5 or seal unbroken">
Say one thing to look at.
</Item>

${check(draft)}</PausePoint>
`;

/** The text of a new document's file. */
export function formatDraft(draft: Draft): string {
	return `${head(draft)}\n${draft.kind === "procedure" ? procedure(draft) : checklist(draft)}`;
}
