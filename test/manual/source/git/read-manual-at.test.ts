// Is the manual that is read from git the one that was in the folder?
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { devNull } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Manual } from "../../../../src/manual/model/manual.ts";
import { manualReader } from "../../../../src/manual/source/git/read-manual-at.ts";
import { UnreadableRevision } from "../../../../src/manual/source/git/run-git.ts";
import { readManual } from "../../../../src/manual/source/read-manual.ts";
import { type Files, ownRegisters, procedure, told, withFolder } from "../../build-manual.ts";
import { below, gitIn, type Repository, withRepository } from "./repository.ts";

const fixtures = join(import.meta.dirname, "../../../fixtures");
const exampleContent = join(import.meta.dirname, "../../../../content");

/** All that a manual says, and where, as data that can be compared. */
const dataOf = (manual: Manual) => ({
	label: manual.label,
	sound: manual.sound,
	policy: manual.policy,
	scopePlace: manual.policyFile.locate(["scope"]),
	registers: Object.values(manual.registers).map(({ locate, ...register }) => ({
		...register,
		places: [...register.ids].map((id) => locate([id, "title"])),
	})),
	media: [...manual.media.keys()],
	documents: manual.documents.map(({ locateInHead, locateAttribute, locateWords, ...document }) => ({
		...document,
		places: [
			locateInHead(["title"]),
			...document.allNodes.flatMap((node) => [locateAttribute(node, "title"), locateWords(node, "the")]),
		],
	})),
	findings: manual.findings,
});
/** Read without any knowledge, and with that of the present one. */
const readManualAt = (folder: string, label: string, revision: string) => manualReader(folder, label)(revision);
const readManualBefore = (present: Manual, folder: string, label: string, revision: string) =>
	manualReader(folder, label, present)(revision);
const paths = ({ documents }: Manual) => documents.map(({ path }) => path);
const small = (files: Files = {}): Files => ({ ...ownRegisters, ...files });
const a = "procedures/receiving/a.mdx";
const b = "procedures/receiving/b.mdx";
/** How git is known to be found; a test that hides it puts it back. */
afterEach(() => vi.unstubAllEnvs());

describe("at HEAD, with nothing changed, it is the manual in the folder", () => {
	const compare = ({ folder, git }: Repository, at: string) => {
		git(["add", "-A", "-f"]);
		git(["commit", "-q", "-m", "all"]);
		const content = join(folder, at);
		const present = readManual(content, "content");
		const expected = dataOf(present);
		expect(dataOf(readManualAt(content, "content", "HEAD"))).toEqual(expected);
		expect(dataOf(readManualBefore(present, content, "content", "HEAD"))).toEqual(expected);
		return present;
	};
	const copy = (from: string, to: string) => cpSync(from, to, { recursive: true, verbatimSymlinks: true });
	test.each(["manual/content", ""])("the example, in %j of its repository", (at) =>
		withRepository((repository) => {
			copy(exampleContent, join(repository.folder, at));
			expect(compare(repository, at).documents.length).toBeGreaterThan(50);
		}),
	);
	test.each(readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, "content"))))("fixture %s", (name) =>
		withRepository((repository) => {
			const at = `test/fixtures/${name}/content`;
			copy(join(fixtures, name, "content"), join(repository.folder, at));
			// Links of one of them lead to these.
			repository.write({ "package.json": "{}" });
			copy(join(fixtures, "crlf"), join(repository.folder, "test/fixtures/crlf"));
			compare(repository, at);
		}),
	);
	test("whatever files are named", () =>
		withRepository((repository) => {
			const names = ["a b", "тест", "quo\"te's", "new\nline", "-x", "*", "e\u0301", "tab\t", "c:\\d"];
			const files = names.map((name, index) => [`procedures/${name}/${name}.mdx`, procedure(`SOP-${index}`)] as const);
			repository.write(below("a b: é", small(Object.fromEntries(files))));
			expect(compare(repository, "a b: é").documents).toHaveLength(names.length);
		}));
	test("a file that is too large, and pictures of any size", () =>
		withRepository((repository) => {
			const files = {
				[a]: "x".repeat(1_000_001),
				"media/big.svg": `<svg viewBox="0 0 4 3">${" ".repeat(2_000_000)}</svg>`,
			};
			repository.write(below("content", small({ ...files, "media/not.svg": "<script/>" })));
			const { findings } = compare(repository, "content");
			expect(findings.map(({ rule }) => rule)).toEqual(["unsafe-picture", "unsafe-picture", "oversized-file"]);
		}));
	test("links: to a file, through links, to folders, to themselves, out of the folder and back into it", () =>
		withRepository((repository) => {
			const { folder, write } = repository;
			write(below("content", small({ [a]: procedure("SOP-1"), "procedures/receiving/.hidden.mdx": "hidden" })));
			write({ "outside.mdx": "x" });
			const link = (name: string, target: string) =>
				symlinkSync(target, join(folder, "content/procedures/receiving", name));
			link("one.mdx", "a.mdx");
			link("two.mdx", "./one.mdx");
			link("folder", "../receiving");
			link("through.mdx", "folder/a.mdx");
			link("hidden.mdx", ".hidden.mdx");
			link("self.mdx", "self.mdx");
			link("round.mdx", "trip.mdx");
			link("trip.mdx", "round.mdx");
			link("nothing.mdx", "../nothing/../receiving/a.mdx");
			link("file-as-folder.mdx", "a.mdx/../a.mdx");
			link("out.mdx", "../../../outside.mdx");
			link("out-and-back.mdx", "../../../content/procedures/receiving/a.mdx");
			link("root.mdx", "/");
			link("content", "../..");
			link("up.mdx", "../../../../../../../../../../../..");
			const { findings, documents } = compare(repository, "content");
			expect(documents.filter(({ head }) => head.id === "SOP-1").map(({ path }) => path.slice(21))).toEqual([
				"a.mdx",
				"one.mdx",
				"out-and-back.mdx",
				"through.mdx",
				"two.mdx",
			]);
			expect(findings.filter(({ rule }) => rule === "escaping-link")).toHaveLength(5);
			expect(findings.filter(({ message }) => message.includes("link to nothing"))).toHaveLength(5);
		}));
	test("a name that is no text", () =>
		withRepository((repository) => {
			repository.write(below("content", small({ [a]: procedure("SOP-1") })));
			const folder = Buffer.from(`${repository.folder}/content/procedures/x\xff`, "latin1");
			mkdirSync(folder);
			writeFileSync(Buffer.concat([folder, Buffer.from("/inner.mdx")]), procedure("SOP-2"));
			const { findings } = compare(repository, "content");
			expect(findings.map(told)).toEqual([
				"procedures/x\ufffd:1:1 unreadable-file Unexpected file name that cannot be read",
			]);
		}));
});

