// What does one generated QC step say, and what is wrong with it in a procedure that is covered only in part?
import type { Defect, PlannedDocument } from "./plan-manual.ts";
import { criteria, reactions, sentences } from "./words.ts";
import { fillIn, writeParagraph } from "./write-prose.ts";

const figures = ["count", "weigh", "measure"];
const methods = [...figures, "scan", "compare-photo", "inspect", "test", "review"];
const kinds = ["second-person", "second-person", "successive", "sampling"];
const evidences = ["photo", "scan", "signature", "count", "measurement", "record"];
const dispositions = ["correct", "segregate", "return", "suspend", "inform-customer", "scrap"];

interface Check {
	kind: string;
	method: string;
	by: string;
	criterion: string;
	evidence: string;
	blind: boolean;
	hold: boolean;
	disposition: string;
	authority: string;
	/** Where the reaction leads; nothing: the work stops. */
	goto: string;
}

/** What a defect makes of a check; the others are in the flow or in the head. */
function flawOf(defect: Defect, lead: string): Partial<Check> {
	switch (defect) {
		case "critical-without-independent-check":
			return { kind: "self" };
		case "hold-not-held":
			return { hold: true, disposition: "segregate", goto: "go-on" };
		case "missing-evidence":
			return { evidence: "none" };
		case "primed-check":
			return { kind: "second-person", method: "count", blind: false };
		case "reaction-without-authority":
			return { disposition: "scrap", authority: "" };
		case "reaction-without-reverification":
			return { hold: false, disposition: "correct", goto: "close" };
		case "vague-criterion":
			return { criterion: "OK" };
		case "verifier-not-independent":
			return { kind: "second-person", by: lead };
		default:
			return {};
	}
}

/** A check of some failure modes; `back` is the step from which the work is done again where it can be corrected. */
export function formatCheck(name: string, document: PlannedDocument, modes: readonly string[], back: string): string {
	const { process, defect, random } = document;
	const [lead, worker, inspector] = process.roles;
	const reference = random.chance(40) ? ` reference="../../media/${process.id}.svg"` : "";
	const kind = name === "last-look" && random.chance(30) ? "self" : random.pick(kinds);
	const method = random.pick(methods);
	const disposition = random.pick(dispositions);
	const check: Check = {
		kind,
		method,
		by: kind === "self" ? worker : inspector,
		criterion: fillIn(random.pick(criteria), random, process),
		evidence: random.pick(evidences),
		blind: figures.includes(method),
		hold: random.chance(50),
		disposition,
		authority: lead,
		goto: disposition === "correct" ? back : "",
		...(defect && flawOf(defect, lead)),
	};
	const controls = modes.length > 0 ? ` controls="${modes.join(" ")}"` : "";
	const authority = check.authority && ` authority="${check.authority}"`;
	const goto = check.goto && ` goto="${check.goto}"`;
	return `<QCStep id="${name}" title="${fillIn("{verb} the {part} of the {thing} again", random, process)}" kind="${check.kind}" stage="${random.pick(["receiving", "in-process", "final"])}" method="${check.method}"
  by="${check.by}" criterion="${check.criterion}"
  evidence="${check.evidence}" sample="${random.pick(["5 per lot", "100%", "plan:general-ii-1.5"])}"${controls}${reference}${check.hold ? " hold" : ""}${check.blind ? " blind" : ""}>
  ${writeParagraph(sentences, 3, random, process)}

  <OnFail disposition="${check.disposition}"${authority}${goto}>
    ${writeParagraph(reactions, 1, random, process)}
  </OnFail>
</QCStep>`;
}
