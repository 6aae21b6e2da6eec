// Jenkins, GitLab and others show it among test results.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareCoverage } from "../../../src/manual/coverage/change/compare-coverage.ts";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { escapeXmlAttribute, escapeXmlText } from "../../../src/manual/report/escape-xml.ts";
import { formatChange } from "../../../src/manual/report/format-change.ts";
import { formatCoverage } from "../../../src/manual/report/format-coverage.ts";
import { formatFinding } from "../../../src/manual/report/format-finding.ts";
import { type Files, manualOf, procedure, procedures, qcStep, soundProcedure, today } from "../build-manual.ts";
import { anyReport, anyText } from "./any-report.ts";
import { readXml, type XmlElement } from "./read-xml.ts";

/** What may stand in an element: its children, attributes that it needs, and those that it may have. */
const allowed: Record<string, { children: string[]; needs: string[]; may: string[]; text?: boolean }> = {
	testsuites: { children: ["testsuite"], needs: [], may: ["name", "time", "tests", "failures", "errors"] },
	testsuite: {
		children: ["testcase"],
		needs: ["name", "tests", "failures", "errors"],
		may: ["skipped", "time", "timestamp", "hostname", "id", "package", "file", "group", "log", "url"],
	},
	testcase: {
		children: ["skipped", "error", "failure", "system-out", "system-err"],
		needs: ["name"],
		may: ["classname", "time", "group", "file"],
	},
	failure: { children: [], needs: [], may: ["type", "message"], text: true },
	error: { children: [], needs: [], may: ["type", "message"], text: true },
	skipped: { children: [], needs: [], may: ["type", "message"], text: true },
	"system-out": { children: [], needs: [], may: [], text: true },
};

function requireJunit(element: XmlElement, parent?: XmlElement): void {
	const rule = allowed[element.name];
	expect(rule, element.name).toBeDefined();
	if (!rule) return;
	if (parent) expect(allowed[parent.name]?.children).toContain(element.name);
	const names = Object.keys(element.attributes);
	expect(names).toEqual(expect.arrayContaining(rule.needs));
	expect([...rule.needs, ...rule.may]).toEqual(expect.arrayContaining(names));
	if (!rule.text) expect(element.text.trim()).toBe("");
	for (const child of element.children) requireJunit(child, element);
	if (element.name !== "testsuite") return;
	const count = (name: string) =>
		element.children.filter(({ children }) => children.some((child) => child.name === name));
	expect(element.attributes).toMatchObject({
		tests: String(element.children.length),
		failures: String(count("failure").length),
		errors: String(count("error").length),
		skipped: String(count("skipped").length),
	});
}

/** Suites of a document that the rules above accept. */
function read(text: string): XmlElement {
	const top = readXml(text);
	expect(top.name).toBe("testsuites");
	requireJunit(top);
	return top;
}
const junit = (files: Files) => {
	const manual = manualOf(files);
	return read(formatCoverage(computeCoverage(manual, today), manual.policy.title, "junit"));
};
const cases = (top: XmlElement) => top.children.flatMap((suite) => suite.children);
const outcome = (testCase: XmlElement) => testCase.children[0]?.name ?? "passed";

