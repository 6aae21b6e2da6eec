// How is a folder listed twice for the price of once?
import type { Folder } from "./read-files.ts";

/** Asks a folder each thing once. */
export function rememberFolder(folder: Folder): Folder {
	const names = new Map<string, string[]>();
	const looks = new Map<string, ReturnType<Folder["look"]>>();
	return {
		...folder,
		namesIn(path) {
			const known = names.get(path) ?? folder.namesIn(path);
			names.set(path, known);
			return [...known];
		},
		look(path) {
			const known = looks.get(path) ?? folder.look(path);
			looks.set(path, known);
			return known;
		},
	};
}
