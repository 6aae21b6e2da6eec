// Which files does a content folder hold, and which of them cannot be read?

import { isAtDocuments, isIn, isMedia, policyPath, registerFolder, registerPath } from "../model/content-folder.ts";
import type { Finding } from "../model/finding.ts";
import { compareText } from "../model/finding.ts";
import { nearest } from "../model/nearest.ts";
import { printedPath } from "../model/printed-path.ts";
import { registerNames } from "../model/registers.ts";

/** Largest file that is read: far more than any procedure, far less than what stops a build. */
export const largestFile = 1_000_000;

/** Where a file is read from. */
export interface Place {
	/** Where its bytes are on this machine; empty where only git has them. */
	absolute: string;
	/** Id of the git object with its bytes; empty where they are on this machine. */
	object: string;
	/** Reached through a symbolic link: its bytes are those of another file. */
	linked: boolean;
}

export interface FoundFile extends Place {
	/** Path below the content folder, with `/`. */
	path: string;
}

/** Gives the bytes of a file, good until it is called again. Throws OversizedFile, or an error with a code where it cannot. */
export type Read = (file: FoundFile) => Buffer;

/** A file that is larger than any text that is read. */
export class OversizedFile extends Error {
	readonly size: number;
	constructor(size: number) {
		super();
		this.size = size;
	}
}

/** Pictures and forms may be of any size. */
export function refuseOversized({ path }: FoundFile, size: number): void {
	if (size > largestFile && !isMedia(path)) throw new OversizedFile(size);
}

/** What is neither a file nor a folder. */
type Fault = "no file name" | "device" | "link to nothing" | "link that leaves" | "link to a folder";

/** What is at a path of a content folder; a link is followed. */
export type Look = { is: "file"; place: Place } | { is: "folder" | Fault };

export type Entry = Look & { name: string };

/** A content folder, on this machine or in a commit. Its paths are those that are stored, with `/`; "" is the folder itself. */
export interface Folder {
	/** What is in a folder, in any order. Throws an error with a code where it cannot be opened. */
	entriesIn(path: string): Entry[];
	/** Makes some of its files ready to be read, all at once where that is quicker. */
	open(files: readonly FoundFile[]): Read;
}

/** What is in a content folder, and what is wrong with it before a file is opened. */
export interface Listing {
	files: readonly FoundFile[];
	findings: readonly Finding[];
	/** Paths at which registers were looked for that have another name. */
	misnamed: ReadonlySet<string>;
}

/** How it is told. */
const faults: Record<Fault, [rule: string, message: string, help: string]> = {
	"no file name": ["unreadable-file", "Unexpected file name that cannot be read", "Rename the file."],
	device: ["unreadable-file", "Unexpected device or pipe, expected a file", "Remove it."],
	"link to nothing": ["unreadable-file", "Unexpected link to nothing, expected a file", "Mend or remove the link."],
	"link that leaves": [
		"escaping-link",
		"Unexpected link that leaves the content folder",
		"Copy the file here instead.",
	],
	"link to a folder": [
		"escaping-link",
		"Unexpected link to a folder, expected a file",
		"Name the files where they are.",
	],
};

const mediaEnding = /\.(?:svg|png|jpe?g|webp|avif|gif|pdf)$/i;

/** What a manual in a repository of its own has beside its folders: it tells about the repository, and is not read. */
const aboutRepository = /^(?:readme|licen[cs]e)(?:[-.][^/]*)?$/i;

/** What systems and programs leave beside a file: previews, locks of open files, older copies. Names with a dot before them are skipped anyway. */
const leftBehind = /^(?:thumbs\.db|desktop\.ini|~\$.*|.*\.sw[a-z]|.*~)$/i;

const registerFiles = registerNames.map((name) => `${name}.yaml`).join(", ");

/** The register that a file was meant to be where there is none: roles.yaml for Roles.yaml, roles.yml, role.yaml, roles.yaml.txt. */
function meantRegister(path: string, beside: readonly string[]): string | undefined {
	const [folder, name = "", ...deeper] = path.split("/");
	if (folder !== registerFolder || deeper.length > 0) return undefined;
	const meant = nearest(name.split(".")[0] ?? "", registerNames);
	return meant && !beside.includes(`${meant}.yaml`) ? `${meant}.yaml` : undefined;
}

