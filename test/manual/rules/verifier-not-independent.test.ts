import { expect, test } from "vitest";
import {
	branch,
	checklist,
	decision,
	findingsOf,
	procedure,
	procedures,
	qcStep,
	step,
	useChecklist,
} from "../build-manual.ts";

const rule = "verifier-not-independent";
const of = (body: string, keys = {}) => findingsOf(rule, procedures(procedure("SOP-1", body, keys)));
const work = step("pack", "", "inspector");
const told = (place: string, work = "pack", check = "match") => [
	`${place} ${rule} Unexpected verifier "inspector" of "${check}", who performs "${work}" since the last hold point that somebody else passed, and is alone on a shift, expected another person`,
];

test("a verifier who did none of the work is fine", () => expect(of(step("pack") + qcStep())).toEqual([]));
test("a verifier who did it and is alone is told where they are named", () =>
	expect(of(work + qcStep())).toEqual(told("procedures/receiving/a.mdx:19:61")));
test("a verifier who did it with two on a shift is fine", () =>
	expect(of(step("pack") + qcStep({ by: "receiver" }))).toEqual([]));
test("a verifier that names no role verifies nothing, and is told where it stands", () =>
	expect(of(step("pack") + qcStep({ by: "goods-in-lead inspecter" }))).toEqual([
		`procedures/receiving/a.mdx:19:75 ${rule} Unexpected verifier "inspecter" of "match", which names no role, expected another person than whoever does the work; did you mean "inspector"?`,
	]));
test("whoever does the work under a name of no role may be the verifier, and is told once", () =>
	expect(of(step("pack", "", "inspecter") + qcStep() + qcStep({ id: "again" }))).toEqual([
		`procedures/receiving/a.mdx:16:21 ${rule} Unexpected performer "inspecter" of "pack", which names no role, expected one, so that the verifier of "match" is surely another person; did you mean "inspector"?`,
	]));
test("who works and verifies under a name of no role is told at both places, and not as somebody alone besides", () =>
	expect(of(step("pack", "", "porter") + qcStep({ by: "porter" }))).toEqual([
		expect.stringContaining(":16:21 verifier-not-independent Unexpected performer"),
		expect.stringContaining(
			':19:61 verifier-not-independent Unexpected verifier "porter" of "match", which names no role',
		),
	]));
test("work of nobody known before a hold point is over", () =>
	expect(of(step("pack", "", "porter") + qcStep({ id: "h", kind: "self", attributes: "hold" }) + qcStep())).toEqual(
		[],
	));
test("where the register cannot be read, nobody knows which roles there are", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", step("pack") + qcStep({ by: "ghost" }))),
			"registers/roles.yaml": "- [",
		}),
	).toEqual([]));
test("of several verifiers only who did it is told", () =>
	expect(of(work + qcStep({ by: "goods-in-lead inspector" }))).toEqual(told("procedures/receiving/a.mdx:19:75")));
test("each verifier who did it is told", () =>
	expect(of(step("pack", "", "inspector goods-in-lead") + qcStep({ by: "goods-in-lead inspector" }))).toHaveLength(2));
test.each(["self", "source", "successive", "sampling", "automated"])("a %s check is not told here", (kind) =>
	expect(of(work + qcStep({ kind }))).toEqual([]),
);

test("the work that is nearest to the check is named", () =>
	expect(of(work + step("seal", "", "inspector") + qcStep())).toEqual(
		told("procedures/receiving/a.mdx:22:61", "seal"),
	));
test("work before a hold point that somebody else has passed is over", () =>
	expect(of(work + qcStep({ id: "h", by: "goods-in-lead", attributes: "hold" }) + qcStep())).toEqual([]));
test.each(["self", "source", "successive", "sampling"])(
	"work before a hold point that its performer passes alone (%s) is not",
	(kind) =>
		expect(of(work + qcStep({ id: "h", kind, attributes: "hold" }) + qcStep())).toEqual(
			told("procedures/receiving/a.mdx:26:61"),
		),
);
test.each([
	["a machine has passed", "automated", "inspector", 0],
	["its performer or somebody else passes", "successive", "goods-in-lead inspector", 1],
	["nobody who is known passes", "successive", "inspecter", 1],
])("work before a hold point that %s", (_, kind, by, times) =>
	expect(of(work + qcStep({ id: "h", kind, by, attributes: "hold" }) + qcStep())).toHaveLength(times),
);
test("work that somebody else has passed stays over, though whoever did it passes another hold point", () => {
	const passed = qcStep({ id: "g", by: "goods-in-lead", attributes: "hold" });
	const own = qcStep({ id: "h", kind: "self", attributes: "hold" });
	expect(of(work + passed + own + qcStep())).toEqual([]);
});
test("work before a check that is no hold point is not", () =>
	expect(of(work + qcStep({ id: "h", kind: "self" }) + qcStep())).toEqual(told("procedures/receiving/a.mdx:26:61")));
