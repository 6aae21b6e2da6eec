// How does a test run a command as a person would?
import { spawnSync } from "node:child_process";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** Path of a fixture's content folder, relative to the project, as somebody would type it. */
export function fixture(scenario: string): string {
	return `test/fixtures/${scenario}/content`;
}

export interface Ran {
	code: number | null;
	out: string;
	err: string;
}

/** Runs scripts/NAME.ts with arguments; settings of the environment that a test does not name are not there. */
export function run(
	name: string,
	args: readonly string[],
	environment: Record<string, string> = {},
	folder = root,
): Ran {
	const clean = Object.fromEntries(
		Object.entries(process.env).filter(([key]) => !/^(?:MANUAL_|NO_COLOR|FORCE_COLOR)/.test(key)),
	);
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts", `${name}.ts`), ...args], {
		cwd: folder,
		env: { ...clean, ...environment },
		encoding: "utf8",
	});
	return { code: status, out: stdout, err: stderr };
}
