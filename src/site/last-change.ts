// When was a file last changed, where the content folder has a git history?
import type { Document } from "../manual/model/document.ts";
import { type LastChanges, readLastChanges } from "../manual/source/git/read-git-history.ts";
import { contentFolder } from "./settings.ts";

let changes: LastChanges | undefined;

/** Day of the last commit that changed the file; undefined without a whole git history. */
export function lastChangeOf({ path }: Document): string | undefined {
	if (!changes) {
		changes = readLastChanges(contentFolder().folder);
		if (changes.cutOff)
			process.stderr.write(
				"Last-change dates are left out: the git history is cut off (shallow clone); fetch all of it.\n",
			);
	}
	return changes.byPath.get(path);
}
