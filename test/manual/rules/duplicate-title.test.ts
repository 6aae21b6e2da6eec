import { describe, expect, test } from "vitest";
import { check, checklist, findingsOf, type Head, procedure, procedures, qcStep } from "../build-manual.ts";

const rule = "duplicate-title";
const of = (register: string, ...lines: string[]) =>
	findingsOf(rule, { [`registers/${register}.yaml`]: `${lines.join("\n")}\n` });

describe("two entries that people cannot tell apart are told at the second one", () => {
	test("roles", () =>
		expect(of("roles", "packer: { title: Packer }", "lead: { title: Lead }", "checker: { title: Packer }")).toEqual([
			`registers/roles.yaml:3:19 ${rule} Unexpected title "Packer" of checker, expected one that no other role has; packer has it at content/registers/roles.yaml:1:18`,
		]));
	test("processes", () =>
		expect(of("processes", "a: { title: Packing, owner: lead }", "b: { title: Packing, owner: lead }")).toEqual([
			`registers/processes.yaml:2:13 ${rule} Unexpected title "Packing" of b, expected one that no other process has; a has it at content/registers/processes.yaml:1:13`,
		]));
	test("failure modes, where they start in one process", () => {
		const mode = (process: string) =>
			`{ title: Wrong item, effect: E, cause: C, severity: major, process: ${process} }`;
		expect(of("failure-modes", `FM-1: ${mode("receiving")}`, `FM-2: ${mode("packing")}`)).toEqual([]);
		expect(of("failure-modes", `FM-1: ${mode("receiving")}`, `FM-2: ${mode("receiving")}`)).toEqual([
			`registers/failure-modes.yaml:2:16 ${rule} Unexpected title "Wrong item" of FM-2, expected one that no other failure mode of its process has; FM-1 has it at content/registers/failure-modes.yaml:1:16`,
		]);
	});
	test("expectations, where they stand at one touchpoint", () => {
		const entry = (id: string, touchpoint: string) =>
			`${id}: { touchpoint: ${touchpoint}, statement: It fits, rating: met }`;
		expect(of("expectations", entry("EX-1", "Shop"), entry("EX-2", "Shop"))).toEqual([
			`registers/expectations.yaml:2:38 ${rule} Unexpected statement "It fits" of EX-2, expected one that no other expectation of its touchpoint has; EX-1 has it at content/registers/expectations.yaml:1:38`,
		]);
		expect(of("expectations", entry("EX-1", "Shop"), entry("EX-2", "Door"))).toEqual([]);
	});
});
test("capitals and spaces tell nobody apart", () =>
	expect(of("roles", "a: { title: Goods-in lead }", "b: { title: 'Goods-In  Lead' }")).toHaveLength(1));
test("each further one is told with the first", () =>
	expect(
		of("roles", "a: { title: X }", "b: { title: X }", "c: { title: X }").map((told) => told.replace(/.*; /, "")),
	).toEqual(Array(2).fill("a has it at content/registers/roles.yaml:1:13")));
test("one that begins like another is fine", () =>
	expect(of("roles", "a: { title: Packer }", "b: { title: Packer of the night }")).toEqual([]));
test("a title that cannot be read is none", () =>
	expect(of("roles", "a: { title: b }", "b: { title: [], perShift: 1 }", "c: { title: [] }")).toEqual([]));

describe("two documents in force with one title", () => {
	/** Two procedures called alike, with what else their heads say. */
	const pair = (one: Head = {}, other: Head = {}) =>
		procedures(procedure("SOP-1", qcStep(), one), procedure("SOP-2", qcStep(), other));
	const told = (keys: [one?: Head, other?: Head]) => findingsOf(rule, pair(...keys));

	test("are told at the later one by path, with the first, as a warning of check", () => {
		const expected = [
			`procedures/receiving/b.mdx:3:8 ${rule} Unexpected title "Receive a lot" of SOP-2, expected one that no other procedure in force has; SOP-1 has it at content/procedures/receiving/a.mdx:3:8`,
		];
		expect(told([])).toEqual(expected);
		expect(check(pair())).toEqual(expected);
	});
	test("also checklists, in capitals, and where the text of one cannot be read", () => {
		const lists = { "checklists/a.mdx": checklist("CHK-1"), "checklists/b.mdx": checklist("CHK-2") };
		expect(findingsOf(rule, lists)).toEqual([expect.stringContaining("that no other checklist in force has")]);
		expect(told([{ title: "RECEIVE  a lot" }])).toHaveLength(1);
		expect(findingsOf(rule, procedures(procedure("SOP-1"), procedure("SOP-2", "<Step")))).toHaveLength(1);
	});
	test("each further one is told with the first", () =>
		expect(
			findingsOf(rule, procedures(...["SOP-1", "SOP-2", "SOP-3"].map((id) => procedure(id)))).map((each) =>
				each.replace(/.*; /, ""),
			),
		).toEqual(Array(2).fill("SOP-1 has it at content/procedures/receiving/a.mdx:3:8")));
	test.each<[string, one?: Head, other?: Head]>([
		["one is a draft", {}, { status: "draft" }],
		["one is withdrawn", { status: "withdrawn" }],
		["one takes effect later", {}, { effective: "2027-01-01" }],
		["one supersedes the other", {}, { supersedes: "[SOP-1]" }],
		["they supersede each other, which is told as that", { supersedes: "[SOP-2]" }, { supersedes: "[SOP-1]" }],
		["they have one id, which is told as that", {}, { id: "SOP-1" }],
		["neither has a title", { title: undefined }, { title: undefined }],
		["one begins like the other", {}, { title: "Receive a lot at night" }],
	])("none where %s", (_, ...keys) => expect(told(keys)).toEqual([]));
	test("a checklist may be called like the procedure that uses it", () =>
		expect(findingsOf(rule, { ...procedures(procedure("SOP-1")), "checklists/a.mdx": checklist("CHK-1") })).toEqual(
			[],
		));
});
