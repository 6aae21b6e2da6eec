// What was the manual at a revision? Read from git's objects alone; nothing is checked out.

import type { Finding } from "../../model/finding.ts";
import type { Manual } from "../../model/manual.ts";
import { printedPath } from "../../model/printed-path.ts";
import { type Known, readFolder } from "../read-manual.ts";
import { type FoundCommit, findCommit } from "./find-commit.ts";
import { gitFolder } from "./git-folder.ts";
import { readChanges } from "./read-changes.ts";

/** What is known of a manual's files, by file. */
function knownIn({ documents, media, findings, label }: Manual): (path: string) => Known | undefined {
	const byPath = new Map(documents.map((document) => [document.path, document]));
	const byFile = Map.groupBy(findings, ({ file }) => file);
	return (path) => {
		const ofFile: Finding[] = byFile.get(printedPath(label, path)) ?? [];
		const document = byPath.get(path);
		if (document) return document.measured ? { document, findings: ofFile } : undefined;
		return media.has(path) && ofFile.length === 0 ? { findings: [] } : undefined;
	};
}

/**
 * Reads the manual as it was at one revision after the other, from the latest on, each for little more than what differs
 * from those before: a file with the same path and the same git object is the same document. Their pictures have no place
 * on this machine, and their files are as git stores them, so line ends may differ from those in the folder.
 *
 * What is known of the present manual serves the first one. A document depends on nothing but its path and its text, and
 * is never changed after it was read. So for a path whose file is the same at the revision, the present document and its
 * findings are the old ones too. Read again is whatever git tells to differ; links, since the file behind one may differ;
 * and what could not be read or understood, since the reason may lie in the folder of today. Which files there were, the
 * registers and the policy always come from git.
 * @param label how the content folder is printed
 * @param present the manual just read from the folder, if it was
 * @returns throws UnreadableRevision where a revision, or the content folder in it, is not there
 */
export function manualReader(
	folder: string,
	label: string,
	present?: Manual,
): (revision: string, commit?: FoundCommit) => Manual {
	const seen = new Map<string, Known>();
	let first = present?.label === label ? present : undefined;
	return (revision, commit = findCommit(folder, revision)) => {
		const then = gitFolder(folder, revision, commit);
		// Of files elsewhere git's comparison with the folder tells nothing.
		const inFolder = first && !then.hasMoved ? presentFiles(first, folder, commit) : undefined;
		first = undefined;
		const keys = new Map<string, string>();
		const manual = readFolder(then, label, {
			known: (file) => {
				if (file.linked) return undefined;
				const key = `${file.object} ${file.path}`;
				keys.set(file.path, key);
				return seen.get(key) ?? inFolder?.(file.path);
			},
		});
		const known = knownIn(manual);
		for (const [path, key] of keys) {
			const found = known(path);
			if (found) seen.set(key, found);
		}
		return manual;
	};
}

/** What is known of the files in the folder that were the same at a revision. */
function presentFiles(manual: Manual, folder: string, commit: FoundCommit) {
	const { changed, removed, renamed } = readChanges(folder, commit);
	const differing = new Set([...changed, ...removed, ...renamed.map(({ from }) => from)]);
	const known = knownIn(manual);
	return (path: string) => (differing.has(path) ? undefined : known(path));
}
