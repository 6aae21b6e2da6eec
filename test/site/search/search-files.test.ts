// What goes into the search index, and is it the same every time?
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { provideManual } from "../../../src/site/current-manual.ts";
import type { SearchData } from "../../../src/site/search/search-data.ts";
import { endIndexing, makeSearchFiles, type SearchFiles } from "../../../src/site/search/search-files.ts";
import { checklist, type Files, manualOf, procedure, qcStep, today } from "../../manual/build-manual.ts";
import { fixture, run } from "../../scripts/run-script.ts";

afterAll(endIndexing);

const files: Files = {
	"procedures/receiving/lot.mdx": procedure(
		"SOP-RCV-001",
		[
			"Before anything, **breathe**.",
			"",
			"## Get ready",
			"",
			"Fetch the tape.",
			"",
			'<Step id="open" by="receiver" title="Open <one> & look">',
			"  Cut along the seam.",
			"",
			"  | width | 65 cm |",
			"  | --- | --- |",
			"  | length | 180 cm |",
			"",
			"  {/* never shown */}",
			"</Step>",
			"",
			'<Decision id="torn" question="Is it torn?">',
			'  <Branch when="Yes">',
			"    Take another one.",
			"  </Branch>",
			'  <Branch when="No">',
			"    Go on.",
			"  </Branch>",
			"</Decision>",
			"",
			qcStep({ id: "match", text: "Lay both side by side.", onFail: "Quarantine shelf." }),
			'<UseChecklist ref="CHK-RCV-001" id="list" />',
			"",
		].join("\n"),
		{
			title: "Take a consignment in",
			synonyms: '["unload, quickly", wagon]',
			tags: "[dockyard]",
			failureModes: "[FM-001]",
		},
	),
	"procedures/receiving/old.mdx": procedure("SOP-RCV-002", qcStep(), { status: "withdrawn", title: "Old way" }),
	"procedures/receiving/draft.mdx": procedure("SOP-RCV-003", qcStep(), { status: "draft", title: "Next way" }),
	"checklists/list.mdx": checklist(
		"CHK-RCV-001",
		'<PausePoint id="stop" title="At the gate">\n  <Item id="count" response="n of n">\n    Count the hooks.\n  </Item>\n</PausePoint>\n',
		{ supersedes: "[SOP-RCV-002]", title: "Gate list" },
	),
	"registers/glossary.yaml": "tape: { term: Steel tape, definition: A band to measure with, synonyms: [ruler] }\n",
};

function make(dev = false, content = files): Promise<SearchFiles> {
	return makeSearchFiles(provideManual({ manual: manualOf(content), asOf: today, findings: [] }), dev);
}

const dataOf = (made: SearchFiles) => JSON.parse(new TextDecoder().decode(made.get("documents.json"))) as SearchData;

/** Everything that the index keeps of an entry. */
function recordOf(made: SearchFiles, title: string) {
	const record = dataOf(made).entries.find((entry) => entry.title === title)?.record;
	const text = gunzipSync(made.get(`fragment/${record}.pf_fragment`) as Uint8Array).toString();
	return JSON.parse(text.slice(text.indexOf("{"))) as {
		content: string;
		meta: Record<string, string>;
		filters: Record<string, string[]>;
		anchors: { element: string; id: string; text: string }[];
	};
}

