// What a writer is told where a key or attribute does not fit: one mistake, one finding, and how to mend it.
import { describe, expect, test } from "vitest";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import { type Files, type Head, manualOf, procedure, procedures, qcStep, step, today } from "../build-manual.ts";

const mend = (files: Files) => checkManual(manualOf(files), today).map(({ message, help }) => [message, help]);
const ofHead = (head: Head) => mend(procedures(procedure("SOP-1", undefined, head)));
const ofBody = (body: string) => mend(procedures(procedure("SOP-1", body)));

describe("a misspelt name is told once, and not as missing as well", () => {
	test.each([
		["title", "Title"],
		["reviewEvery", "review-every"],
		["roles", "role"],
	])("the key %s as %s", (right, wrong) => {
		const found = ofHead({ [right]: undefined, [wrong]: right === "roles" ? "[receiver]" : "P12M" });
		expect(found).toEqual([
			[`Unexpected key "${wrong}"; did you mean "${right}"?`, expect.stringContaining("Known: ")],
		]);
	});
	test("attributes", () =>
		expect(ofBody('<Step id="a" By="receiver" titel="Open">\nOpen.\n</Step>\n').map(([message]) => message)).toEqual([
			'Unexpected attribute "By"; did you mean "by"?',
			'Unexpected attribute "titel"; did you mean "title"?',
		]));
	test("keys of a register and of an entry in a list", () => {
		expect(mend({ "registers/roles.yaml": "receiver: { Title: Receiver }\ngoods-in-lead: { title: Lead }\n" })).toEqual(
			[['Unexpected key "Title"; did you mean "title"?', "Known: title, description, perShift, keepCapital."]],
		);
		expect(ofHead({ changes: "[{ revision: 1, date: 2026-01-01, class: minor, Summary: New }]" })).toEqual([
			['Unexpected key "Summary"; did you mean "summary"?', "Remove it, or correct its name."],
		]);
	});
	test("one that is like nothing that is missing leaves the missing one told", () =>
		expect(ofHead({ title: undefined, colour: "red" }).map(([message]) => message)).toEqual([
			'Missing key "title", expected text',
			'Unexpected key "colour"',
		]));
	test("a process that is not known is not told as the wrong folder too", () =>
		expect(ofHead({ process: "recieving" }).map(([message]) => message)).toEqual([
			'Unexpected process "recieving" for process, expected one that exists; did you mean "receiving"?',
		]));
});

test("an attribute of a component that has none", () =>
	expect(ofBody("<Note title>\nOne.\n</Note>\n")).toEqual([
		['Unexpected attribute "title"', "Remove it; there are none here."],
	]));
test("an attribute without its value", () =>
	expect(ofBody(step("a").replace('title="Do a"', "title"))).toEqual([
		["Unexpected title without a value, expected text", 'Write title="…".'],
	]));
describe("the address at which a document is edited", () => {
	const of = (editUrl: string) => mend({ "policy.yaml": `editUrl: ${editUrl}\n` });
	const expected = "expected {path} in it, where the file of a document stands";
	const help = expect.stringMatching(/^Write the address .* with \{path\} for the file, such as https:/);
	test("has a place for the file", () => expect(of('"https://git.example/edit/main/{path}?plain=1"')).toEqual([]));
	test.each(["https://git.example/edit/main/", '"https://git.example/edit/{file}"', '"https://git.example/{Path}"'])(
		"is told without one: %s",
		(url) => expect(of(url)).toEqual([[`Unexpected "${url.replaceAll('"', "")}" for editUrl, ${expected}`, help]]),
	);
	test("is told once where it is no address at all", () =>
		expect(of("git.example/edit")).toEqual([
			['Unexpected "git.example/edit" for editUrl, expected an https:// address', ""],
		]));
});

test.each([
	["goto", "goto without a value"],
	['goto=""', '"" for goto'],
	['goto=" "', '"" for goto'],
])("a goto that is there and says nothing: %s", (goto, found) => {
	const told = [`Unexpected ${found}, expected the id of a step of this document or end`, 'Write goto="…".'];
	expect(ofBody(qcStep({ reaction: `disposition="segregate" ${goto}` }))).toEqual([told]);
	const either = `<Decision id="d" question="Which?">\n<Branch when="otherwise" ${goto}>\nCall.\n</Branch>\n</Decision>\n`;
	expect(ofBody(either)).toEqual([told]);
});

