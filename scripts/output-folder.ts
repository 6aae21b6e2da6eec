// Into which folder may a site be put, and how, so that nothing else is lost?
import {
	accessSync,
	constants,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { explainRefusedWrite, Refusal } from "./run-command.ts";

interface Place {
	folder: string;
	/** As it was typed. */
	label: string;
}

const program = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");
/** Every build writes it, and hardly anybody else. */
const mark = join("pagefind", "documents.json");

const isWithin = (inner: string, outer: string) =>
	inner === outer || !/^(?:\.\.(?:[/\\]|$)|[/\\]|[A-Za-z]:)/.test(relative(outer, inner));

/** What a build clears away: a .git or .htaccess stays. */
const visible = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith("."));

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** One after the other: asked for all at once, Node never comes back from a place where no folder can be made, such as /proc. */
function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder));
	mkdirSync(folder);
}

/** Makes the folder where there is none. Throws Refusal where a site must not or cannot be put. */
export function prepareOutputFolder({ folder, label }: Place, content: string): void {
	const refuse = (reason: string) => new Refusal(`Cannot put the site into ${label}: ${reason}`);
	if (isWithin(content, folder)) throw refuse("the manual itself is in it, and a build clears the folder first");
	if (isWithin(folder, content)) throw refuse("it is part of the manual; name a folder outside of it");
	if (isWithin(program, folder)) throw refuse("this program is in it, and a build clears the folder first");
	try {
		if (isFile(folder)) throw refuse("it is a file, expected a folder");
		makeFolder(folder);
		accessSync(folder, constants.W_OK | constants.X_OK);
	} catch (error) {
		if (error instanceof Refusal) throw error;
		const { code } = error as NodeJS.ErrnoException;
		throw refuse(code === "ENOENT" ? "no folder can be made there" : explainRefusedWrite(error, dirname(folder)));
	}
	if (visible(folder).length > 0 && !isFile(join(folder, mark)))
		throw refuse(
			"it holds files that no build wrote, and a build clears the folder first; name a new or an empty folder",
		);
}

const onOtherDisk = (one: string, other: string) => statSync(one).dev !== statSync(other).dev;

function isRunning(id: number): boolean {
	try {
		return process.kill(id, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code !== "ESRCH";
	}
}

/** A copy of a site below a folder, on its disk, under a name that no build clears. */
function copyBeside(site: string, folder: string): string {
	const copy = join(folder, `.site-${process.pid}`);
	try {
		// What builds have left behind that were ended meanwhile.
		for (const name of readdirSync(folder)) {
			const made = /^\.site-(\d+)$/.exec(name)?.[1];
			if (made && !isRunning(Number(made))) rmSync(join(folder, name), { recursive: true, force: true });
		}
		cpSync(site, copy, { recursive: true });
		return copy;
	} catch (error) {
		rmSync(copy, { recursive: true, force: true });
		throw new Refusal(
			`Cannot put the site into ${folder}: ${explainRefusedWrite(error, folder)}; what was there is still there`,
		);
	}
}

/** Puts a finished site into a folder in place of the one before, which stays where there is no room for both. */
export function putSite(site: string, folder: string, mustCopy = onOtherDisk(site, folder)): void {
	const source = mustCopy ? copyBeside(site, folder) : site;
	for (const name of visible(folder)) rmSync(join(folder, name), { recursive: true, force: true });
	// The mark goes first: a folder that was filled by half may be cleared by the next build.
	const names = readdirSync(source).sort(
		(one, other) => Number(mark.startsWith(other + sep)) - Number(mark.startsWith(one + sep)),
	);
	for (const name of names) {
		try {
			renameSync(join(source, name), join(folder, name));
		} catch {
			// Another build put it there at the same time.
			cpSync(join(source, name), join(folder, name), { recursive: true });
		}
	}
	if (mustCopy) rmSync(source, { recursive: true, force: true });
}
