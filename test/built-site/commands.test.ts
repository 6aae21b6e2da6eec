// Do the commands that make the site behave as their users expect?
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { builtSite, commandEnvironment } from "./built-site.ts";
import { filesOf } from "./read-site.ts";

const folder = mkdtempSync(join(tmpdir(), "manual-commands-"));
const children: ChildProcess[] = [];
afterAll(() => {
	for (const child of children) child.kill("SIGKILL");
	rmSync(folder, { recursive: true, force: true });
});

/** A dev server on a busy machine takes its time. */
const patient = { timeout: 25_000, interval: 300 };
const environment = { ...commandEnvironment(), NODE_ENV: "production", NO_COLOR: "1" };

/** A small manual: one process of the example. */
function copySmallManual(name: string): string {
	const content = join(folder, name);
	for (const part of ["registers", "media", "policy.yaml", "procedures", "checklists"]) {
		cpSync(join("content", part), join(content, part), { recursive: true });
	}
	return content;
}

/** SHA-256 of every file below a folder. */
const hashes = (folder: string): Record<string, string> =>
	Object.fromEntries(
		filesOf(folder).map((name) => [
			name,
			createHash("sha256")
				.update(readFileSync(join(folder, name)))
				.digest("hex"),
		]),
	);

/** Starts a command and waits until it has printed something; `output` goes on growing. */
async function start(args: string[], wanted: RegExp) {
	const child = spawn(process.execPath, args, {
		env: args[0] === "scripts/dev.ts" ? { ...environment, NODE_ENV: "development" } : environment,
	});
	children.push(child);
	const told = { output: "", child };
	const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
	await new Promise<void>((resolve, reject) => {
		const add = (bytes: Buffer) => {
			told.output += bytes.toString();
			if (wanted.test(told.output)) resolve();
		};
		child.stdout.on("data", add);
		child.stderr.on("data", add);
		child.once("exit", () => reject(new Error(`ended early: ${told.output}`)));
	});
	return { told, ended };
}

test("start serves the built manual on the next free port and ends cleanly on Ctrl-C", async () => {
	const taken = createServer();
	await new Promise<void>((done) => taken.listen(0, "127.0.0.1", done));
	const port = (taken.address() as { port: number }).port;
	const { told, ended } = await start(
		["scripts/start.ts", "--port", String(port), "--as-of", "2026-11-22", "--out", join(folder, "start")],
		/The manual is at http\S+/,
	);
	const url = /http\S+/.exec(told.output)?.[0] ?? "";
	expect(Number(new URL(url).port)).toBeGreaterThan(port);
	expect(new URL(url).pathname).toBe("/");
	const page = await fetch(`${url}documents/sop-rcv-001/`);
	expect(page.status).toBe(200);
	expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
	expect(await page.text()).toContain("Match the received goods to the catalogue photo");
	const missing = await fetch(`${url}nothing/`);
	expect([missing.status, missing.headers.get("content-type")]).toEqual([404, "text/html;charset=utf-8"]);
	told.child.kill("SIGINT");
	expect(await ended).toBe(0);
	taken.close();
});

test("two builds of one content and day are byte-identical", () => {
	const [before, after] = [hashes(builtSite().folder), hashes(join(folder, "start"))];
	const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	expect(names.length).toBeGreaterThan(200);
	expect(names.filter((name) => before[name] !== after[name])).toEqual([]);
});

test("a manual that fails check fails build with the same lines, without a stack trace", async () => {
	const content = copySmallManual("broken");
	const file = join(content, "procedures/receiving/door.mdx");
	writeFileSync(file, readFileSync(file, "utf8").replace("owner: goods-in-lead", "owner: goods-in-laed\nowmer: x"));
	const run = async (...args: string[]) => {
		const started = promisify(execFile)(process.execPath, args, { env: environment });
		const { pid } = started.child;
		return started.then(
			({ stdout, stderr }) => ({ pid, code: 0, stdout, stderr }),
			({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ pid, code, stdout, stderr }),
		);
	};
	const options = ["--content", content, "--as-of", "2026-11-22"];
	const check = await run("scripts/check.ts", ...options);
	const build = await run("scripts/build.ts", ...options, "--out", join(folder, "broken-out"));
	expect([check.code, build.code]).toEqual([1, 1]);
	expect(check.stdout).toContain('Unexpected role "goods-in-laed" for owner');
	expect(build.stdout).toBe(check.stdout);
	expect(build.stdout + build.stderr).not.toMatch(/^\s+at /m);
	expect(existsSync(join("node_modules/.cache/manual", String(build.pid)))).toBe(false);
});

