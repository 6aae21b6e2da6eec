// What does one generated checklist say?
import { severities } from "../../src/manual/model/words.ts";
import type { ManualPlan } from "./plan-manual.ts";
import { confirmations, criteria, introductions, reactions, sentences } from "./words.ts";
import { fillIn, writeParagraph } from "./write-prose.ts";

/** Failure modes that the checks of a checklist control: every third has a check. */
export function modesOfChecklist({ checklists, failureModes }: ManualPlan, index: number): readonly string[] {
	return index % 3 === 0 ? (failureModes.get(checklists[index]?.process.id ?? "") ?? []).slice(1, 2) : [];
}

/** The text of one checklist: two pause points, and the check of its failure mode where it has one. */
export function generateChecklist(plan: ManualPlan, index: number): string {
	const document = plan.checklists[index];
	if (!document) throw new RangeError(`no checklist ${index}`);
	const modes = modesOfChecklist(plan, index);
	const { id, title, process, random } = document;
	const [lead, worker, inspector] = process.roles;
	const item = (name: string) =>
		`  <Item id="${name}" response="${fillIn("{n} {unit} at the {part}", random, process)}">\n    ${writeParagraph(random.chance(95) ? confirmations : sentences, 1, random, process)}\n  </Item>`;
	const check = `
  <QCStep id="second-look" title="${fillIn("Look at the {thing} once more", random, process)}" kind="second-person" by="${inspector}" criterion="${fillIn(random.pick(criteria), random, process)}" evidence="record" controls="${modes.join(" ")}">
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
criticality: ${random.pick(severities)}
---

${writeParagraph(introductions, 1, random, process)}

<PausePoint id="before" title="${fillIn("Before the {thing} is touched", random, process)}">
${["paper", "place", "part", "tool"].map(item).join("\n")}
</PausePoint>

<PausePoint id="after" title="${fillIn("Before the {thing} goes to {place}", random, process)}">
${["count", "label", "number"].map(item).join("\n")}
${modes.length > 0 ? check : ""}
</PausePoint>
`;
}
