// How much memory does a command take at its worst, the programs that it starts included?
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Run {
	/** Exit code; null where a signal ended it. */
	code: number | null;
	seconds: number;
	/** Peak of the memory of it and everything it started, in MB. */
	megabytes: number;
	stdout: string;
	stderr: string;
}

const megabyte = 1024 * 1024;
const pageSize = 4096;

/** Processes below one, itself included. Linux only: elsewhere nothing can be read, and nothing is counted. */
function findFamily(pid: number): number[] {
	try {
		const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
		return [pid, ...children.flatMap((child) => findFamily(Number(child)))];
	} catch {
		return [];
	}
}

/** Memory of a process that it does not share with files, plus those files, in bytes: the resident set. */
function readResident(pid: number): number {
	try {
		return Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * pageSize;
	} catch {
		return 0;
	}
}

function watchMemory(child: ChildProcess): () => number {
	let peak = 0;
	const look = () => {
		if (child.pid === undefined) return;
		const now = findFamily(child.pid).reduce((sum, pid) => sum + readResident(pid), 0);
		peak = Math.max(peak, now);
	};
	const timer = setInterval(look, 25);
	return () => {
		clearInterval(timer);
		return peak;
	};
}

/** Runs a script with this Node in a process of its own, from cold. */
export async function runCold(script: string, args: string[], env: Record<string, string>): Promise<Run> {
	const started = performance.now();
	const child = spawn(process.execPath, [script, ...args], {
		env: { ...process.env, ...env },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const peak = watchMemory(child);
	let stdout = "";
	let stderr = "";
	child.stdout.on("data", (chunk) => (stdout += chunk));
	child.stderr.on("data", (chunk) => (stderr += chunk));
	const code = await new Promise<number | null>((done, fail) => {
		child.once("error", fail);
		child.once("close", done);
	});
	return { code, seconds: (performance.now() - started) / 1000, megabytes: peak() / megabyte, stdout, stderr };
}
