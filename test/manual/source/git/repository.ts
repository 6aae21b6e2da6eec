// How does a test get a manual with a history? A real git repository in a folder of its own.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { devNull } from "node:os";
import { dirname, join } from "node:path";
import { type Files, withFolder } from "../../build-manual.ts";

export interface Repository {
	folder: string;
	/** Runs git in the repository, on a day, and gives what it prints. */
	git(args: readonly string[], day?: string): string;
	write(files: Files): void;
	/** Writes files and commits whatever differs. */
	commit(files?: Files, day?: string): void;
}

const own = /^GIT_/;

export function gitIn(folder: string, args: readonly string[], day = "2026-01-01"): string {
	// The machine's own settings, such as signatures, and those of a hook that runs the tests, are no part of a test.
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
	const settings = { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1" };
	const time = day.includes("T") ? day : `${day}T12:00:00Z`;
	const dates = { GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time };
	const who = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "protocol.file.allow=always"];
	const stdio = ["ignore", "pipe", "pipe"] as ["ignore", "pipe", "pipe"];
	return execFileSync("git", [...who, ...args], {
		cwd: folder,
		env: { ...env, ...settings, ...dates },
		stdio,
		encoding: "utf8",
	});
}

/** Gives a new repository, without a commit, to `use`; it is removed afterwards. */
export function withRepository<Result>(use: (repository: Repository) => Result): Result {
	return withFolder({}, (folder) => {
		const git = (args: readonly string[], day?: string) => gitIn(folder, args, day);
		const write = (files: Files) => {
			for (const [path, content] of Object.entries(files)) {
				mkdirSync(dirname(join(folder, path)), { recursive: true });
				writeFileSync(join(folder, path), content);
			}
		};
		git(["init", "-q", "-b", "main"]);
		return use({
			folder,
			git,
			write,
			commit(files = {}, day) {
				write(files);
				git(["add", "-A"]);
				git(["commit", "-q", "--allow-empty", "-m", "change"], day);
			},
		});
	});
}

/** The same files below a folder. */
export function below(folder: string, files: Files): Files {
	return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}
