// The hostile corpus: what is to be rejected is, at its place; what is inert passes; and none of it runs.
import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../src/manual/coverage/compute-coverage.ts";
import { formatCheck } from "../../src/manual/report/format-check.ts";
import { coverageFormats, formatCoverage } from "../../src/manual/report/format-coverage.ts";
import { checkManual } from "../../src/manual/rules/check-manual.ts";
import { corpus } from "../fixtures/hostile/corpus.ts";
import { type Files, manualOf, procedure, today } from "./build-manual.ts";

const rejected = corpus.filter((hostile) => hostile.expect === "rejected");
const inert = corpus.filter((hostile) => hostile.expect === "inert");
const media: Files = { "media/safe.svg": corpus.find(({ path }) => path === "media/safe.svg")?.text ?? "" };
const filesOf = (parts: typeof corpus): Files => Object.fromEntries(parts.map(({ path, text }) => [path, text]));

/** What is wrong; that marks in a title are shown as they are written is a warning. */
const errorsOf = (files: Files) => checkManual(manualOf(files), today).filter(({ severity }) => severity === "error");

test("the corpus is large, and each part of it has a name of its own", () => {
	expect(rejected.length).toBeGreaterThanOrEqual(100);
	expect(inert.length).toBeGreaterThanOrEqual(30);
	expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
});
test("the inert parts fit into one manual", () => {
	expect(new Set(inert.map(({ path }) => path)).size).toBe(inert.length);
});

test.each(rejected)("rejected: $name", ({ path, text, rule, at }) => {
	const findings = checkManual(
		manualOf({ ...media, "procedures/good.mdx": procedure("SOP-good"), [path]: text }),
		today,
	);
	expect(
		findings.map(
			(finding) => `${finding.file.replace("content/", "")}:${finding.line}:${finding.column} ${finding.rule}`,
		),
	).toContain(`${path}:${at} ${rule}`);
	expect(
		findings.every((finding) => finding.file === `content/${path}`),
		"nothing else is wrong",
	).toBe(true);
});

describe("inert", () => {
	test.each(inert)("$name", ({ path, text }) =>
		expect(errorsOf({ ...media, "procedures/good.mdx": procedure("SOP-good"), [path]: text })).toEqual([]),
	);
	test("all of them in one manual", () => {
		const manual = manualOf(filesOf(inert));
		expect(errorsOf(filesOf(inert))).toEqual([]);
		expect(computeCoverage(manual, today).summary).toMatchObject({ unmeasured: 0, uncovered: 0 });
	});
});

describe("what is printed about all of it at once", () => {
	// A file that stands there twice under one path would be lost.
	const manual = manualOf({ ...filesOf(corpus), ...media });
	test("holds no sign that moves a terminal's cursor or turns the text around", () => {
		const text = formatCheck(checkManual(manual, today), manual.documents.length, today, "text");
		expect(text.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
	});
	test.each(coverageFormats)("is told as %s without failing", (format) =>
		expect(formatCoverage(computeCoverage(manual, today), manual.policy.title, format).length).toBeGreaterThan(1000),
	);
});

test("nothing of it ran", () => {
	manualOf({ ...filesOf(corpus), ...media });
	expect("hostileRan" in globalThis).toBe(false);
});
