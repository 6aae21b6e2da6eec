import { expect, test } from "vitest";
import { checklist, findingsOf, procedure, procedures } from "../build-manual.ts";

const rule = "invalid-qc-step";
const told = (id: string, lacks: string) =>
	`procedures/receiving/a.mdx:16:1 ${rule} Unexpected QC step "${id}" that counts as no check, expected ${lacks}`;
const of = (body: string) => findingsOf(rule, procedures(procedure("SOP-1", body)));
const onFail = (text = "Set it aside.") => `<OnFail disposition="segregate">\n  ${text}\n</OnFail>\n`;
const check = (attributes: string, inner = `Compare.\n\n${onFail()}`) => `<QCStep ${attributes}>\n${inner}</QCStep>\n`;
const all = 'id="match" title="Compare" kind="self" by="inspector" criterion="5 of 5"';

test("a complete QC step is fine", () => expect(of(check(all))).toEqual([]));
test.each([
	["id", "Compare", "a valid id"],
	["title", "match", "a title"],
	["kind", "match", "a kind of check (kind)"],
	["by", "match", "a verifier (by)"],
	["criterion", "match", "an acceptance criterion (criterion)"],
])("without %s it is no check", (attribute, shown, lacks) =>
	expect(of(check(all.replace(new RegExp(`${attribute}="[^"]*"`), "")))).toEqual([told(shown, lacks)]),
);
test.each([
	["kind", 'kind="selfish"', "a kind of check (kind)"],
	["by", 'by="a/b"', "a verifier (by)"],
	["criterion", 'criterion=" "', "an acceptance criterion (criterion)"],
])("with a wrong %s it is no check", (attribute, given, lacks) =>
	expect(of(check(all.replace(new RegExp(`${attribute}="[^"]*"`), given)))).toEqual([told("match", lacks)]),
);
test("everything that lacks is told at once", () =>
	expect(of("<QCStep />\n")).toEqual([
		told(
			"",
			"a valid id, a title, a kind of check (kind), a verifier (by), an acceptance criterion (criterion), text that says how to check, a reaction (<OnFail>)",
		),
	]));
test.each(["", "…", "- - -", "&#8203;", "{/* Compare. */}", "![](../../media/a.svg)"])(
	"%j is no text that says how to check",
	(text) => expect(of(check(all, `${text}\n\n${onFail()}`))).toEqual([told("match", "text that says how to check")]),
);
test.each(["Compare.", "`compare`", "- Compare.", "比べる", "5", "<Note>\n  Compare.\n</Note>", "| a |\n| - |\n| b |"])(
	"%j is text that says how to check",
	(text) => expect(of(check(all, `${text}\n\n${onFail()}`))).toEqual([]),
);
test("text in a note that stands in the wrong place says not how to check", () =>
	expect(of(check(all, `<Note>\n<Note>\n  Compare.\n</Note>\n</Note>\n\n${onFail()}`))).toEqual([
		told("match", "text that says how to check"),
	]));
test("text in the OnFail says not how to check", () =>
	expect(of(check(all, onFail()))).toEqual([told("match", "text that says how to check")]));
test("without OnFail it is no check", () =>
	expect(of(check(all, "Compare.\n"))).toEqual([told("match", "a reaction (<OnFail>)")]));
test("with two OnFail it is no check", () =>
	expect(of(check(all, `Compare.\n\n${onFail()}\n${onFail()}`))).toEqual([
		told("match", "a single reaction (it has more than one <OnFail>)"),
	]));
test.each(["", "…", "{/* todo */}"])("with %j in its OnFail it is no check", (text) =>
	expect(of(check(all, `Compare.\n\n${onFail(text)}`))).toEqual([told("match", "text in its <OnFail>")]),
);
test("with a wrong disposition it is no check", () =>
	expect(of(check(all, `Compare.\n\n${onFail().replace("segregate", "throw")}`))).toEqual([
		told("match", "a disposition in its <OnFail>"),
	]));
test("an OnFail in a note is no reaction", () =>
	expect(of(check(all, `Compare.\n\n<Note>\n${onFail()}</Note>\n`))).toEqual([told("match", "a reaction (<OnFail>)")]));
test.each(["draft", "withdrawn"])("a procedure that is %s is not judged", (status) =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", check(all, ""), { status })))).toEqual([]),
);
test("an invalid check of a used checklist is told where it stands, for the procedure that uses it", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", '<UseChecklist ref="CHK-1" id="list" />\n')),
			"checklists/c.mdx": checklist("CHK-1", check(all, onFail())),
		}),
	).toEqual([
		`checklists/c.mdx:17:1 ${rule} Unexpected QC step "match" of CHK-1 that counts as no check, expected text that says how to check`,
	]));
test("an invalid check of a checklist that nobody uses is not told", () =>
	expect(findingsOf(rule, { "checklists/c.mdx": checklist("CHK-1", check(all, onFail())) })).toEqual([]));
