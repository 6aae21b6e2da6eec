// How long do check and coverage take from cold, and how much memory?
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchDay } from "./generate-manual.ts";
import { type Cost, nodeOptions, type Run, runCold } from "./run-cold.ts";

const script = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Runs a command as `npm run` does: with what Node kept of compiling it, if it has run before. */
const run = (name: "check" | "coverage", args: string[]): Promise<Run> =>
	runCold(script(`${name}.ts`), args, { options: nodeOptions(name) });

/** Files that are edited before `--since` is asked what became worse. */
export const editedFiles = 10;

/** `coverage --since` on a manual in a repository of its own, after edits of so many of its procedures. */
export async function measureSince(content: string): Promise<Cost> {
	const git = (...args: string[]) =>
		execFileSync("git", ["-C", content, "-c", "user.name=bench", "-c", "user.email=bench@example.org", ...args], {
			stdio: "ignore",
		});
	git("init", "-b", "main");
	git("add", "-A");
	git("-c", "gc.auto=0", "commit", "-m", "as generated");
	// Packed, as one that is in use: git would pack that many new files by itself, beside what is measured.
	git("gc", "--quiet");
	const procedures = readdirSync(join(content, "procedures"), { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".mdx"))
		.sort();
	const step = Math.max(1, Math.floor(procedures.length / editedFiles));
	for (const name of procedures.filter((_, at) => at % step === 0).slice(0, editedFiles)) {
		const file = join(content, "procedures", name);
		writeFileSync(file, readFileSync(file, "utf8").replace(/ hold\b/, ""));
	}
	const made = await run("coverage", ["--content", content, "--as-of", benchDay, "--since", "HEAD"]);
	if (made.code !== 1 && made.code !== 0) throw new Error(`coverage --since failed:\n${made.stdout}${made.stderr}`);
	return made.cost;
}

/** `coverage --mutate` on the example manual, whose size does not change with the benchmark's. */
export async function measureMutation(): Promise<Cost & { mutants: number }> {
	const example = fileURLToPath(new URL("../../content", import.meta.url));
	const args = ["--content", example, "--as-of", "2026-11-22", "--mutate", "--format", "json"];
	const made = await run("coverage", args);
	if (made.code !== 0) throw new Error(`coverage --mutate failed:\n${made.stdout.slice(0, 2000)}${made.stderr}`);
	const { mutants } = (JSON.parse(made.stdout) as { summary: { mutants: number } }).summary;
	return { ...made.cost, mutants };
}

/** Runs one command on a manual, in a process of its own. */
export async function measureCommand(name: "check" | "coverage", content: string): Promise<Cost> {
	const made = await run(name, ["--content", content, "--as-of", benchDay]);
	// The manual is well-formed; some of its procedures are not covered, and that is coverage's exit code 1.
	if (made.code !== (name === "check" ? 0 : 1)) throw new Error(`${name} failed:\n${made.stdout}${made.stderr}`);
	return made.cost;
}
