// A document is effective without a date or without an approver: nobody can tell since when it binds, or who said so.
import type { Rule } from "./rule.ts";

const effective = (approver = "") => ({
	"procedures/receiving/a.mdx": `---\nid: SOP-1\ntitle: Put a lot away\nsummary: Every lot has its place.\nprocess: receiving\nowner: goods-in-lead\n${approver}roles: [receiver]\nstatus: effective\nrevision: 1\neffective: 2026-01-01\nreviewEvery: P12M\ncriticality: minor\n---\n\nA line.\n`,
});

export const unapprovedInForce: Rule = {
	id: "unapproved-in-force",
	affects: "document",
	severity: "error",
	why: "A document is effective without a date or without an approver: nobody can tell since when it binds, or who said so (ISO 9001:2015 7.5.2, 7.5.3).",
	source: "ISO 9001:2015 7.5.2 a, c: date, and approval",
	examples: {
		bad: { files: effective() },
		good: { files: effective("approver: quality-lead\n") },
	},
	*check({ manual }) {
		for (const document of manual.documents) {
			const { head } = document;
			if (!document.measured || head.status !== "effective") continue;
			for (const [key, what] of [
				["effective", "an effective date"],
				["approver", "an approver"],
			] as const) {
				// What is there but wrong is reported as that; a key that is missing is looked for on the first line.
				if (head[key] || document.locateInHead([key]).line > 1) continue;
				yield {
					file: document.file,
					...document.locateInHead(["status"]),
					message: `Unexpected status effective without ${what}, expected the key ${key}`,
					help: key === "effective" ? "Add effective: YYYY-MM-DD." : "Add approver: and the role that approved it.",
					subject: head.id,
				};
			}
		}
	},
};
