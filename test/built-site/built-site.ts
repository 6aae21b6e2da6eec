// Which built site do the tests look at? The example manual of 22 November 2026, built once for a whole test run.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { inject } from "vitest";

declare module "vitest" {
	interface ProvidedContext {
		siteFolder: string;
	}
}

export interface BuildOptions {
	out: string;
	/** Content folder; default: the example. */
	content?: string;
	base?: string;
	asOf?: string;
}

/** The environment of a command: vitest's own DEV, PROD, MODE and BASE_URL would be taken for those of a build. */
export function commandEnvironment(): NodeJS.ProcessEnv {
	const { DEV, PROD, MODE, SSR, BASE_URL, TEST, VITEST, ...env } = process.env;
	return env;
}

/** Builds a site in a process of its own, as a user would. Rejects with what the build said. */
export async function buildSite({
	out,
	content = "content",
	base = "/",
	asOf = "2026-11-22",
}: BuildOptions): Promise<string> {
	const args = ["scripts/build.ts", "--content", content, "--out", out, "--base", base, "--as-of", asOf];
	const { stdout } = await promisify(execFile)(process.execPath, args, {
		maxBuffer: 1 << 26,
		env: { ...commandEnvironment(), NODE_ENV: "production" },
	});
	return stdout;
}

/** The folder of the built example and the path it stands below. */
export function builtSite(): { folder: string; base: string } {
	return { folder: inject("siteFolder"), base: "/" };
}
