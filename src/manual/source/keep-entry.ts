// What is judged of an entry of a register that does not fit? It is there: what fits of it counts, and the rest is taken on the safe side.
import type { RegisterEntry, RegisterName } from "../model/registers.ts";

/** What stands for a value that cannot be read: the worst that it may have said. */
const worst: { [Name in RegisterName]?: (id: string) => RegisterEntry<Name> } = {
	roles: (id) => ({ title: id, perShift: 1, keepCapital: false }),
	processes: (id) => ({ title: id, owner: "" }),
	"failure-modes": (id) => ({ title: id, effect: "", cause: "", severity: "critical", process: "" }),
	expectations: (id) => ({
		touchpoint: "",
		statement: id,
		rating: "missed",
		competitors: [],
		brokenBy: [],
		closedBy: [],
	}),
	"sample-plans": (id) => ({ title: id, aql: 0, level: "", rows: [] }),
};

/** The entry as it is judged; undefined where a register decides nothing, as the glossary. */
export function keepEntry(name: RegisterName, id: string, fitting: object): object | undefined {
	const entry = worst[name]?.(id);
	return entry && { ...entry, ...fitting };
}

const untilRead: { [Name in RegisterName]?: Record<string, string> } = {
	roles: { perShift: "Until it can be read, one person on a shift is counted." },
	"failure-modes": { severity: "Until it can be read, the failure mode counts as critical." },
	expectations: { brokenBy: "Until it can be read, the expectation counts as unprotected." },
};

/** What a value counts as that cannot be read, in a sentence; empty where that decides nothing. */
export function explainKept(name: RegisterName, key: PropertyKey | undefined): string {
	return untilRead[name]?.[String(key)] ?? "";
}
