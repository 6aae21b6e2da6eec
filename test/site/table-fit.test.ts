// Which table is too wide for a sheet of paper, and which for a phone?
import { expect, test } from "vitest";
import { fitTable } from "../../src/site/table-fit.ts";

test.each([
	["two columns of words, however many", [["Colour", "a long sentence of short words ".repeat(9)]], []],
	["three columns of many words", [["Colour", "Pattern", "a long sentence of short words ".repeat(9)]], ["by-row"]],
	[
		"three columns of few words",
		[
			["Size", "Box", "Tape"],
			["small", "A", "one strip"],
		],
		[],
	],
	[
		"a sampling table",
		[
			["Lot size", "Major: inspect", "accept / reject", "Minor: inspect", "accept / reject"],
			["26 to 50", "8", "0 / 1", "13", "1 / 2"],
		],
		["by-row"],
	],
	[
		"a grid of many columns",
		[
			["Room", ..."ABCDEFGH"],
			["Workshop", ..."×× ××  ×"],
		],
		["grid"],
	],
	[
		"a grid whose rows have long names",
		[
			["Room", ..."ABCDEFGH"],
			["Verpackungswerkstatt", ..."×× ××  ×"],
		],
		["grid", "long-names"],
	],
	["twelve columns of short words", [Array.from({ length: 12 }, () => "M8 × 40")], ["grid"]],
	["twelve columns of words", [Array.from({ length: 12 }, () => "Column")], ["dense", "grid"]],
	[
		"one long word in a cell of any row",
		[
			["a", "b"],
			["c", "x".repeat(60)],
		],
		["dense"],
	],
	["a word with hyphens, where it may break", [["well-".repeat(20)]], []],
	[
		"more words than small letters hold",
		[Array.from({ length: 9 }, () => "Auftragsnummer")],
		["dense", "bursting", "grid"],
	],
	["no row", [], []],
] as const)("%s", (_what, rows, classes) => {
	expect(fitTable(rows)).toEqual(classes);
});
