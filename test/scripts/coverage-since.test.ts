// npm run coverage -- --since: what did a change make worse, in a real repository?
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compareSince } from "../../scripts/coverage/since.ts";
import { UsageError } from "../../scripts/run-command.ts";
import { compareCoverage } from "../../src/manual/coverage/change/compare-coverage.ts";
import { changeReader } from "../../src/manual/source/git/read-before-and-after.ts";
import { UnreadableRevision } from "../../src/manual/source/git/run-git.ts";
import { checklist, type Files, type Head, ownRegisters, procedure, qcStep, today } from "../manual/build-manual.ts";
import { below, gitIn, type Repository, withRepository } from "../manual/source/git/repository.ts";
import { answer, answerIn } from "./answer.ts";
import { root, run } from "./run-script.ts";

const step = (id: string, more = "") =>
	`<Step id="${id}" by="receiver" title="Do ${id}"${more}>\nWith both hands.\n</Step>\n\n`;
const use = (id: string) => `<UseChecklist ref="${id}" id="use-${id}" />\n\n`;
const controlling = qcStep({ attributes: 'controls="FM-001" evidence="photo"' });
const ship = step("ship", " irreversible");
const seeing = (id: string) => qcStep().replace('disposition="segregate"', `disposition="segregate" see="${id}"`);
const path = (name: string) => `procedures/receiving/${name}.mdx`;
const make = (name: string, body: string, head: Head = {}): Files => ({
	[path(name)]: procedure(`SOP-${name}`, body, head),
});

/** Documents that hang together in every way there is. */
const files: Files = {
	...ownRegisters,
	"registers/expectations.yaml":
		"EX-001: { touchpoint: Parcel, statement: As in the photo, rating: met, brokenBy: [FM-001] }\n",
	...make("guard", step("open") + controlling, { failureModes: "[FM-001]" }),
	...make("again", step("open") + controlling, { failureModes: "[FM-001]" }),
	...make("later", step("load") + ship, { requires: "[SOP-guard]" }),
	...make("last", ship, { requires: "[SOP-later]" }),
	...make("uses", step("open") + use("CHK-outer") + ship),
	...make("other", use("CHK-inner") + ship),
	...make("old", qcStep() + ship),
	...make("new", qcStep() + ship, { supersedes: "[SOP-old]", status: "draft" }),
	...make("goal", qcStep()),
	...make("heir", qcStep(), { supersedes: "[SOP-goal]" }),
	...make("hiding", use("CHK&#45;inner") + ship),
	...make("first", seeing("SOP-second")),
	...make("second", qcStep()),
	[path("quoted")]: procedure('"SOP-quo\\u0074ed"', use("CHK&#45;inner") + ship),
	...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [path(`p${at}`), procedure(`SOP-p${at}`, qcStep())])),
	"checklists/outer.mdx": checklist("CHK-outer", use("CHK-inner")),
	"checklists/inner.mdx": checklist("CHK-inner", qcStep()),
	"checklists/lonely.mdx": checklist("CHK-lonely", qcStep()),
};
const text = (name: string) => String(files[path(name)]);
const inner = (body: string, head: Head = {}): Files => ({
	"checklists/inner.mdx": checklist("CHK-inner", body, head),
});

const withManual = <Result>(use: (repository: Repository, content: { folder: string; label: string }) => Result) =>
	withRepository((repository) => {
		repository.commit(below("content", files));
		return use(repository, { folder: join(repository.folder, "content"), label: "content" });
	});