/** The document or policy that a file was meant to be where there is none: a.mdx for a.MDX, a.md or a.mdx.txt, policy.yaml for policy.yml. */
function meantText(path: string, beside: readonly string[]): string | undefined {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const stem = aboutRepository.test(name) ? undefined : /^(.+?)\.(?:mdx?|markdown)(?:\.txt)?$/i.exec(name)?.[1];
	const isPolicy = !path.includes("/") && /^policy\.ya?ml(?:\.txt)?$/i.test(name);
	const meant = isPolicy ? policyPath : stem && path.includes("/") && isAtDocuments(path) ? `${stem}.mdx` : undefined;
	return meant && !beside.includes(meant) ? meant : undefined;
}

function expectedPlace(path: string): string | undefined {
	if (path === policyPath) return undefined;
	if (path.includes("/") && isAtDocuments(path))
		return path.endsWith(".mdx") ? undefined : "documents (.mdx) only; pictures belong in media/";
	if (isIn(registerFolder, path))
		return registerNames.some((name) => path === registerPath(name)) ? undefined : `one of ${registerFiles}`;
	if (isMedia(path))
		return mediaEnding.test(path) ? undefined : "pictures (svg, png, jpg, webp, avif, gif) or pdf forms";
	return "files in procedures/, checklists/, registers/ and media/, and policy.yaml";
}

/** How a file is told that has another place or name; `beside` are the names in its folder. */
function explainMisplaced(path: string, expected: string, beside: readonly string[]): [message: string, help: string] {
	const meant = meantRegister(path, beside) ?? meantText(path, beside);
	if (meant) return [`Unexpected file name, expected ${meant}`, `Rename it to ${meant}.`];
	const [what, help] = isIn(registerFolder, path)
		? ["register", "Rename or remove it."]
		: ["file", "Move the file, or remove it."];
	return [`Unexpected ${what}, expected ${expected}`, help];
}

/**
 * All files of a content folder by path, and findings for what is not read. Names that start with a dot are skipped, what
 * systems and programs leave behind, and a README or LICENSE beside the folders.
 */
export function readFileNames(folder: Folder, label: string): Listing {
	const files: FoundFile[] = [];
	const misnamed = new Set<string>();
	const findings: Finding[] = [];
	const report = (path: string, rule: string, message: string, help: string) =>
		findings.push({
			rule,
			severity: "error",
			file: printedPath(label, path),
			line: 1,
			column: 1,
			message,
			help,
			subject: "",
		});

	const visitFile = (file: FoundFile, beside: readonly string[]) => {
		const { path } = file;
		const expected = expectedPlace(path);
		if (!expected) {
			files.push(file);
			return;
		}
		if (aboutRepository.test(path) && !/\.mdx$/i.test(path)) return;
		const register = meantRegister(path, beside);
		if (register) misnamed.add(`${registerFolder}/${register}`);
		report(path, "misplaced-file", ...explainMisplaced(path, expected, beside));
	};
	const visitFolder = (path: string, stored: string) => {
		let entries: Entry[];
		try {
			entries = folder.entriesIn(stored).sort((a, b) => compareText(a.name, b.name));
		} catch (error) {
			if (path === "") throw error;
			const reason = (error as NodeJS.ErrnoException).code ?? "unknown reason";
			report(path, "unreadable-file", `Unexpected folder that cannot be read (${reason})`, "Check who may read it.");
			return;
		}
		const names = entries.map(({ name }) => name);
		for (const entry of entries) {
			const { name } = entry;
			if (name.startsWith(".") || leftBehind.test(name)) continue;
			// Links in documents are compared with composed letters; some machines store names decomposed.
			const below = (path ? `${path}/${name}` : name).normalize("NFC");
			if (entry.is === "file") visitFile({ path: below, ...entry.place }, names);
			else if (entry.is !== "folder") report(below, ...faults[entry.is]);
			else {
				if (/\.(?:mdx|yaml)$/.test(name))
					report(below, "unreadable-file", `Unexpected folder named ${name}, expected a file`, "Rename the folder.");
				visitFolder(below, stored ? `${stored}/${name}` : name);
			}
		}
	};
	visitFolder("", "");
	return { files, findings, misnamed };
}
