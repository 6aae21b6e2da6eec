// In YAML a # behind a space starts a comment: of a title it may be half.
import { describe, expect, test } from "vitest";
import { check, procedure, procedures } from "../build-manual.ts";

const of = (head: Record<string, string>) =>
	check(procedures(procedure("SOP-1", undefined, head))).map((text) => text.replace(/^[^:]*:/, ""));
const told = (place: string, text: string) =>
	`${place} cut-text Unexpected # that cuts off "${text}", expected quotes around a text with #`;

describe("in a head", () => {
	test.each([
		["title", "Run lot #5 on the Haas", told("3:16", "Run lot")],
		["title", "Run lot # 5", told("3:16", "Run lot")],
		["title", "Run lot\t#5", told("3:16", "Run lot")],
		["summary", "Drill #7 holes", told("4:16", "Drill")],
		["synonyms", "\n  - drill #7\n  - run", told("15:11", "drill")],
		[
			"exemption",
			"\n  reason: Scales arrive in March #2\n  approvedBy: quality-lead\n  from: 2026-11-01\n  until: 2026-12-01",
			told("15:34", "Scales arrive in March"),
		],
		["changes", "[{ revision: 1, date: 2026-01-01, class: minor, summary: Drill #7\n }]", told("14:73", "Drill")],
	])("a text of %s is told: %j", (key, value, expected) => expect(of({ [key]: value })).toEqual([expected]));
	test.each([
		["title", '"Run lot #5 on the Haas"'],
		["title", "'Run lot #5' # since May"],
		["title", "Run lot#5"],
		["title", "Run lot\n# a line of its own"],
		["status", "effective # since May"],
		["effective", "2026-01-01 # the day of the move"],
		["owner", "goods-in-lead # was receiver"],
		["revision", "3 # third"],
		["reviewEvery", "P12M # a year"],
		["roles", "[receiver] # and nobody else"],
		["failureModes", "\n  - FM-001 #most"],
		["synonyms", '["#7 drill", run] # slang'],
	])("fine is %s: %s", (key, value) =>
		expect(of({ [key]: value }).filter((text) => text.includes("cut-text"))).toEqual([]),
	);
});

describe("in other files", () => {
	test("a text of a register is told", () =>
		expect(
			check({
				...procedures(procedure("SOP-1")),
				"registers/glossary.yaml": "lot:\n  term: Lot # one\n  definition: Pieces of order #5\n",
			}),
		).toEqual([
			`registers/glossary.yaml:${told("2:13", "Lot")}`,
			`registers/glossary.yaml:${told("3:31", "Pieces of order")}`,
		]));
	test("a comment behind a number or an id is fine", () =>
		expect(
			check({
				...procedures(procedure("SOP-1")),
				"registers/sample-plans.yaml":
					'p: # plan\n  title: "P" # name\n  aql: 1.5 # percent\n  level: "II"\n  rows:\n    - { from: 2, n: 2, accept: 0, reject: 1 } # A\n',
			}),
		).toEqual([]));
	test("a title of the policy is told, and a number is not", () =>
		expect(
			check({ ...procedures(procedure("SOP-1")), "policy.yaml": "title: Shop #2\ndueSoonDays: 30 # a month\n" }),
		).toEqual([`policy.yaml:${told("1:13", "Shop")}`]));
});
