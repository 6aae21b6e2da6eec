// What became of a QC step whose document another one takes the place of?
import { describe, expect, test } from "vitest";
import {
	branch,
	checklist,
	decision,
	type Files,
	type Head,
	pausePoint,
	procedure,
	qcStep,
	step,
	useChecklist,
} from "../../build-manual.ts";
import { compareFiles, withoutControls } from "./compare-files.ts";

const compare = (before: Files, after: Files) =>
	compareFiles({ ...before, ...withoutControls }, { ...after, ...withoutControls });
/** What is told, as `path:line severity message  rule`. */
const told = (before: Files, after: Files) =>
	compare(before, after).findings.map(
		({ file, line, severity, message, rule }) =>
			`${file.replace("content/", "")}:${line} ${severity} ${message}  ${rule}`,
	);
const errors = (before: Files, after: Files) =>
	compare(before, after).findings.flatMap(({ id, severity }) => (severity === "error" ? id : []));
const rules = (before: Files, after: Files) => compare(before, after).findings.map(({ id }) => id);

/** A check that differs from others in title and criterion. */
const check = (id: string, kind = "second-person", attributes = "hold") =>
	qcStep({ id, kind, attributes })
		.replace('title="Compare"', `title="Look at the ${id}"`)
		.replace("5 of 5 alike", `No scratch on the ${id}`);
const strong = (id: string) => check(id);
const weak = (id: string) => check(id, "self", "");
const words = 'kind "self" instead of "second-person"; no longer a hold point';
const ship = step("ship", "irreversible");
const sop = (id: string, body: string, head: Head = {}): Files => ({
	[`procedures/receiving/${id.toLowerCase()}.mdx`]: procedure(id, body, head),
});
const list = (id: string, body: string, head: Head = {}): Files => ({
	[`checklists/${id.toLowerCase()}.mdx`]: checklist(id, body, head),
});

describe("of two procedures that are merged", () => {
	const before = { ...sop("A", strong("lid") + ship), ...sop("B", strong("seal") + step("send", "irreversible")) };
	const merged = (lid: string, seal: string) => ({
		...before,
		...sop("C", lid + ship + seal + step("send", "irreversible"), { supersedes: "[A, B]" }),
	});
	test("all checks are compared, those of the second too", () => {
		expect(told(before, merged(strong("lid"), weak("seal")))).toEqual([
			`procedures/receiving/c.mdx:27 error Unexpected weakening of the QC step "seal" in the place of B "seal": ${words}  weakened-qc-step`,
		]);
		expect(told(before, merged(weak("lid"), strong("seal")))).toEqual([
			`procedures/receiving/c.mdx:17 error Unexpected weakening of the QC step "lid": ${words}  weakened-qc-step`,
		]);
	});
	test("nothing is told where both are kept, under another id too", () => {
		expect(told(before, merged(strong("lid"), strong("seal")))).toEqual([]);
		expect(told(before, merged(strong("lid"), strong("seal").replace('id="seal"', 'id="wax"')))).toEqual([]);
	});
	test("a check of the second that is gone is told, though another has its id", () => {
		const other = strong("dent").replace('id="dent"', 'id="lid"');
		const two = { ...sop("A", strong("lid") + ship), ...sop("B", other + ship) };
		expect(told(two, { ...two, ...sop("C", strong("lid") + ship, { supersedes: "[A, B]" }) })).toEqual([
			'procedures/receiving/c.mdx:2 error Unexpected removal of the QC step "lid" "Look at the dent" of B, expected it as before  removed-qc-step',
		]);
	});
	test("one check may stand for both where it is the stronger one", () => {
		const two = { ...sop("A", strong("lid") + ship), ...sop("B", weak("lid") + ship) };
		const one = (lid: string) => ({ ...two, ...sop("C", lid + ship, { supersedes: "[A, B]" }) });
		expect(told(two, one(strong("lid")))).toEqual([]);
		expect(errors(two, one(weak("lid")))).toEqual(["weakened-qc-step:C:lid"]);
	});
});

