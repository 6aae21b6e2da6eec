// Are files of the manual left out of the work tree, so that they would look as if somebody had deleted them?
import { existsSync } from "node:fs";
import { join } from "node:path";
import { printedPath } from "../../model/printed-path.ts";
import { splitEntries, tryGit, UnreadableRevision } from "./run-git.ts";

/** The mark of `git ls-files -t` for a file that is not to be checked out. */
const leftOut = "S ";

/** Throws where git leaves out files of the content folder: what is not there was not deleted, and nobody can judge it. */
export function refuseSparse(root: string, label: string, purpose: "compare" | "measure"): void {
	const answer = tryGit(root, ["ls-files", "-t", "-z", "--", "."]);
	// Where git has nothing to say, as in a folder outside of any repository, it has left out nothing.
	if ("failed" in answer) return;
	const paths = splitEntries(answer.output)
		.filter((entry) => entry.startsWith(leftOut))
		.map((entry) => entry.slice(leftOut.length))
		.filter((path) => !existsSync(join(root, path)));
	const [first] = paths;
	if (first === undefined) return;
	const files = paths.length === 1 ? "a file" : `${paths.length} files`;
	throw new UnreadableRevision(
		`Cannot ${purpose}: git has not checked out ${files} of the manual, such as ${printedPath(label, first)}, as in a sparse checkout; git sparse-checkout disable brings all of them`,
	);
}
