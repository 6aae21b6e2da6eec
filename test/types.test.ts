// Are the types right, in scripts, tests and pages alike?
import { execFile } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";

test("astro check finds nothing", async () => {
	const told = await new Promise<string>((done) => {
		// `npx` would look for it elsewhere; this is the one of the lock file.
		execFile(process.execPath, ["node_modules/astro/bin/astro.mjs", "check"], (_error, stdout, stderr) =>
			done(stripVTControlCharacters(stdout + stderr)),
		);
	});
	expect(told).toMatch(/\n- 0 errors\n- 0 warnings\n- 0 hints\n/);
}, 180_000);
