import { expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import type { CoverageReport } from "../../../src/manual/coverage/coverage-report.ts";
import { findingsAbout } from "../../../src/manual/coverage/find-gaps.ts";
import { formatText } from "../../../src/manual/report/format-coverage-text.ts";
import { noPaint } from "../../../src/manual/report/format-finding.ts";
import type { ReportOptions } from "../../../src/manual/report/report-options.ts";
import {
	checklist,
	type Files,
	findingsOf,
	manualOf,
	pausePoint,
	procedure,
	procedures,
	qcStep,
	today,
	useChecklist,
} from "../build-manual.ts";

const rule = "reaction-loop";
const reportOf = (files: Files) => computeCoverage(manualOf(files), today);
const loopsOf = ({ findings }: CoverageReport) => findings.filter((each) => each.rule === rule);
const checks = (ids: string) =>
	(ids ? ids.split(" ") : [""])
		.map((id, at) => qcStep({ id: `c-${at}`, reaction: `disposition="segregate"${id && ` see="${id}"`}` }))
		.join("");
/** Procedures A, B, C … whose checks refer to those named, one check each. */
const of = (...sees: string[]) =>
	findingsOf(rule, procedures(...sees.map((ids, at) => procedure("ABCD"[at] ?? "", checks(ids)))));
const told = (file: string, way: string, line = 19) =>
	`${file}:${line}:35 ${rule} Unexpected circle of reactions ${way}, expected one that ends in a decision`;
const inFile = (id: string) => `procedures/receiving/${id.toLowerCase()}.mdx`;

test("reactions that end somewhere are fine", () => expect(of("B", "C", "")).toEqual([]));
test("one procedure that two lead to is no circle", () => expect(of("B C", "D", "D", "")).toEqual([]));
test("a reaction that refers to its own procedure is told at its see", () =>
	expect(of("A")).toEqual([told(inFile("A"), "A → A")]));
test("two that refer to each other are told once, at the first by id", () =>
	expect(of("B", "A")).toEqual([told(inFile("A"), "A → B → A")]));
test("a circle of three is told once with its way", () =>
	expect(of("B", "C", "A")).toEqual([told(inFile("A"), "A → B → C → A")]));
test("it is told at the same document when files are renamed", () => {
	const [a, b] = [procedure("A", checks("B")), procedure("B", checks("A"))];
	const names = (files: Files) => loopsOf(reportOf(files)).map(({ id }) => id);
	const renamed = { "procedures/receiving/1.mdx": b, "procedures/receiving/2.mdx": a };
	expect(names(renamed)).toEqual(names(procedures(a, b)));
	expect(names(renamed)).toEqual([`${rule}:A:B`]);
});
test("every document of the circle is shallow, and names it", () => {
	const report = reportOf(
		procedures(procedure("A", checks("B")), procedure("B", checks("C")), procedure("C", checks("A"))),
	);
	expect(report.procedures.map(({ state }) => state)).toEqual(["shallow", "shallow", "shallow"]);
	const loops = loopsOf(report);
	const [finding] = loops;
	expect(finding?.alsoIn).toEqual([
		{ subject: "B", at: "C" },
		{ subject: "C", at: "A" },
	]);
	expect(finding?.help).toBe(
		"Say in one of them who decides, and take its see out. B leads to C at content/procedures/receiving/b.mdx:19:35 and C leads to A at content/procedures/receiving/c.mdx:19:35.",
	);
	expect(report.procedures.flatMap((each) => findingsAbout(loops, each))).toEqual([finding, finding, finding]);
});
test("a report of one process tells of a circle that begins in another", () => {
	const files = procedures(procedure("A", checks("B")), procedure("B", checks("A"), { process: "packing" }));
	const report = computeCoverage(manualOf(files), today, { processes: ["packing"] });
	expect(report.findings.map(({ id }) => id)).toContain(`${rule}:A:B`);
	expect(report.procedures.map(({ state }) => state)).toEqual(["shallow"]);
});
test("where it is accepted in one of them, it is told in each of the others", () => {
	const accepted = procedure("A", `{/* accept ${rule}: The lead ends it */}\n${checks("B")}`);
	const report = reportOf(procedures(accepted, procedure("B", checks("A"))));
	expect(report.accepted.map(({ id }) => id)).toEqual([`${rule}:A:B`]);
	expect(loopsOf(report).map(({ id }) => id)).toEqual([`${rule}:B:A`]);
	expect(report.procedures.map(({ state }) => state)).toEqual(["covered", "shallow"]);
});
test("the text of a report tells it once, and says at the other where", () => {
	const report = reportOf(procedures(procedure("A", checks("B")), procedure("B", checks("A"))));
	const text = formatText(report, "Manual", { paint: noPaint, verbosity: "gaps" } as ReportOptions);
	expect(text.split("Unexpected circle")).toHaveLength(2);
	expect(text).toContain(`    ${rule} of A, see above.`);
});
test("one that leads into a circle is not told itself", () =>
	expect(of("B", "C", "B")).toEqual([told(inFile("B"), "B → C → B")]));
test("the reaction that closes the circle is told, not another of the same procedure", () =>
	expect(of("C B", "A", "")).toEqual([told(inFile("A"), "A → B → A", 26)]));
test("the shortest way is told", () => expect(of("B", "C A", "A")).toContain(told(inFile("A"), "A → B → A")));
test("a reaction that refers to nothing there is told elsewhere", () => expect(of("Z")).toEqual([]));
test("a procedure that is not in force closes no circle", () =>
	expect(
		findingsOf(rule, procedures(procedure("A", checks("B")), procedure("B", checks("A"), { status: "draft" }))),
	).toEqual([]));
test("a checklist may be part of a circle", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("A", checks("CHK-1"))),
			"checklists/c.mdx": checklist("CHK-1", checks("A")),
		}),
	).toEqual([told(inFile("A"), "A → CHK-1 → A")]));
test("a reaction of a used checklist is one of the procedure that uses it", () => {
	const inner = pausePoint("before", qcStep({ reaction: 'disposition="segregate" see="B"' }));
	expect(
		findingsOf(rule, {
			...procedures(procedure("A", useChecklist("CHK-1", "list")), procedure("B", checks("A"))),
			"checklists/c.mdx": checklist("CHK-1", inner),
		}),
	).toEqual([told("checklists/c.mdx", "A → B → A", 21)]);
});
test("several reactions of a document that lead the same way are one circle, told at the first", () => {
	const files = procedures(procedure("A", checks("B B")), procedure("B", checks("A")));
	expect(findingsOf(rule, files)).toEqual([told(inFile("A"), "A → B → A")]);
	const help = computeCoverage(manualOf(files), today).findings.flatMap((each) =>
		each.rule === rule ? [each.help] : [],
	);
	expect(help).toEqual([
		"Say in one of them who decides, and take its see out. B is named at content/procedures/receiving/a.mdx:26 too. B leads to A at content/procedures/receiving/b.mdx:19:35.",
	]);
});
