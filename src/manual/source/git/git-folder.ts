// How is a content folder read as it was in a commit, from git's objects alone?
import { isUtf8 } from "node:buffer";
import { partsOfContent } from "../../model/content-folder.ts";
import { type Folder, type Look, refuseOversized } from "../read-files.ts";
import { cannotRead, type FoundCommit } from "./find-commit.ts";
import { findFormerPrefix } from "./find-former-prefix.ts";
import { askGit, readBlobs, runGit, splitEntries } from "./run-git.ts";

interface TreeEntry {
	kind: "file" | "link" | "submodule";
	object: string;
}

interface Tree {
	/** By path below the content folder, as git stores it. */
	entries: Map<string, TreeEntry>;
	/** Names in each folder; "" is the content folder. */
	folders: Map<string, Set<string>>;
	/** False where some name is not UTF-8; its damaged letters are then U+FFFD. */
	namesAreText: boolean;
}

const kinds: Record<string, TreeEntry["kind"]> = { "120000": "link", "160000": "submodule" };

function listTree(folder: string, tree: string): Tree {
	const output = runGit(folder, ["ls-tree", "-r", "-z", "--full-tree", tree]);
	const entries = new Map<string, TreeEntry>();
	const folders = new Map<string, Set<string>>([["", new Set()]]);
	const addName = (path: string) => {
		const slash = path.lastIndexOf("/");
		const parent = path.slice(0, Math.max(0, slash));
		let names = folders.get(parent);
		if (!names) {
			names = new Set();
			folders.set(parent, names);
			addName(parent);
		}
		names.add(path.slice(slash + 1));
	};
	for (const line of splitEntries(output)) {
		const tab = line.indexOf("\t");
		const [mode = "", , object = ""] = line.slice(0, tab).split(" ");
		const path = line.slice(tab + 1);
		entries.set(path, { kind: kinds[mode] ?? "file", object });
		addName(path);
	}
	return { entries, folders, namesAreText: isUtf8(output) };
}

/** As many links as one may lead through, as on a disk. */
const mostLinks = 40;

/**
 * Where a link leads: a path below the content folder, or that it leaves, or nothing. What lies outside the content
 * folder is not looked at, so a link to nothing out there leaves the folder too.
 */
function followLink(
	path: string,
	prefix: string,
	{ entries, folders }: Tree,
	targetOf: (object: string) => string,
): { path: string } | "leaves" | undefined {
	const at = prefix.split("/").slice(0, -1);
	const depth = at.length;
	const root = at.join("/");
	const isBelow = () => at.length >= depth && at.slice(0, depth).join("/") === root;
	const rest = path.split("/");
	let links = 0;
	for (let name = rest.shift(); name !== undefined; name = rest.shift()) {
		if (name === "" || name === ".") continue;
		if (name === "..") {
			if (at.pop() === undefined) return "leaves";
			continue;
		}
		at.push(name);
		if (!isBelow() || at.length === depth) continue;
		const below = at.slice(depth).join("/");
		const entry = entries.get(below);
		if (entry?.kind === "link") {
			const target = targetOf(entry.object);
			if (++links > mostLinks) return undefined;
			if (target.startsWith("/")) return "leaves";
			at.pop();
			rest.unshift(...target.split("/"));
		} else if (!folders.has(below) && (!entry || (entry.kind === "file" && rest.length > 0))) return undefined;
	}
	return isBelow() ? { path: at.slice(depth).join("/") } : "leaves";
}

/** The content folder as it was in a commit, there or where it lay then. Throws UnreadableRevision where the commit or the folder in it is not there. */
export function gitFolder(folder: string, revision: string, found: FoundCommit): Folder & { hasMoved: boolean } {
	// With its slash at the end this is a folder, or nothing.
	const treeAt = (prefix: string) =>
		askGit(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", `${found.commit}:${prefix}`);
	const readTree = (prefix: string) => {
		const object = treeAt(prefix);
		return object && { prefix, tree: listTree(folder, object) };
	};
	const holdsContent = ({ tree }: { tree: Tree }) => partsOfContent.some((name) => tree.folders.get("")?.has(name));
	const inPlace = readTree(found.prefix);
	// A folder of that name, such as the top of the repository, may have been there before the content came into it.
	const former = inPlace && holdsContent(inPlace) ? undefined : findFormerPrefix(folder, found);
	const moved = former === undefined ? undefined : readTree(former);
	const read = moved && (!inPlace || holdsContent(moved)) ? moved : inPlace;
	if (!read) throw cannotRead(revision, "the content folder was not there");
	const { prefix, tree } = read;
	const { entries, folders, namesAreText } = tree;
	let targets: Map<string, Buffer> | undefined;
	const targetOf = (link: string) => {
		const links = () => [...entries.values()].filter(({ kind }) => kind === "link").map((entry) => entry.object);
		targets ??= readBlobs(folder, links());
		return targets.get(link)?.toString("utf8") ?? "";
	};
	const fileOf = ({ object }: TreeEntry, linked: boolean): Look => ({
		is: "file",
		place: { absolute: "", object, linked },
	});
	const look = (path: string): Look => {
		const entry = entries.get(path);
		if (!namesAreText && path.slice(path.lastIndexOf("/") + 1).includes("\ufffd")) return { is: "no file name" };
		if (!entry || entry.kind === "submodule") return { is: "folder" };
		if (entry.kind === "file") return fileOf(entry, false);
		const target = followLink(path, prefix, tree, targetOf);
		if (target === "leaves") return { is: "link that leaves" };
		if (!target) return { is: "link to nothing" };
		const found = entries.get(target.path);
		return found?.kind === "file" ? fileOf(found, true) : { is: "link to a folder" };
	};
	return {
		hasMoved: prefix !== found.prefix,
		entriesIn(path) {
			const names = folders.get(path);
			if (!names) throw Object.assign(new Error(), { code: "a submodule, whose files are in another repository" });
			return Array.from(names, (name) => ({ name, ...look(path ? `${path}/${name}` : name) }));
		},
		open(files) {
			const blobs = readBlobs(
				folder,
				files.map((file) => file.object),
			);
			return (file) => {
				const bytes = blobs.get(file.object);
				if (!bytes) throw Object.assign(new Error(), { code: "missing from the repository" });
				refuseOversized(file, bytes.length);
				return bytes;
			};
		},
	};
}
