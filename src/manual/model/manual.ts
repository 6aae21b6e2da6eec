// What is a manual once it has been read, and how is something in it found by id?
import type { Checklist, Document, Procedure } from "./document.ts";
import type { Finding, Position } from "./finding.ts";
import type { Policy } from "./policy.ts";
import type { RegisterEntry, RegisterName } from "./registers.ts";
import { remember } from "./remember.ts";

/** A register file: a map from id to entry. */
export interface Register<Entry> {
	/** Path as it is printed. */
	file: string;
	/** As they are judged: of one that does not fit, what cannot be read is taken on the safe side. */
	entries: ReadonlyMap<string, Entry>;
	/** Of the entries that do not fit: what fits of them, so that it is known what was written. */
	partial: ReadonlyMap<string, Partial<Entry>>;
	/** Every id of the file, those included whose entry does not fit: they exist, and references to them are right. */
	ids: ReadonlySet<string>;
	/** The file cannot be read, or its name is misspelt: which ids there are is not known. */
	lost: boolean;
	/** Place of a value, such as ["FM-001", "process"]. */
	locate(path: readonly PropertyKey[]): Position;
}

/** Does a register have an id? Of one that could not be read nobody knows which it has, so it may have any. */
export function isKnown({ ids, lost }: Register<unknown>, id: string): boolean {
	return lost || ids.has(id);
}

export type Registers = { [Name in RegisterName]: Register<RegisterEntry<Name>> };

/** A picture or form below media/. */
export interface MediaFile {
	/** Path below the content folder. */
	path: string;
	/** Where its bytes are on this machine; empty where only git has them. */
	absolute: string;
}

/** Everything below a content folder, as data. Never changed after reading. */
export interface Manual {
	/** Content folder as it is printed. */
	label: string;
	policy: Policy;
	policyFile: {
		file: string;
		locate(path: readonly PropertyKey[]): Position;
		/** Place of a key itself, such as ["rules", "vague-criterion"]. */
		locateKey(path: readonly PropertyKey[]): Position;
	};
	registers: Registers;
	/** By path. */
	documents: readonly Document[];
	media: ReadonlyMap<string, MediaFile>;
	/** What was wrong with single files; cross-references are judged by rules. */
	findings: readonly Finding[];
	/** False where policy or a register could not be read, so that nothing can be counted on. */
	sound: boolean;
}

const indexOf = remember(({ documents }: Manual) => {
	const byId = new Map<string, Document>();
	for (const document of documents)
		if (document.head.id && !byId.has(document.head.id)) byId.set(document.head.id, document);
	return {
		byId,
		byPath: new Map(documents.map((document) => [document.path, document])),
		unread: documents.filter(({ seemingId }) => seemingId !== undefined),
	};
});

/** The document with an id: the first by path where two have the same. */
export function findDocument(manual: Manual, id: string): Document | undefined {
	return indexOf(manual).byId.get(id);
}

/** The document in a file, by its path below the content folder. */
export function findDocumentAt(manual: Manual, path: string): Document | undefined {
	return indexOf(manual).byPath.get(path);
}

/** Ids of all documents. */
export function documentIds(manual: Manual): string[] {
	return [...indexOf(manual).byId.keys()];
}

/** Documents that could not be read and whose id, as far as it shows, may be that one. */
export function findUnread(manual: Manual, id: string): Document[] {
	const unread = indexOf(manual).unread;
	const shown = unread.filter(({ seemingId }) => seemingId === id);
	return shown.length > 0 ? shown : unread.filter(({ seemingId }) => seemingId === "");
}

export function findChecklist(manual: Manual, id: string): Checklist | undefined {
	const document = findDocument(manual, id);
	return document?.kind === "checklist" ? document : undefined;
}

export function proceduresOf(manual: Manual): Procedure[] {
	return manual.documents.filter((document) => document.kind === "procedure");
}

export function checklistsOf(manual: Manual): Checklist[] {
	return manual.documents.filter((document) => document.kind === "checklist");
}
