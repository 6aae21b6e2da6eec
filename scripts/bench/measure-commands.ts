// How long do check and coverage take from cold, and how much memory?
import { fileURLToPath } from "node:url";
import { benchDay } from "./generate-manual.ts";
import { runCold } from "./run-cold.ts";

export interface CommandFigures {
	seconds: number;
	/** Time of all processors together. */
	cpuSeconds: number;
	megabytes: number;
}

/** Runs one command on a manual, in a process of its own. */
export async function measureCommand(name: "check" | "coverage", content: string): Promise<CommandFigures> {
	const script = fileURLToPath(new URL(`../${name}.ts`, import.meta.url));
	const run = await runCold(script, ["--content", content, "--as-of", benchDay], {});
	// The manual is well-formed; some of its procedures are not covered, and that is coverage's exit code 1.
	if (run.code !== (name === "check" ? 0 : 1)) throw new Error(`${name} failed:\n${run.stdout}${run.stderr}`);
	return { seconds: run.seconds, cpuSeconds: run.cpuSeconds, megabytes: run.megabytes };
}