test("work before a hold point that failed and leads on is not", () =>
	expect(
		of(
			work +
				qcStep({ id: "h", by: "goods-in-lead", attributes: "hold", reaction: 'disposition="segregate" goto="match"' }) +
				qcStep(),
		),
	).toEqual(told("procedures/receiving/a.mdx:26:61")));
test("work that one branch goes by without the hold point is not", () =>
	expect(
		of(
			work +
				decision("known", branch("Yes"), branch("No", qcStep({ id: "h", by: "goods-in-lead", attributes: "hold" }))) +
				qcStep(),
		),
	).toEqual(told("procedures/receiving/a.mdx:36:61")));
test("work in a rework loop counts, though it stands after the check", () =>
	expect(
		of(
			qcStep({ reaction: 'disposition="correct" goto="mend"' }) +
				decision("d", branch("otherwise", "", "end")) +
				step("mend", "", "inspector") +
				decision("again", branch("otherwise", "", "match")),
		),
	).toEqual(told("procedures/receiving/a.mdx:16:61", "mend")));
test("work behind the check is over where a later failure begins anew before it", () => {
	const body = (goto: string) =>
		step("open") +
		qcStep() +
		step("close", "", "inspector") +
		qcStep({ id: "last", by: "quality-lead", reaction: `disposition="correct" goto="${goto}"` });
	expect(of(body("open"))).toEqual([]);
	expect(of(body("match"))).toEqual(told("procedures/receiving/a.mdx:19:61", "close"));
});
test("work after the check that leads nowhere back is none of it", () => expect(of(qcStep() + work)).toEqual([]));
test("making another check is no work", () =>
	expect(of(step("pack") + qcStep({ id: "first" }) + qcStep())).toEqual([]));
test("a check of a used checklist is told where it is used, by its anchor", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", work + useChecklist("CHK-1", "list"))),
			"checklists/c.mdx": checklist("CHK-1", qcStep()),
		}),
	).toEqual(told("procedures/receiving/a.mdx:19:1", "pack", "list--match")));
test("a procedure that is not in force is not judged", () =>
	expect(of(work + qcStep(), { status: "draft" })).toEqual([]));

const after = (own: string, ...others: string[]) =>
	findingsOf(
		rule,
		procedures(
			procedure("SOP-1", own, { requires: `[${others.map((_, at) => `SOP-${at + 2}`).join(", ")}]` }),
			...others.map((body, at) => procedure(`SOP-${at + 2}`, body)),
		),
	);
const hold = (by: string) => qcStep({ id: "held", kind: "self", by, attributes: "hold" });

test("a verifier who did the work in the procedure that has ended before is told, with its id", () =>
	expect(after(qcStep(), work)).toEqual([
		told("procedures/receiving/a.mdx:17:61")[0]?.replace('"pack"', '"pack" of SOP-2'),
	]));
test("so is one who did it in the procedure that this one requires", () =>
	expect(
		findingsOf(
			rule,
			procedures(
				procedure("SOP-1", qcStep(), { requires: "[SOP-2]" }),
				procedure("SOP-2", qcStep({ by: "goods-in-lead" }), { requires: "[SOP-3]" }),
				procedure("SOP-3", work),
			),
		),
	).toEqual([expect.stringContaining('performs "pack" of SOP-3 since')]));
test("who works there under a name of no role is told there", () =>
	expect(after(qcStep(), step("pack", "", "inspecter"))).toEqual([
		expect.stringContaining(
			'procedures/receiving/b.mdx:16:21 verifier-not-independent Unexpected performer "inspecter" of "pack" of SOP-2',
		),
	]));
test("work there before a hold point that somebody else passed, here or there, is over", () => {
	expect(after(qcStep(), work + hold("goods-in-lead"))).toEqual([]);
	expect(after(hold("goods-in-lead") + qcStep(), work)).toEqual([]);
	expect(after(qcStep(), work + hold("inspector"))).toHaveLength(1);
	expect(after(hold("inspector") + qcStep(), work)).toHaveLength(1);
});
test("where something is done after its end, that is what the check looks at", () =>
	expect(after(step("pack") + qcStep(), step("unload", "", "inspector"))).toEqual([]));
test("where several have ended before, nobody knows whose work it looks at", () =>
	expect(after(qcStep(), work, step("pack"))).toEqual([]));
test("a required procedure that is not in force has done nothing", () =>
	expect(
		findingsOf(
			rule,
			procedures(procedure("SOP-1", qcStep(), { requires: "[SOP-2]" }), procedure("SOP-2", work, { status: "draft" })),
		),
	).toEqual([]));
