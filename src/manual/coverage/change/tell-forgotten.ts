// Which places name the id that an entry of a register had before another one got it?
import type { Finding } from "../../model/finding.ts";
import { howMany } from "../../model/how-many.ts";
import type { Manual } from "../../model/manual.ts";
import { locateReference, type Reference, subjectOfReference } from "../../model/references.ts";
import type { ChangeRule } from "./change-report.ts";
import type { Forgotten } from "./find-moved.ts";

/** What a check, a head or an expectation names instead of these is compared, and told as its own change. */
const compared = ["controls", "failureModes", "brokenBy", "sample", "authority"];

const isCompared = ({ node, path }: Reference) =>
	path.some((key) => compared.includes(String(key))) || node?.component === "QCStep";

/** Once a file, where nothing else is told of it: who performs a step or keeps a document, and to which process something belongs. */
export function* tellForgotten({ registers }: Manual, forgotten: readonly Forgotten[]): Generator<Finding> {
	const rule: ChangeRule = "exchanged-title";
	const groups = Map.groupBy(
		forgotten.filter(({ reference }) => !isCompared(reference)),
		({ target, reference: { from, id } }) => `${target}\n${from.file}\n${id}`,
	);
	for (const [{ target, reference, idToday }, ...others] of groups.values() as Iterable<[Forgotten, ...Forgotten[]]>) {
		const { entries } = target === "process" ? registers.processes : registers.roles;
		const titleOf = (id: string) => `${id} ("${entries.get(id)?.title ?? ""}")`;
		const { from, node, path, id } = reference;
		const at = node && "id" in node ? `${node.id}.` : "";
		const places = others.length > 0 ? ` here and in ${howMany(others.length, "other place")}` : "";
		yield {
			...{ rule, severity: "warning", file: from.file, ...locateReference(reference) },
			message: `Unexpected ${target} ${titleOf(id)}${places}, expected ${titleOf(idToday)}, which had the id ${id} before`,
			help: `Most of what named it has followed: write ${idToday}, or look whether ${id} is meant.`,
			subject: subjectOfReference(reference),
			at: `${at}${path.join(".")}`,
		};
	}
}
