// An entry in changes is of a revision or a day that the document has not reached, or contradicts another entry: its history tells what was not.
import type { Rule, Violation } from "./rule.ts";

export const impossibleChange: Rule = {
	id: "impossible-change",
	affects: "document",
	severity: "warning",
	why: "An entry in changes is of a revision or a day that the document has not reached, or contradicts another entry. Its history tells what was not, or its head was forgotten.",
	source: "ISO 9001:2015 7.5.3.2 c: control of changes, such as version control",
	examples: {
		bad: {
			head: {
				revision: "1",
				changes: "[{ revision: 2, date: 2025-12-20, class: minor, summary: Daylight added }]",
			},
			body: "A line.",
		},
		good: {
			head: {
				revision: "2",
				changes: "[{ revision: 2, date: 2025-12-20, class: minor, summary: Daylight added }]",
			},
			body: "A line.",
		},
	},
	*check({ manual, asOf }) {
		for (const document of manual.documents) {
			const { id, status, revision, effective, changes } = document.head;
			// Of a withdrawn one, the last entry may be the withdrawal.
			if (!document.measured || status === "withdrawn") continue;
			// A small change need not move the first day it binds.
			const last = effective && effective > asOf ? effective : asOf;
			for (const [index, change] of changes.entries()) {
				const tell = (key: "revision" | "date", message: string, help: string): Violation => ({
					file: document.file,
					...document.locateInHead(["changes", index, key]),
					message,
					help,
					subject: id,
					at: `changes.${change.revision}.${key}`,
				});
				if (change.revision > revision)
					yield tell(
						"revision",
						`Unexpected change of revision ${change.revision}, expected none above ${revision}, the revision of the document`,
						`Set revision to ${change.revision} if it is that already, or correct the entry.`,
					);
				if (change.date > last)
					yield tell(
						"date",
						`Unexpected change on ${change.date}, expected a day not after ${last === asOf ? asOf : `${last}, the first day it binds`}`,
						"Write the day on which it was changed.",
					);
				// One that is of no revision of the document, or of a day to come, is told by that.
				const later = changes.find(
					(each) => each.revision > change.revision && each.revision <= revision && each.date < change.date,
				);
				if (later && change.date <= last)
					yield tell(
						"date",
						`Unexpected change of revision ${change.revision} on ${change.date}, expected a day not after ${later.date}, the day of revision ${later.revision}`,
						"Revisions follow each other: correct the day or the revision of one of the two.",
					);
				const same = changes.slice(0, index).find((each) => each.revision === change.revision);
				if (same && same.date !== change.date)
					yield tell(
						"revision",
						`Unexpected second change of revision ${change.revision}, expected one day for it: it was on ${same.date} and on ${change.date}`,
						"A revision rises with every approved change: correct the day or the revision of one of the two.",
					);
			}
		}
	},
};
