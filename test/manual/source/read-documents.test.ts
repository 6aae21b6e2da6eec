// Is a manual of thousands of documents, which several threads read, the same as when one thread reads it?
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeManual } from "../../../scripts/bench/generate-manual.ts";
import type { Manual } from "../../../src/manual/model/manual.ts";
import { readManual } from "../../../src/manual/source/read-manual.ts";

const folder = mkdtempSync(join(tmpdir(), "manual-threads-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const describeManual = ({ documents, findings }: Manual) => ({
	findings,
	documents: documents.map(({ locateInHead, locateAttribute, ...rest }) => ({
		...rest,
		places: [locateInHead(["title"]), ...rest.allNodes.map((node) => locateAttribute(node, "title"))],
	})),
});

test("threads change nothing of what is read, told and located", () => {
	writeManual(folder, 1600);
	const [first, second] = readManual(folder, "content").documents;
	for (const document of [first, second])
		appendFileSync(join(folder, document?.path ?? ""), "\n<Unknown>\n  text\n</Unknown>\n\n<Step>\n");
	const together = describeManual(readManual(folder, "content"));
	// A way to the files that cannot be given to another thread keeps everything on this one.
	const alone = describeManual(readManual(folder, "content", { readFile: (path) => readFileSync(path) }));
	expect(together.findings.length).toBeGreaterThan(0);
	expect(together).toEqual(alone);
});