describe("what is read in part says the same as the whole", () => {
	const cases: [string, Files, ...string[]][] = [
		["a word", { [path("p0")]: text("p0").replace("Compare both", "Compare all") }],
		["a check of a checklist within a checklist", inner("Nothing.\n")],
		["a withdrawn checklist", inner(qcStep(), { status: "withdrawn" })],
		["a required procedure without its check", { [path("guard")]: procedure("SOP-guard", step("open")) }],
		["a failure mode that only one of two controls any more", { [path("guard")]: procedure("SOP-guard", qcStep()) }],
		["a successor in force", make("new", ship, { supersedes: "[SOP-old]" })],
		["a successor in force of what is required", make("extra", qcStep(), { supersedes: "[SOP-guard]" })],
		["a successor in force of what superseded another", make("next", qcStep(), { supersedes: "[SOP-heir]" })],
		["a procedure that requires what is superseded", make("leaning", step("load") + ship, { requires: "[SOP-goal]" })],
		["a successor that was in force", make("goal", qcStep({ kind: "self" }), { supersedes: "[SOP-old]" })],
		[
			"a check that goes on in a new procedure",
			{ ...make("old", ship), ...make("part", qcStep(), { requires: "[SOP-old]" }) },
		],
		["a checklist in the place of another that others use", make("uses", step("open") + use("CHK-inner") + ship)],
		["a circle of reactions", make("second", seeing("SOP-first"))],
		["a checklist that is used in the last place no more", make("uses", step("open") + ship)],
		["a checklist that is used now", make("p1", use("CHK-lonely"))],
		["a second document of an id", { "procedures/aaa.mdx": procedure("SOP-guard", step("open")) }],
		["a removed checklist", {}, "checklists/inner.mdx"],
		["a removed procedure", {}, path("guard")],
		["a removed protector of all", { [path("again")]: procedure("SOP-again", qcStep()) }, path("guard")],
		[
			"a register",
			{ "registers/expectations.yaml": String(files["registers/expectations.yaml"]).replace("[FM-001]", "[]") },
		],
		["the policy", { "policy.yaml": "rules: { missing-qc-step: off }" }],
		["a document that cannot be read", { [path("guard")]: "---\nid: SOP-guard\n" }],
		["an id beyond ASCII", make("p2", qcStep(), { supersedes: "[SOP-prüfen]" })],
	];
	test.each(cases)("%s", (_, changed, ...removed) =>
		withManual(({ write, folder }, content) => {
			write(below("content", changed));
			for (const each of removed) rmSync(join(folder, "content", each));
			const { before, after, commit, renamed } = changeReader(content.folder, content.label, "HEAD").readWhole();
			const since = { revision: "HEAD", commit };
			const whole = compareCoverage({ before, after, asOf: today, renamed }, since);
			expect(compareSince({ revision: "HEAD", content, asOf: today })).toMatchObject({ report: whole });
			expect(whole.summary.documents + whole.findings.length + whole.closed.length).toBeGreaterThan(0);
		}),
	);
	test("a policy that git ignores", () =>
		withManual(({ write, commit }, content) => {
			commit({ ".gitignore": "content/policy.yaml\n" });
			write(below("content", { "policy.yaml": "rules: { missing-qc-step: off }" }));
			expect(compareSince({ revision: "HEAD", content, asOf: today })).toMatchObject({
				report: { findings: [{ rule: "loosened-policy" }] },
			});
		}));
	test("and few documents are read for it", () =>
		withManual(({ write }, content) => {
			write(below("content", { [path("p0")]: procedure("SOP-p0", "x\n") }));
			const compared = compareSince({ revision: "HEAD", content, asOf: today });
			expect(compared).toMatchObject({ documents: 1, report: { summary: { documents: 1, worse: 2 } } });
		}));
});

