// Builds the example manual once, before the first test that looks at the site, and unpacks the browser.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../../scripts/bench/browser.ts";
import { buildSite } from "./built-site.ts";

export default async function setup(project: TestProject) {
	const folder = mkdtempSync(join(tmpdir(), "manual-site-"));
	await Promise.all([buildSite({ out: folder }), findBrowser()]);
	project.provide("siteFolder", folder);
	return () => rmSync(folder, { recursive: true, force: true });
}
