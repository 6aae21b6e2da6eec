// Do the pipelines that README shows judge as it says?
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { type Files, ownRegisters, procedures, soundProcedure, withFolder } from "../manual/build-manual.ts";
import { root } from "./run-script.ts";

interface Pipelines {
	jobs?: { coverage?: { steps: { run?: string }[] } };
	coverage?: { script: string[] };
}

const blocks = readFileSync(join(root, "README.md"), "utf8").matchAll(/^```yaml\n(.*?)^```$/gms);
const pipelines = [...blocks].map(([, text = ""]) => load(text) as Pipelines);
/** Lines that judge, as each service hands them to a shell: everything from the first `check` on. */
const judging = {
	GitHub: pipelines.flatMap(({ jobs }) => jobs?.coverage?.steps.at(-1)?.run ?? []).join("\n"),
	GitLab: pipelines
		.flatMap(({ coverage }) => coverage?.script ?? [])
		.join("\n")
		.replace(/^.*?(?=^npm run --silent check)/ms, ""),
};

function judge(script: string, files: Files) {
	return withFolder({ ...ownRegisters, ...files }, (folder) => {
		const env = { ...process.env, MANUAL_CONTENT: folder, MANUAL_AS_OF: "2026-11-22" };
		const { status, stdout } = spawnSync("bash", ["-e", "-c", script], { cwd: root, env, encoding: "utf8" });
		return { code: status, out: stdout };
	});
}
const good = procedures(soundProcedure("A"));
/** Covered, and not to be built. */
const malformed = procedures(soundProcedure("A", "", { related: "[SOP-9]" }));

describe.each(Object.entries(judging))("%s", (_, script) => {
	test("a manual that is well-formed and covered passes", () => expect(judge(script, good).code).toBe(0));
	test("one that is covered and not well-formed fails, and both answers are told", () => {
		const { code, out } = judge(script, malformed);
		expect(code).toBe(1);
		expect(out).toContain('Unexpected document "SOP-9"');
		expect(out).toContain("1 of 1 procedure in force is covered (100 %)");
	});
});
