// How is a content folder read that lies on this machine?
import {
	closeSync,
	type Dirent,
	existsSync,
	fstatSync,
	openSync,
	readdirSync,
	readSync,
	realpathSync,
	statSync,
} from "node:fs";
import { join, relative, sep } from "node:path";
import { type Folder, type Look, type Read, refuseOversized } from "./read-files.ts";

/** What reading needs of the file system, so that a test can make it fail. */
export interface FileAccess {
	readFile(path: string): Buffer;
}

/** The bytes of the file read last: memory of its own for each of thousands takes as long as reading them. */
let memory = Buffer.allocUnsafeSlow(100_000);

/** Reads a file of any folder on this machine, from any thread. */
export const readFromDisk: Read = (found) => {
	const file = openSync(found.absolute, "r");
	try {
		let size = 0;
		for (;;) {
			const more = readSync(file, memory, size, memory.length - size, null);
			if (more === 0) {
				refuseOversized(found, size);
				return memory.subarray(0, size);
			}
			size += more;
			if (size < memory.length) continue;
			// Asked for only here: for thousands of files it takes a tenth of the time that reading them takes.
			const whole = fstatSync(file).size;
			refuseOversized(found, whole);
			memory = Buffer.concat([memory], Math.max(whole + 1, 2 * size));
		}
	} finally {
		closeSync(file);
	}
};

export function diskFolder(root: string, access?: FileAccess): Folder {
	let realRoot: string | undefined;
	const lookBehind = (absolute: string): Look => {
		let target: string;
		try {
			target = realpathSync(absolute);
		} catch {
			return { is: "link to nothing" };
		}
		realRoot ??= realpathSync(root);
		if (relative(realRoot, target).split(sep)[0] === "..") return { is: "link that leaves" };
		if (!statSync(target).isFile()) return { is: "link to a folder" };
		return { is: "file", place: { absolute, object: "", linked: true } };
	};
	const look = (entry: Dirent, absolute: string): Look => {
		if (entry.isSymbolicLink()) return lookBehind(absolute);
		// A name that is not UTF-8 is given with other letters than it has.
		if (entry.name.includes("\ufffd") && !existsSync(absolute)) return { is: "no file name" };
		if (entry.isFile()) return { is: "file", place: { absolute, object: "", linked: false } };
		return { is: entry.isDirectory() ? "folder" : "device" };
	};
	return {
		entriesIn(path) {
			// Joining thousands of paths takes longer than looking at the files.
			const below = join(root, path, sep);
			return readdirSync(below, { withFileTypes: true }).map((entry) => ({
				name: entry.name,
				...look(entry, below + entry.name),
			}));
		},
		open: () => (access ? ({ absolute }) => access.readFile(absolute) : readFromDisk),
	};
}
