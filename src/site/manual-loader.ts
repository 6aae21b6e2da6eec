// How do Astro's collections get their entries? From the manual that our own reader has read.
import type { Loader } from "astro/loaders";
import { addressOf } from "../manual/model/address.ts";
import { currentManual } from "./current-manual.ts";

/**
 * Loader of one kind of document. An entry is the head; its id is the address of the page.
 * Bodies stay in the manual: the pages render them from there, and nothing is held twice.
 */
export function manualLoader(kind: "procedure" | "checklist"): Loader {
	return {
		name: `manual-${kind}`,
		load: async ({ store, generateDigest }) => {
			store.clear();
			for (const document of currentManual().manual.documents) {
				if (document.kind !== kind || !document.head.id) continue;
				store.set({
					id: addressOf(document.head.id),
					data: document.head,
					digest: generateDigest(document.text),
					filePath: document.path,
				});
			}
		},
	};
}