describe("the index", () => {
	test("holds what a reader sees of a procedure, in order, each step under its anchor", async () => {
		const { content, anchors, meta, filters } = recordOf(await make(), "Take a consignment in");
		const said = [
			["Take a consignment in", "unload, quickly", "wagon", "dockyard", "Before anything, breathe", "Fetch the tape"],
			["Cut along the seam", "width · 65 cm", "length · 180 cm", "Is it torn?", "Yes", "Take another one"],
			["5 of 5 alike", "Lay both side by side", "Quarantine shelf", "Gate list"],
		].flat();
		const places = said.map((words) => content.indexOf(words));
		expect(places.filter((place) => place < 0)).toEqual([]);
		expect([...places].sort((a, b) => a - b)).toEqual(places);
		expect(content).not.toContain("never shown");
		expect(anchors.map(({ element, id, text }) => `${element} ${id} ${text}`)).toEqual([
			"h6 get-ready Get ready",
			"h2 open 1 Open <one> & look",
			"h4 torn Is it torn?",
			"h3 match 2 Compare",
			"h2 list 3 Gate list",
		]);
		expect(meta).toMatchObject({ id: "SOP-RCV-001", title: "Take a consignment in", revision: "1" });
		expect(filters).toEqual({
			kind: ["procedure"],
			process: ["receiving"],
			criticality: ["major"],
			role: ["inspector", "receiver"],
		});
	});

	test("holds of a procedure what its page says can go wrong, and its process", async () => {
		const { content } = recordOf(await make(), "Take a consignment in");
		expect(content).toContain("FM-001 Wrong colour");
		expect(content).toMatch(/ · procedure · Receiving/i);
	});

	test("holds checklists and the entries of registers", async () => {
		const made = await make();
		expect(recordOf(made, "Gate list").anchors.map(({ id, text }) => `${id} ${text}`)).toEqual([
			"stop At the gate",
			"count 1 Count the hooks.",
		]);
		expect(recordOf(made, "Steel tape").content).toContain("A band to measure with");
		expect(recordOf(made, "Wrong colour").meta.id).toBe("FM-001");
	});

	test("does not hold what nobody may work by, which is found by id and told for what it is", async () => {
		const { entries } = dataOf(await make());
		const old = entries.find(({ id }) => id === "SOP-RCV-002");
		expect(old).toMatchObject({ status: "withdrawn", successors: ["CHK-RCV-001"] });
		expect(old?.record).toBeUndefined();
		expect(entries.some(({ id }) => id === "SOP-RCV-003")).toBe(false);
	});

	test("holds drafts while one writes", async () => {
		const draft = dataOf(await make(true)).entries.find(({ id }) => id === "SOP-RCV-003");
		expect(draft).toMatchObject({ status: "draft", record: expect.any(String) });
	});

	test("knows every word and does not take an id for one", async () => {
		const words = dataOf(await make()).vocabulary.split(" ");
		expect(words).toEqual(expect.arrayContaining(["quarantine", "seam", "steel", "wagon"]));
		expect(words.filter((word) => /rcv|chk/.test(word))).toEqual([]);
	});

	test("is the same to the byte when it is made again, whatever the order of the files", async () => {
		const [first, second] = [await make(), await make(false, Object.fromEntries(Object.entries(files).reverse()))];
		expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
		for (const [path, bytes] of first) expect(Buffer.compare(second.get(path) as Uint8Array, bytes), path).toBe(0);
	});

	test("brings no file that the search does not use", async () => {
		const names = [...(await make()).keys()].map((path) => path.replace(/(?:_|\/).*$/, ""));
		const wanted = [
			"documents.json",
			"filter",
			"fragment",
			"index",
			"pagefind-entry.json",
			"pagefind.en",
			"pagefind.js",
		];
		expect([...new Set(names)].sort()).toEqual([...wanted, "wasm.en.pagefind"]);
	});

	test("of a large manual is in volumes of even size: each entry in one of them, the program in the first", async () => {
		const current = provideManual({ manual: manualOf(files), asOf: today, findings: [] });
		const whole = await make();
		const made = await makeSearchFiles(current, false, 5);
		const { entries, volumes, ...others } = dataOf(made);
		const { entries: entriesOfWhole, ...othersOfWhole } = dataOf(whole);
		expect(volumes).toEqual(["volume-2/", "volume-3/"]);
		expect(others).toEqual(othersOfWhole);
		const titles = (all: typeof entries) => all.filter(({ record }) => record).map(({ title }) => title);
		expect(titles(entries)).toEqual(titles(entriesOfWhole));
		const fragments = [...made.keys()].filter((path) => path.endsWith(".pf_fragment"));
		expect(fragments.map((path) => /([^/]+)\.pf_fragment$/.exec(path)?.[1]).sort()).toEqual(
			entries.flatMap(({ record }) => record ?? []).sort(),
		);
		const counts = ["fragment/", "volume-2/", "volume-3/"].map(
			(folder) => fragments.filter((path) => path.startsWith(folder)).length,
		);
		expect(Math.max(...counts) - Math.min(...counts), counts.join(" ")).toBeLessThanOrEqual(2);
		expect([...made.keys()].filter((path) => /pagefind\.js|wasm/.test(path)).sort()).toEqual([
			"pagefind.js",
			"wasm.en.pagefind",
		]);
	});

	test("knows the words of the dialog by every spelling, and keeps the writer's text", async () => {
		const made = await make(false, {
			"procedures/receiving/offre.mdx": procedure("SOP-RCV-001", qcStep({ text: "Don’t press l’affichage." }), {
				title: "Peser les œufs",
			}),
		});
		const words = dataOf(made).vocabulary.split(" ");
		expect(words).toEqual(expect.arrayContaining(["affichage", "don't", "dont", "œufs"]));
		const { content, meta } = recordOf(made, "Peser les œufs");
		expect(content.replace(/ \u2060\S+/g, "")).toContain("Don’t press l’affichage.");
		expect(content).toContain("l’affichage. \u2060affichage");
		expect(meta.title).toBe("Peser les œufs \u2060oeufs");
	});
});

test("a build says so when Pagefind is ended before it is done, as by a system without memory, and keeps no site", () => {
	const folder = mkdtempSync(join(tmpdir(), "manual-ended-"));
	const program = join(folder, "pagefind");
	writeFileSync(program, "#!/usr/bin/env node\nprocess.stdin.once('data', () => process.exit(1));\n", { mode: 0o755 });
	const out = join(folder, "site");
	const ran = run("build", ["--content", fixture("other-scripts"), "--out", out], {
		PAGEFIND_EXTENDED_BINARY_PATH: program,
	});
	expect(ran.err).toMatch(
		/^The search index could not be made: Pagefind (?:ended before it was done; was there|backend)/m,
	);
	expect(ran.err).not.toContain("A fault of this program");
	expect(ran.code).toBe(2);
	expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
	rmSync(folder, { recursive: true, force: true });
});
