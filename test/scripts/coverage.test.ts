// npm run coverage, as a QC lead and a pipeline run it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../scripts/run-command.ts";
import {
	checklist,
	type Files,
	ownRegisters,
	procedure,
	procedures,
	qcStep,
	soundProcedure,
	withFolder,
} from "../manual/build-manual.ts";
import { below } from "../manual/source/git/repository.ts";
import { answer, answerIn } from "./answer.ts";
import { fixture, type Ran, root, run } from "./run-script.ts";

const day = ["--as-of", "2026-11-22"];
/** Runs coverage on some files. */
const of = (files: Files, ...args: string[]): Ran =>
	withFolder({ ...ownRegisters, ...files }, (folder) => run("coverage", ["--content", folder, ...day, ...args]));
/** The same within this process. */
const ask = (files: Files, ...args: string[]) =>
	withFolder({ ...ownRegisters, ...files }, (folder) => answer(folder, args));
/** The same with what is told beside it. */
const tell = (files: Files, ...args: string[]) =>
	withFolder(below("content", { ...ownRegisters, ...files }), (folder) => answerIn(folder, args));
const good = procedures(soundProcedure("A"), soundProcedure("B"));
const gap = procedures(soundProcedure("A"), procedure("B", "x\n"));

const example = run("coverage", [...day, "--format", "json"]);

describe("the example manual", () => {
	const { code, out, err } = example;
	const report = JSON.parse(out);
	const ids = (state: string) =>
		report.procedures
			.filter((procedure: { state: string }) => procedure.state === state)
			.map(({ id }: { id: string }) => id);
	test("has gaps", () => expect([code, err]).toEqual([1, ""]));
	test("has exactly the two procedures without a QC step that the README names", () =>
		expect(ids("uncovered")).toEqual(["SOP-MKT-003", "SOP-TRE-002"]));
	test("has exactly one exemption", () => expect(ids("exempt")).toEqual(["SOP-SAL-004"]));
	test("has nothing shallow or unmeasured", () => expect([...ids("shallow"), ...ids("unmeasured")]).toEqual([]));
	const found = (severity: string) =>
		report.findings.filter((finding: { severity: string }) => finding.severity === severity);
	test("tells of each gap that nothing checks it: at its id, at the failure mode let through, at what cannot be taken back", () =>
		expect(
			found("error").map(({ id, file, line, column }: Record<string, string>) => `${id} ${file}:${line}:${column}`),
		).toEqual([
			"missing-qc-step:SOP-MKT-003 content/procedures/marketing/announce.mdx:2:5",
			"uncontrolled-failure-mode:SOP-MKT-003:FM-021 content/procedures/marketing/announce.mdx:14:16",
			"unguarded-irreversible-step:SOP-MKT-003:publish content/procedures/marketing/announce.mdx:76:1",
			"missing-qc-step:SOP-TRE-002 content/procedures/treasury/invoice.mdx:2:5",
			"uncontrolled-failure-mode:SOP-TRE-002:FM-024 content/procedures/treasury/invoice.mdx:14:16",
			"unguarded-irreversible-step:SOP-TRE-002:send content/procedures/treasury/invoice.mdx:58:1",
		]));
	test("warns of what is late and of three expectations that nothing protects", () =>
		expect(found("warning").map(({ rule, subject }: Record<string, string>) => [rule, subject])).toEqual([
			["review-overdue", "SOP-PCK-001"],
			["expectation-unprotected", "EX-001"],
			["expectation-unprotected", "EX-026"],
			["expectation-unprotected", "EX-031"],
		]));
	test("counts what its parts add up to", () => {
		const { covered, uncovered, exempt, inScope, percent } = report.summary;
		expect(covered + uncovered + exempt).toBe(inScope);
		expect(percent).toBe(Math.floor((covered * 1000) / inScope) / 10);
	});
});

describe("the JSON contract", () => {
	test("has the fields that programs rely on", () => {
		const report = JSON.parse(ask(gap, "--format", "json").output);
		expect(report).toMatchObject({
			schemaVersion: 1,
			asOf: "2026-11-22",
			summary: {
				procedures: 2,
				inScope: 2,
				covered: 1,
				shallow: 0,
				uncovered: 1,
				exempt: 0,
				unmeasured: 0,
				percent: 50,
			},
		});
		expect(report.procedures[0]).toMatchObject({
			id: "A",
			title: "Receive a lot",
			file: expect.stringMatching(/\/procedures\/receiving\/a\.mdx$/),
			process: "receiving",
			owner: "goods-in-lead",
			status: "effective",
			criticality: "major",
			state: "covered",
			qcSteps: [{ id: "match", kind: "second-person", file: expect.any(String), line: 17, column: 1, valid: true }],
		});
		expect(Object.keys(report.findings[0]).sort()).toEqual(
			["id", "rule", "severity", "file", "line", "column", "message", "help", "subject"].sort(),
		);
	});
	test("is the same, byte for byte, when it runs again", () =>
		expect(answer(join(root, "content"), ["--format", "json"]).output).toBe(example.out));
});