describe("the command", () => {
	test("tells what got worse with exit code 1, follows a rename, and leaves the work tree as it is", () =>
		withManual(({ folder, git, write }) => {
			git(["mv", `content/${path("guard")}`, `content/${path("moved")}`]);
			write(below("content", { ...make("extra", "x\n"), ...inner("Nothing.\n") }));
			write(below("content", { [path("moved")]: text("guard").replace('evidence="photo"', "") }));
			const state = git(["status", "--porcelain"]);
			const index = git(["ls-files", "--stage"]);
			const args = ["--since", "HEAD", "--as-of", today];
			const { code, out, err } = run("coverage", args, {}, folder);
			expect([code, err]).toEqual([1, ""]);
			expect(out).toMatch(/^3 documents changed since HEAD \([\da-f]{10}\), judged for 22 Nov 2026\n/);
			expect(out).toContain('(no evidence instead of "photo")  missing-evidence');
			expect(out).toContain("  SOP-extra  Receive a lot  (new, uncovered)\n");
			expect(out).toContain(`content/${path("moved")} (was content/${path("guard")})`);
			expect(out).toContain("  SOP-uses  Receive a lot  (covered → uncovered, by what it depends on)\n");
			const json = JSON.parse(answerIn(folder, ["--since", "HEAD", "--format", "json"]).out);
			expect(json).toMatchObject({
				schemaVersion: 1,
				asOf: today,
				since: { revision: "HEAD" },
				summary: { documents: 3 },
			});
			expect([git(["status", "--porcelain"]), git(["ls-files", "--stage"])]).toEqual([state, index]);
		}));
	test("tells a pull request, and exits with 0 where a change is only to be looked at", () =>
		withManual(({ folder, write }) => {
			write(below("content", { [path("p0")]: text("p0").replace("5 of 5", "9 of 9") }));
			const { code, out } = answerIn(folder, ["--since", "HEAD", "--format", "github"]);
			expect(code).toBe(0);
			expect(out).toMatch(
				/^::warning file=content\/procedures\/receiving\/p0\.mdx,line=16,col=1,title=changed-qc-step::/,
			);
			expect(out).toContain("Nothing got worse; 1 to look at.\n");
			const failing = (failOn: string) => answerIn(folder, ["--since", "HEAD", "--fail-on", failOn]).code;
			expect(["error", "warning", "never"].map(failing)).toEqual([0, 1, 0]);
		}));
	test("exits with 2 and a sentence where there is no such revision", () =>
		withManual(({ folder }) => {
			const { code, out, err } = run("coverage", ["--since", "v9"], {}, folder);
			expect([code, out, err]).toEqual([2, "", 'Cannot read revision "v9": there is no such commit, tag or branch\n']);
		}));
	test("proposes the branch of a remote, which is all that a pipeline has", () =>
		withManual(({ folder, git }) => {
			git(["branch", "work/parcels"]);
			git(["clone", "-q", "--branch", "work/parcels", folder, "clone"]);
			expect(() => answerIn(join(folder, "clone"), ["--since", "main"])).toThrow(
				new UnreadableRevision(
					'Cannot read revision "main": there is no such commit, tag or branch; did you mean origin/main?',
				),
			);
		}));
	test.each([
		[
			"a register and a document",
			{ "registers/glossary.yaml": "lot: { term: Lot, definition: What came together. }\n" },
		],
		["a document alone", {}],
	])("of a branch that went on: what the work did since it left, and not what the branch gained (%s)", (_, more) =>
		withManual(({ folder, git, commit, write }) => {
			git(["checkout", "-q", "-b", "work"]);
			commit(below("content", { [path("p0")]: procedure("SOP-p0", "x\n"), ...more }));
			git(["checkout", "-q", "main"]);
			commit(below("content", make("p1", qcStep() + qcStep({ id: "q9" }))));
			git(["tag", "gained"]);
			git(["checkout", "-q", "work"]);
			const rules = (since: string) =>
				JSON.parse(answerIn(folder, ["--since", since, "--format", "json"]).out).findings.map(
					({ rule, subject }: { rule: string; subject: string }) => `${rule} ${subject}`,
				);
			const worse = ["missing-qc-step SOP-p0", "removed-qc-step SOP-p0"];
			expect(rules("main")).toEqual(worse);
			// A commit or a tag is what was there, wherever it lies.
			expect(rules("gained")).toContain("removed-qc-step SOP-p1");
			write(below("content", { [path("p0")]: text("p0") }));
			expect(rules("main")).toEqual([]);
			git(["checkout", "-q", "-f", "main"]);
			git(["merge", "-q", "work"]);
			git(["branch", "base", "HEAD^1"]);
			expect(rules("base")).toEqual(worse);
		}),
	);
	test.each(["manual", "docs/quality/manual", "content/inner"])(
		"a content folder that was moved is followed from where it was: %s",
		(place) =>
			withManual(({ folder, git, write }) => {
				git(["mv", "content", "moving"]);
				write({ [`${place}/x`]: "" });
				rmSync(join(folder, place), { recursive: true });
				git(["mv", "moving", place]);
				git(["commit", "-q", "-m", "moved"]);
				write(below(place, { [path("p0")]: procedure("SOP-p0", "x\n") }));
				const { output } = answer(join(folder, place), ["--since", "HEAD~1"]);
				expect(output).toMatch(/^1 document changed since HEAD~1 /);
				expect(output).toContain("SOP-p0  Receive a lot  (covered → uncovered)\n");
				expect(output).toMatch(/\n2 things got worse; better: 1 finding closed\.\n$/);
			}),
	);
	test("a content folder that was moved is followed before that is committed", () =>
		withManual(({ folder, git, write }) => {
			git(["mv", "content", "manual"]);
			write(below("manual", { [path("p0")]: procedure("SOP-p0", "x\n") }));
			const { code, out, err } = run(
				"coverage",
				["--since", "HEAD", "--content", "manual", "--as-of", today],
				{},
				folder,
			);
			expect([code, err]).toEqual([1, ""]);
			expect(out).toMatch(/^1 document changed since HEAD /);
		}));
	test.each(["", "docs"])("a content folder that was moved into one that was there is followed: %j", (place) =>
		withManual(({ folder, git, commit }) => {
			commit({ "docs/readme.md": "Here will be a manual.\n" });
			for (const name of ["registers", "procedures", "checklists"]) git(["mv", `content/${name}`, join(place, name)]);
			git(["commit", "-q", "-m", "moved"]);
			for (const since of ["HEAD~1", "HEAD"])
				expect(answer(join(folder, place), ["--since", since]).output).toMatch(/^0 documents changed /);
		}),
	);
	test("a branch without a commit in common is compared as it is", () =>
		withManual(({ folder, git, commit }) => {
			git(["checkout", "-q", "--orphan", "other"]);
			commit(below("content", { [path("p0")]: procedure("SOP-p0", "x\n") }));
			expect(answerIn(folder, ["--since", "main"]).out).toContain("1 document changed since main (");
		}));
	test("is written to a file, for code scanning and for a merge request too", () =>
		withManual(({ folder, write }) => {
			write(below("content", { [path("p0")]: procedure("SOP-p0", "x\n") }));
			const of = (format: string) => {
				const file = join(folder, `out.${format}`);
				const ran = answerIn(folder, ["--since", "HEAD", "--format", format, "--output", file]);
				expect([ran.code, ran.out]).toEqual([
					1,
					`Wrote out.${format} (${format}). 2 things got worse; better: 1 finding closed.\n`,
				]);
				return JSON.parse(readFileSync(file, "utf8").replaceAll(`${folder}/`, ""));
			};
			const [{ tool, results }] = of("sarif").runs;
			expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["missing-qc-step", "removed-qc-step"]);
			expect(tool.driver.rules[results[1].ruleIndex]).toMatchObject({
				id: "removed-qc-step",
				fullDescription: { text: "A QC step that counted is gone." },
			});
			expect(of("gitlab")).toMatchObject([
				{ check_name: "missing-qc-step", location: { path: `content/${path("p0")}` } },
				{ check_name: "removed-qc-step", severity: "critical" },
			]);
			write(below("content", { "policy.yaml": "mode: report\n" }));
			expect(answerIn(folder, ["--since", "HEAD"]).code).toBe(1);
		}));
	test("tells a failure mode that the last deleted procedure controlled, however little is read", () =>
		withManual(({ folder }, content) => {
			const lost = () => {
				const compared = compareSince({ revision: "HEAD", content, asOf: today });
				return "report" in compared ? compared.report.findings.filter(({ rule }) => rule === "lost-control") : [];
			};
			rmSync(join(folder, "content", path("guard")));
			expect(lost()).toEqual([]);
			rmSync(join(folder, "content", path("again")));
			expect(lost()).toMatchObject([{ severity: "error", subject: "FM-001" }]);
		}));
	test("refuses options that it would leave out of account", () => {
		expect(() => answer(root, ["--since", "HEAD", "--min", "90"])).toThrow(
			new UsageError("Unexpected --min beside --since"),
		);
	});
});