describe("what refers to a role is told as such", () => {
	test.each([
		["owner", "Setup Lead", 'Unexpected "Setup Lead" for owner, expected the id of a role, such as setup-lead', ""],
		[
			"roles",
			"[receiver, QC inspector]",
			'Unexpected "QC inspector" for the second entry of roles, expected the id of a role, such as qc-inspector',
			"",
		],
		["roles", "receiver", 'Unexpected "receiver" for roles, expected a list', "Write roles: [receiver]."],
		["process", "Goods In", 'Unexpected "Goods In" for process, expected the id of a process, such as goods-in', ""],
		["owner", "'?!'", 'Unexpected "?!" for owner, expected the id of a role', ""],
	])("%s: %s", (key, value, message, help) => expect(ofHead({ [key]: value })).toEqual([[message, help]]));
	test.each([
		["receiver, inspector", ", not commas, such as receiver inspector"],
		["Goods-in lead, receiver", ", not commas, such as goods-in-lead receiver"],
		["re/ceiver", ", such as receiver goods-in-lead"],
	])("by=%j", (by, hint) =>
		expect(ofBody(step("a", "", by))).toEqual([
			[`Unexpected "${by}" for by, expected ids separated by spaces${hint}`, ""],
		]),
	);
});

test.each([
	["setup\u200b-lead", 'Unexpected invisible sign U+200B (zero width space) after "setup" in owner'],
	["\ufeffsetup-lead", "Unexpected invisible sign U+FEFF (byte order mark) at the start in owner"],
	["setup-lead\u034f", 'Unexpected invisible sign U+034F (combining grapheme joiner) after "setup-lead" in owner'],
	["setup-lead\u3164", 'Unexpected invisible sign U+3164 (Hangul filler) after "setup-lead" in owner'],
	["setup\u00a0lead", 'Unexpected invisible sign U+00A0 (no-break space) after "setup" in owner'],
])("a sign that nobody sees is named: %j", (owner, message) =>
	expect(ofHead({ owner }).map(([found]) => found)).toEqual([
		expect.stringContaining(`${message}, expected the id of a role`),
	]),
);
test.each([
	["“setup-lead”", "Write setup-lead without the curly quotes."],
	["„setup-lead“", "Write setup-lead without the curly quotes."],
	["setup\u2011lead", "The dash in it is U+2011 (no-break hyphen); type - for it."],
	["setup–lead", "The dash in it is U+2013 (en dash); type - for it."],
])("quotes and dashes of print are named: %j", (owner, help) =>
	expect(ofHead({ owner }).map((found) => found[1])).toEqual([help]),
);
test("no sign is blamed where a text is too long", () =>
	expect(ofHead({ summary: `"Peser\u00a0: ${"la caisse – ".repeat(20)}"` })).toEqual([
		[expect.stringMatching(/expected .*200 characters/), ""],
	]));
test("such a sign in free text is fine", () => expect(ofHead({ title: "Cut 5\u00a0mm" })).toEqual([]));
test.each([".nan", ".inf", "-.inf"])("a number that is none is shown as YAML writes it: %s", (owner) =>
	expect(ofHead({ owner })).toEqual([
		[`Unexpected ${owner} (a number) for owner, expected text`, 'Put quotes around it: "…".'],
	]),
);
test.each([
	["[x]", '"x"'],
	["[x, y]", '"x,y"'],
	["[{ a: 1 }, x]", '"{ … },x"'],
	["? { a: 1 }\n", "{ … }"],
])("a list or group in the place of a key is told where it stands: %j", (key, shown) => {
	const text = procedure("SOP-1", undefined, { [key]: "y" });
	const found = checkManual(manualOf(procedures(text)), today);
	expect(found.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
		`14:${key.startsWith("?") ? 3 : 1} Unexpected key ${shown}`,
	]);
});

test("a flag with a value, and a reason that says nothing, tell how they are mended", () => {
	expect(ofBody('<Step id="a" by="receiver" title="Open" irreversible="false">\nOpen.\n</Step>\n')).toEqual([
		[
			'Unexpected "false" for irreversible, expected the word alone, without a value; leave it out where it is not so',
			"Write irreversible alone, or leave it out.",
		],
	]);
	const exemption = "{ reason: Later, approvedBy: quality-lead, from: 2026-11-01, until: 2026-11-30 }";
	expect(ofHead({ exemption })).toEqual([
		[
			'Unexpected "Later" for exemption.reason, expected a reason that a reader can judge, at least 15 characters',
			"Say in a sentence why it is allowed.",
		],
	]);
});
