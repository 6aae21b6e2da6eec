// npm run coverage -- --baseline: only an error that is not accepted fails.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UnreadableBaseline } from "../../src/manual/source/baseline-file.ts";
import { type Files, ownRegisters, procedure, procedures, withFolder } from "../manual/build-manual.ts";
import { below } from "../manual/source/git/repository.ts";
import { answerIn } from "./answer.ts";
import { type Ran, root, run } from "./run-script.ts";

const gap = (id: string) => procedure(id, "x\n");
const manual = (...texts: string[]): Files => below("content", { ...ownRegisters, ...procedures(...texts) });
const day = ["--as-of", "2026-11-22"];
const baseline = ["--baseline", "gaps.json"];

/** A manual in which A is a gap and B is not. */
function withManual<Result>(
	use: (of: (...args: string[]) => Ran, change: (files: Files) => void, written: () => string) => Result,
): Result {
	return withFolder(manual(gap("A"), procedure("B")), (folder) =>
		use(
			(...args) => answerIn(folder, ["--baseline", join(folder, "gaps.json"), ...args]),
			(files) => {
				for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
			},
			() => readFileSync(join(folder, "gaps.json"), "utf8"),
		),
	);
}
const accepting = (...ids: string[]): Files => ({
	"gaps.json": JSON.stringify({ schemaVersion: 1, asOf: "2026-11-22", accepted: ids }),
});

test("a baseline is written once it is asked for, and what it lists does not fail", () =>
	withFolder(manual(gap("A"), procedure("B")), (folder) => {
		const of = (...args: string[]) => run("coverage", [...day, ...baseline, ...args], {}, folder);
		expect(() => answerIn(folder, ["--baseline", join(folder, "gaps.json")])).toThrow(
			new UnreadableBaseline(`${folder}/gaps.json: There is no such baseline; write one with --update-baseline`),
		);
		expect(of("--update-baseline")).toMatchObject({ code: 0, out: "Wrote gaps.json: 1 error accepted\n" });
		const written = JSON.parse(readFileSync(join(folder, "gaps.json"), "utf8"));
		expect(written).toMatchObject({ schemaVersion: 1, accepted: ["missing-qc-step:A"] });
		const { code, out, err } = of();
		expect([code, err]).toEqual([0, ""]);
		expect(out).toMatch(/\nBaseline gaps\.json: 1 accepted, 0 new, 0 closed\n$/);
	}));
test("the least share counts besides", () =>
	withManual((of, change) => {
		change(accepting("missing-qc-step:A"));
		expect(of("--min", "60")).toMatchObject({ code: 1, err: "50 % is below --min 60\n" });
	}));
test("a threshold of the policy fails nothing beside it, and the last line says so; a new gap does", () =>
	withManual((of, change) => {
		change({ ...accepting("missing-qc-step:A"), "content/policy.yaml": "thresholds: { major: 100 }\n" });
		const { code, out, err } = of();
		expect([code, err]).toEqual([0, ""]);
		expect(out).toContain("  major: 50 % covered, policy.yaml demands 100 %\n");
		expect(out).toMatch(/0 closed\n\nMissed thresholds fail nothing beside a baseline\n$/);
		change(accepting("missing-qc-step:Z"));
		expect(of().code).toBe(1);
	}));
test("a new gap fails at the same share, and a closed one is told with the command that takes it out", () =>
	withManual((of, change) => {
		change(accepting("missing-qc-step:Z"));
		const { code, out } = of();
		expect(code).toBe(1);
		expect(out).toContain(
			"Baseline gaps.json: 0 accepted, 1 new, 1 closed\n  new     missing-qc-step:A\n  closed  missing-qc-step:Z\nTake what is closed out of it, and nothing new into it: npm run coverage -- --baseline gaps.json --prune-baseline\n",
		);
		expect(JSON.parse(of("--format", "json").out).baseline).toEqual({
			file: "gaps.json",
			accepted: [],
			new: ["missing-qc-step:A"],
			closable: ["missing-qc-step:Z"],
			renamed: [],
		});
	}));
test("what is closed is taken out, and what is new is not accepted with it", () =>
	withManual((of, change, written) => {
		change({ ...manual(gap("A"), gap("B")), ...accepting("missing-qc-step:B", "missing-qc-step:Z") });
		expect(of("--prune-baseline")).toMatchObject({
			code: 0,
			out: "Wrote gaps.json: 1 error accepted, 1 taken out\n1 new error not accepted\n",
		});
		expect(JSON.parse(written()).accepted).toEqual(["missing-qc-step:B"]);
		expect(of().code).toBe(1);
		expect(of("--update-baseline")).toMatchObject({
			code: 0,
			out: "Wrote gaps.json: 2 errors accepted, 0 taken out\n  accepted from now on  missing-qc-step:A\n",
		});
	}));
test("nothing can be taken out of a baseline that is not there", () =>
	withManual((of) => expect(() => of("--prune-baseline")).toThrow(UnreadableBaseline)));
test("a step with another id is a new gap, and it is asked whether it is the closed one", () =>
	withManual((of, change) => {
		const ship = (id: string) =>
			manual(procedure("A", `<Step id="${id}" by="receiver" title="Ship" irreversible>\nHand it over.\n</Step>\n`));
		change(ship("send"));
		of("--update-baseline");
		change(ship("hand-over"));
		const [before, after] = ["send", "hand-over"].map((id) => `unguarded-irreversible-step:A:${id}`);
		const { code, out } = of();
		expect(code).toBe(1);
		expect(out).toContain(
			`1 new, 1 closed\n  new     ${after}\n  closed  ${before}\nSame rule, same document: was "send" renamed to "hand-over"? A gap goes by the id of its step, so it is new under another id.\n`,
		);
		expect(JSON.parse(of("--format", "json").out).baseline.renamed).toEqual([{ from: [before], to: [after] }]);
	}));
