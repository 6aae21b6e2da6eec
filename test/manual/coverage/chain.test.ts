// What protects each expectation, and what does each check protect?
import { describe, expect, test } from "vitest";
import { type Chain, computeChain, expectationsBrokenBy, listChain } from "../../../src/manual/coverage/chain.ts";
import { computeExpectationIndex } from "../../../src/manual/coverage/expectation-index.ts";
import {
	branch,
	checklist,
	decision,
	type Files,
	manualOf,
	procedure,
	procedures,
	qcStep,
	today,
} from "../build-manual.ts";
import { against, chainRegisters, expectation } from "./register-files.ts";

const chainOf = (files: Files, register = expectation("EX-1", "FM-001"), asOf = today): Chain =>
	computeChain(manualOf({ ...chainRegisters, "registers/expectations.yaml": register, ...files }), asOf);
const declares = (modes: string, more = {}) => ({ failureModes: `[${modes}]`, ...more });
const stateOf = (files: Files, id = "FM-001") => chainOf(files).failureModes.get(id)?.state;
const protectionOf = (files: Files, brokenBy = "FM-001") =>
	chainOf(files, expectation("EX-1", brokenBy)).expectations.get("EX-1")?.protection;
const held = (id: string, modes = "FM-001") => procedure(id, against(modes), declares(modes));
const open = (id: string, modes = "FM-001") => procedure(id, qcStep(), declares(modes));

describe("a failure mode is", () => {
	test("controlled where the only procedure that declares it controls it", () =>
		expect(stateOf(procedures(held("A")))).toBe("controlled"));
	test("named elsewhere only where it is not declared", () => {
		const files = procedures(held("A"), procedure("B", against("FM-001")));
		const mode = chainOf(files).failureModes.get("FM-001");
		expect(mode?.elsewhere.map(({ document }) => document.head.id)).toEqual(["B"]);
	});
	test("controlled partly where it gets through in one of two", () =>
		expect(stateOf(procedures(held("A"), open("B")))).toBe("partly"));
	test("uncontrolled where it gets through in all", () =>
		expect(stateOf(procedures(open("A"), open("B")))).toBe("uncontrolled"));
	test("uncontrolled where none declares it, even if a check names it", () => {
		const mode = chainOf(procedures(procedure("A", against("FM-001")))).failureModes.get("FM-001");
		expect(mode).toMatchObject({ state: "uncontrolled", declaredBy: [] });
		expect(mode?.elsewhere.map(({ document, control }) => `${document.head.id}#${control.anchor}`)).toEqual([
			"A#match",
		]);
	});
	test("uncontrolled where the check that names it is not valid", () => {
		const body = qcStep({ attributes: 'controls="FM-001"', onFail: "" });
		const mode = chainOf(procedures(procedure("A", body, declares("FM-001")))).failureModes.get("FM-001");
		expect(mode?.state).toBe("uncontrolled");
		expect(mode?.invalid.map(({ anchor }) => anchor)).toEqual(["match"]);
	});
	test.each([
		["a draft", { status: "draft" }],
		["withdrawn", { status: "withdrawn" }],
		["of tomorrow", { effective: "2026-11-23" }],
	])("not touched by a procedure that is %s", (_, head) => {
		expect(stateOf(procedures(held("A"), procedure("B", qcStep(), declares("FM-001", head))))).toBe("controlled");
		expect(stateOf(procedures(procedure("A", against("FM-001"), declares("FM-001", head))))).toBe("uncontrolled");
	});
	test("controlled by the check of a used checklist, told with checklist, anchor and number", () => {
		const files: Files = {
			...procedures(
				procedure(
					"A",
					'<Step id="open" by="receiver" title="Open">\nOpen it.\n</Step>\n\n<UseChecklist ref="CHK-1" id="list" />\n',
					declares("FM-001"),
				),
			),
			"checklists/c.mdx": checklist("CHK-1", `<PausePoint id="p" title="Before">\n${against("FM-001")}</PausePoint>\n`),
		};
		const mode = chainOf(files).failureModes.get("FM-001");
		const [declaring] = mode?.declaredBy ?? [];
		expect(mode?.elsewhere).toEqual([]);
		expect(declaring).toMatchObject({ controlled: true, single: true, path: "" });
		expect(declaring?.controls.map(({ anchor, number, checklist }) => [anchor, number, checklist?.head.id])).toEqual([
			["list--match", "2.1", "CHK-1"],
		]);
		expect(
			stateOf({ ...files, "checklists/c.mdx": checklist("CHK-1", against("FM-001"), { status: "withdrawn" }) }),
		).toBe("uncontrolled");
	});
	test("named by a checklist that no procedure uses, and not controlled by it", () => {
		const mode = chainOf({ "checklists/c.mdx": checklist("CHK-1", against("FM-001")) }).failureModes.get("FM-001");
		expect(mode?.state).toBe("uncontrolled");
		expect(mode?.elsewhere.map(({ document }) => document.head.id)).toEqual(["CHK-1"]);
	});
	test("told with the way past its checks", () =>
		expect(chainOf(procedures(open("A"))).failureModes.get("FM-001")?.declaredBy[0]?.path).toBe(
			"start → match passed → done",
		));
	test("controlled by one control only, or by more", () => {
		const single = (body: string) =>
			chainOf(procedures(procedure("A", body, declares("FM-001")))).failureModes.get("FM-001")?.declaredBy[0]?.single;
		expect(single(against("FM-001"))).toBe(true);
		expect(single(against("FM-001") + against("FM-001", "b"))).toBe(false);
		expect(single(qcStep())).toBe(false);
		const again = decision("big", branch("Yes", against("FM-001", "again")), branch("No", "Go on.\n"));
		expect(single(against("FM-001") + again)).toBe(true);
		expect(single(against("FM-001") + against("FM-001", "b") + again)).toBe(false);
	});
});

