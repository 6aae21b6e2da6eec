// How does a content folder become a Manual? The one place where documents are read.

import { isAtDocuments, isMedia, policyPath } from "../model/content-folder.ts";
import type { Document } from "../model/document.ts";
import { compareFindings, compareText, type Finding } from "../model/finding.ts";
import type { Manual } from "../model/manual.ts";
import { pathOfPrinted, printedPath } from "../model/printed-path.ts";
import { checkPicture, checkSvgSize } from "./check-picture.ts";
import { checkSvg } from "./check-svg.ts";
import { diskFolder, type FileAccess } from "./disk-folder.ts";
import { UnreadableRevision } from "./git/run-git.ts";
import { unmeasuredDocument } from "./parse-document.ts";
import { readText } from "./read-document.ts";
import { readDocuments } from "./read-documents.ts";
import { type Folder, type FoundFile, type Listing, readFileNames } from "./read-files.ts";
import { readPolicy, readRegisters } from "./read-registers.ts";

/** The content folder itself cannot be read: there is nothing to check and nothing to count. */
export class UnreadableContent extends Error {}

/** What is known of a file that therefore need not be read. */
export interface Known {
	document?: Document;
	findings: readonly Finding[];
}

/** What the policy and the registers say, and what is wrong in them. */
export type Settings = Pick<Manual, "policy" | "policyFile" | "registers" | "findings" | "sound">;

/** What somebody read before. */
interface AlreadyRead {
	/** What is known of a document or a picture. */
	known?: (file: FoundFile) => Known | undefined;
	listed?: Listing;
	/** Gives policy and registers: by reading them, or because they are known. */
	settingsBy?: (read: () => Settings) => Settings;
}

const isSvg = (path: string) => /\.svg$/i.test(path);

/**
 * Reads everything below a content folder. One bad file never hides another; what is wrong is in `findings`.
 * @param folder where it is on this machine
 * @param label how it is printed, such as "content"
 * @throws UnreadableContent where the folder is not there or cannot be listed
 */
export function readManual(folder: string, label: string, access?: FileAccess): Manual {
	return readFolder(diskFolder(folder, access), label);
}

function listFolder(folder: Folder, label: string): Listing {
	try {
		return readFileNames(folder, label);
	} catch (error) {
		if (error instanceof UnreadableRevision) throw error;
		const code = (error as NodeJS.ErrnoException).code;
		throw new UnreadableContent(`Cannot read the content folder ${label} (${code ?? "unknown reason"})`);
	}
}

function readSettings(
	label: string,
	textOf: (path: string) => string | undefined,
	isLost: (path: string) => boolean,
): Settings {
	const { policy, policyFile, findings: policyFindings, sound: policySound } = readPolicy(label, textOf);
	const { registers, findings: registerFindings } = readRegisters(label, textOf, isLost);
	const sound = policySound && !isLost(policyPath) && Object.values(registers).every(({ lost }) => !lost);
	return { policy, policyFile, registers, findings: [...policyFindings, ...registerFindings], sound };
}

/** What is wrong with a picture or form. `svg` is its text, as far as that was read. */
function checkMedia({ absolute, path }: FoundFile, svg: string | undefined): Omit<Finding, "file" | "subject">[] {
	// Of earlier states only the text counts; a picture of today is shown.
	if (!isSvg(path)) return absolute ? checkPicture(absolute) : [];
	if (svg === undefined) return [];
	const unsafe = checkSvg(svg);
	return unsafe.length > 0 ? unsafe.map((problem) => ({ severity: "error", ...problem })) : checkSvgSize(svg);
}

/** What was listed but not read (too large, elsewhere, a folder that cannot be opened) is there all the same: it is unmeasured. */
function findUnmeasured({ findings }: Listing, label: string): Document[] {
	return findings.flatMap(({ file, rule }) => {
		const path = pathOfPrinted(label, file);
		const inItsFolder = isAtDocuments(path);
		const lost = /\.mdx$/i.test(path) || (inItsFolder && (rule !== "misplaced-file" || /\.md$/i.test(path)));
		return lost ? [unmeasuredDocument(path, file)] : [];
	});
}

/** The same for a content folder wherever it is, as far as nothing is known of it. */
export function readFolder(
	folder: Folder,
	label: string,
	{ known = () => undefined, listed = listFolder(folder, label), settingsBy = (read) => read() }: AlreadyRead = {},
): Manual {
	const findings: Finding[] = [...listed.findings];
	const documents: Document[] = [];
	const toRead = new Set<FoundFile>();
	for (const file of listed.files) {
		const media = isMedia(file.path);
		if (media && !isSvg(file.path)) continue;
		const knownFile = media || file.path.endsWith(".mdx") ? known(file) : undefined;
		if (!knownFile) toRead.add(file);
		else {
			if (knownFile.document) documents.push(knownFile.document);
			for (const finding of knownFile.findings) findings.push(finding);
		}
	}
	const bytesOf = folder.open([...toRead]);
	const unreadable = new Set<string>();
	const read = (found: FoundFile): string | undefined => {
		const result = readText(found, label, bytesOf);
		if ("text" in result) return result.text;
		findings.push(result.finding);
		unreadable.add(found.path);
		return undefined;
	};
	const byPath = new Map(listed.files.map((file) => [file.path, file]));
	const textOf = (path: string) => {
		const file = byPath.get(path);
		return file && read(file);
	};

	const lostListed = listed.findings
		.filter(({ rule }) => rule !== "misplaced-file")
		.map(({ file }) => pathOfPrinted(label, file));
	const isLost = (path: string) =>
		[...unreadable, ...listed.misnamed, ...lostListed].some((lost) => path === lost || path.startsWith(`${lost}/`));
	const { findings: ofSettings, ...settings } = settingsBy(() => readSettings(label, textOf, isLost));
	for (const finding of ofSettings) findings.push(finding);

	const documentFiles = [...toRead].filter(({ path }) => path.endsWith(".mdx"));
	const readNow = readDocuments(documentFiles, label, bytesOf);
	for (const document of [...readNow.documents, ...findUnmeasured(listed, label)]) documents.push(document);
	for (const finding of readNow.findings) findings.push(finding);
	const media = new Map<string, FoundFile>();
	for (const found of listed.files) if (isMedia(found.path)) media.set(found.path, found);
	for (const [path, found] of media) {
		const svg = toRead.has(found) ? read(found) : undefined;
		for (const problem of checkMedia(found, svg))
			findings.push({ file: printedPath(label, path), subject: "", ...problem });
	}
	documents.sort((a, b) => compareText(a.path, b.path));
	return { label, ...settings, documents, media, findings: findings.sort(compareFindings) };
}
