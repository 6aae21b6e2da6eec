// Which files does the search of a site consist of? Pagefind's index of the manual, and documents.json beside it.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { Manual } from "../../manual/model/manual.ts";
import type { CurrentManual } from "../current-manual.ts";
import { interfaceStrings } from "../strings/strings.ts";
import { WordCount } from "./count-words.ts";
import { computeSearchData } from "./search-data.ts";
import { computeSearchEntries, type SearchEntry } from "./search-entries.ts";
import { formatSearchRecord } from "./search-record.ts";

/** Path below pagefind/ → bytes. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** Letters of codes such as SOP-RCV-001 or QC-104.2; without them Pagefind reads QC-1042. */
const includeCharacters = "-._/";
/** Pagefind's own dialogs and its highlighter are not used. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.|pagefind-worker\.)/;
/** What the first volume has for all. */
const shared = /^(?:pagefind\.js$|wasm\.)/;
const isUnused = (path: string, volume: number) => unused.test(path) || (volume > 0 && shared.test(path));
const fragment = /^fragment\/(.+)\.pf_fragment$/;
/** What the search dialog knows before it asks the index. */
const dataFile = "documents.json";
/**
 * Entries of one volume of the index. What Pagefind needs grows faster than what it is given: with 12,361 entries in one
 * volume it took 2.7 GB and 40 s of processor time, in two of them 1.5 GB and 31 s.
 */
const mostInVolume = 6500;
/** Records on their way to Pagefind at once. */
const batch = 64;

/** Pagefind cannot do its work; the message is for whoever builds. */
export class UnmadeIndex extends Error {
	constructor(reason: string) {
		super(`The search index could not be made: ${reason}`);
	}
}

function stopOn(errors: readonly string[]): void {
	if (errors.length > 0) throw new UnmadeIndex(errors.join("; "));
}

/** A program that was ended from outside gives no answer: then nothing is left that this one could wait for. */
async function unlessItEnds<Made>(answer: Promise<Made>): Promise<Made> {
	const { promise: ended, reject } = Promise.withResolvers<never>();
	const tell = () => reject(new Error("Pagefind ended before it was done; was there memory enough for it?"));
	process.once("beforeExit", tell);
	try {
		return await Promise.race([answer, ended]);
	} catch (error) {
		throw error instanceof UnmadeIndex ? error : new UnmadeIndex((error as Error).message ?? String(error));
	} finally {
		process.off("beforeExit", tell);
	}
}

/** The address that a fragment of the index stands for. */
function addressOfFragment(bytes: Uint8Array): string {
	const text = gunzipSync(bytes).toString("utf8");
	return (JSON.parse(text.slice(text.indexOf("{"))) as { url: string }).url;
}

/** Folder of a volume below pagefind/; the first lies in it itself. */
const volumeFolder = (at: number) => (at === 0 ? "" : `volume-${at + 1}/`);

/** Deals the entries out in turn, so that a word is as common in each volume as in the whole: Pagefind weighs by that. */
function dealOut(entries: readonly SearchEntry[], most: number): SearchEntry[][] {
	const count = Math.max(1, Math.ceil(entries.length / most));
	return Array.from({ length: count }, (_, volume) => entries.filter((_entry, at) => at % count === volume));
}

/** What is indexed: the volumes of a manual, and what is known of them when all are made. */
class Indexing {
	readonly volumes: readonly SearchEntry[][];
	readonly #manual: Manual;
	readonly #entries: readonly SearchEntry[];
	readonly #words: WordCount;
	readonly #text = interfaceStrings();
	readonly #records = new Map<string, string>();

