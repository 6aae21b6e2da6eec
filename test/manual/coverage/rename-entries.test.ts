// What becomes worse where an entry of a register gets another id?
import { describe, expect, test } from "vitest";
import { checklist, type Files, pausePoint, procedure, qcStep, step, useChecklist } from "../build-manual.ts";
import { compareFiles } from "./compare-files.ts";

const told = (before: Files, after: Files) =>
	compareFiles(before, after).findings.map(({ id, severity }) => `${severity} ${id}`);

const mode = (severity: string) =>
	`{ title: Wrong colour, effect: Customer is let down, cause: Nobody compared, severity: ${severity}, process: receiving }`;
const plan = (n: number) =>
	`{ title: General II, aql: 1.5, level: II, rows: [{ from: 2, n: ${n}, accept: 0, reject: 1 }] }`;
const registers = {
	"registers/failure-modes.yaml": `FM-001: ${mode("critical")}\n`,
	"registers/sample-plans.yaml": `general: ${plan(20)}\n`,
	"registers/expectations.yaml":
		"EX-001: { touchpoint: Parcel, statement: It has the right colour., rating: met, brokenBy: [FM-001] }\n",
	"registers/roles.yaml":
		"receiver: { title: Receiver }\ninspector: { title: Inspector }\ngoods-in-lead: { title: Goods-in lead }\nquality-lead: { title: Quality lead }\n",
};
const check = qcStep({ attributes: 'controls="FM-001" evidence="photo" sample="plan:general" hold blind' });
const before: Files = {
	...registers,
	"procedures/receiving/a.mdx": procedure("A", step("open") + check + step("ship", "irreversible"), {
		failureModes: "[FM-001]",
	}),
	"procedures/receiving/b.mdx": procedure("B", step("open") + useChecklist("C", "use") + step("ship", "irreversible"), {
		failureModes: "[FM-001]",
	}),
	"checklists/c.mdx": checklist("C", pausePoint("pause", check)),
};
/** Every file with words in the place of others. */
const everywhere = (files: Files, from: string, to: string): Files =>
	Object.fromEntries(Object.entries(files).map(([path, text]) => [path, String(text).replaceAll(from, to)]));

describe("an entry under another id, with all that names it, is no change", () => {
	test.each([
		["failure mode", "FM-001", "FM-011"],
		["role", "inspector", "tester"],
		["sampling plan", "general", "two"],
	])("of a %s", (_, from, to) => expect(told(before, everywhere(before, from, to))).toEqual([]));
	test("where all three are renamed", () =>
		expect(
			told(
				before,
				everywhere(everywhere(everywhere(before, "FM-001", "FM-011"), "inspector", "tester"), "general", "two"),
			),
		).toEqual([]));
});

test("every document that names it is counted and listed, be it in its head alone", () => {
	const plain = { ...before, "procedures/receiving/d.mdx": procedure("D", qcStep({ by: "receiver" })) };
	const { summary, procedures } = compareFiles(plain, everywhere(plain, "goods-in-lead", "store-lead"));
	expect(summary.documents).toBe(4);
	expect(procedures.map(({ id, change }) => `${id} ${change}`)).toEqual(["A changed", "B changed", "D changed"]);
});

describe("what became less of it besides is told", () => {
	test("a lower severity", () => {
		const after = everywhere(before, "FM-001", "FM-011");
		const lower = everywhere(after, mode("critical"), mode("major"));
		expect(told(before, lower)).toEqual(["warning lowered-judgement:FM-011:severity"]);
	});
	test("a weaker plan", () => {
		const after = everywhere(before, "general", "two");
		expect(told(before, everywhere(after, plan(20), plan(5)))).toEqual(["error weakened-sample-plan:two:rows.0"]);
	});
	test("a place where the earlier id was forgotten, and nothing else", () => {
		const after = everywhere(before, "FM-001", "FM-011");
		const forgotten = { "checklists/c.mdx": before["checklists/c.mdx"] as string };
		expect(told(before, { ...after, ...forgotten })).toEqual(["error uncontrolled-failure-mode:B:FM-011"]);
	});
	test("a weaker check", () => {
		const after = everywhere(before, "FM-001", "FM-011");
		const weaker = { "checklists/c.mdx": String(after["checklists/c.mdx"]).replace(" hold", "") };
		expect(told(before, { ...after, ...weaker })).toEqual(["error weakened-qc-step:C:match"]);
	});
});

describe("it is another entry", () => {
	test("under another title", () => {
		const after = everywhere(before, "FM-001", "FM-011");
		expect(told(before, everywhere(after, "Wrong colour", "Wrong shade"))).toContain("error weakened-qc-step:A:match");
	});
	test("where two new ones have that title", () => {
		const after = everywhere(before, "FM-001", "FM-011");
		const two = { "registers/failure-modes.yaml": `FM-011: ${mode("critical")}\nFM-012: ${mode("critical")}\n` };
		expect(told(before, { ...after, ...two })).toContain("error weakened-qc-step:A:match");
	});
});

describe("a title that another entry has now is to be looked at, once", () => {
	const roles = (...titles: string[]) => ({
		...before,
		"registers/roles.yaml": ["receiver", "inspector", "goods-in-lead", "quality-lead"]
			.map((id, at) => `${id}: { title: ${titles[at]} }\n`)
			.join(""),
	});
	const [receiver, inspector, lead, quality] = ["Receiver", "Inspector", "Goods-in lead", "Quality lead"] as const;
	const wordsOf = (after: Files, from = before) =>
		compareFiles(from, after).findings.map(({ file, line, id, message }) => `${file}:${line} ${id} ${message}`);
	test("of two roles that exchanged theirs", () =>
		expect(wordsOf(roles(inspector, receiver, lead, quality))).toEqual([
			'content/registers/roles.yaml:1 exchanged-title:receiver:title Exchanged titles of the roles receiver and inspector: receiver is "Inspector" and inspector "Receiver"',
		]));
	test("of each of two such pairs, and of each of three that go round", () => {
		expect(told(before, roles(inspector, receiver, quality, lead))).toEqual([
			"warning exchanged-title:receiver:title",
			"warning exchanged-title:goods-in-lead:title",
		]);
		expect(wordsOf(roles(inspector, lead, receiver, quality)).join()).toContain(
			'Title of the role receiver that was that of inspector: "Inspector" instead of "Receiver"',
		);
		expect(told(before, roles(inspector, lead, receiver, quality))).toHaveLength(3);
	});
	test("of one whose owner has a new one", () =>
		expect(told(before, roles(inspector, "Tester", lead, quality))).toEqual([
			"warning exchanged-title:receiver:title",
		]));
	test("of two failure modes", () => {
		const two = (first: string, second: string) => ({
			...before,
			"registers/failure-modes.yaml": [first, second]
				.map((title, at) => `FM-00${at + 1}: ${mode("critical").replace("Wrong colour", title)}\n`)
				.join(""),
		});
		expect(wordsOf(two("Wrong colour", "Too few"), two("Too few", "Wrong colour"))).toEqual([
			'content/registers/failure-modes.yaml:1 exchanged-title:FM-001:title Exchanged titles of the failure modes FM-001 and FM-002: FM-001 is "Wrong colour" and FM-002 "Too few"',
		]);
	});
	test("but not of a title that is only another, nor of an order that is", () => {
		expect(told(before, roles("Unloader", inspector, lead, quality))).toEqual([]);
		const turned = String(registers["registers/roles.yaml"]).trimEnd().split("\n").reverse().join("\n");
		expect(told(before, { ...before, "registers/roles.yaml": `${turned}\n` })).toEqual([]);
	});
});
