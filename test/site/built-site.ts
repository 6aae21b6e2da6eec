// Where is the example manual as a built site? Built once in a run of the tests, when a test first asks for it.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";

declare module "vitest" {
	interface ProvidedContext {
		/** Folder of this run for built sites. */
		builtSites: string;
	}
}

/** The day the tests judge the example manual for. */
export const builtFor = "2026-11-22";

/** vitest's globalSetup: a folder for the sites of the run, removed at its end. */
export default function setup(project: TestProject) {
	const folder = mkdtempSync(join(tmpdir(), "manual-sites-"));
	project.provide("builtSites", folder);
	return () => rmSync(folder, { recursive: true, force: true });
}

/** Builds a manual into a folder, as `npm run build` does. Throws what the build tells. */
export async function buildSite(out: string, options: { base?: string; content?: string } = {}): Promise<void> {
	const { base = "/", content = "content" } = options;
	const args = ["scripts/build.ts", "--out", out, "--base", base, "--content", content, "--as-of", builtFor];
	await promisify(execFile)(process.execPath, args, { env: { ...process.env, NODE_ENV: "production" } }).catch(
		(error: { stdout?: string; stderr?: string; message: string }) => {
			throw new Error(`The site was not built:\n${error.stdout}${error.stderr || error.message}`);
		},
	);
}

/** Folder of the built example manual. Test files run one after the other, so none finds it half built. */
export async function builtSite(base = "/"): Promise<string> {
	const out = join(inject("builtSites"), encodeURIComponent(base));
	const done = `${out}.done`;
	if (!existsSync(done)) {
		await buildSite(out, { base });
		writeFileSync(done, "");
	}
	return out;
}
