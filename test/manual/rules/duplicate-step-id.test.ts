import { expect, test } from "vitest";
import { checklist, findingsOf, procedure, procedures, qcStep } from "../build-manual.ts";

const rule = "duplicate-step-id";
const step = (id: string) => `<Step id="${id}" by="receiver" title="Open">\n  Open it.\n</Step>\n\n`;
const of = (body: string) => findingsOf(rule, procedures(procedure("SOP-1", body)));
const told = (place: string, id: string, first: string) =>
	`procedures/receiving/a.mdx:${place} ${rule} Unexpected second id "${id}", expected each id once in a document; the first is at ${first}`;

test("different ids are fine", () => expect(of(step("a") + step("b"))).toEqual([]));
test("the second and the third are told with the place of the first", () =>
	expect(of(step("a") + step("a") + step("a"))).toEqual([told("20:7", "a", "16:7"), told("24:7", "a", "16:7")]));
test("a step and a check may not share an id", () =>
	expect(of(step("match") + qcStep())).toEqual([told("20:9", "match", "16:7")]));
test("an id within a branch is the same document", () =>
	expect(
		of(`${step("a")}<Decision id="d" question="Is it?">\n<Branch when="Yes">\n${step("a")}</Branch>\n</Decision>\n`),
	).toEqual([told("22:7", "a", "16:7")]));
test("a decision and a used checklist count too", () =>
	expect(of('<Decision id="a" question="Is it?" />\n\n<UseChecklist ref="CHK-1" id="a" />\n')).toEqual([
		told("18:27", "a", "16:11"),
	]));
test("two documents may share an id", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", step("a")), procedure("SOP-2", step("a"))))).toEqual([]));
test("ids that are not there are no duplicates of each other", () =>
	expect(of("<Step>\n  a\n</Step>\n\n<Step>\n  b\n</Step>\n")).toEqual([]));
test("items of a checklist count", () =>
	expect(
		findingsOf(rule, {
			"checklists/c.mdx": checklist(
				"CHK-1",
				'<PausePoint id="p" title="Before">\n  <Item id="p" response="5">\n    Count.\n  </Item>\n</PausePoint>\n',
			),
		}),
	).toEqual([
		`checklists/c.mdx:18:9 ${rule} Unexpected second id "p", expected each id once in a document; the first is at 17:13`,
	]));
