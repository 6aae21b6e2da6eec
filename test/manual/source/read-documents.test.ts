// Is a manual of thousands of documents, which several threads read, the same as when one thread reads it?
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Manual } from "../../../src/manual/model/manual.ts";
import { readManual } from "../../../src/manual/source/read-manual.ts";

const folder = mkdtempSync(join(tmpdir(), "manual-threads-"));
/** So many that other threads help; every tenth with a mistake. */
const count = 1600;

beforeAll(() => {
	mkdirSync(join(folder, "checklists"));
	for (let number = 0; number < count; number++) {
		const body =
			number % 10 === 0 ? "<Unknown/>" : `<PausePoint id="p" title="Point ${number}">\n  Wait — ½ min.\n</PausePoint>`;
		writeFileSync(join(folder, `checklists/${number}.mdx`), `---\nid: CHK-${number}\ntitle: x\n---\n\n${body}\n`);
	}
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A line for every finding and document; places, which take long to find, for some. */
const describeManual = ({ documents, findings }: Manual) => [
	...findings.map((finding) => JSON.stringify(finding)),
	...documents.map(({ locateInHead, locateAttribute, locateWords, ...rest }, index) => {
		const places = () => [
			locateInHead(["title"]),
			...rest.allNodes.flatMap((node) => [locateAttribute(node, "title"), locateWords(node, "the")]),
		];
		return JSON.stringify({ ...rest, places: index % 40 === 1 ? places() : [] });
	}),
];

test("threads change nothing of what is read, told and located", () => {
	const together = readManual(folder, "content");
	// A way to the files that cannot be given to another thread keeps everything on this one.
	const alone = readManual(folder, "content", { readFile: (path) => readFileSync(path) });
	expect(together.documents).toHaveLength(count);
	expect(describeManual(together)).toEqual(describeManual(alone));
});