describe("a known gap of one of two procedures that are merged", () => {
	const gap = strong("seal").replace("No scratch on the seal", "OK");
	const send = step("send", "irreversible");
	const before = { ...sop("A", strong("lid") + ship), ...sop("B", step("open") + gap + send) };
	const merged = (body: string, head: Head = {}) => ({
		...before,
		...sop("C", body, { supersedes: "[A, B]", ...head }),
	});
	const both = strong("lid") + ship + gap + send;
	test("is followed, be it of the second, and under another id of its step", () => {
		expect(rules(before, merged(both))).toEqual([]);
		expect(rules(before, merged(both.replace('id="seal"', 'id="wax"')))).toEqual([]);
		expect(rules(before, merged(both, { supersedes: "[B, A]" }))).toEqual([]);
		const gone = { ...merged(both) };
		delete gone["procedures/receiving/b.mdx"];
		expect(rules(before, gone)).toEqual([]);
	});
	test("is not counted as closed, and the state is what the worse of them had", () =>
		expect(compare(before, merged(both)).summary).toMatchObject({ worse: 0, look: 0, closed: 0, better: 0 }));
	test("is told where it is of the other one as well now", () =>
		expect(errors(before, merged(both.replace("No scratch on the lid", "OK")))).toEqual(["vague-criterion:C:lid"]));
	test("of a failure mode is followed where the other did not have it, and told where that controlled it", () => {
		const head = (modes: string): Head => ({ failureModes: modes });
		const first = check("lid", "second-person", 'hold controls="FM-002"') + ship;
		const way = (yes: string) => decision("which", branch("Yes", yes), branch("No", step("pack")));
		const of = (declared: string) => ({
			...sop("A", first, head(declared)),
			...sop("B", step("pack") + send, head("[FM-002]")),
		});
		const united = (declared: string) => ({
			...of(declared),
			...sop("C", way(first) + send, { supersedes: "[A, B]", ...head("[FM-002]") }),
		});
		expect(errors(of("[]"), united("[]"))).not.toContain("uncontrolled-failure-mode:C:FM-002");
		expect(errors(of("[FM-002]"), united("[FM-002]"))).toContain("uncontrolled-failure-mode:C:FM-002");
	});
	test("of a whole procedure is told of what took it in, where the other had none", () => {
		const bare = { ...sop("A", strong("lid") + ship), ...sop("B", step("open") + send) };
		const after = { ...bare, ...sop("C", ship + step("open") + send, { supersedes: "[A, B]" }) };
		expect(errors(bare, after)).toContain("missing-qc-step:C");
	});
	test("of both parts of one that is split is followed to each", () => {
		const one = sop("A", strong("lid") + ship + gap + send);
		const half = (id: string, body: string) => sop(id, body, { supersedes: "[A]" });
		const part = gap + send;
		expect(errors(one, { ...one, ...half("B", strong("lid") + ship), ...half("C", part) })).toEqual([]);
		expect(errors(one, { ...one, ...half("B", part), ...half("C", strong("lid") + ship) })).toEqual([]);
		expect(compare(one, { ...one, ...half("B", strong("lid") + ship), ...half("C", part) }).summary.closed).toBe(0);
	});
});