test("a gap without an id is the same one from whichever folder the command runs", () =>
	withFolder(manual(procedure("A").replace(/^id: .*\n/m, ""), procedure("B")), (folder) => {
		const gaps = ["--baseline", join(folder, "gaps.json")];
		// From the folder of this process, which is another.
		expect(answerIn(folder, [...gaps, "--update-baseline"]).out).toContain("1 error accepted");
		for (const [content, where] of [
			["content", folder],
			["..", join(folder, "content/procedures")],
		] as const)
			expect(run("coverage", [...day, "--content", content, ...gaps], {}, where)).toMatchObject({
				code: 0,
				out: expect.stringContaining("1 accepted, 0 new, 0 closed"),
			});
	}));
test("formats for machines tell what is accepted from what is new", () =>
	withManual((of, change) => {
		change({ ...manual(gap("A"), gap("B"), procedure("C")), ...accepting("missing-qc-step:A") });
		change({ "content/policy.yaml": "thresholds: { major: 100 }\n" });
		const github = of("--format", "github").out;
		expect(github).toMatch(/^::notice file=\S*a\.mdx,.*title=missing-qc-step::/m);
		expect(github).toMatch(/^::error file=\S*b\.mdx,.*title=missing-qc-step::/m);
		expect(github).toMatch(/^::notice title=threshold::/m);
		expect(github.match(/^::error/gm)).toHaveLength(1);
		const sarif = JSON.parse(of("--format", "sarif").out).runs[0].results;
		const states = sarif.map(
			(each: { ruleId: string; baselineState: string }) => `${each.ruleId} ${each.baselineState}`,
		);
		expect(states).toEqual(["missing-qc-step unchanged", "missing-qc-step new", "control-of-nothing new"]);
		const gitlab = JSON.parse(of("--format", "gitlab").out);
		const fingerprints = gitlab.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
		expect(fingerprints).toEqual(["missing-qc-step:B", expect.stringMatching(/^control-of-nothing:C/)]);
		const junit = of("--format", "junit").out;
		expect(junit).toMatch(/<testsuites [^>]*failures="1"/);
		expect(junit).toMatch(/<skipped message="accepted by the baseline: [^"]*"/);
	}));
test("a closed gap never fails, and changes nothing in the file", () =>
	withManual((of, change, written) => {
		change({ ...manual(procedure("A"), procedure("B")), ...accepting("missing-qc-step:A") });
		const before = written();
		expect(of("--format", "csv")).toMatchObject({
			code: 0,
			err: expect.stringContaining("0 accepted, 0 new, 1 closed"),
		});
		expect(written()).toBe(before);
	}));
test("a baseline that is no JSON is told with its place, and is 2", () =>
	withFolder({ ...manual(gap("A")), "gaps.json": '{\n  "accepted": [\n    x\n' }, (folder) => {
		const { code, err } = run("coverage", [...day, ...baseline], {}, folder);
		expect([code, err]).toEqual([2, "gaps.json:3:5: Unexpected text, expected JSON as --update-baseline writes it\n"]);
	}));
test("a part of the manual is never written as its baseline", () =>
	withFolder(manual(gap("A")), (folder) => {
		const { code, err } = run("coverage", [...baseline, "--update-baseline", "--process", "receiving"], {}, folder);
		expect([code, err.split("\n")[0]]).toEqual([2, "Unexpected --process beside --update-baseline"]);
		expect(existsSync(join(folder, "gaps.json"))).toBe(false);
	}));

describe("a baseline that cannot be written", () => {
	test("is told in words", () =>
		withManual((of) => {
			const words = "Cannot write /nowhere/b.json: there is no folder /nowhere; make it first";
			expect(() => of("--update-baseline", "--baseline", "/nowhere/b.json")).toThrow(words);
			expect(() => of("--baseline", "")).toThrow("Missing the name of a file for --baseline");
		}));
	const gaps = Array.from({ length: 60 }, (_, at) => [`procedures/receiving/a${at}.mdx`, gap(`A${at}`)]);
	const many = below("content", { ...ownRegisters, ...Object.fromEntries(gaps) });
	test.each(["--output", "--baseline"])("%s leaves the file as it was, or none where there was none", (option) =>
		withFolder(many, (folder) => {
			const file = join(folder, "out.json");
			// Whoever ignores the signal is told that the file becomes too large.
			const ask = [process.execPath, join(root, "scripts/coverage.ts"), option, file];
			const more = option === "--output" ? ["--format", "json"] : ["--update-baseline"];
			const write = () =>
				spawnSync("bash", ["-c", 'trap "" XFSZ; ulimit -f 1; exec "$@"', "bash", ...ask, ...more], {
					cwd: folder,
					encoding: "utf8",
				});
			const told = { status: 2, stderr: `Cannot write ${file}: it would be larger than files may be here\n` };
			expect(write()).toMatchObject(told);
			expect(existsSync(file)).toBe(false);
			const before = '{ "schemaVersion": 1, "asOf": "2026-11-22", "accepted": [] }';
			writeFileSync(file, before);
			expect(write()).toMatchObject(told);
			expect(readFileSync(file, "utf8")).toBe(before);
		}),
	);
});
