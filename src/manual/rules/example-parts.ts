// Of which parts are the examples of rules made that have a check, a checklist or another document in them?
import type { Example } from "./rule.ts";

export const onFail = (attributes: string, text: string) => `<OnFail ${attributes}>\n${text}\n</OnFail>`;

/** A check with nothing wrong in it, but for what is given. */
export const matchCheck = (attributes = "", reaction = onFail('disposition="segregate"', "Red tag, cage.")) =>
	`<QCStep id="match" title="Compare with the photo" kind="second-person" by="inspector" criterion="5 of 5 as in the photo"${attributes && ` ${attributes}`}>\nCompare.\n\n${reaction}\n</QCStep>`;

/** What cannot be taken back. */
export const ship =
	'<Step id="ship" by="receiver" title="Hand over to the carrier" irreversible>\nScan and sign.\n</Step>';

/** A procedure beside the one of the example. */
export const otherProcedure = ({
	file = "b",
	id = "SOP-2",
	title = "Put a lot away",
	status = "effective",
	effective = "2026-01-01",
	supersedes = "",
	body = "A line.",
} = {}): NonNullable<Example["files"]> => ({
	[`procedures/receiving/${file}.mdx`]: `---
id: ${id}
title: ${title}
summary: Every lot has its place.
process: receiving
owner: goods-in-lead
approver: quality-lead
roles: [receiver]
status: ${status}
revision: 1
effective: ${effective}
reviewEvery: P12M
criticality: minor${supersedes && `\nsupersedes: ${supersedes}`}
---

${body}
`,
});

export const pausePoint = (more = "") =>
	`<PausePoint id="before" title="Before the carton is closed">\n<Item id="note" response="On top of the goods">\nDelivery note.\n</Item>\n${more}</PausePoint>`;

/** Checklist CHK-9, to be used by the document of the example. */
export const otherChecklist = (effective = "2026-01-01"): NonNullable<Example["files"]> => ({
	"checklists/b.mdx": `---
id: CHK-9
title: Before the carton is closed
summary: Nothing is left on the table.
process: receiving
owner: goods-in-lead
approver: quality-lead
roles: [receiver]
status: effective
revision: 1
effective: ${effective}
reviewEvery: P12M
criticality: major
mode: read-do
---

${pausePoint()}
`,
});

/** A document without a check, which an exemption would allow. */
export const uncheckedStep = '<Step id="weigh" by="receiver" title="Weigh the parcel">\nOne lot at a time.\n</Step>';

export const exemptionText = ({ approvedBy = "quality-lead", from = "2026-10-01", until = "2026-12-31" } = {}) =>
	`{ reason: The scales are on order, approvedBy: ${approvedBy}, from: ${from}, until: ${until} }`;