describe("of a procedure that one in force supersedes", () => {
	const before = { ...sop("A", strong("lid") + ship), ...sop("B", strong("seal") + ship) };
	const instead = (body: string, head: Head = {}) => ({ ...before, ...sop("B", body, { supersedes: "[A]", ...head }) });
	test("the checks and irreversible steps are told that it lacks", () => {
		expect(told(before, instead(strong("seal") + ship))).toEqual([
			'procedures/receiving/b.mdx:2 error Unexpected removal of the QC step "lid" "Look at the lid" of A, expected it as before  removed-qc-step',
		]);
		const other = { ...before, ...sop("A", strong("lid") + step("burn", "irreversible")) };
		expect(
			rules(other, {
				...other,
				...instead(strong("seal") + ship),
				...sop("A", strong("lid") + step("burn", "irreversible")),
			}),
		).toEqual(["removed-qc-step:B:lid", "lowered-judgement:B:burn"]);
	});
	test("a weaker one of the same criterion is told, and one that is kept is not", () => {
		expect(errors(before, instead(weak("lid") + strong("seal") + ship))).toEqual(["weakened-qc-step:B:lid"]);
		expect(told(before, instead(strong("lid") + strong("seal") + ship))).toEqual([]);
	});
	test("its state is told where that is worse and nothing else says so", () => {
		const open = { ...sop("A", strong("lid") + ship), ...sop("B", ship + strong("lid")) };
		const later = { ...open, ...sop("B", ship + strong("lid"), { supersedes: "[A]" }) };
		expect(told(open, later)).toEqual([
			"procedures/receiving/b.mdx:14 error Unexpected state of B, which supersedes A: shallow, expected covered as that one was  worse-state",
		]);
	});
	test("which is superseded in turn, the last one is compared", () => {
		const chain = {
			...sop("A", strong("lid") + ship, { status: "withdrawn" }),
			...sop("B", strong("lid") + ship, { supersedes: "[A]" }),
			...sop("C", weak("lid") + ship, { supersedes: "[B]" }),
		};
		expect(errors(sop("A", strong("lid") + ship), chain)).toEqual(["weakened-qc-step:C:lid"]);
	});
	test("be it by a checklist", () => {
		const by = (lid: string) => ({ ...sop("A", strong("lid")), ...list("L", lid, { supersedes: "[A]" }) });
		expect(errors(sop("A", strong("lid")), by(weak("lid")))).toEqual(["weakened-qc-step:L:lid"]);
	});
});

describe("that is in other words under another id", () => {
	const reworded = (id: string, attributes: string, kind?: string) =>
		check(id, kind, `hold method="inspect" ${attributes}`);
	const lid = reworded("lid", 'controls="FM-002"');
	const declared: Head = { failureModes: "[FM-002]" };
	const declaring = (id: string, body: string, head: Head = {}) => sop(id, body, { ...declared, ...head });
	const own = declaring("A", step("open") + lid + ship);
	const other = reworded("box", 'controls="FM-002"');
	const changed = 'criterion "No scratch on the box" instead of "No scratch on the lid"';
	test("is the same one where it looks for the same in the same way by the same role, wherever it went", () => {
		expect(told(own, declaring("A", step("open") + other + ship))).toEqual([
			`procedures/receiving/a.mdx:20 warning Changed QC step "box" in the place of "lid": ${changed}  changed-qc-step`,
		]);
		const two = declaring("A", step("open") + lid + strong("seal") + ship);
		const moved = {
			...declaring("A", step("open") + strong("seal") + ship, { requires: "[B]" }),
			...declaring("B", other),
		};
		expect(told(two, moved)[0]).toBe(
			`procedures/receiving/b.mdx:17 warning Changed QC step "box" in the place of A "lid": ${changed}  changed-qc-step`,
		);
		expect(errors(two, moved)).toEqual([]);
		const superseding = { ...own, ...declaring("B", step("unpack") + other + ship, { supersedes: "[A]" }) };
		expect(rules(own, superseding)).toEqual(["changed-qc-step:B:box"]);
	});
	test("is told with what is weaker of it", () =>
		expect(errors(own, declaring("A", step("open") + other.replace(" hold", "") + ship))).toEqual([
			"weakened-qc-step:A:box",
		]));
	test.each([
		["another role makes it", other.replace('by="inspector"', 'by="receiver"')],
		["it is of another kind", reworded("box", 'controls="FM-002"', "self")],
		["it looks in another way", other.replace('method="inspect"', 'method="count"')],
		["it looks for something else", reworded("box", 'controls="FM-001"')],
		["it stands behind what cannot be taken back", ""],
		["there are two such", other + reworded("crate", 'controls="FM-002"')],
	])("is another one where %s", (_, now) =>
		expect(errors(own, declaring("A", step("open") + now + ship + (now ? "" : other)))).toContain(
			"removed-qc-step:A:lid",
		),
	);
	test("is another one where two of the kind are gone, or it was there already", () => {
		const two = declaring("A", step("open") + lid + reworded("seal", 'controls="FM-002"') + ship);
		expect(errors(two, declaring("A", step("open") + other + ship))).toEqual([
			"removed-qc-step:A:lid",
			"removed-qc-step:A:seal",
		]);
		const both = declaring("A", step("open") + lid + other + ship);
		expect(errors(both, declaring("A", step("open") + other + ship))).toContain("removed-qc-step:A:lid");
	});
	test("is another one where it names no failure mode or no method", () => {
		for (const each of ['method="inspect"', 'controls="FM-002"']) {
			const was = declaring("A", step("open") + check("lid", "second-person", each) + ship);
			const is = declaring("A", step("open") + check("box", "second-person", each) + ship);
			expect(errors(was, is)).toEqual(["removed-qc-step:A:lid"]);
		}
	});
});