describe("at an earlier revision", () => {
	const history = (use: (repository: Repository, content: string, present: Manual) => void) =>
		withRepository((repository) => {
			const { folder, commit, git, write } = repository;
			const picture = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>";
			const old = {
				[a]: procedure("SOP-A"),
				[b]: procedure("SOP-B"),
				"procedures/receiving/same.mdx": procedure("SOP-SAME", "<Unknown/>\n"),
				"procedures/receiving/broken.mdx": "no head",
				"procedures/receiving/moved.mdx": procedure("SOP-MOVED", "Some text.\n".repeat(20)),
				"procedures/receiving/gone.mdx": "quite another text",
				"media/same.svg": picture,
				"media/unsafe.svg": "<svg onload='x'/>",
				"media/changed.svg": picture,
				"policy.yaml": "company: Old\n",
			};
			commit(below("content", small(old)));
			symlinkSync("a.mdx", join(folder, "content/procedures/receiving/link.mdx"));
			commit();
			git(["tag", "v1"]);
			commit(below("content", { [a]: procedure("SOP-A2"), "procedures/receiving/new.mdx": procedure("SOP-NEW") }));
			rmSync(join(folder, "content/procedures/receiving/gone.mdx"));
			rmSync(join(folder, "content/procedures/receiving/moved.mdx"));
			const moved = `${old["procedures/receiving/moved.mdx"]}More.\n`;
			write(below("content", { "procedures/packing/moved.mdx": moved, [b]: procedure("SOP-B2") }));
			git(["add", "-A"]);
			write(below("content", { "policy.yaml": "company: New\n", "media/changed.svg": "<svg onclick='x'/>" }));
			write(
				below("content", { "registers/roles.yaml": "one: { title: One }\n", "procedures/x.mdx": procedure("SOP-X") }),
			);
			const content = join(folder, "content");
			use(repository, content, readManual(content, "content"));
		});
	const before = "HEAD~1";

	test.each(["HEAD~1", "v1", "v1^{commit}", "main~1", "@~1"])("%s is the manual of then", (revision) =>
		history((_, content) => {
			const manual = readManualAt(content, "content", revision);
			expect(paths(manual).map((path) => path.slice(21))).toEqual([
				"a.mdx",
				"b.mdx",
				"broken.mdx",
				"gone.mdx",
				"link.mdx",
				"moved.mdx",
				"same.mdx",
			]);
			expect(manual.documents.map(({ head }) => head.id)).toEqual([
				"SOP-A",
				"SOP-B",
				"",
				"",
				"SOP-A",
				"SOP-MOVED",
				"SOP-SAME",
			]);
			expect([...manual.registers.roles.ids]).toContain("receiver");
			expect(manual.media.get("media/same.svg")?.absolute).toBe("");
		}),
	);
	test("made from the present one it is the same, and what did not change is not read again", () =>
		history((_, content, present) => {
			const manual = readManualBefore(present, content, "content", before);
			expect(dataOf(manual)).toEqual(dataOf(readManualAt(content, "content", before)));
			expect(manual.findings.map(told)).not.toEqual(present.findings.map(told));
			// A link is read again, since the file behind it may have changed; what cannot be read, since the reason may have gone.
			const kept = manual.documents.filter((document) => present.documents.includes(document));
			expect(kept.map(({ path }) => path)).toEqual(["procedures/receiving/same.mdx"]);
		}));
	test("a file that git was told to forget and to ignore is read as it was", () =>
		withRepository(({ folder, commit, git, write }) => {
			commit(below("content", small({ [a]: procedure("SOP-THEN"), [b]: procedure("SOP-B") })));
			git(["rm", "-q", "--cached", `content/${a}`]);
			write({ ".gitignore": "a.mdx\n", [`content/${a}`]: procedure("SOP-NOW") });
			const content = join(folder, "content");
			const manual = readManualBefore(readManual(content, "content"), content, "content", "HEAD");
			expect(manual.documents.map(({ head }) => head.id)).toEqual(["SOP-THEN", "SOP-B"]);
		}));
	test("under another label nothing of the present one is taken", () =>
		history((_, content, present) => {
			const manual = readManualBefore(present, content, "old", before);
			expect(dataOf(manual)).toEqual(dataOf(readManualAt(content, "old", before)));
			expect(manual.documents.every(({ file }) => file.startsWith("old/"))).toBe(true);
		}));
	test("nothing in the folder and in the repository changes", () =>
		history(({ folder, git }, content, present) => {
			const status = () => git(["--no-optional-locks", "status", "--porcelain"]);
			const filesOf = () =>
				readdirSync(folder, { recursive: true, encoding: "utf8" })
					.sort()
					.map((name) => [name, statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs]);
			const known = { status: status(), files: filesOf(), index: readFileSync(join(folder, ".git/index"), "base64") };
			readManualAt(content, "content", before);
			readManualBefore(present, content, "content", before);
			expect({
				status: status(),
				files: filesOf(),
				index: readFileSync(join(folder, ".git/index"), "base64"),
			}).toEqual(known);
		}));
	test("a hook's environment leads to no other repository", () =>
		history(({ folder }, content, present) => {
			const expected = dataOf(readManualAt(content, "content", before));
			for (const name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY"])
				vi.stubEnv(name, join(folder, "nowhere"));
			expect(dataOf(readManualAt(content, "content", before))).toEqual(expected);
			expect(dataOf(readManualBefore(present, content, "content", before))).toEqual(expected);
		}));
	test("a submodule is a folder that cannot be opened", () =>
		withRepository(({ folder, commit, git }) => {
			commit(below("content", small({ [a]: procedure("SOP-A") })));
			withRepository((other) => {
				other.commit({ "x.mdx": procedure("SOP-X") });
				git(["submodule", "--quiet", "add", other.folder, "content/procedures/theirs"]);
			});
			commit();
			const manual = readManualAt(join(folder, "content"), "content", "HEAD");
			expect(manual.findings.map(told)).toEqual([
				"procedures/theirs:1:1 unreadable-file Unexpected folder that cannot be read (a submodule, whose files are in another repository)",
			]);
			expect(manual.documents.map(({ measured }) => measured)).toEqual([true, false]);
		}));
	test("a file whose bytes the repository has lost is told, and hides no other", () =>
		withRepository(({ folder, commit, git }) => {
			commit(below("content", small({ [a]: procedure("SOP-A"), [b]: procedure("SOP-B") })));
			const object = git(["rev-parse", `HEAD:content/${a}`]).trim();
			rmSync(join(folder, ".git/objects", object.slice(0, 2), object.slice(2)));
			const manual = readManualAt(join(folder, "content"), "content", "HEAD");
			expect(manual.findings.map(told)).toEqual([
				`${a}:1:1 unreadable-file Unexpected file that cannot be read (missing from the repository)`,
			]);
		}));
});

describe("what is no revision is told in a sentence", () => {
	const refusal = (folder: string, revision: string): string => {
		try {
			readManualAt(folder, "content", revision);
		} catch (error) {
			if (error instanceof UnreadableRevision) return error.message;
			throw error;
		}
		return "read";
	};
	const noCommit = "there is no such commit, tag or branch";
	const noRevision = "expected a commit, a tag or a branch, such as HEAD~1, v1.2 or main";
	test.each([
		["nowhere", noCommit],
		["HEAD~9", noCommit],
		["HEAD:content", noCommit],
		["^HEAD", noCommit],
		["HEAD..HEAD", noCommit],
		["$(touch hacked)", noCommit],
		["a\nb", noCommit],
		["f".repeat(40), noCommit],
		["--output=x", noRevision],
		["-", noRevision],
		["", noRevision],
		["HEAD\0", noRevision],
	])("%j", (revision, reason) =>
		withRepository(({ folder, commit }) => {
			commit(below("content", small()));
			expect(refusal(join(folder, "content"), revision)).toBe(
				`Cannot read revision ${JSON.stringify(revision)}: ${reason}`,
			);
			expect(readdirSync(folder).sort()).toEqual([".git", "content"]);
			expect(readdirSync(join(folder, "content"))).toEqual(["registers"]);
		}),
	);
	test("no repository", () =>
		withFolder({ "policy.yaml": "" }, (folder) =>
			expect(refusal(folder, "HEAD")).toBe('Cannot read revision "HEAD": the content folder is in no git repository'),
		));
	test("no commit yet", () =>
		withRepository(({ folder }) =>
			expect(refusal(folder, "HEAD")).toBe('Cannot read revision "HEAD": the repository has no commit yet'),
		));
	test("a history that is cut off", () =>
		withRepository(({ folder, commit }) => {
			commit(below("content", small()));
			commit();
			gitIn(folder, ["clone", "-q", "--depth", "1", `file://${folder}`, "shallow"]);
			expect(refusal(join(folder, "shallow/content"), "HEAD")).toBe("read");
			expect(refusal(join(folder, "shallow/content"), "HEAD~1")).toBe(
				`Cannot read revision "HEAD~1": ${noCommit}, but the history here is cut off (a shallow clone); get the rest with git fetch --unshallow --tags origin "+refs/heads/*:refs/remotes/origin/*"`,
			);
		}));
	test("a clone of one branch, which gets the others as it is told", () =>
		withRepository(({ folder, git, commit }) => {
			commit(below("content", small()));
			git(["branch", "other"]);
			gitIn(folder, ["clone", "-q", "--single-branch", `file://${folder}`, "narrow"]);
			expect(refusal(join(folder, "narrow/content"), "origin/other")).toBe(
				`Cannot read revision "origin/other": ${noCommit}, but this clone has one branch alone; get the others with git fetch origin "+refs/heads/*:refs/remotes/origin/*"`,
			);
			gitIn(join(folder, "narrow"), ["fetch", "-q", "origin", "+refs/heads/*:refs/remotes/origin/*"]);
			expect(refusal(join(folder, "narrow/content"), "origin/other")).toBe("read");
		}));
	test.each(["was not there", "was a file"])("a commit in which the content folder %s", (state) =>
		withRepository(({ folder, commit, write }) => {
			commit(state === "was a file" ? { content: "x" } : { other: "x" });
			rmSync(join(folder, "content"), { force: true });
			write(below("content", small()));
			expect(refusal(join(folder, "content"), "HEAD")).toBe(
				'Cannot read revision "HEAD": the content folder was not there',
			);
		}),
	);
	test("a repository of another user, as in a container", () =>
		withRepository(({ folder, commit }) => {
			commit(small());
			vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
			vi.stubEnv("GIT_CONFIG_GLOBAL", devNull);
			expect(refusal(folder, "HEAD")).toBe(
				`Cannot read revision "HEAD": the repository belongs to another user; if you trust it: git config --global --add safe.directory '${folder}'`,
			);
		}));
	test("no git on the machine", () =>
		withRepository(({ folder, commit }) => {
			commit(small());
			vi.stubEnv("PATH", folder);
			expect(refusal(folder, "HEAD")).toBe('Cannot read revision "HEAD": git is not installed, or not on the PATH');
		}));
});
