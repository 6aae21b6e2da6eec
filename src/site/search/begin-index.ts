// When does a build begin to write its search index? Before Astro is loaded: Pagefind works on another core meanwhile.
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { currentManual } from "../current-manual.ts";
import { type WrittenIndex, writeSearchFiles } from "./search-files.ts";

const begun = new Map<string, WrittenIndex>();

/** Where the index waits in the cache folder of a build, until the output folder is there. */
export const waitingPlace = (cache: string) => resolve(cache, "pagefind");

/** Writes the index of the current manual into the cache folder of a build; asked again, it is the one already begun. */
export function beginIndex(cache: string): WrittenIndex {
	const place = waitingPlace(cache);
	const known = begun.get(place);
	if (known) return known;
	rmSync(place, { recursive: true, force: true });
	const made = writeSearchFiles(currentManual(), place);
	// Whoever waits for it is told what went wrong.
	for (const part of [made.handedOver, made.first, made.whole]) part.catch(() => {});
	begun.set(place, made);
	return made;
}