describe("of a procedure that is split", () => {
	const before = sop("A", strong("lid") + step("pack") + strong("seal") + ship);
	const half = (id: string, body: string, head: Head = {}) => sop(id, body, { supersedes: "[A]", ...head });
	test("nothing is told where each check is in one part", () => {
		const parts = {
			...half("B", strong("lid") + step("pack")),
			...half("C", strong("seal") + ship, { requires: "[B]" }),
		};
		expect(told(before, { ...before, ...parts })).toEqual([]);
	});
	test("nothing is told where the first part goes on under its id and the second requires it", () => {
		const parts = {
			...sop("A", strong("lid") + step("pack")),
			...sop("B", strong("seal") + ship, { requires: "[A]" }),
		};
		expect(told(before, parts)).toEqual([]);
		expect(errors(before, { ...parts, ...sop("B", weak("seal") + ship, { requires: "[A]" }) })).toEqual([
			"weakened-qc-step:B:seal",
		]);
	});
	test("nothing is told where the first part is required by the second, which goes on under its id", () => {
		const parts = {
			...sop("B", strong("lid") + step("pack")),
			...sop("A", strong("seal") + ship, { requires: "[B]" }),
		};
		expect(told(before, parts)).toEqual([]);
	});
	test("a check that a required procedure had already is no other one", () => {
		const required = sop("B", strong("lid"));
		const both = { ...required, ...sop("A", strong("lid") + strong("seal") + ship, { requires: "[B]" }) };
		expect(errors(both, { ...required, ...sop("A", strong("seal") + ship, { requires: "[B]" }) })).toEqual([
			"removed-qc-step:A:lid",
		]);
	});
	test("a check that is in no part is told once", () => {
		const parts = {
			...half("B", strong("lid") + step("pack")),
			...half("C", weak("dent") + ship, { requires: "[B]" }),
		};
		expect(errors(before, { ...before, ...parts })).toEqual(["removed-qc-step:B:seal"]);
	});
	test("a check that went into a required draft is told as gone: nobody works by a draft", () => {
		const own = sop("A", strong("lid") + strong("seal") + ship);
		const now = sop("A", strong("lid") + ship, { requires: "[B]" });
		expect(errors(own, { ...now, ...sop("B", strong("seal")) })).toEqual([]);
		for (const status of ["draft", "withdrawn"])
			expect(errors(own, { ...now, ...sop("B", strong("seal"), { status }) })).toEqual(["removed-qc-step:A:seal"]);
	});
	test("a check that is weaker in one of two ways to the end is told, but not where that requires the other", () => {
		const parts = (head: Head) => ({
			...half("B", strong("lid") + strong("seal") + ship),
			...half("C", weak("lid") + strong("seal") + ship, head),
		});
		expect(errors(before, { ...before, ...parts({}) })).toEqual(["weakened-qc-step:C:lid"]);
		expect(errors(before, { ...before, ...parts({ requires: "[B]" }) })).toEqual([]);
	});
});

