// What was the manual at a revision? Read from git's objects alone; nothing is checked out.
import type { Finding } from "../model/finding.ts";
import { findDocumentAt, type Manual } from "../model/manual.ts";
import { findCommit } from "./find-commit.ts";
import { gitFolder } from "./git-folder.ts";
import { readChanges } from "./read-changes.ts";
import type { FoundFile } from "./read-files.ts";
import { type Known, readFolder } from "./read-manual.ts";

/**
 * The manual as it was at a revision, printed with the same label as the present one. Its pictures have no place on this
 * machine. Its files are as git stores them, so line ends may differ from those in the folder.
 * @throws UnreadableRevision where the revision, or the content folder in it, is not there
 */
export function readManualAt(folder: string, label: string, revision: string): Manual {
	return readFolder(gitFolder(folder, revision), label);
}

/**
 * The same, made from the present manual, for little more than what changed since.
 *
 * A document depends on nothing but its path and its text, and is never changed after it was read. So for a path whose
 * file is the same at the revision, the present document and its findings are the old ones too. Read again is whatever
 * git tells to differ; links, since the file behind one may differ; and what could not be read or understood, since the
 * reason may lie in the folder of today. Which files there were, the registers and the policy always come from git.
 * @param manual the present one, just read from the folder
 */
export function readManualBefore(manual: Manual, folder: string, label: string, revision: string): Manual {
	const commit = findCommit(folder, revision);
	const then = gitFolder(folder, revision, commit);
	if (manual.label !== label) return readFolder(then, label);
	const { changed, removed, renamed } = readChanges(folder, revision, commit);
	const differing = new Set([...changed, ...removed, ...renamed.map(({ from }) => from)]);
	const findings = Map.groupBy(manual.findings, ({ file }) => file);
	const known = ({ path, linked }: FoundFile): Known | undefined => {
		if (linked || differing.has(path)) return undefined;
		const ofFile: Finding[] = findings.get(`${label}/${path}`) ?? [];
		const document = findDocumentAt(manual, path);
		if (document) return document.measured ? { document, findings: ofFile } : undefined;
		return manual.media.has(path) && ofFile.length === 0 ? { findings: [] } : undefined;
	};
	return readFolder(then, label, known);
}
