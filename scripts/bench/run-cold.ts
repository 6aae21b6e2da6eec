// How much time and memory does a command take, the programs that it starts included?
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import project from "../../package.json" with { type: "json" };

/** What a command cost. */
export interface Cost {
	seconds: number;
	/** Time of all processors together: what it took, where other programs run beside it. */
	cpuSeconds: number;
	/** Peak of the memory of it and everything it started, in MB. */
	megabytes: number;
}

export interface Run {
	/** Exit code; null where a signal ended it. */
	code: number | null;
	cost: Cost;
	stdout: string;
	stderr: string;
}

const megabyte = 1024 * 1024;
const pageSize = 4096;
const ticksPerSecond = 100;

/** Processes below one, itself included. Linux only: elsewhere nothing can be read, and nothing is counted. */
function findFamily(pid: number): number[] {
	try {
		const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
		return [pid, ...children.flatMap((child) => findFamily(Number(child)))];
	} catch {
		return [];
	}
}

/** Memory in use (bytes) and processor time (seconds) of a process. */
function readUse(pid: number): { memory: number; cpu: number } {
	try {
		const memory = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * pageSize;
		// The name in brackets may hold spaces; the times are the 12th and 13th value after it.
		const values = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
		return { memory, cpu: (Number(values[11]) + Number(values[12])) / ticksPerSecond };
	} catch {
		return { memory: 0, cpu: 0 };
	}
}

function watchUse(child: ChildProcess): () => { memory: number; cpu: number } {
	let peak = 0;
	const cpuOf = new Map<number, number>();
	const look = () => {
		if (child.pid === undefined) return;
		let now = 0;
		for (const pid of findFamily(child.pid)) {
			const { memory, cpu } = readUse(pid);
			now += memory;
			cpuOf.set(pid, Math.max(cpu, cpuOf.get(pid) ?? 0));
		}
		peak = Math.max(peak, now);
	};
	const timer = setInterval(look, 25);
	return () => {
		clearInterval(timer);
		return { memory: peak, cpu: [...cpuOf.values()].reduce((sum, seconds) => sum + seconds, 0) };
	};
}

/** What `npm run` gives to Node for a command, wherever it is run from. */
export function nodeOptions(command: "build" | "check" | "coverage"): string[] {
	const options = /^node (.*) scripts\/\S+$/.exec(project.scripts[command])?.[1] ?? "";
	return options.split(" ").map((option) => option.replace("./scripts/", new URL("../", import.meta.url).href));
}

/** Runs a script with this Node and options of its own in a process of its own, from cold. */
export async function runCold(
	script: string,
	args: string[],
	{ options = [], env = {} }: { options?: string[]; env?: Record<string, string> },
): Promise<Run> {
	const started = performance.now();
	const child = spawn(process.execPath, [...options, script, ...args], {
		env: { ...process.env, ...env },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const used = watchUse(child);
	let stdout = "";
	let stderr = "";
	child.stdout.on("data", (chunk) => (stdout += chunk));
	child.stderr.on("data", (chunk) => (stderr += chunk));
	const code = await new Promise<number | null>((done, fail) => {
		child.once("error", fail);
		child.once("close", done);
	});
	const seconds = (performance.now() - started) / 1000;
	const { memory, cpu } = used();
	return { code, cost: { seconds, cpuSeconds: cpu, megabytes: memory / megabyte }, stdout, stderr };
}
