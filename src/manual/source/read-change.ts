// What is a manual now and what was it at a revision, as far as the changes between can matter?
import type { Document } from "../model/document.ts";
import type { Manual } from "../model/manual.ts";
import { dependenciesOf, namesAnywhere, seenFrom } from "./dependencies.ts";
import { diskFolder } from "./disk-folder.ts";
import { findCommit } from "./find-commit.ts";
import { gitFolder } from "./git-folder.ts";
import { type Glimpse, glimpse, isPlainId } from "./mentions.ts";
import { addPlaces } from "./parse-document.ts";
import { type Changes, readChanges } from "./read-changes.ts";
import { readDocument } from "./read-document.ts";
import { type Folder, type FoundFile, readFileNames } from "./read-files.ts";
import { type Known, readFolder, readManual } from "./read-manual.ts";
import { readManualBefore } from "./read-manual-at.ts";
import { rememberFolder } from "./remember-folder.ts";

export interface ChangedManual {
	before: Manual;
	after: Manual;
	/** Object id of the earlier commit. */
	commit: string;
	renamed: Changes["renamed"];
	/** Files of the two that were read; the others can make no difference. */
	documents: number;
}

export interface ChangeReader {
	/** Both states with whatever the changes can matter to, and all that names one of the given ids. */
	read(also: ReadonlySet<string>): ChangedManual;
	/** Both states, whole. */
	readWhole(): ChangedManual;
}

const isSetting = (path: string) => /^(?:policy\.yaml|registers)(?:\/|$)/.test(path);
const isDocument = ({ path }: FoundFile) => path.endsWith(".mdx");