test("where the history is cut off above the commit at which the work left a branch, nothing is compared", () =>
	withRepository(({ folder, git, commit }) => {
		commit(below("content", { ...ownRegisters, ...make("guard", step("open") + ship, { failureModes: "[FM-001]" }) }));
		git(["switch", "-q", "-c", "work"]);
		commit(below("content", make("p1", qcStep())));
		git(["switch", "-q", "main"]);
		commit(below("content", make("guard", step("open") + controlling + ship, { failureModes: "[FM-001]" })));
		const clone = join(folder, "clone");
		gitIn(folder, ["clone", "-q", "--depth", "1", "--branch", "work", `file://${folder}`, "clone"]);
		gitIn(clone, ["fetch", "-q", "--depth", "1", "origin", "main:refs/remotes/origin/main"]);
		const since = () => answerIn(clone, ["--since", "origin/main"]);
		const remedy = 'git fetch --unshallow --tags origin "+refs/heads/*:refs/remotes/origin/*"';
		expect(since).toThrow(
			`Cannot read revision "origin/main": nothing tells where this work left it, since the history here is cut off (a shallow clone); get the rest with ${remedy}`,
		);
		gitIn(clone, ["fetch", "-q", "--unshallow", "--tags", "origin", "+refs/heads/*:refs/remotes/origin/*"]);
		expect(since()).toMatchObject({ code: 0, out: expect.stringContaining("1 document changed since origin/main (") });
	}));