describe("of a check that changes between a procedure and a checklist", () => {
	const use = useChecklist("N", "n");
	const inList = { ...sop("A", step("w") + use + ship), ...list("N", strong("lid")) };
	const gone = list("N", strong("lid"), { status: "withdrawn" });
	test("a weakening on the way out is told where it stands now", () => {
		expect(told(inList, { ...gone, ...sop("A", step("w") + weak("lid") + ship) })).toEqual([
			`procedures/receiving/a.mdx:19 error Unexpected weakening of the QC step "lid" in the place of N "lid": ${words}  weakened-qc-step`,
		]);
		expect(told(inList, { ...gone, ...sop("A", step("w") + strong("lid") + ship) })).toEqual([]);
	});
	test("a weakening on the way in is told in the checklist", () => {
		const own = sop("A", step("w") + strong("lid") + ship);
		const now = (lid: string) => ({ ...inList, ...list("N", lid) });
		expect(told(own, now(weak("lid")))).toEqual([
			`checklists/n.mdx:17 error Unexpected weakening of the QC step "lid" in the place of A "lid": ${words}  weakened-qc-step`,
		]);
		expect(told(own, now(strong("lid")))).toEqual([]);
	});
	test("a weaker checklist in its place is told there where it is new, and at its use where it was there", () => {
		const other = { ...list("M", weak("lid")), ...sop("A", step("w") + useChecklist("M", "n") + ship) };
		expect(told(inList, { ...gone, ...other })).toEqual([
			`checklists/m.mdx:17 error Unexpected weakening of the QC step "lid" in the place of N "lid": ${words}  weakened-qc-step`,
		]);
		const there = { ...list("M", weak("lid")), ...sop("B", useChecklist("M", "m") + ship) };
		const later = { ...inList, ...there, ...gone, ...other };
		expect(told({ ...inList, ...there }, later)).toEqual([
			`procedures/receiving/a.mdx:19 error Unexpected weakening of the QC step "lid" of M in the place of N "lid": ${words}  weakened-qc-step`,
		]);
		const superseding = { ...later, ...list("N", strong("lid")), ...list("M", weak("lid"), { supersedes: "[N]" }) };
		expect(errors({ ...inList, ...there }, superseding)).toEqual(["weakened-qc-step:M:lid"]);
	});
	const using = (ref: string) => ({
		...sop("A", useChecklist(ref, "n") + ship),
		...sop("B", useChecklist(ref, "n") + ship),
	});
	test("it is told once, however many use the other checklist", () => {
		const lists = { ...gone, ...list("M", weak("lid")) };
		expect(errors({ ...using("N"), ...list("N", strong("lid")) }, { ...using("M"), ...lists })).toEqual([
			"weakened-qc-step:M:lid",
		]);
	});
	test("where that was there and others use it, it is told at each use", () => {
		const there = { ...list("M", weak("lid")), ...sop("C", useChecklist("M", "m") + ship) };
		const before = { ...using("N"), ...list("N", strong("lid")), ...there };
		expect(errors(before, { ...before, ...using("M"), ...gone })).toEqual([
			"weakened-qc-step:A:n--lid",
			"weakened-qc-step:B:n--lid",
		]);
	});
	test("a check that goes from a checklist into all procedures that use it is moved, into one of two it is removed", () => {
		const body = strong("lid") + strong("seal");
		const using = (own: string) => `${own}${use}${ship}`;
		const before = { ...sop("A", using("")), ...sop("B", using("")), ...list("N", body) };
		const now = (a: string, b: string) => ({
			...sop("A", using(a)),
			...sop("B", using(b)),
			...list("N", strong("seal")),
		});
		expect(told(before, now(strong("lid"), strong("lid")))).toEqual([]);
		expect(errors(before, now(strong("lid"), ""))).toEqual(["removed-qc-step:N:lid"]);
	});
	test("a checklist that is wrapped into another, or whose items are copied, loses nothing", () => {
		const wrapped = { ...list("O", useChecklist("N", "in")), ...sop("A", step("w") + useChecklist("O", "n") + ship) };
		expect(told(inList, { ...inList, ...wrapped })).toEqual([]);
		const unwrapped = { ...list("O", strong("lid")), ...sop("A", step("w") + useChecklist("O", "n") + ship), ...gone };
		expect(errors({ ...inList, ...wrapped }, unwrapped)).toEqual([]);
	});
	test("two places of a checklist need two checks in their place", () => {
		const twice = {
			...sop("A", decision("big", branch("Yes", use), branch("No", useChecklist("N", "m"))) + ship),
			...list("N", strong("lid")),
		};
		const now = (yes: string, no: string) => ({
			...gone,
			...sop("A", decision("big", branch("Yes", yes), branch("No", no)) + ship),
		});
		const second = strong("lid").replace('id="lid"', 'id="cap"');
		expect(errors(twice, now(strong("lid"), second))).toEqual([]);
		expect(errors(twice, now(strong("lid"), ""))).toContain("removed-checklist:A:N");
	});
	test("items of a checklist that is superseded are looked for in the other", () => {
		const item = (id: string) => pausePoint(id, `<Item id="${id}-on" response="2 of 2">${id} on</Item>\n`);
		const before = { ...sop("A", use + strong("lid")), ...list("N", item("Gloves")), ...list("M", item("Mask")) };
		const now = (body: string) => ({
			...sop("A", useChecklist("M", "n") + strong("lid")),
			...list("N", item("Gloves")),
			...list("M", body, { supersedes: "[N]" }),
		});
		expect(told(before, now(item("Gloves") + item("Mask")))).toEqual([]);
		expect(rules(before, now(item("Mask")))).toEqual(["removed-item:M:Gloves-on"]);
	});
	test("an item that another checklist of each procedure asks for now is none that is gone", () => {
		const item = (id: string) => pausePoint(id, `<Item id="${id}-on" response="2 of 2">${id} on</Item>\n`);
		const both = use + useChecklist("M", "m") + strong("lid");
		const before = { ...sop("A", use + strong("lid")), ...list("N", item("Gloves") + item("Mask")) };
		const split = { ...list("N", item("Gloves")), ...list("M", item("Mask")) };
		expect(told(before, { ...sop("A", both), ...split })).toEqual([]);
		expect(rules(before, { ...sop("A", use + strong("lid")), ...split })).toContain("removed-item:N:Mask-on");
		const other = {
			...sop("A", both),
			...list("N", item("Gloves")),
			...list("M", item("Mask").replace("2 of 2", "1")),
		};
		expect(rules(before, other)).toEqual(["removed-item:N:Mask-on"]);
		const second = procedure("B", use + strong("lid"));
		const beforeTwo = { ...before, "procedures/receiving/second.mdx": second };
		const nowTwo = { ...sop("A", both), ...split, "procedures/receiving/second.mdx": second };
		expect(rules(beforeTwo, nowTwo)).toEqual(["removed-item:N:Mask-on"]);
	});
});