describe("the reader of these tests is strict", () => {
	test.each(["<a>&</a>", "<a>]]></a>", '<a b="<"/>', "<a>\u0001</a>", "<a>&#1;</a>", '<a b="1" b="2"/>', "<a></b>"])(
		"%j",
		(text) => expect(() => readXml(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`)).toThrow(),
	);
	test("line ends and white space in values are what XML makes of them", () =>
		expect(readXml('<?xml version="1.0" encoding="UTF-8"?><a b="1\t2\r\n3&#10;4">5\r6&#13;</a>')).toEqual({
			name: "a",
			attributes: { b: "1 2 3\n4" },
			children: [],
			text: "5\n6\r",
		}));
});

describe("each procedure in scope is a case of its process", () => {
	const exemption =
		"{ reason: The till does it from March on, approvedBy: quality-lead, from: 2026-11-01, until: 2027-03-03 }";
	const top = junit({
		...procedures(
			soundProcedure("A"),
			procedure("B", "x\n"),
			soundProcedure("C", qcStep({ id: "b", onFail: "" })),
			procedure("D", "<5\n"),
			procedure("E", "x\n", { exemption }),
			procedure("F", "x\n", { status: "draft" }),
		),
		"procedures/packing/g.mdx": soundProcedure("G", "", { process: "packing" }),
	});
	test("suites are processes", () =>
		expect(top.children.map(({ attributes: { name, tests } }) => [name, tests])).toEqual([
			["Receiving", "5"],
			["Packing", "1"],
		]));
	test("the outcome is the state", () =>
		expect(cases(top).map((each) => [each.attributes.name, outcome(each)])).toEqual([
			["A Receive a lot", "passed"],
			["B Receive a lot", "failure"],
			["C Receive a lot", "failure"],
			["D Receive a lot", "error"],
			["E Receive a lot", "skipped"],
			["G Receive a lot", "passed"],
		]));
	test("a failure has the words of its findings, and its file", () => {
		const [, uncovered] = cases(top);
		expect(uncovered?.attributes).toEqual({
			classname: "receiving",
			name: "B Receive a lot",
			file: "content/procedures/receiving/b.mdx",
			time: "0",
		});
		expect(uncovered?.children[0]).toMatchObject({
			attributes: { message: expect.stringMatching(/^uncovered: Unexpected procedure without/) },
			text: expect.stringMatching(/^content\/procedures\/receiving\/b\.mdx:2:5 {2}error .*\n {4}Add a <QCStep>/),
		});
	});
	test("what is exempt says why and until when", () =>
		expect(cases(top)[4]?.children[0]?.attributes.message).toBe(
			"exempt until 3 Mar 2027: The till does it from March on",
		));
});

test("a warning fails no case, and is told with it", () => {
	const top = junit({
		...procedures(soundProcedure("A", qcStep({ id: "b", onFail: "" }))),
		"policy.yaml": "rules: { missing-reaction: warning }",
	});
	expect(cases(top).map((each) => [outcome(each), each.children[0]?.text])).toEqual([
		["system-out", expect.stringContaining("  warning  Unexpected QC step")],
	]);
});
test("what belongs to no procedure is not lost", () => {
	const top = junit({ ...procedures(procedure("A")), "checklists/c.mdx": "" });
	expect(top.children[1]?.attributes.name).toBe("Checklists, registers and policy");
	expect(top.children[1]?.children.map((each) => [each.attributes.name, outcome(each)])).toEqual([
		["content/checklists/c.mdx", "failure"],
	]);
});
test("thresholds are cases", () => {
	const policy = { "policy.yaml": "thresholds: { major: 60, critical: 50 }" };
	const critical = procedure("C", qcStep(), { criticality: "critical" });
	const top = junit({ ...procedures(procedure("A"), procedure("B", "x\n"), critical), ...policy });
	expect(
		top.children[1]?.children.map((each) => [
			each.attributes.name,
			outcome(each),
			each.children[0]?.attributes.message,
		]),
	).toEqual([
		["critical procedures covered", "passed", undefined],
		["major procedures covered", "failure", "major: 50 % covered, policy.yaml demands 60 %"],
	]);
});

/** What a reader can get back: signs that XML forbids are shown as their number. */
const shown = (text: string) =>
	[...text]
		.map((sign) =>
			/^[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]$/.test(sign)
				? `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`
				: sign,
		)
		.join("");

test("any text comes back from an attribute and from between tags", () =>
	fc.assert(
		fc.property(anyText, (text) => {
			const xml = `<?xml version="1.0" encoding="UTF-8"?><a b="${escapeXmlAttribute(text)}">${escapeXmlText(text)}</a>`;
			expect(readXml(xml)).toMatchObject({ attributes: { b: shown(text) }, text: shown(text) });
		}),
	));
test("whatever the words are, the document is valid and they come back", () =>
	fc.assert(
		fc.property(anyReport, anyText, (report, title) => {
			const top = read(formatCoverage(report, title, "junit"));
			expect(top.attributes.name).toBe(`QC coverage of ${shown(title)}`);
			const inScope = report.procedures.filter(({ state }) => state !== "out-of-scope");
			const [suite] = top.children;
			expect(suite?.children.map(({ attributes }) => [attributes.name, attributes.file])).toEqual(
				inScope.map(({ id, title: name, file }) => [shown(`${id} ${name}`), shown(file)]),
			);
			const text = cases(top)
				.flatMap(({ children }) => children.map((child) => child.text))
				.join("\n");
			for (const finding of report.findings) expect(text).toContain(shown(formatFinding(finding)));
		}),
		{ numRuns: 60 },
	));

describe("what a change made worse is a suite", () => {
	const since = { revision: "v1 <&>", commit: "0123456789abcdef" };
	const changed = (before: Files, after: Files) =>
		read(
			formatChange(
				compareCoverage({ before: manualOf(before), after: manualOf(after), asOf: today, renamed: [] }, since),
				"junit",
				{ title: "Manual" },
			),
		);
	const before = procedures(soundProcedure("A"), soundProcedure("B"), soundProcedure("C"));
	test("with a case for what is worse, and one that passes for each procedure that changed and is not", () => {
		const after = procedures(procedure("A", "x\n"), soundProcedure("B", "More.\n"), soundProcedure("C"));
		const top = changed(before, after);
		expect(top.children.map(({ attributes: { name, failures } }) => [name, failures])).toEqual([
			["Changes since v1 <&>", "1"],
		]);
		expect(cases(top).map((each) => [each.attributes.name, outcome(each)])).toEqual([
			["A", "failure"],
			["B", "passed"],
		]);
	});
	test("where a change is only to be looked at, its case passes and says so", () => {
		const [looked] = cases(
			changed(before, { ...before, ...procedures(soundProcedure("A").replace("5 of 5", "9 of 9")) }),
		);
		expect(looked && [looked.attributes.name, outcome(looked)]).toEqual(["A", "system-out"]);
	});
	test("with one case that passes where no procedure changed", () =>
		expect(cases(changed(before, before)).map((each) => [each.attributes.name, outcome(each)])).toEqual([
			["No procedure changed", "passed"],
		]));
});
