// Which documents apply on a day, and which are superseded?
import { describe, expect, test } from "vitest";
import { computeStandings, explainStanding } from "../../../src/manual/model/in-force.ts";
import { type Head, manualOf, procedure, procedures } from "../build-manual.ts";

/** Standing of each document by id: "in force", "superseded by X" or "not in force". */
function standings(heads: Record<string, Head>, asOf: string): Record<string, string> {
	const manual = manualOf(procedures(...Object.entries(heads).map(([id, head]) => procedure(id, "", head))));
	return Object.fromEntries(
		[...computeStandings(manual, asOf)].map(([{ head }, { inForce, successors }]) => [
			head.id,
			inForce ? "in force" : successors[0] ? `superseded by ${successors[0].head.id}` : "not in force",
		]),
	);
}

describe("in force is", () => {
	test("what is effective, from its first day on", () => {
		const heads = { A: { effective: "2026-06-01" } };
		expect(standings(heads, "2026-05-31")).toEqual({ A: "not in force" });
		expect(standings(heads, "2026-06-01")).toEqual({ A: "in force" });
	});
	test.each(["draft", "in-review", "withdrawn"])("nothing that is %s", (status) =>
		expect(standings({ A: { status } }, "2026-11-22")).toEqual({ A: "not in force" }),
	);
	test("nothing without an effective date", () =>
		expect(standings({ A: { effective: undefined } }, "2026-11-22")).toEqual({ A: "not in force" }));
});

describe("superseded is", () => {
	test("what was split in two, by both, as far as they are in force", () => {
		const manual = manualOf(
			procedures(
				procedure("A"),
				...["B", "C"].map((id) => procedure(id, "", { supersedes: "[A]" })),
				procedure("D", "", { supersedes: "[A]", status: "draft" }),
			),
		);
		const [old] = manual.documents;
		const standing = old && computeStandings(manual, "2026-11-22").get(old);
		expect(standing?.successors.map(({ head }) => head.id)).toEqual(["B", "C"]);
		expect(old && explainStanding(manual, old, "2026-11-22")).toBe("B and C, which are in force, supersede it");
	});
	const successor = (head: Head = {}) => ({ A: {}, B: { supersedes: "[A]", effective: "2026-06-01", ...head } });
	test("what a document in force names, from that one's first day on", () => {
		expect(standings(successor(), "2026-05-31")).toEqual({ A: "in force", B: "not in force" });
		expect(standings(successor(), "2026-06-01")).toEqual({ A: "superseded by B", B: "in force" });
	});
	test("nothing that only a draft or a withdrawn document names", () => {
		expect(standings(successor({ status: "draft" }), "2026-11-22").A).toBe("in force");
		expect(standings(successor({ status: "withdrawn" }), "2026-11-22").A).toBe("in force");
	});
	test("the middle of a chain, and its start stays out of force", () =>
		expect(standings({ A: {}, B: { supersedes: "[A]" }, C: { supersedes: "[B]" } }, "2026-11-22")).toEqual({
			A: "in force",
			B: "superseded by C",
			C: "in force",
		}));
	test("the start of a chain that names all before it", () =>
		expect(standings({ A: {}, B: { supersedes: "[A]" }, C: { supersedes: "[A, B]" } }, "2026-11-22")).toEqual({
			A: "superseded by C",
			B: "superseded by C",
			C: "in force",
		}));
	test("no document by itself", () =>
		expect(standings({ A: { supersedes: "[A]" } }, "2026-11-22")).toEqual({ A: "in force" }));
	test("none of those that name each other: left out, one of them would be judged by nobody", () =>
		expect(standings({ A: { supersedes: "[B]" }, B: { supersedes: "[A]" } }, "2026-11-22")).toEqual({
			A: "in force",
			B: "in force",
		}));
	test("what one of a circle names besides", () =>
		expect(standings({ A: { supersedes: "[B, C]" }, B: { supersedes: "[A]" }, C: {} }, "2026-11-22")).toEqual({
			A: "in force",
			B: "in force",
			C: "superseded by A",
		}));
});
