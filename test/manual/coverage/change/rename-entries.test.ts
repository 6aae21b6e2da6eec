// What becomes worse where an entry of a register gets another id?
import { describe, expect, test } from "vitest";
import { checklist, type Files, pausePoint, procedure, qcStep, step, useChecklist } from "../../build-manual.ts";
import { against } from "../register-files.ts";
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

/** Every file in which each of some ids has become another, all at once. */
const moved = (files: Files, ids: Record<string, string>): Files => {
	const named = new RegExp(`(?<![\\w-])(?:${Object.keys(ids).join("|")})(?![\\w-])`, "g");
	return Object.fromEntries(
		Object.entries(files).map(([path, text]) => [path, String(text).replace(named, (id) => ids[id] ?? id)]),
	);
};

describe("ids that many entries have passed on to each other", () => {
	const titles = ["Wrong colour", "Too few", "Torn label"];
	const many: Files = {
		...before,
		"registers/failure-modes.yaml": titles
			.map((title, at) => `FM-00${at + 1}: ${mode(at === 0 ? "critical" : "major").replace("Wrong colour", title)}\n`)
			.join(""),
		"registers/expectations.yaml": [1, 2, 3]
			.map(
				(at) =>
					`EX-00${at}: { touchpoint: Parcel, statement: It is as I ordered it (${at})., rating: met, brokenBy: [FM-00${at}] }\n`,
			)
			.join(""),
		"registers/processes.yaml":
			"receiving: { title: Receiving, owner: goods-in-lead }\npacking: { title: Packing, owner: goods-in-lead }\n",
		"registers/sample-plans.yaml": `general: ${plan(20)}\nspecial: ${plan(5).replace("General II", "Special")}\n`,
		"procedures/packing/d.mdx": procedure(
			"D",
			step("open") + against("FM-002", "count") + against("FM-003", "label") + step("ship", "irreversible"),
			{ process: "packing", failureModes: "[FM-002, FM-003]" },
		),
	};
	const shifted = { "FM-001": "FM-002", "FM-002": "FM-003", "FM-003": "FM-004" };

	test.each<[string, Record<string, string>]>([
		["two failure modes", { "FM-001": "FM-002", "FM-002": "FM-001" }],
		["all failure modes, each the next one's", shifted],
		["all failure modes, round", { ...shifted, "FM-003": "FM-001" }],
		["two roles", { receiver: "inspector", inspector: "receiver" }],
		["two sampling plans", { general: "special", special: "general" }],
		["two expectations", { "EX-001": "EX-002", "EX-002": "EX-001" }],
		["all expectations", { "EX-001": "EX-002", "EX-002": "EX-003", "EX-003": "EX-004" }],
		["two processes", { "process: receiving": "process: packing", "process: packing": "process: receiving" }],
		[
			"several kinds",
			{ ...shifted, receiver: "inspector", inspector: "receiver", "EX-001": "EX-002", "EX-002": "EX-001" },
		],
	])("are no change: %s", (_, ids) => {
		const files = moved(many, ids);
		const registers = moved(many, "process: receiving" in ids ? { receiving: "packing", packing: "receiving" } : ids);
		const processes = { "registers/processes.yaml": registers["registers/processes.yaml"] as string };
		expect(told(many, { ...files, ...processes })).toEqual([]);
	});
	test("with a new entry before them", () => {
		const after = moved(many, shifted);
		const first = `FM-001: ${mode("major").replace("Wrong colour", "Wet box")}\n`;
		const register = { "registers/failure-modes.yaml": first + after["registers/failure-modes.yaml"] };
		expect(told(many, { ...after, ...register })).toEqual([]);
	});
	test("of entries that nothing names", () => {
		const unnamed = (...titles: string[]) => ({
			...many,
			"registers/roles.yaml":
				String(many["registers/roles.yaml"]) + titles.map((title, at) => `spare-${at}: { title: ${title} }\n`).join(""),
		});
		expect(told(unnamed("Buyer", "Driver", "Cook"), unnamed("Driver", "Cook"))).toEqual([]);
		expect(told(unnamed("Buyer", "Driver"), unnamed("Driver", "Buyer"))).toEqual([]);
	});
	test("with a scope of processes", () => {
		const exchanged = { receiving: "packing", packing: "receiving" };
		const scoped = { ...many, "policy.yaml": "scope: { processes: [receiving] }\n" };
		expect(told(scoped, moved(scoped, exchanged))).toEqual([]);
	});

	describe("and what is less besides", () => {
		test("is told: one that is gone, under a name that no other has", () => {
			const register = {
				"registers/failure-modes.yaml": String(many["registers/failure-modes.yaml"]).split("\n").slice(1).join("\n"),
			};
			const expectations = {
				"registers/expectations.yaml": String(many["registers/expectations.yaml"]).replace("[FM-001]", "[]"),
			};
			const kept = Object.fromEntries(
				["a", "b"].map((name) => [
					`procedures/receiving/${name}.mdx`,
					many[`procedures/receiving/${name}.mdx`] as string,
				]),
			);
			const without = moved({ ...kept, "checklists/c.mdx": many["checklists/c.mdx"] as string }, { "FM-001": "" });
			const after = moved(
				{ ...many, ...without, ...register, ...expectations },
				{ "FM-002": "FM-001", "FM-003": "FM-002" },
			);
			expect(told(many, after)).toEqual([
				"error weakened-qc-step:C:match",
				"error weakened-qc-step:A:match",
				"warning control-of-nothing:C:match",
				"warning dropped-failure-mode:A:earlier-FM-001",
				"warning control-of-nothing:A:match",
				"warning dropped-failure-mode:B:earlier-FM-001",
				"warning expectation-unprotected:EX-001",
				"warning lowered-judgement:EX-001:brokenBy",
			]);
		});
		test("is told: a lower severity", () => {
			const after = moved(many, shifted);
			expect(told(many, everywhere(after, mode("critical"), mode("major")))).toEqual([
				"warning lowered-judgement:FM-002:severity",
			]);
		});
		test("is told: a check that forgot to follow", () => {
			const after = moved(many, { "FM-002": "FM-003", "FM-003": "FM-002" });
			const forgotten = String(after["procedures/packing/d.mdx"]).replace('controls="FM-003"', 'controls="FM-002"');
			expect(told(many, { ...after, "procedures/packing/d.mdx": forgotten })).toContain(
				"error weakened-qc-step:D:count",
			);
		});
		test("is told: a step and a head that forgot to follow, once a file", () => {
			const after = moved(many, { receiver: "inspector", inspector: "receiver" });
			const path = "procedures/packing/d.mdx";
			const steps = (text: unknown) => String(text).replaceAll('title="Do ', 'title="');
			const forgotten = steps(after[path]).replace(/(<Step id="\w+" by=)"inspector"/g, '$1"receiver"');
			const { findings } = compareFiles(many, { ...after, [path]: forgotten });
			const exchanged = findings.filter(({ rule }) => rule === "exchanged-title");
			expect(exchanged.map(({ id, message }) => `${id} ${message}`)).toEqual([
				'exchanged-title:D:open.by Unexpected role receiver ("Inspector") here and in 1 other place, expected inspector ("Receiver"), which had the id receiver before',
			]);
		});
	});

	test("are told where the documents have not followed", () => {
		const register = "registers/failure-modes.yaml";
		expect(told(many, { ...many, [register]: moved(many, shifted)[register] as string })).toEqual(
			expect.arrayContaining(["warning exchanged-title:FM-002:title", "warning exchanged-title:FM-003:title"]),
		);
	});
	test("are told where one document alone has followed, since to the others they mean something else", () => {
		const register = "registers/failure-modes.yaml";
		const path = "procedures/packing/d.mdx";
		const after = moved(many, { "FM-001": "FM-002", "FM-002": "FM-001" });
		const findings = told(many, { ...many, [register]: after[register] as string, [path]: after[path] as string });
		expect(findings).toContain("warning exchanged-title:FM-002:title");
		expect(findings).toContain("error weakened-qc-step:D:count");
	});
	test("are told where one of two has become both, as what it is", () => {
		const register = {
			"registers/failure-modes.yaml": `FM-002: ${mode("critical")}\nFM-003: ${mode("major").replace("Wrong colour", "Torn label")}\n`,
		};
		expect(told(many, { ...moved(many, { "FM-001": "FM-002" }), ...register }).join()).not.toContain("earlier-");
	});
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
