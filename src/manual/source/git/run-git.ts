// How is git asked, so that neither a hook's environment nor the user's settings change what it answers?
import { spawnSync } from "node:child_process";
import { devNull } from "node:os";

/** Git cannot give what was asked of it; the message is for whoever asked. */
export class UnreadableRevision extends Error {}

interface Options {
	/** What git reads from its standard input. */
	input?: string;
	/** An index other than the repository's own. */
	index?: string;
}

/** Variables that lead git to another repository or index than the folder's: a hook sets some for the commands it runs. */
const misleading =
	/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE|GRAFT_FILE|\w+_PATHSPECS)$/i;

/** Settings that would run programs, start a service or add to what is printed. */
const plain = ["core.fsmonitor=false", `core.hooksPath=${devNull}`, "log.showSignature=false"];

/** What git prints when run in a folder, or why it prints nothing. */
export function tryGit(
	folder: string,
	args: readonly string[],
	{ input = "", index }: Options = {},
): { output: Buffer } | { failed: string } {
	// Handed on for PATH, HOME and the like; git's words are told in one language.
	const env: NodeJS.ProcessEnv = { LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" };
	for (const [name, value] of Object.entries(process.env)) {
		if (!misleading.test(name)) env[name] ??= value;
	}
	if (index !== undefined) env.GIT_INDEX_FILE = index;
	const all = ["-C", folder, ...plain.flatMap((setting) => ["-c", setting]), ...args];
	const { error, status, stdout, stderr } = spawnSync("git", all, { env, input, maxBuffer: Number.POSITIVE_INFINITY });
	if (error) {
		const absent = (error as NodeJS.ErrnoException).code === "ENOENT";
		return { failed: absent ? "git is not installed, or not on the PATH" : error.message };
	}
	if (status === 0) return { output: stdout };
	const [said] = stderr
		.toString("utf8")
		.replace(/^(?:fatal|error): /, "")
		.split("\n");
	const owner = /^detected dubious ownership in repository at '(.+)'$/.exec(said ?? "")?.[1];
	// As in a container that did not make the checkout itself.
	if (owner)
		return {
			failed: `the repository belongs to another user; if you trust it: git config --global --add safe.directory '${owner}'`,
		};
	return { failed: `git says: ${said || `status ${status}`}` };
}

/** What git prints when run in a folder. Throws UnreadableRevision where it fails. */
export function runGit(folder: string, args: readonly string[], options?: Options): Buffer {
	const answer = tryGit(folder, args, options);
	if ("output" in answer) return answer.output;
	throw new UnreadableRevision(`Cannot read the history of the manual: ${answer.failed}`);
}

/** A line that git prints; undefined where it fails. */
export function askGit(folder: string, ...args: string[]): string | undefined {
	const answer = tryGit(folder, args);
	return "output" in answer ? answer.output.toString("utf8").replace(/\n$/, "") : undefined;
}

/** Entries that git prints with -z. */
export function splitEntries(output: Buffer): string[] {
	return output.toString("utf8").split("\0").slice(0, -1);
}

/** Bytes of objects by id, all read by one process; an object that is not there has none. */
export function readBlobs(folder: string, objects: readonly string[]): Map<string, Buffer> {
	const wanted = [...new Set(objects)];
	const blobs = new Map<string, Buffer>();
	if (wanted.length === 0) return blobs;
	const output = runGit(folder, ["cat-file", "--batch", "--buffer"], { input: `${wanted.join("\n")}\n` });
	let at = 0;
	for (const object of wanted) {
		const end = output.indexOf("\n", at);
		const [, type, size] = output.toString("latin1", at, end).split(" ");
		at = end + 1;
		if (type !== "blob") continue;
		blobs.set(object, output.subarray(at, at + Number(size)));
		at += Number(size) + 1;
	}
	return blobs;
}