	constructor({ manual, asOf }: CurrentManual, dev: boolean, most: number) {
		this.#manual = manual;
		this.#entries = computeSearchEntries(manual, asOf, dev, this.#text);
		this.#words = new WordCount(this.#entries);
		this.volumes = dealOut(this.#entries, most);
	}

	/** Hands a volume to Pagefind. The same manual and day give the same bytes. */
	async handOver(entries: readonly SearchEntry[]): Promise<PagefindIndex> {
		const { lang } = this.#manual.policy;
		// Threads of Pagefind wait for each other whenever they take memory, and beside later volumes the pages are made. At
		// one thousand documents two threads need as much processor time as one, and are done in 2.7 instead of 4.0 s.
		process.env.TOKIO_WORKER_THREADS ??= this.volumes.length > 1 ? "1" : "2";
		// One index for all languages, so that every document is found from every page.
		const { index, errors } = await createIndex({ forceLanguage: lang.split("-")[0] ?? lang, includeCharacters });
		stopOn(errors);
		if (!index) throw new UnmadeIndex("Pagefind gave none");
		for (let from = 0; from < entries.length; from += batch) {
			const answers = entries.slice(from, from + batch).map(async (entry) => {
				const sections = entry.sections?.();
				if (!sections) return;
				this.#words.add(entry, sections);
				const content = formatSearchRecord(entry, sections, lang);
				stopOn((await index.addHTMLFile({ url: entry.url, content })).errors);
			});
			await Promise.all(answers);
		}
		return index;
	}

	/** Takes note of a file of the index, if it stands for an entry. */
	note(path: string, bytes: () => Uint8Array): void {
		const record = fragment.exec(path)?.[1];
		if (record) this.#records.set(addressOfFragment(bytes()), record);
	}

	/** documents.json, when all volumes are made. */
	formatData(): Uint8Array {
		const further = this.volumes.map((_, at) => volumeFolder(at)).filter(Boolean);
		const data = computeSearchData(this.#manual, this.#entries, this.#words, this.#records, further, this.#text);
		return new TextEncoder().encode(JSON.stringify(data));
	}
}

/** Indexes the manual in memory, for the dev server; `most` entries in a volume. */
export async function makeSearchFiles(current: CurrentManual, dev: boolean, most = mostInVolume): Promise<SearchFiles> {
	const indexing = new Indexing(current, dev, most);
	const files = new Map<string, Uint8Array>();
	for (const [at, entries] of indexing.volumes.entries()) {
		const index = await indexing.handOver(entries);
		try {
			const made = await index.getFiles();
			stopOn(made.errors);
			for (const { path, content } of made.files) {
				if (isUnused(path, at)) continue;
				files.set(volumeFolder(at) + path, content);
				indexing.note(path, () => content);
			}
		} finally {
			await index.deleteIndex();
		}
	}
	return files.set(dataFile, indexing.formatData());
}

export interface WrittenIndex {
	/** Pagefind has the texts of the first volume, and goes on alone. */
	handedOver: Promise<unknown>;
	/** The first volume is in its folder. */
	first: Promise<void>;
	/** All files are. */
	whole: Promise<void>;
}

/**
 * Indexes the manual straight into a folder, for a build: at ten thousand documents the files would take gigabytes on
 * their way through memory.
 */
export function writeSearchFiles(current: CurrentManual, folder: string): WrittenIndex {
	const indexing = new Indexing(current, false, mostInVolume);
	const [entries = [], ...others] = indexing.volumes;
	const write = (handedOver: Promise<PagefindIndex>, at: number) =>
		unlessItEnds(handedOver.then((index) => writeVolume(index, indexing, folder, at)));
	const handedOver = unlessItEnds(indexing.handOver(entries));
	const first = write(handedOver, 0);
	const writeRest = async () => {
		await first;
		for (const [at, volume] of others.entries()) await write(indexing.handOver(volume), at + 1);
		writeFileSync(join(folder, dataFile), indexing.formatData());
	};
	return { handedOver, first, whole: writeRest() };
}

async function writeVolume(index: PagefindIndex, indexing: Indexing, folder: string, at: number): Promise<void> {
	const place = join(folder, volumeFolder(at));
	stopOn((await index.writeFiles({ outputPath: place })).errors);
	// Only a program that ends gives its memory back.
	await endIndexing();
	for (const path of readdirSync(place, { recursive: true, encoding: "utf8" })) {
		const name = path.replaceAll("\\", "/");
		if (isUnused(name, at)) rmSync(join(place, path));
		else indexing.note(name, () => readFileSync(join(place, path)));
	}
}

/** Ends the program that indexes; it starts anew when it is needed again. */
export async function endIndexing(): Promise<void> {
	await close();
}
