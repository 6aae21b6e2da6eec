// Which fixed words may a document use, and where do they come from?

/** How a QC step is checked. After Shingo (source, self, successive inspection) and ISMP (independent double check). */
export const checkKinds = ["source", "self", "successive", "second-person", "sampling", "automated"] as const;

/** Where in the process a check stands. Wording of 21 CFR 820.80. */
export const stages = ["receiving", "in-process", "final"] as const;

/** How the result is obtained: the "evaluation technique" column of an AIAG control plan. */
export const methods = ["count", "scan", "weigh", "measure", "compare-photo", "inspect", "test", "review"] as const;

/** What is kept to show that the check was passed (ISO 9001:2015 8.6, evidence of conformity). */
export const evidences = ["photo", "scan", "signature", "count", "measurement", "record", "none"] as const;

/** What happens to nonconforming goods or work (ISO 9001:2015 8.7.1). */
export const dispositions = [
	"correct",
	"segregate",
	"return",
	"suspend",
	"inform-customer",
	"concession",
	"scrap",
] as const;

/** Defect classes of ISO 2859-1 / ANSI Z1.4; used as severity of a failure mode and criticality of a procedure. */
export const severities = ["critical", "major", "minor"] as const;

/** Life of a controlled document (ISO 9001:2015 7.5.2, 7.5.3). */
export const statuses = ["draft", "in-review", "effective", "withdrawn"] as const;

/** How a checklist is read: read, then do; or do from memory, then confirm (Degani & Wiener; Boorman). */
export const checklistModes = ["read-do", "do-confirm"] as const;

/** How a customer expectation turned out (Customer Expectation Index). */
export const ratings = ["missed", "met", "exceeded"] as const;

/** Size of a change of revision: minor needs no new training, major does. */
export const changeClasses = ["minor", "major"] as const;

export type CheckKind = (typeof checkKinds)[number];
export type Stage = (typeof stages)[number];
export type Method = (typeof methods)[number];
export type Evidence = (typeof evidences)[number];
export type Disposition = (typeof dispositions)[number];
export type Severity = (typeof severities)[number];
export type Status = (typeof statuses)[number];
export type Rating = (typeof ratings)[number];

/** Who looks, from one's own work to another person or a machine. Equal ranks are another way, not a weaker one. */
export const independence: Record<CheckKind, number> = {
	source: 0,
	self: 0,
	sampling: 1,
	successive: 2,
	"second-person": 3,
	automated: 3,
};

/** From 0, the gravest; what is no severity comes last. */
function rankSeverity(word: string | undefined): number {
	const at = (severities as readonly (string | undefined)[]).indexOf(word);
	return at === -1 ? severities.length : at;
}

/** The gravest first. */
export function compareSeverity(a: string | undefined, b: string | undefined): number {
	return rankSeverity(a) - rankSeverity(b);
}

/** Is the second severity a lesser one? */
export function isLesser(before: string, after: string): boolean {
	return rankSeverity(before) < rankSeverity(after) && rankSeverity(after) < severities.length;
}
