// When was a file last changed, where the content folder has a git history?
import type { Document } from "../manual/model/document.ts";
import { readLastChanges } from "../manual/source/read-git-history.ts";
import { contentFolder } from "./settings.ts";

let changes: ReadonlyMap<string, string> | undefined;

/** Day of the last commit that changed the file; undefined without a whole git history. */
export function lastChangeOf({ path }: Document): string | undefined {
	changes ??= readLastChanges(contentFolder().folder);
	return changes.get(path);
}
