import { expect, test } from "vitest";
import { draftWords, markUnwritten } from "../../../src/manual/model/draft-words.ts";
import { formatDraft } from "../../../src/manual/report/format-draft.ts";
import { findingsOf, procedure, procedures, qcStep } from "../build-manual.ts";

const id = "unwritten-text";
const draft = (kind: "procedure" | "checklist", status: string, marked = true) => {
	const written = { kind, id: "X-1", title: "A", process: "receiving", owner: "goods-in-lead" } as const;
	const text = formatDraft({
		...written,
		approver: "quality-lead",
		second: "quality-lead",
		alone: false,
		words: draftWords.en,
	});
	const unmarked = text.replace(/\[TODO: (.*?)\]/g, "$1");
	const path = kind === "procedure" ? "procedures/receiving/a.mdx" : "checklists/a.mdx";
	const dated = `status: ${status}\neffective: 2026-01-01`;
	return { [path]: (marked ? text : unmarked).replace("status: draft", dated) };
};

test.each(["procedure", "checklist"] as const)("what is left of a %s's template is told at every place", (kind) => {
	expect(findingsOf(id, draft(kind, "draft"))).toEqual([]);
	expect(findingsOf(id, draft(kind, "in-review"))).toEqual([]);
	const marked = findingsOf(id, draft(kind, "effective"));
	expect(marked).toHaveLength(kind === "procedure" ? 10 : 9);
	expect(marked[0]).toContain(":4:");
	// Whoever takes only the marks away has written nothing.
	expect(findingsOf(id, draft(kind, "effective", false))).toHaveLength(marked.length);
});

test("one place is told where it stands, in words that were broken over two lines too", () => {
	const onFail = draftWords.en.reaction.replace("until when", "until\n    when");
	expect(findingsOf(id, procedures(procedure("SOP-1", qcStep({ onFail }))))).toEqual([
		`procedures/receiving/a.mdx:20:5 ${id} Unexpected words of the template "Who does what with the goods, until when, and how they are checked again", expected your own, since the document is effective`,
	]);
});

test("the mark is told whatever stands in it", () => {
	const [told] = findingsOf(id, procedures(procedure("SOP-1", qcStep({ text: markUnwritten("Wie geprüft wird") }))));
	expect(told).toContain(':17:4 unwritten-text Unexpected words of the template "TODO: Wie geprüft wird"');
});

test("comments and code are no text, and a form may have brackets", () => {
	const text = `{/* [TODO: ask the carrier] */}\n\nWrite \`[TODO: x]\` for what is open, and [x] in the box.\n\n\`\`\`\n[TODO: y]\n\`\`\`\n`;
	expect(findingsOf(id, procedures(procedure("SOP-1", text + qcStep())))).toEqual([]);
});
