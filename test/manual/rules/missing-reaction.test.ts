import { expect, test } from "vitest";
import { checklist, findingsOf, procedure, procedures, qcStep } from "../build-manual.ts";

const rule = "missing-reaction";
const of = (body: string) => findingsOf(rule, procedures(procedure("SOP-1", body)));
const told = (lacks: string) => [
	`procedures/receiving/a.mdx:16:1 ${rule} Unexpected QC step "match" without a reaction plan, expected ${lacks}`,
];
const onFail = (text = "Set it aside.") => `<OnFail disposition="segregate">\n  ${text}\n</OnFail>\n`;
const check = (inner: string, text = "Compare.") =>
	`<QCStep id="match" title="Compare" kind="self" by="inspector" criterion="5 of 5">\n${text}\n\n${inner}</QCStep>\n`;

test("a check with a reaction is fine", () => expect(of(check(onFail()))).toEqual([]));
test("a check without one is told", () => expect(of(check(""))).toEqual(told("a reaction (<OnFail>)")));
test("a check with two is told", () =>
	expect(of(check(`${onFail()}\n${onFail()}`))).toEqual([
		`procedures/receiving/a.mdx:16:1 ${rule} Unexpected 2 reactions (<OnFail>) in QC step "match", expected one`,
	]));
test.each(["", "…", "{/* todo */}", "TBD", "n/a", "None."])("a reaction with the text %j is told", (text) =>
	expect(of(check(onFail(text)))).toEqual(told("text in its <OnFail>")),
);
test.each(["", "throw"])("a reaction with the disposition %j is told", (disposition) =>
	expect(of(check(onFail().replace("segregate", disposition)))).toEqual(told("a disposition in its <OnFail>")),
);
test("a reaction that lacks both says both", () =>
	expect(of(check("<OnFail>\n</OnFail>\n"))).toEqual(told("a disposition in its <OnFail>, text in its <OnFail>")));
test("a reaction in a note is none", () =>
	expect(of(check(`<Note>\n${onFail()}</Note>\n`))).toEqual(told("a reaction (<OnFail>)")));
test("what the check itself lacks is told elsewhere", () => expect(of(check(onFail(), "…"))).toEqual([]));
test("a check without id is told by its title", () =>
	expect(of(check("").replace('id="match" ', ""))).toEqual([
		`procedures/receiving/a.mdx:16:1 ${rule} Unexpected QC step "Compare" without a reaction plan, expected a reaction (<OnFail>)`,
	]));
test.each(["draft", "withdrawn"])("a procedure that is %s is not judged", (status) =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", check(""), { status })))).toEqual([]),
);
test("a checklist is judged, whether or not somebody uses it", () =>
	expect(findingsOf(rule, { "checklists/c.mdx": checklist("CHK-1", qcStep({ onFail: "" })) })).toEqual([
		`checklists/c.mdx:17:1 ${rule} Unexpected QC step "match" without a reaction plan, expected text in its <OnFail>`,
	]));
