// What does one generated checklist say?
import type { PlannedDocument } from "./plan-manual.ts";
import { criteria, introductions, reactions, sentences } from "./words.ts";
import { fillIn, writeParagraph } from "./write-prose.ts";

/** The text of one checklist: two pause points; every third holds a QC step. */
export function generateChecklist(document: PlannedDocument, index: number): string {
	const { id, title, process, random } = document;
	const [lead, worker, inspector] = process.roles;
	const item = (name: string) =>
		`  <Item id="${name}" response="${fillIn("{n} {unit} at the {part}", random, process)}">\n    ${writeParagraph(sentences, 1, random, process)}\n  </Item>`;
	const check = `
  <QCStep id="second-look" title="${fillIn("Look at the {thing} once more", random, process)}" kind="second-person" by="${inspector}" criterion="${fillIn(random.pick(criteria), random, process)}" evidence="record">
    ${writeParagraph(sentences, 2, random, process)}

    <OnFail disposition="segregate" authority="${lead}">
      ${writeParagraph(reactions, 1, random, process)}
    </OnFail>
  </QCStep>`;
	return `---
id: ${id}
title: ${title}
summary: ${fillIn("What the {worker} confirms aloud before the {thing} moves on.", random, process)}
process: ${process.id}
owner: ${lead}
approver: quality-head
roles: [${worker}, ${inspector}]
status: effective
mode: ${random.pick(["read-do", "do-confirm"])}
revision: ${random.int(1, 5)}
effective: 2026-0${random.int(1, 9)}-${random.int(10, 28)}
reviewEvery: P12M
criticality: ${random.pick(["critical", "major", "minor"])}
---

${writeParagraph(introductions, 1, random, process)}

<PausePoint id="before" title="${fillIn("Before the {thing} is touched", random, process)}">
${["paper", "place", "part", "tool"].map(item).join("\n")}
</PausePoint>

<PausePoint id="after" title="${fillIn("Before the {thing} goes to {place}", random, process)}">
${["count", "label", "number"].map(item).join("\n")}
${index % 3 === 0 ? check : ""}
</PausePoint>
`;
}
