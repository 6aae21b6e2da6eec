// Which files does the search of a site consist of? Pagefind's index of the manual, and documents.json beside it.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { WordCount } from "./count-words.ts";
import type { CurrentManual } from "./current-manual.ts";
import { computeSearchData } from "./search-data.ts";
import { computeSearchEntries } from "./search-entries.ts";
import { formatSearchRecord } from "./search-record.ts";
import { interfaceStrings } from "./strings/strings.ts";

/** Path below pagefind/ → bytes. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** Letters of codes such as SOP-RCV-001 or QC-104.2; without them Pagefind reads QC-1042. */
const includeCharacters = "-._/";
/** Pagefind's own dialogs and its highlighter are not used. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.|pagefind-worker\.)/;
const fragment = /^fragment\/(.+)\.pf_fragment$/;
/** What the search dialog knows before it asks the index. */
const dataFile = "documents.json";
const mostForTwoThreads = 3000;
/** Records on their way to Pagefind at once. */
const batch = 64;

function stopOn(errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
}

/** The address that a fragment of the index stands for. */
function addressOfFragment(bytes: Uint8Array): string {
	const text = gunzipSync(bytes).toString("utf8");
	return (JSON.parse(text.slice(text.indexOf("{"))) as { url: string }).url;
}

interface Indexed {
	index: PagefindIndex;
	/** The words of the dialog; `records` gives the record of an address in the index. */
	formatData: (records: ReadonlyMap<string, string>) => Uint8Array;
}

/** Hands the manual to Pagefind. The same manual and day give the same bytes. */
async function indexManual({ manual, asOf }: CurrentManual, dev: boolean): Promise<Indexed> {
	const text = interfaceStrings();
	const { lang } = manual.policy;
	const entries = computeSearchEntries(manual, asOf, dev, text);
	const words = new WordCount(entries);
	// Threads of Pagefind wait for each other whenever they take memory: at ten thousand documents one thread needs 31 s
	// of processor time, two need 53 s. At one thousand both need 3.3 s, and two are done in 2.7 instead of 4.0 s.
	process.env.TOKIO_WORKER_THREADS ??= entries.length > mostForTwoThreads ? "1" : "2";
	// One index for all languages, so that every document is found from every page.
	const { index, errors } = await createIndex({ forceLanguage: lang.split("-")[0] ?? lang, includeCharacters });
	stopOn(errors);
	if (!index) throw new Error("The search index could not be made");
	for (let from = 0; from < entries.length; from += batch) {
		const answers = entries.slice(from, from + batch).map(async (entry) => {
			const sections = entry.sections?.();
			if (!sections) return;
			words.add(entry, sections);
			const content = formatSearchRecord(entry, sections, lang);
			stopOn((await index.addHTMLFile({ url: entry.url, content })).errors);
		});
		await Promise.all(answers);
	}
	const formatData: Indexed["formatData"] = (records) =>
		new TextEncoder().encode(JSON.stringify(computeSearchData(manual, entries, words, records, text)));
	return { index, formatData };
}

/** Indexes the manual in memory, for the dev server. */
export async function makeSearchFiles(current: CurrentManual, dev: boolean): Promise<SearchFiles> {
	const { index, formatData } = await indexManual(current, dev);
	try {
		const made = await index.getFiles();
		stopOn(made.errors);
		const files = new Map<string, Uint8Array>();
		const records = new Map<string, string>();
		for (const { path, content } of made.files) {
			if (unused.test(path)) continue;
			files.set(path, content);
			const record = fragment.exec(path)?.[1];
			if (record) records.set(addressOfFragment(content), record);
		}
		return files.set(dataFile, formatData(records));
	} finally {
		await index.deleteIndex();
	}
}

export interface WrittenIndex {
	/** Pagefind has every text, and goes on alone. */
	handedOver: Promise<unknown>;
	/** The files are in their folder. */
	written: Promise<void>;
}

/**
 * Indexes the manual straight into a folder, for a build: at ten thousand documents the files would take gigabytes on
 * their way through memory. Pagefind ends as soon as they are written, before most pages are.
 */
export function writeSearchFiles(current: CurrentManual, folder: string): WrittenIndex {
	const indexed = indexManual(current, false);
	return { handedOver: indexed, written: indexed.then((made) => writeIndex(made, folder)) };
}

async function writeIndex({ index, formatData }: Indexed, folder: string): Promise<void> {
	stopOn((await index.writeFiles({ outputPath: folder })).errors);
	await endIndexing();
	const records = new Map<string, string>();
	for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
		const name = path.replaceAll("\\", "/");
		if (unused.test(name)) rmSync(join(folder, path));
		const record = fragment.exec(name)?.[1];
		if (record) records.set(addressOfFragment(readFileSync(join(folder, path))), record);
	}
	writeFileSync(join(folder, dataFile), formatData(records));
}

/** Ends the program that indexes; it starts anew when it is needed again. */
export async function endIndexing(): Promise<void> {
	await close();
}