describe("exit codes", () => {
	test("0 where all are covered", () => {
		const { code, out, err } = of(good);
		expect([code, err]).toEqual([0, ""]);
		expect(out).toContain("2 of 2 procedures in force are covered (100 %).");
	});
	test("0 where the only finding is a warning", () => {
		const { code, output } = ask({ ...gap, "policy.yaml": "rules: { missing-qc-step: warning }" });
		expect(code).toBe(0);
		expect(output).toContain("  warning  Unexpected procedure without a valid QC step");
	});
	test("1 for a gap", () => expect(ask(gap).code).toBe(1));
	test("1 for an expired exemption beside a QC step", () =>
		expect(
			ask(
				procedures(
					procedure("A", qcStep(), {
						exemption:
							"{ reason: The till does it from March on, approvedBy: quality-lead, from: 2026-01-01, until: 2026-01-31 }",
					}),
				),
			).code,
		).toBe(1));
	test("1 for one document that cannot be read", () => expect(ask({ ...good, "procedures/x.mdx": "" }).code).toBe(1));
	test("2 where nothing is in scope", () => {
		const files = { ...procedures(procedure("A", qcStep(), { status: "draft" })), "checklists/c.mdx": checklist("C") };
		const { code, err } = of(files);
		expect([code, err]).toEqual([2, "Nothing to measure: no procedure in force is in scope\n"]);
	});
	test("2 where a filter leaves nothing", () => expect(tell(good, "--process", "packing").code).toBe(2));
	test("a broken register is told as JSON to whoever asked for JSON, and is 2", () => {
		const { code, out } = answerIn(join(root, "test/fixtures/broken-register"), ["--format", "json"]);
		const report = JSON.parse(out);
		expect([code, report.schemaVersion, report.asOf, report.summary]).toEqual([2, 1, "2026-11-22", undefined]);
		expect(report.findings[0]).toMatchObject({ rule: "broken-yaml", severity: "error" });
	});
	test("2 where the policy or a register cannot be read, with what is wrong", () => {
		const { code, out, err } = run("coverage", ["--content", fixture("broken-register"), ...day]);
		expect([code, err]).toEqual([2, "Cannot measure: mend the policy and the registers first\n"]);
		expect(out).toContain("registers/failure-modes.yaml:1:9  error  Unexpected end of a list");
	});
	test.each(["text", "json", "markdown", "csv", "github", "sarif", "junit", "gitlab"])(
		"2 for a key of the policy that does not fit, told with its place and remedy in %s",
		(format) => {
			const { code, out, err } = tell(
				{ ...good, "policy.yaml": "reportProblem: quality@company.example\n" },
				"--format",
				format,
			);
			expect(code).toBe(2);
			expect(`${out}${err}`).toMatch(/policy\.yaml(?::1:16|,line=1,col=16|",\n +"line": 1,\n +"column": 16)/);
			expect(`${out}${err}`).toContain("mailto:quality@company.example");
		},
	);
	test("2 for a register under another name, told by its name", () => {
		const { "registers/roles.yaml": roles = "", ...others }: Files = { ...good, ...ownRegisters };
		const files = below("content", { ...others, "registers/Roles.yml": roles });
		const { code, out } = withFolder(files, (folder) => answerIn(folder, []));
		expect([code, out]).toEqual([2, expect.stringContaining("Unexpected file name, expected roles.yaml")]);
	});
	test("2 for what makes no sense, told in a line, with where to read more", () => {
		const { code, out, err } = run("coverage", ["--min", "x"]);
		expect([code, out]).toEqual([2, ""]);
		expect(err.split("\n")[0]).toBe('Unexpected "x" for --min, expected 0 to 100');
		expect(err).toContain("npm run coverage -- --help tells the options");
	});
	test.each([
		[["--min", "101"], 'Unexpected "101" for --min, expected 0 to 100'],
		[["--min", ""], 'Unexpected "" for --min, expected 0 to 100'],
		[
			["--process", "recieving"],
			'Unexpected "recieving" for --process, expected one of the manual; did you mean "receiving"?',
		],
		[["--owner", "nobody"], 'Unexpected "nobody" for --owner, expected one of the manual'],
	])("%j makes no sense", (args, expected) =>
		expect(() => answer(join(root, "content"), args)).toThrow(new UsageError(expected)),
	);
});

describe("--min", () => {
	const warned = {
		...procedures(soundProcedure("A"), soundProcedure("B"), procedure("C", "x\n")),
		"policy.yaml": "rules: { missing-qc-step: warning }",
	};
	test("fails below, with what was reached", () => {
		const { code, err } = tell(warned, "--min", "66.7");
		expect([code, err]).toEqual([1, "66.6 % is below --min 66.7\n"]);
	});
	test("is reached exactly", () => expect(ask(warned, "--min", "66.6").code).toBe(0));
});

describe("filters", () => {
	const files = {
		...gap,
		"procedures/packing/c.mdx": procedure("C", qcStep(), {
			process: "packing",
			owner: "quality-lead",
			approver: "goods-in-lead",
		}),
	};
	test("--process narrows to one", () => {
		expect(ask(files, "--process", "packing").code).toBe(0);
	});
	test("neither hides a document that cannot be read", () => {
		const broken = { ...files, "procedures/receiving/d.mdx": procedure("D", "<5\n") };
		expect(ask(broken, "--owner", "quality-lead").output).toContain(
			"D  Receive a lot  (unmeasured, owner goods-in-lead)",
		);
	});
});

describe("formats", () => {
	test("csv never begins a cell as a formula", () => {
		const { code, output } = ask(procedures(procedure("A", qcStep(), { title: '"=HYPERLINK(1)"' })), "--format", "csv");
		expect(code).toBe(0);
		expect(output).toContain("\r\nA,'=HYPERLINK(1),");
	});
	test("markdown escapes what would break a table", () => {
		const { output: out } = ask(
			procedures(procedure("A|B", "x\n"), procedure("C", "x\n", { title: "a | b" })),
			"--format",
			"markdown",
		);
		expect(out).toContain("## By process");
		expect(out.split("\n").filter((line) => line.startsWith("| C |"))).toHaveLength(1);
	});
	test("the name of the manual is that of the policy", () =>
		expect(ask({ ...good, "policy.yaml": "title: Our manual" }).output).toMatch(
			/^QC coverage of Our manual on 22 Nov 2026\n/,
		));
	test("a report larger than a pipe arrives whole", () => {
		const files = Object.fromEntries(
			Array.from({ length: 400 }, (_, at) => [`procedures/receiving/p${at}.mdx`, procedure(`P-${at}`, "x\n")]),
		);
		const { out } = of(files, "--format", "json");
		expect(out.length).toBeGreaterThan(200_000);
		expect(JSON.parse(out).procedures).toHaveLength(400);
	});
	test("a reader that stops early, such as head, is no crash", () => {
		const command = `"${process.execPath}" scripts/coverage.ts --as-of 2026-11-22 --format json 2>&1 | head -c 10`;
		expect(execFileSync("sh", ["-c", command], { cwd: root, encoding: "utf8" })).toBe('{\n  "schem');
	});
	test("SARIF of the example goes to a file of its own", () =>
		withFolder({}, (folder) => {
			const file = join(folder, "coverage.sarif");
			const { code, output } = answer(join(root, "content"), ["--format", "sarif", "--output", file]);
			expect(code).toBe(1);
			expect(output).toMatch(/^Wrote .*coverage\.sarif \(sarif\)\. \d+ of \d+ procedures in force are covered/);
			const [{ results }] = JSON.parse(readFileSync(file, "utf8")).runs;
			expect(results.map(({ ruleId, level }: Record<string, string>) => [ruleId, level])).toEqual(
				JSON.parse(example.out).findings.map(({ rule, severity }: Record<string, string>) => [rule, severity]),
			);
		}));
	test("a file that cannot be written is told in a line", () => {
		const { code, out, err } = of(good, "--output", "/nowhere/x.json");
		expect([code, out]).toEqual([2, ""]);
		expect(err).toBe("Cannot write /nowhere/x.json: there is no folder /nowhere; make it first\n");
	});
	test("why answers", () =>
		expect(answer(join(root, "content"), ["why", "SOP-RCV-001"])).toEqual({
			code: 0,
			output: expect.stringMatching(/^SOP-RCV-001 {2}[\s\S]*\nIt is covered, because /),
		}));
	test("what why does not know is 2, with the nearest id and without the options", () => {
		const { code, out, err } = run("coverage", ["why", "SOP-RCV-01", ...day]);
		expect([code, out]).toEqual([2, ""]);
		expect(err).toMatch(/^[^\n]*; did you mean "SOP-RCV-001"\?\n$/);
	});
	test("--help tells the options", () => {
		const { code, out, err } = run("coverage", ["--help"], {}, join(root, "test"));
		expect([code, err]).toEqual([0, ""]);
		for (const option of ["--format", "--min", "--process", "--owner", "--content", "--as-of"])
			expect(out).toContain(option);
	});
});
