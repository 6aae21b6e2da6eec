// Which files does a content folder hold, and which of them cannot be read?
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Finding } from "../model/finding.ts";
import { compareText } from "../model/finding.ts";

/** What reading needs of the file system, so that a test can make it fail. */
export interface FileAccess {
	readFile(path: string): Uint8Array;
}

export const fileSystem: FileAccess = { readFile: (path) => readFileSync(path) };

/** Largest file that is read: far more than any procedure, far less than what stops a build. */
export const largestFile = 1_000_000;

export interface FoundFile {
	/** Path below the content folder, with `/`. */
	path: string;
	absolute: string;
}

const documentFolders = ["procedures", "checklists"];
const mediaEnding = /\.(?:svg|png|jpe?g|webp|avif|gif|pdf)$/i;

function expectedPlace(path: string): string | undefined {
	const [folder = "", ...rest] = path.split("/");
	if (path === "policy.yaml") return undefined;
	if (rest.length > 0 && documentFolders.includes(folder)) {
		return path.endsWith(".mdx") ? undefined : "documents (.mdx) only; pictures belong in media/";
	}
	if (rest.length === 1 && folder === "registers") return path.endsWith(".yaml") ? undefined : "registers (.yaml) only";
	if (rest.length > 0 && folder === "media") {
		return mediaEnding.test(path) ? undefined : "pictures (svg, png, jpg, webp, avif, gif) or pdf forms";
	}
	return "files in procedures/, checklists/, registers/ and media/, and policy.yaml";
}

/** All files below a content folder by path, and findings for what is not read. Names that start with a dot are skipped. */
export function readFileNames(root: string, label: string): { files: FoundFile[]; findings: Finding[] } {
	const files: FoundFile[] = [];
	const findings: Finding[] = [];
	const realRoot = realpathSync(root);
	const report = (path: string, rule: string, message: string, help: string) =>
		findings.push({
			rule,
			severity: "error",
			file: `${label}/${path}`,
			line: 1,
			column: 1,
			message,
			help,
			subject: "",
		});

	const visitFile = (path: string, absolute: string) => {
		const expected = expectedPlace(path);
		if (expected) {
			report(path, "misplaced-file", `Unexpected file, expected ${expected}`, "Move the file, or remove it.");
		} else if (!path.startsWith("media/") && statSync(absolute).size > largestFile) {
			const size = (Math.ceil(statSync(absolute).size / 1e5) / 10).toFixed(1);
			report(
				path,
				"oversized-file",
				`Unexpected size of ${size} MB, expected at most ${largestFile / 1e6} MB`,
				"Split the document, or move what is not text to media/.",
			);
		} else {
			files.push({ path, absolute });
		}
	};
	const visitLink = (path: string, absolute: string) => {
		let target: string;
		try {
			target = realpathSync(absolute);
		} catch {
			report(path, "unreadable-file", "Unexpected link to nothing, expected a file", "Mend or remove the link.");
			return;
		}
		if (relative(realRoot, target).split(sep)[0] === "..") {
			report(path, "escaping-link", "Unexpected link that leaves the content folder", "Copy the file here instead.");
		} else if (!statSync(target).isFile()) {
			report(path, "escaping-link", "Unexpected link to a folder, expected a file", "Name the files where they are.");
		} else {
			visitFile(path, absolute);
		}
	};
	const visitFolder = (folder: string, onDisk: string) => {
		let names: string[];
		try {
			names = readdirSync(join(root, onDisk)).sort(compareText);
		} catch (error) {
			if (folder === "") throw error;
			const reason = (error as NodeJS.ErrnoException).code ?? "unknown reason";
			report(folder, "unreadable-file", `Unexpected folder that cannot be read (${reason})`, "Check who may read it.");
			return;
		}
		for (const name of names) {
			if (name.startsWith(".")) continue;
			// Links in documents are compared with composed letters; some machines store names decomposed.
			const path = (folder ? `${folder}/${name}` : name).normalize("NFC");
			const absolute = join(root, onDisk, name);
			const kind = lstatSync(absolute, { throwIfNoEntry: false });
			if (!kind) report(path, "unreadable-file", "Unexpected file name that cannot be read", "Rename the file.");
			else if (kind.isSymbolicLink()) visitLink(path, absolute);
			else if (kind.isFile()) visitFile(path, absolute);
			else if (!kind.isDirectory())
				report(path, "unreadable-file", "Unexpected device or pipe, expected a file", "Remove it.");
			else if (/\.(?:mdx|yaml)$/.test(name)) {
				report(path, "unreadable-file", `Unexpected folder named ${name}, expected a file`, "Rename the folder.");
				visitFolder(path, join(onDisk, name));
			} else visitFolder(path, join(onDisk, name));
		}
	};
	visitFolder("", "");
	return { files, findings };
}
