// Is it told where a way leads round a check now, or where work comes behind it?
import { describe, expect, test } from "vitest";
import {
	branch,
	checklist,
	decision,
	type Files,
	pausePoint,
	procedure,
	procedures,
	qcStep,
	step,
	useChecklist,
} from "../../build-manual.ts";
import { compareFiles, withoutControls } from "./compare-files.ts";

const compare = (before: Files, now: Files) =>
	compareFiles({ ...before, ...withoutControls }, { ...now, ...withoutControls });
/** What is told, as `line severity message  rule`. */
const told = (before: Files, now: Files) =>
	compare(before, now).findings.map(({ line, severity, message, rule }) => `${line} ${severity} ${message}  ${rule}`);

const check = (id: string, attributes = "") =>
	qcStep({ id, attributes })
		.replace('title="Compare"', `title="Look at the ${id}"`)
		.replace("5 of 5 alike", `No scratch on the ${id}`);
const ship = step("ship", "irreversible");
const one = (...parts: string[]) => procedures(procedure("A", parts.join("\n")));
const ask = (goto: string) => decision("hurry", branch("Yes", "", goto), branch("No"));

describe("a QC step that a way leads round now", () => {
	const before = one(step("w"), check("lid"), check("seal"), ship);
	test("is told to be looked at, though another check stays", () => {
		expect(told(before, one(step("w"), ask("seal"), check("lid"), check("seal"), ship))).toEqual([
			'31 warning Unexpected way to "ship" past the QC step "lid", expected none, as before  avoided-qc-step',
		]);
		expect(compare(before, one(step("w"), ask("seal"), check("lid"), check("seal"), ship)).summary.worse).toBe(0);
	});
	test("is told where it stands in a branch now, and where that is at the use of a checklist", () => {
		const branched = decision("big", branch("Yes", check("lid")), branch("No"));
		expect(told(before, one(step("w"), branched, check("seal"), ship))).toEqual([
			'24 warning Unexpected way to "ship" past the QC step "lid", expected none, as before  avoided-qc-step',
		]);
		const use = decision("big", branch("Yes", useChecklist("N", "n")), branch("No"));
		const moved = { ...one(step("w"), use, check("seal"), ship), "checklists/n.mdx": checklist("N", check("lid")) };
		expect(told(before, moved)).toEqual([
			'24 warning Unexpected way to "ship" past the QC step "n--lid", expected none, as before  avoided-qc-step',
		]);
	});
	test("is told of the end where nothing irreversible is held up", () => {
		const open = one(step("w"), check("lid"), check("seal"));
		expect(told(open, one(step("w"), ask("seal"), check("lid"), check("seal")))).toEqual([
			'31 warning Unexpected way to the end past the QC step "lid", expected none, as before  avoided-qc-step',
		]);
	});
	test("is not told where a way to the end alone leads round, and the irreversible step is held up as before", () =>
		expect(told(before, one(step("w"), ask("end"), check("lid"), check("seal"), ship))).toEqual([]));
	test("is not told where one led round before, nor of another order", () => {
		const round = one(step("w"), ask("seal"), check("lid"), check("seal"), ship);
		expect(told(round, one(step("w"), step("v"), ask("seal"), check("lid"), check("seal"), ship))).toEqual([]);
		expect(told(before, one(check("lid"), step("w"), check("seal"), ship))).toEqual([]);
		expect(told(before, one(step("w"), check("seal"), check("lid"), ship))).toEqual([]);
	});
	test("is told once where a rule tells what the way leads to", () => {
		const { findings } = compare(one(step("w"), check("lid"), ship), one(step("w"), ask("ship"), check("lid"), ship));
		expect(findings.map(({ id }) => id)).toEqual(["unguarded-irreversible-step:A:ship"]);
	});
});

describe("work that no check looks at any more", () => {
	const before = one(step("w"), step("pack"), check("lid"), ship);
	test("is told to be looked at where it moved behind the last check", () => {
		expect(told(before, one(step("w"), check("lid"), step("pack"), ship))).toEqual([
			'28 warning Unexpected work that no check looks at any more ("pack"), expected one before an irreversible step or the end, as before  unverified-work',
		]);
	});
	test("is told once for all steps, under other ids too", () =>
		expect(told(before, one(check("lid"), step("w"), step("pack").replace('id="pack"', 'id="wrap"'), ship))).toEqual([
			'24 warning Unexpected work that no check looks at any more ("w", "wrap"), expected one before an irreversible step or the end, as before  unverified-work',
		]));
	test("is not told where a check follows, where it is new, nor where none looked before", () => {
		expect(told(before, one(step("w"), check("lid"), step("pack"), check("seal"), ship))).toEqual([]);
		expect(told(before, one(step("w"), step("pack"), check("lid"), step("tape"), ship))).toEqual([]);
		const late = one(step("w"), check("lid"), step("pack"), ship);
		expect(told(late, one(step("w"), step("v"), check("lid"), step("pack"), ship))).toEqual([]);
	});
	test("is not told besides a check that is gone", () => {
		const two = one(step("w"), check("lid"), step("pack"), check("seal"), ship);
		const { findings } = compare(two, one(step("w"), check("lid"), step("pack"), ship));
		expect(findings.map(({ id }) => id)).toEqual(["removed-qc-step:A:seal"]);
	});
});

describe("a checklist that a way leads round now", () => {
	const items = pausePoint("pause", '<Item id="lid" response="5 of 5">\nCount the lids.\n</Item>\n');
	const list = { "checklists/c.mdx": checklist("C", items) };
	const page = (...parts: string[]) => ({ ...one(step("w"), ...parts, check("lid")), ...list });
	const used = [useChecklist("C", "list"), check("seal"), ship];
	test("is not told where the work is given up before what it is needed for", () => {
		expect(told({ ...one(step("w"), ...used), ...list }, { ...one(step("w"), ask("end"), ...used), ...list })).toEqual(
			[],
		);
		const inSteps = decision("hurry", branch("Yes", step("away"), "end"), branch("No"));
		expect(told({ ...one(step("w"), ...used), ...list }, { ...one(step("w"), inSteps, ...used), ...list })).toEqual([]);
	});
	test("is told where nothing comes that cannot be taken back", () =>
		expect(told(page(useChecklist("C", "list")), page(ask("lid"), useChecklist("C", "list")))).toEqual([
			expect.stringContaining("avoided-checklist"),
		]));
	test("is told where it moved from before a branch that ended into another", () => {
		const grade = (body: string) =>
			decision("grade", branch("A", body + check("seal") + ship), branch("otherwise", "", "end"));
		const before = { ...one(step("w"), useChecklist("C", "list"), grade("")), ...list };
		expect(told(before, { ...one(step("w"), grade(useChecklist("C", "list"))), ...list })).toEqual([
			expect.stringContaining("avoided-checklist"),
		]);
	});
});