describe("an expectation is", () => {
	const both = procedures(held("A"), held("B", "FM-002"));
	test("protected where everything that would break it is controlled", () => {
		expect(protectionOf(both)).toBe("protected");
		expect(protectionOf(both, "FM-001, FM-002")).toBe("protected");
	});
	test("partly protected where one of two is controlled", () =>
		expect(protectionOf(both, "FM-001, FM-003")).toBe("partly"));
	test("partly protected where its only failure mode is controlled in some procedures only", () =>
		expect(protectionOf(procedures(held("A"), open("B")))).toBe("partly"));
	test("partly protected where one that would break it is in no register", () =>
		expect(protectionOf(both, "FM-001, FM-999")).toBe("partly"));
	test("not protected where nothing is controlled", () => {
		expect(protectionOf(procedures(open("A")))).toBe("unprotected");
		expect(protectionOf({})).toBe("unprotected");
	});
	test("not protected where nothing is named that would break it", () =>
		expect(protectionOf(both, "")).toBe("unprotected"));
	test("protected once, however often a failure mode is named", () =>
		expect(protectionOf(both, "FM-001, FM-001")).toBe("protected"));
});

describe("the way back", () => {
	const register =
		expectation("EX-1", "FM-001") + expectation("EX-2", "FM-002") + expectation("EX-3", "FM-001, FM-002");
	const manual = manualOf({
		...chainRegisters,
		"registers/expectations.yaml": register,
		...procedures(
			held("A"),
			open("B", "FM-002"),
			procedure("C", qcStep({ attributes: 'controls="FM-002"', text: "" })),
		),
	});
	const chain = computeChain(manual, today);
	const ids = (found: { id: string }[]) => found.map(({ id }) => id);
	test("from some failure modes names each expectation once", () => {
		expect(ids(expectationsBrokenBy(chain, ["FM-001", "FM-002"]))).toEqual(["EX-1", "EX-2", "EX-3"]);
		expect(ids(expectationsBrokenBy(chain, ["FM-001"]))).toEqual(["EX-1", "EX-3"]);
		expect(expectationsBrokenBy(chain, [])).toEqual([]);
	});
	test("a failure mode names what it breaks, in the order of the register", () =>
		expect(chain.failureModes.get("FM-002")?.breaks).toEqual(["EX-2", "EX-3"]));
	test("as a list goes every way down, and ends with what breaks no expectation", () =>
		expect(
			listChain(chain).map(({ expectation, failureMode, declaring, control }) =>
				[expectation?.id, failureMode?.id, declaring?.procedure.head.id, control?.anchor]
					.map((each) => each ?? "-")
					.join(" "),
			),
		).toEqual(["EX-1 FM-001 A match", "EX-2 FM-002 B -", "EX-3 FM-001 A match", "EX-3 FM-002 B -", "- FM-003 - -"]));
});

describe("the expectation index", () => {
	const rated = (rating: string, others: string, more = "") =>
		`rating: ${rating}, competitors: [${others}]${more && `, ${more}`}`;
	const index = computeExpectationIndex(
		chainOf(
			procedures(held("A")),
			expectation(
				"EX-1",
				"FM-001",
				rated("missed", "{ name: Z, rating: met }, { name: Y, rating: missed }", "gap: Slow"),
			) +
				expectation("EX-2", "FM-002", rated("met", "{ name: Y, rating: exceeded }", "gap: Slow, closedBy: [A]")) +
				expectation("EX-3", "FM-001, FM-002", rated("exceeded", "{ name: Z, rating: exceeded }")),
		),
	);
	test("says who is better, on the same line", () =>
		expect(index.lines.map(({ id, behind }) => [id, behind])).toEqual([
			["EX-1", ["Z"]],
			["EX-2", ["Y"]],
			["EX-3", []],
		]));
	test("names every competitor once, in the order of the lines", () => expect(index.competitors).toEqual(["Z", "Y"]));
	test("says which gap nobody closes", () =>
		expect(index.lines.filter(({ open }) => open).map(({ id }) => id)).toEqual(["EX-1"]));
});