test("dev shows what is wrong in a file, and recovers when it is mended", async () => {
	const content = copySmallManual("dev");
	const file = join(content, "procedures/receiving/door.mdx");
	const right = readFileSync(file, "utf8");
	const { told } = await start(["scripts/dev.ts", "--content", content, "--port", "4680"], /http:\/\/127\.0\.0\.1:\d+/);
	const url = /http:\/\/127\.0\.0\.1:\d+/.exec(told.output)?.[0] ?? "";
	const shows = async (path: string, words: string) => (await (await fetch(url + path)).text()).includes(words);
	expect(await shows("/documents/sop-rcv-003/", "Unexpected")).toBe(false);
	// Drafts are there while writing.
	expect(await shows("/documents/sop-wks-004/", "This is a draft")).toBe(true);
	// Pictures are where the page says, also one that is added while the server runs.
	const pictures = async (path: string) => {
		const sources = [...(await (await fetch(url + path)).text()).matchAll(/<img\b[^>]*? src="([^"]+)"/g)];
		const answers = await Promise.all(sources.map(([, source]) => fetch(url + source)));
		return answers.map((answer) => `${answer.status} ${answer.headers.get("content-type")}`);
	};
	const svg = "200 image/svg+xml";
	expect(await pictures("/documents/sop-rcv-003/")).toEqual([svg]);
	cpSync(join(content, "media/carton-marks.svg"), join(content, "media/new v1.2.svg"));
	writeFileSync(file, `${right}\n![The mark on the new carton](<../../media/new v1.2.svg>)\n`);
	await expect.poll(() => pictures("/documents/sop-rcv-003/"), patient).toEqual([svg, svg]);
	writeFileSync(file, right.replace("owner: goods-in-lead", "owner: goods-in-laed"));
	await expect.poll(() => shows("/documents/sop-rcv-003/", "goods-in-laed"), patient).toBe(true);
	// What lets an error through is as wrong as a typing error, and is told where it is written.
	const blurred = right.replace(/criterion="[^"]*"/, 'criterion="OK"');
	writeFileSync(file, blurred);
	await expect.poll(() => shows("/documents/sop-rcv-003/", "vague-criterion"), patient).toBe(true);
	await expect
		.poll(() => told.output, patient)
		.toMatch(/procedures\/receiving\/door\.mdx:\d+:\d+ {2}error .* vague-criterion/);
	expect(await shows("/documents/sop-rcv-001/", "vague-criterion")).toBe(false);
	writeFileSync(file, `${right}\n<Step id="x">\n`);
	await expect.poll(() => shows("/", "Missing &lt;/Step&gt;"), patient).toBe(true);
	writeFileSync(file, right);
	await expect.poll(() => shows("/documents/sop-rcv-003/", "Unexpected"), patient).toBe(false);
	await expect.poll(() => shows("/", "Missing &lt;/Step&gt;"), patient).toBe(false);
	writeFileSync(join(content, "procedures/receiving/new.mdx"), right.replace("id: SOP-RCV-003", "id: SOP-RCV-090"));
	await expect.poll(async () => (await fetch(`${url}/documents/sop-rcv-090/`)).status, patient).toBe(200);
	// Moved away and back, as a switch of branches may do: it is watched again.
	renameSync(content, `${content}-away`);
	await expect.poll(() => told.output, patient).toContain("Cannot read the content folder");
	renameSync(`${content}-away`, content);
	await new Promise((done) => setTimeout(done, 1500));
	writeFileSync(file, right.replace("owner: goods-in-lead", "owner: goods-in-laed"));
	await expect.poll(() => shows("/documents/sop-rcv-003/", "goods-in-laed"), patient).toBe(true);
});
