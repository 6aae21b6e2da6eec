// Which documents in the content folder have an id or may name it, when only those shall be parsed?
import type { Document } from "../../model/document.ts";
import { addPlaces } from "../parse-document.ts";
import { readDocument } from "../read-document.ts";
import type { FoundFile, Read } from "../read-files.ts";
import type { Known } from "../read-manual.ts";
import { type Glimpse, glimpse } from "./mentions.ts";

type ParsedFile = Known & { document: Document };

const parts = ["named", "stands", "supersedes"] as const;
type Part = (typeof parts)[number];

/** Documents that are parsed when they are asked for, and then kept. */
export interface PresentDocuments {
	/** Undefined where there is none at that path. */
	parse(path: string): Document | undefined;
	/** What is known of the file at a path; undefined where it was not parsed. */
	parsed(path: string): ParsedFile | undefined;
	/** Those that have an id. */
	withId(id: string): Document[];
	/** Parses those that may name an id in a part of them, and gives all that are parsed. */
	mayName(id: string, part: Part): Document[];
}

export function parseFile(file: FoundFile, label: string, read: Read): ParsedFile {
	const parsed = readDocument(file, label, read);
	return { document: addPlaces(parsed), findings: parsed.findings };
}

/**
 * @param files all documents in the folder
 * @param changed paths of those that are parsed at once
 */
export function presentDocuments(
	files: readonly FoundFile[],
	changed: ReadonlySet<string>,
	label: string,
	read: Read,
): PresentDocuments {
	const byPath = new Map(files.map((file) => [file.path, file]));
	const parsed = new Map<string, ParsedFile>();
	/** Path and text of those where a part names anything. */
	const naming: Record<Part, [path: string, text: string][]> = {
		named: [],
		stands: [],
		supersedes: [],
	};
	const pathsWithId = new Map<string, string[]>();

	function parse(path: string): Document | undefined {
		const file = byPath.get(path);
		const known = parsed.get(path) ?? (file && parseFile(file, label, read));
		if (known) parsed.set(path, known);
		return known?.document;
	}

	for (const file of files) {
		const seen = changed.has(file.path) ? undefined : tryGlimpse(file, read);
		let id = seen?.id;
		if (seen && id !== undefined) {
			for (const part of parts) if (seen[part]) naming[part].push([file.path, seen[part]]);
		} else id = parse(file.path)?.head.id ?? "";
		pathsWithId.set(id, [...(pathsWithId.get(id) ?? []), file.path]);
	}

	return {
		parse,
		parsed: (path) => parsed.get(path),
		withId: (id) => (pathsWithId.get(id) ?? []).flatMap((path) => parse(path) ?? []),
		mayName(id, part) {
			for (const [path, named] of naming[part]) if (named.includes(id)) parse(path);
			return [...parsed.values()].map(({ document }) => document);
		},
	};
}

function tryGlimpse(file: FoundFile, read: Read): Glimpse | undefined {
	try {
		return glimpse(read(file));
	} catch {
		// It is told as unreadable when it is parsed.
		return undefined;
	}
}
