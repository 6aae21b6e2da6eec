// What is a manual now and what was it at a revision, as far as the changes between can matter?
import { type Document, nodesOf } from "../../model/document.ts";
import type { Manual, Registers } from "../../model/manual.ts";
import { diskFolder } from "../disk-folder.ts";
import { type FoundFile, readFileNames } from "../read-files.ts";
import { type Known, readFolder, readManual, type Settings } from "../read-manual.ts";
import { findDifferingFiles, touchSettings } from "./differing-files.ts";
import { findStart } from "./find-commit.ts";
import { gatherAffected } from "./gather-affected.ts";
import { gitFolder } from "./git-folder.ts";
import { parseFile, presentDocuments } from "./present-documents.ts";
import { type Changes, readChanges } from "./read-changes.ts";
import { manualReader } from "./read-manual-at.ts";
import { refuseSparse } from "./refuse-sparse.ts";

interface ChangedManual {
	before: Manual;
	after: Manual;
	/** Object id of the earlier commit. */
	commit: string;
	renamed: Changes["renamed"];
	/** Files of the two that were read; the others can make no difference. */
	documents: number;
}

interface ChangeReader {
	/** Both states with whatever the changes can matter to, and all that names one of the given ids. */
	read(also: ReadonlySet<string>): ChangedManual;
	/** Both states, whole. */
	readWhole(): ChangedManual;
}

const skipped: Known = { findings: [] };

/** Of the expectations those that one of the documents can protect: of the others the same would be told before and after. */
function withExpectationsOf(documents: readonly Document[], registers: Registers): Registers {
	const modes = new Set(
		documents.flatMap((document) => [
			...(document.kind === "procedure" ? document.head.failureModes : []),
			...nodesOf(document, "QCStep").flatMap(({ controls }) => controls),
		]),
	);
	const { expectations } = registers;
	const entries = [...expectations.entries].filter(([, { brokenBy }]) => brokenBy.some((mode) => modes.has(mode)));
	return { ...registers, expectations: { ...expectations, entries: new Map(entries) } };
}

/** Reads what changed since a revision. Throws UnreadableRevision where that cannot be had. */
export function changeReader(root: string, label: string, revision: string): ChangeReader {
	const found = findStart(root, revision);
	refuseSparse(root, label, "compare");
	const changes = readChanges(root, found);
	const told = { commit: found.commit, renamed: changes.renamed };
	const readWhole = (): ChangedManual => {
		const after = readManual(root, label);
		const before = manualReader(root, label, after)(revision, found);
		return { ...told, before, after, documents: after.documents.length };
	};
	if (touchSettings(changes)) return { readWhole, read: readWhole };

	const now = diskFolder(root);
	const then = gitFolder(root, revision, found);
	if (then.hasMoved) return { readWhole, read: readWhole };
	const [listedNow, listedThen] = [readFileNames(now, label), readFileNames(then, label)];
	const differing = findDifferingFiles(listedNow.files, listedThen.files, changes);
	if (!differing) return { readWhole, read: readWhole };

	const { files, changedNow, changedThen } = differing;
	const readThen = then.open(changedThen);
	const earlier = new Map(changedThen.map((file) => [file.path, parseFile(file, label, readThen)]));
	const present = presentDocuments(files, changedNow, label, now.open(files));
	const changed = [
		...[...earlier.values()].map(({ document }) => document),
		...[...changedNow].flatMap((path) => present.parse(path) ?? []),
	];
	let settings: Settings | undefined;
	// The same files, read once; places in them are looked for once.
	const settingsBy = (readSettings: () => Settings) => (settings ??= readSettings());
	const read = (also: ReadonlySet<string>): ChangedManual => {
		const wanted = gatherAffected(present, changed, also);
		if (!wanted) return readWhole();
		const knownNow = ({ path }: FoundFile) => (wanted.has(path) ? present.parsed(path) : skipped);
		const knownThen = (file: FoundFile) => earlier.get(file.path) ?? knownNow(file);
		const after = readFolder(now, label, { known: knownNow, listed: listedNow, settingsBy });
		const before = readFolder(then, label, { known: knownThen, listed: listedThen, settingsBy });
		const registers = withExpectationsOf([...before.documents, ...after.documents], after.registers);
		return { ...told, before: { ...before, registers }, after: { ...after, registers }, documents: wanted.size };
	};
	return { readWhole, read };
}
