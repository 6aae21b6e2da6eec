// Is a build the same, byte for byte, when nothing changed?
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildSite, builtSite } from "./built-site.ts";

const second = mkdtempSync(join(tmpdir(), "manual-again-"));
afterAll(() => rmSync(second, { recursive: true, force: true }));

function hashes(folder: string): Record<string, string> {
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
	const files = names.filter((name) => statSync(join(folder, name)).isFile());
	return Object.fromEntries(
		files.map((name) => [
			name,
			createHash("sha256")
				.update(readFileSync(join(folder, name)))
				.digest("hex"),
		]),
	);
}

test("two builds of one content and day are byte-identical", async () => {
	await buildSite({ out: second });
	const [before, after] = [hashes(builtSite().folder), hashes(second)];
	const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	expect(names.length).toBeGreaterThan(200);
	expect(names.filter((name) => before[name] !== after[name])).toEqual([]);
});
