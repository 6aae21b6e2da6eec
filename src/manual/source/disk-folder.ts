// How is a content folder read that lies on this machine?
import { closeSync, lstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Folder, Look, Read } from "./read-files.ts";

/** What reading needs of the file system, so that a test can make it fail. */
export interface FileAccess {
	readFile(path: string): Buffer;
}

/** The bytes of the file read last: memory of its own for each of thousands takes as long as reading them. */
let memory = Buffer.allocUnsafeSlow(100_000);

/** Reads a file of any folder on this machine, from any thread. */
export const readFromDisk: Read = ({ absolute }) => {
	const file = openSync(absolute, "r");
	try {
		let size = 0;
		for (;;) {
			const more = readSync(file, memory, size, memory.length - size, null);
			if (more === 0) return memory.subarray(0, size);
			size += more;
			if (size === memory.length) memory = Buffer.concat([memory], 4 * size);
		}
	} finally {
		closeSync(file);
	}
};

export function diskFolder(root: string, access?: FileAccess): Folder {
	let realRoot: string | undefined;
	// Joining thousands of paths takes longer than looking at the files.
	const below = join(root, sep);
	const lookBehind = (absolute: string): Look => {
		let target: string;
		try {
			target = realpathSync(absolute);
		} catch {
			return { is: "link to nothing" };
		}
		realRoot ??= realpathSync(root);
		if (relative(realRoot, target).split(sep)[0] === "..") return { is: "link that leaves" };
		const stat = statSync(target);
		if (!stat.isFile()) return { is: "link to a folder" };
		return { is: "file", size: stat.size, place: { absolute, object: "", linked: true } };
	};
	return {
		namesIn: (folder) => readdirSync(join(root, folder)),
		look(path) {
			const absolute = below + path;
			const stat = lstatSync(absolute, { throwIfNoEntry: false });
			if (!stat) return { is: "no file name" };
			if (stat.isSymbolicLink()) return lookBehind(absolute);
			if (stat.isFile()) return { is: "file", size: stat.size, place: { absolute, object: "", linked: false } };
			return { is: stat.isDirectory() ? "folder" : "device" };
		},
		open: () => (access ? ({ absolute }) => access.readFile(absolute) : readFromDisk),
	};
}
