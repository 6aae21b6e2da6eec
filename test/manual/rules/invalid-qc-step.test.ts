import { expect, test } from "vitest";
import { invalidQcStep } from "../../../src/manual/rules/invalid-qc-step.ts";
import { checklist, findingsOf, manualOf, procedure, procedures, today, useChecklist } from "../build-manual.ts";

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
			"a valid id, a title, a kind of check (kind), a verifier (by), an acceptance criterion (criterion), text that says how to check",
		).replace('""', "at line 16"),
	]));
test.each([
	"",
	"…",
	"- - -",
	"&#8203;",
	"{/* Compare. */}",
	"![](../../media/a.svg)",
	"TBD",
	"(t.b.c.)",
	"**N/A**",
	"- n. a.",
	"Todo …",
	"To do",
	"xxx",
	"None.",
	"Not applicable.",
	"To be defined.",
	"Lorem ipsum dolor sit amet.",
])("%j is no text that says how to check", (text) =>
	expect(of(check(all, `${text}\n\n${onFail()}`))).toEqual([told("match", "text that says how to check")]),
);
test.each([
	"Compare.",
	"`compare`",
	"- Compare.",
	"比べる",
	"5",
	"x",
	"To be weighed.",
	"None may be torn.",
	"TBD 5",
	"<Note>\n  Compare.\n</Note>",
	"| a |\n| - |\n| b |",
])("%j is text that says how to check", (text) => expect(of(check(all, `${text}\n\n${onFail()}`))).toEqual([]));
test("text in a note that stands in the wrong place says not how to check", () =>
	expect(of(check(all, `<Note>\n<Note>\n  Compare.\n</Note>\n</Note>\n\n${onFail()}`))).toEqual([
		told("match", "text that says how to check"),
	]));
test("text in the OnFail says not how to check", () =>
	expect(of(check(all, onFail()))).toEqual([told("match", "text that says how to check")]));
test.each([
	"Compare.\n",
	`Compare.\n\n${onFail()}\n${onFail()}`,
	`Compare.\n\n${onFail("")}`,
	`Compare.\n\n${onFail().replace("segregate", "throw")}`,
])("what only its reaction lacks is told elsewhere: %j", (inner) => expect(of(check(all, inner))).toEqual([]));
test.each(["draft", "withdrawn"])("a procedure that is %s is not judged", (status) =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", check(all, ""), { status })))).toEqual([]),
);
test("an invalid check of a checklist is told once, in the checklist, however many use it", () => {
	const list = { "checklists/c.mdx": checklist("CHK-1", check(all, onFail())) };
	const users = ["SOP-1", "SOP-2"].map((id) => procedure(id, useChecklist("CHK-1", "list")));
	const found = [
		`checklists/c.mdx:17:1 ${rule} Unexpected QC step "match" that counts as no check, expected text that says how to check`,
	];
	expect(findingsOf(rule, { ...procedures(...users), ...list })).toEqual(found);
	expect(findingsOf(rule, list)).toEqual(found);
});
test("its subject is the checklist", () => {
	const manual = manualOf({ "checklists/c.mdx": checklist("CHK-1", check(all, onFail())) });
	expect([...invalidQcStep.check({ manual, asOf: today })].map(({ subject, at }) => [subject, at])).toEqual([
		["CHK-1", "match"],
	]);
});
