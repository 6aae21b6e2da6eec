// Builds the example manual once, before the first test that looks at the site.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "./built-site.ts";

export default async function setup(project: TestProject) {
	const folder = mkdtempSync(join(tmpdir(), "manual-site-"));
	await buildSite({ out: folder });
	project.provide("siteFolder", folder);
	return () => rmSync(folder, { recursive: true, force: true });
}
