// Which rules can a finding name, and what is there to say of each? Those of the lists, and those of the reader.
import { compareText, type FindingSeverity } from "../model/finding.ts";
import type { Policy } from "../model/policy.ts";
import { allRules } from "./all-rules.ts";
import { type Rule, severityOf } from "./rule.ts";

export interface KnownRule extends Pick<Rule, "id" | "why" | "severity">, Partial<Pick<Rule, "examples">> {
	/** Standard or study that it rests on; empty: none is named. */
	source: string;
	/** reading: found where the text is read, before any rule; the policy cannot switch it off. */
	affects: Rule["affects"] | "reading";
}

/** What is found before a rule looks at it. */
const ofReading: Record<string, string> = {
	"broken-encoding": "The file is not UTF-8, so its words cannot be read for certain and none of its checks counts.",
	"broken-frontmatter":
		"The head of the document is not YAML, so nothing is known of its id, its owner and its status.",
	"broken-markdown":
		"Markdown that the parser does not take for it: readers see its signs, or what stands in it is lost.",
	"broken-mdx": "The text breaks off at a sign that opens a component or an expression; what follows is not read.",
	"broken-picture": "The file is no picture or form, so a reader sees an empty frame where the right goods should be.",
	"broken-yaml": "A register or the policy is not YAML. Nothing can be counted on, so coverage is not measured.",
	"code-in-mdx": "A procedure is text. Code in it is never run, so what it was meant to show is missing.",
	"cut-text":
		"A space and a # start a comment: of a text without quotes, what stands behind them is lost, unless it was one.",
	"duplicate-attribute": "Two values for one thing: the reader and the writer may each believe another one.",
	"duplicate-register-id":
		"Two entries of a register get the same page, so one of them has none and links to it show the other.",
	"empty-item": "The item says nothing, so there is a box to tick on the sheet and nobody knows for what.",
	"empty-on-fail": "The reaction says nothing, so whoever finds the error does not know what to do with the goods.",
	"empty-qc-step": "The QC step does not say how to check, so everyone checks something else.",
	"escaping-link": "The file lies elsewhere, so it may change without anybody seeing it here.",
	"exception-without-reason":
		"An exception that does not say why is a gap that nobody decided on; whoever reads it later cannot judge it.",
	"invalid-attribute": "The value is none that the component knows, so what was meant is not counted.",
	"invalid-value": "The value is none that this key knows, so what was meant is not counted.",
	"misplaced-component":
		"A component in the wrong place counts nothing: a check there would look safe and stop nothing.",
	"misplaced-document":
		"A checklist lies among the procedures, or a procedure among the checklists, where nobody looks for it.",
	"misplaced-file": "The file stands where nothing is read, so nobody finds it in the manual.",
	"missing-attribute": "The component lacks what it needs to be understood; a QC step that does counts as no check.",
	"missing-frontmatter": "The document has no head, so it has no id, no owner and no status.",
	"missing-key": "The document lacks what makes it a controlled one (ISO 9001:2015 7.5.2).",
	"missing-on-fail": "The QC step does not say what happens when it fails, so what it finds may go on.",
	"oversized-file": "The file is too large to be a document that somebody reads, and it is not read here either.",
	"turned-text":
		"A sign that nobody sees shows words in another order than the one that is written: 5 to 10 may be read as 10 to 5.",
	"unknown-attribute": "The attribute is none that the component knows, often a typing error; what was meant is lost.",
	"unknown-component": "The tag is none of the manual's, often a typing error; nothing inside it counts or is shown.",
	"unknown-key": "The key is none that is known here, often a typing error; what was meant is lost.",
	"unreadable-file": "The file cannot be opened, so nothing is known of what it says.",
	"unsafe-picture": "The picture holds a script or fetches something from elsewhere, which no page may do.",
};

const unusedException: KnownRule = {
	id: "unused-exception",
	why: "An exception that accepts nothing, or nothing any more, lets readers believe that somebody decided something.",
	source: "",
	severity: "warning",
	affects: "coverage",
};

const pictureWithoutSize: KnownRule = {
	id: "picture-without-size",
	why: "The page keeps no place for the picture, so the text jumps while somebody reads it.",
	source: "",
	severity: "warning",
	affects: "reading",
};

/** By id, in text order. */
export const knownRules: readonly KnownRule[] = [
	...allRules.map((rule): KnownRule => ({ ...rule, source: rule.source ?? "" })),
	...Object.entries(ofReading).map(
		([id, why]): KnownRule => ({ id, why, source: "", severity: "error", affects: "reading" }),
	),
	pictureWithoutSize,
	unusedException,
].sort((a, b) => compareText(a.id, b.id));

/** The severity that holds, which the policy may have changed. */
export function severityIn(policy: Policy, rule: KnownRule): FindingSeverity | "off" {
	const judged = allRules.some(({ id }) => id === rule.id);
	return judged ? severityOf(policy, rule) : rule.severity;
}