describe("of several checks that are like it", () => {
	const before = { ...sop("A", useChecklist("N", "n") + ship), ...list("N", strong("lid")) };
	const gone = list("N", strong("lid"), { status: "withdrawn" });
	const again = (text: string) => text.replace('id="lid"', 'id="again"');
	test("the strongest is compared that stands as early", () => {
		expect(errors(before, { ...gone, ...sop("A", weak("lid") + again(strong("lid")) + ship) })).toEqual([]);
		expect(errors(before, { ...gone, ...sop("A", weak("lid") + ship + again(strong("lid"))) })).toContain(
			"weakened-qc-step:A:lid",
		);
	});
	test("two of one name that get other ids are the two that they were", () => {
		const two = strong("lid") + again(strong("lid"));
		const renamed = two.replace('id="lid"', 'id="one"').replace('id="again"', 'id="two"');
		expect(told(sop("A", two + ship), sop("A", renamed + ship))).toEqual([]);
		expect(errors(sop("A", two + ship), sop("A", strong("lid").replace('id="lid"', 'id="one"') + ship))).toEqual([
			"removed-qc-step:A:again",
		]);
	});
});

test("a step under another id and title is the one that stands in its place, and a reaction leads to it as before", () => {
	const to = (goto: string) =>
		strong("lid").replace('disposition="segregate" authority="quality-lead"', `disposition="correct" goto="${goto}"`);
	const page = (id: string) => sop("A", step("open") + step(id) + to(id) + ship);
	expect(told(page("wash"), page("rinse"))).toEqual([]);
	expect(rules(page("wash"), sop("A", step("open") + step("rinse") + to("open") + ship))).toEqual([
		"changed-qc-step:A:lid",
	]);
	// One that was taken away beside it leaves open which of the two it was.
	const two = sop("A", step("open") + step("wash") + step("dry") + to("wash") + ship);
	expect(rules(two, page("rinse"))).toEqual(["changed-qc-step:A:lid"]);
});
test("an irreversible step under another id and title that is none any more is told at the step in its place", () =>
	expect(told(sop("A", strong("lid") + ship), sop("A", strong("lid") + step("send")))).toEqual([
		'procedures/receiving/a.mdx:23 warning Step "send" that is judged less strictly: no longer irreversible  lowered-judgement',
	]));
