// Which documents are not the same files in the content folder as at a revision, where nothing else differs?
import { isSetting } from "../../model/content-folder.ts";
import type { FoundFile } from "../read-files.ts";
import type { Changes } from "./read-changes.ts";

interface DifferingFiles {
	/** All documents in the folder. */
	files: readonly FoundFile[];
	/** Paths of those that are new or may have changed. */
	changedNow: ReadonlySet<string>;
	/** Documents at the revision that are gone or may have changed. */
	changedThen: readonly FoundFile[];
}

const isDocument = ({ path }: FoundFile) => path.endsWith(".mdx");
const bothNames = ({ renamed }: Changes) => renamed.flatMap(({ from, to }) => [from, to]);

/** Did the registers or the policy change, as far as git tells? */
export function touchSettings(changes: Changes): boolean {
	return [...changes.added, ...changes.changed, ...changes.removed, ...bothNames(changes)].some(isSetting);
}

/** What git cannot tell is looked for in both folders. Undefined where the registers or the policy may differ. */
export function findDifferingFiles(
	allNow: readonly FoundFile[],
	allThen: readonly FoundFile[],
	changes: Changes,
): DifferingFiles | undefined {
	if (!haveSameSettings(allNow, allThen)) return undefined;
	const files = allNow.filter(isDocument);
	const filesThen = allThen.filter(isDocument);
	const inFolder = new Set(files.map(({ path }) => path));
	const inTree = new Set(filesThen.map(({ path }) => path));
	const listed = new Set([...changes.changed, ...bothNames(changes)]);
	// What git ignores is in the folder all the same, and the file behind a link may differ.
	const changedNow = new Set(
		files.filter(({ path, linked }) => linked || listed.has(path) || !inTree.has(path)).map(({ path }) => path),
	);
	const changedThen = filesThen.filter(
		({ path, linked }) => linked || listed.has(path) || changedNow.has(path) || !inFolder.has(path),
	);
	return { files, changedNow, changedThen };
}

function haveSameSettings(allNow: readonly FoundFile[], allThen: readonly FoundFile[]): boolean {
	const [settings, settingsThen] = [allNow, allThen].map((all) => all.filter(({ path }) => isSetting(path)));
	if (!settings || settings.length !== settingsThen?.length) return false;
	const pathsThen = settingsThen.map(({ path }) => path);
	return [...settings, ...settingsThen].every(({ linked, path }) => !linked && pathsThen.includes(path));
}