/** Reads what changed since a revision. Throws UnreadableRevision where that cannot be had. */
export function changeReader(root: string, label: string, revision: string): ChangeReader {
	const found = findCommit(root, revision);
	const changes = readChanges(root, revision, found);
	const { commit } = found;
	const readWhole = (): ChangedManual => {
		const after = readManual(root, label);
		const before = readManualBefore(after, root, label, revision);
		return { before, after, commit, renamed: changes.renamed, documents: after.documents.length };
	};
	const listedPaths = [
		...changes.added,
		...changes.changed,
		...changes.removed,
		...changes.renamed.flatMap(({ from, to }) => [from, to]),
	];
	// Everything depends on the registers and the policy.
	if (listedPaths.some(isSetting)) return { readWhole, read: readWhole };

	const now = rememberFolder(diskFolder(root));
	const then = rememberFolder(gitFolder(root, revision, found));
	const [allNow, allThen] = [readFileNames(now, label).files, readFileNames(then, label).files];
	const settings = (all: readonly FoundFile[]) => all.filter(({ path }) => isSetting(path));
	const pathsThen = settings(allThen).map(({ path }) => path);
	const surely = [...settings(allNow), ...settings(allThen)].every(
		({ linked, path }) => !linked && pathsThen.includes(path),
	);
	if (!surely || settings(allNow).length !== pathsThen.length) return { readWhole, read: readWhole };
	const files = allNow.filter(isDocument);
	const filesThen = allThen.filter(isDocument);
	const inFolder = new Set(files.map(({ path }) => path));
	const inTree = new Set(filesThen.map(({ path }) => path));
	const listed = new Set([...changes.changed, ...changes.renamed.flatMap(({ from, to }) => [from, to])]);
	// What git ignores is in the folder all the same, and the file behind a link may differ.
	const changedNow = new Set(
		files.filter(({ path, linked }) => linked || listed.has(path) || !inTree.has(path)).map(({ path }) => path),
	);
	const changedThen = filesThen.filter(
		({ path, linked }) => linked || listed.has(path) || changedNow.has(path) || !inFolder.has(path),
	);

	const parse = (file: FoundFile, read: ReturnType<Folder["open"]>): Known & { document: Document } => {
		const parsed = readDocument(file, label, read);
		return { document: addPlaces(parsed), findings: parsed.findings };
	};
	const readNow = now.open(files);
	const readThen = then.open(changedThen);
	const earlier = new Map(changedThen.map((file) => [file.path, parse(file, readThen)]));
	const present = new Map<string, Known & { document: Document }>();
	const glimpses = new Map<string, Glimpse>();
	const byPath = new Map(files.map((file) => [file.path, file]));
	const definers = new Map<string, string[]>();
	const define = (id: string, path: string) => definers.set(id, [...(definers.get(id) ?? []), path]);
	const parsePresent = (path: string) => {
		const file = byPath.get(path);
		const known = present.get(path) ?? (file && parse(file, readNow));
		if (known) present.set(path, known);
		return known?.document;
	};
	for (const file of files) {
		const seen = changedNow.has(file.path) ? undefined : tryGlimpse(file);
		if (seen?.id !== undefined) {
			glimpses.set(file.path, seen);
			define(seen.id, file.path);
		} else define(parsePresent(file.path)?.head.id ?? "", file.path);
	}
	return { readWhole, read };

	function tryGlimpse(file: FoundFile): Glimpse | undefined {
		try {
			return glimpse(file.path, asBuffer(readNow(file)));
		} catch {
			// It is told as unreadable when it is parsed.
			return undefined;
		}
	}

	/** Parses the documents that may name an id, and gives all that are parsed. */
	function candidates(id: string, how: (seen: Glimpse) => boolean): Document[] {
		for (const [path, seen] of glimpses) {
			if (!present.has(path) && how(seen) && seen.bytes.includes(id)) parsePresent(path);
		}
		return [...present.values()].map(({ document }) => document);
	}

	function read(also: ReadonlySet<string>): ChangedManual {
		/** Documents to judge, and those that they stand on: paths of today. */
		const wanted = new Set<string>();
		const affected = new Set<string>();
		const stood = new Set<string>();
		const looked = new Set<string>();
		let plain = [...also].every(isPlainId);
		const affect = (document: Document) => {
			for (const id of [document.head.id, ...document.head.supersedes]) if (id) affected.add(id);
			want(document);
		};
		const want = (document: Document) => {
			const path = document.path;
			if (present.get(path)?.document === document) wanted.add(path);
			for (const id of [document.head.id, ...dependenciesOf(document), ...seenFrom(document)]) if (id) stood.add(id);
		};
		for (const { document } of earlier.values()) affect(document);
		for (const path of changedNow) {
			const document = parsePresent(path);
			if (document) affect(document);
		}
		for (const id of also) {
			for (const document of candidates(id, () => true)) if (namesAnywhere(document, id)) affect(document);
		}
		// A set that grows while it is walked is walked to its end.
		for (const id of affected) {
			if (!isPlainId(id)) plain = false;
			if (!plain) break;
			stood.add(id);
			for (const document of candidates(id, ({ stands }) => stands)) {
				if (dependenciesOf(document).includes(id)) affect(document);
			}
			for (const path of definers.get(id) ?? []) {
				const document = parsePresent(path);
				if (document) affect(document);
			}
			standOn();
		}
		if (!plain) return readWhole();
		standOn();
		const skipped: Known = { findings: [] };
		const knownNow = ({ path }: FoundFile) => (wanted.has(path) ? present.get(path) : skipped);
		const after = readFolder(now, label, knownNow);
		const { registers, policy, policyFile } = after;
		// The same files, whose places are then looked for once.
		const same = { registers, policy, policyFile };
		const before = { ...readFolder(then, label, (file) => earlier.get(file.path) ?? knownNow(file)), ...same };
		return { before, after, commit, renamed: changes.renamed, documents: wanted.size };

		/** Adds what the wanted documents stand on: checklists, required procedures, and whatever supersedes one of all these. */
		function standOn(): void {
			for (const id of stood) {
				if (looked.has(id)) continue;
				looked.add(id);
				if (!isPlainId(id)) plain = false;
				if (!plain) return;
				for (const path of definers.get(id) ?? []) {
					const document = parsePresent(path);
					if (document) want(document);
				}
				for (const document of candidates(id, ({ supersedes }) => supersedes)) {
					if (document.head.supersedes.includes(id)) want(document);
				}
			}
		}
	}
}

/** The same bytes, not a copy. */
function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
	return Buffer.from(buffer, byteOffset, byteLength);
}
