// Which files does the search of a site consist of? Pagefind's index of the manual, and documents.json beside it.
import { gunzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
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

/** Indexes the manual. The same manual and day give the same bytes. */
export async function makeSearchFiles({ manual, asOf }: CurrentManual, dev: boolean): Promise<SearchFiles> {
	const text = interfaceStrings();
	const { lang } = manual.policy;
	const entries = computeSearchEntries(manual, asOf, dev, text);
	// One index for all languages, so that every document is found from every page.
	const { index, errors } = await createIndex({ forceLanguage: lang.split("-")[0] ?? lang, includeCharacters });
	stopOn(errors);
	if (!index) throw new Error("The search index could not be made");
	try {
		for (let from = 0; from < entries.length; from += batch) {
			const answers = entries.slice(from, from + batch).map(async (entry) => {
				const content = formatSearchRecord(entry, lang);
				if (content) stopOn((await index.addHTMLFile({ url: entry.url, content })).errors);
			});
			await Promise.all(answers);
		}
		const made = await index.getFiles();
		stopOn(made.errors);
		const files = new Map<string, Uint8Array>();
		const records = new Map<string, string>();
		for (const { path, content } of made.files) {
			if (unused.test(path)) continue;
			files.set(path, content);
			const record = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
			if (record) records.set(addressOfFragment(content), record);
		}
		const data = computeSearchData(manual, entries, records, text);
		return files.set("documents.json", new TextEncoder().encode(JSON.stringify(data)));
	} finally {
		await index.deleteIndex();
	}
}

/** Ends the program that indexes; it starts anew when it is needed again. */
export async function endIndexing(): Promise<void> {
	await close();
}