test("a check in the place of another is not that one", () =>
	expect(rules(sop("A", step("open") + strong("lid") + ship), sop("A", step("open") + strong("seal") + ship))).toEqual([
		"removed-qc-step:A:lid",
	]));

test("the picture of a check is the same one, whichever document names it", () => {
	const shown = (path: string) => strong("lid").replace(" hold", ` hold reference="${path}"`);
	const before = {
		...sop("A", useChecklist("L", "use") + ship),
		...list("L", pausePoint("pause", shown("../media/a.svg"))),
	};
	const moved = (path: string) => sop("A", shown(path) + ship);
	expect(told(before, moved("../../media/a.svg"))).toEqual([]);
	expect(rules(before, moved("../../media/b.svg"))).toEqual(["changed-qc-step:A:lid"]);
});

describe("a procedure that is required no more", () => {
	const a = sop("A", strong("lid") + ship);
	const b = (head: Head) => sop("B", strong("seal") + ship, head);
	const c = (requires: string) => sop("C", strong("wax") + ship, { requires });
	test("is told", () =>
		expect(rules({ ...a, ...b({}), ...c("[A]") }, { ...a, ...b({}), ...c("[B]") })).toEqual([
			"dropped-requirement:C:A",
		]));
	test("is none where one that is required requires it", () => {
		const all = { ...a, ...b({ requires: "[A]" }) };
		expect(told({ ...a, ...c("[A]") }, { ...all, ...c("[B]") })).toEqual([]);
		expect(told({ ...all, ...c("[A, B]") }, { ...all, ...c("[B]") })).toEqual([]);
	});
	test("is none where both became one", () => {
		const ac = sop("D", strong("lid") + strong("wax") + ship, { supersedes: "[A, C]" });
		expect(told({ ...a, ...c("[A]") }, { ...a, ...c("[A]"), ...ac })).toEqual([]);
	});
	test("is one where that is a draft", () =>
		expect(rules({ ...a, ...c("[A]") }, { ...a, ...b({ requires: "[A]", status: "draft" }), ...c("[B]") })).toContain(
			"dropped-requirement:C:A",
		));
});

describe("a checklist of items that is used as before and asks for nothing any more", () => {
	const item = (text: string) => `<Item id="${text}" response="5 of 5">${text}</Item>\n`;
	const use = useChecklist("M", "use");
	const users = { ...sop("A", use + strong("lid") + ship), ...sop("B", use + strong("lid") + ship) };
	const before = { ...users, ...list("M", pausePoint("p", item("Gloves") + item("Mask"))) };
	test.each([
		["with an empty pause point", pausePoint("p", "")],
		["with prose", "Be careful.\n"],
	])("%s is as bad as one that is not used, and told once", (_, body) =>
		expect(told(before, { ...before, ...list("M", body) })).toEqual([
			'checklists/m.mdx:2 error Unexpected loss of the items of checklist M ("Gloves", "Mask"): it asks for nothing any more (used by A, B)  removed-checklist',
		]),
	);
	test("is told of its items where one is left, or where they became something else", () => {
		const items = ["removed-item:M:Gloves", "removed-item:M:Mask"];
		expect(rules(before, { ...before, ...list("M", pausePoint("p", item("Mask"))) })).toEqual(items.slice(0, 1));
		expect(rules(before, { ...before, ...list("M", pausePoint("p", item("Coat"))) })).toEqual(items);
		expect(errors(before, { ...before, ...list("M", strong("Gloves")) })).toEqual([]);
	});
	test("is told of its items where the procedures have them now", () => {
		const steps = step("Gloves").replace("Do ", "") + step("Mask").replace("Do ", "");
		const moved = { ...sop("A", use + steps + strong("lid") + ship), ...sop("B", use + steps + strong("lid") + ship) };
		expect(errors(before, { ...moved, ...list("M", pausePoint("p", "")) })).toEqual([]);
	});
	test("is told of the procedures where none uses it any more", () => {
		const none = { ...sop("A", strong("lid") + ship), ...sop("B", strong("lid") + ship) };
		expect(errors(before, { ...none, ...list("M", pausePoint("p", "")) })).toEqual([
			"removed-checklist:A:M",
			"removed-checklist:B:M",
		]);
	});
});
