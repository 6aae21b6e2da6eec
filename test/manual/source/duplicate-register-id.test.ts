import { expect, test } from "vitest";
import { check, ownRegisters } from "../build-manual.ts";

const told = (file: string, place: string, id: string, first: string, at: string) =>
	`registers/${file}.yaml:${place} duplicate-register-id Unexpected id ${id} that gets the same address as ${first}, expected ids that differ in more than upper and lower case; the other is content/registers/${file}.yaml:${at}`;
const mode = "{ title: T, effect: E, cause: C, severity: major, process: receiving }";

test.each([
	["failure-modes", "FM-001", "fm-001", mode],
	["expectations", "EX-001", "Ex-001", "{ touchpoint: T, statement: S, rating: good }"],
])("entries of %s that differ only in case have one page, which is told", (file, one, other, entry) =>
	expect(check({ [`registers/${file}.yaml`]: `${one}: ${entry}\n${other}: ${entry}\n` })).toContain(
		told(file, "2:1", other, one, "1:1"),
	),
);
test("roles and processes likewise", () => {
	const roles = `${ownRegisters["registers/roles.yaml"]}Inspector: { title: I }\n`;
	const processes = `${ownRegisters["registers/processes.yaml"]}Packing: { title: P, owner: goods-in-lead }\n`;
	expect(check({ "registers/roles.yaml": roles, "registers/processes.yaml": processes })).toEqual([
		told("processes", "3:1", "Packing", "packing", "2:1"),
		told("roles", "5:1", "Inspector", "inspector", "2:1"),
	]);
});
test("terms and plans stand on one page each, so that case tells them apart", () =>
	expect(
		check({ "registers/glossary.yaml": "lot: { term: lot, definition: D }\nLot: { term: Lot, definition: D }\n" }),
	).toEqual([]));
test("the same letter, composed or not, is the same id in every register", () =>
	expect(
		check({ "registers/glossary.yaml": "\u00e9: { term: x, definition: D }\ne\u0301: { term: y, definition: D }\n" }),
	).toEqual([told("glossary", "2:1", "e\u0301", "\u00e9", "1:1")]));
