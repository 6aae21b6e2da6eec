// What becomes worse where documents pass on their ids to each other?
import { describe, expect, test } from "vitest";
import { checklist, type Files, pausePoint, procedure, qcStep, step, useChecklist } from "../../build-manual.ts";
import { against } from "../register-files.ts";
import { compareFiles } from "./compare-files.ts";

const told = (before: Files, after: Files) =>
	compareFiles(before, after).findings.map(({ id, severity }) => `${severity} ${id}`);
const titled = (title: string, text: string) => text.replace(/^title: .*$/m, `title: ${title}`);
const ship = step("ship", "irreversible");
const before: Files = {
	"procedures/receiving/a.mdx": titled(
		"Open",
		procedure("SOP-1", step("open") + against("FM-001", "match", 'evidence="photo" hold') + ship, {
			failureModes: "[FM-001]",
		}),
	),
	"procedures/receiving/b.mdx": titled(
		"Count",
		procedure("SOP-2", useChecklist("CHK-1", "use") + ship, { requires: "[SOP-1]", failureModes: "[FM-002]" }),
	),
	"procedures/receiving/c.mdx": titled(
		"Label",
		procedure("SOP-3", useChecklist("CHK-2", "use") + qcStep({ reaction: 'disposition="segregate" see="SOP-2"' }), {
			requires: "[SOP-2]",
		}),
	),
	"checklists/d.mdx": titled("Numbers", checklist("CHK-1", pausePoint("pause", against("FM-002", "count")))),
	"checklists/e.mdx": titled("Words", checklist("CHK-2", pausePoint("pause", qcStep({ id: "words" })))),
};
/** The files with other ids, all at once. */
const renumbered = (ids: Record<string, string>, files = before): Files =>
	Object.fromEntries(
		Object.entries(files).map(([path, text]) => [
			path,
			String(text).replace(/\b(?:SOP|CHK)-\d\b/g, (id) => ids[id] ?? id),
		]),
	);
const kept = (...ids: string[]) => ids.map((id) => `warning changed-document-id:${id}`);

describe("that each has another id is told, and nothing else", () => {
	test.each([
		["of two procedures", { "SOP-1": "SOP-2", "SOP-2": "SOP-1" }, ["SOP-2", "SOP-1"]],
		["of two checklists", { "CHK-1": "CHK-2", "CHK-2": "CHK-1" }, ["CHK-2", "CHK-1"]],
		[
			"of all, each the next one's",
			{ "SOP-1": "SOP-2", "SOP-2": "SOP-3", "SOP-3": "SOP-4" },
			["SOP-2", "SOP-3", "SOP-4"],
		],
		["of all, round", { "SOP-1": "SOP-2", "SOP-2": "SOP-3", "SOP-3": "SOP-1" }, ["SOP-2", "SOP-3", "SOP-1"]],
	])("%s", (_, ids, today) => expect(told(before, renumbered(ids))).toEqual(kept(...today)));
	test("with the id that it had", () => {
		const { procedures, findings } = compareFiles(before, renumbered({ "SOP-1": "SOP-2", "SOP-2": "SOP-1" }));
		expect(procedures.map(({ id, previousId }) => `${id} was ${previousId}`)).toEqual([
			"SOP-2 was SOP-1",
			"SOP-1 was SOP-2",
			"SOP-3 was undefined",
		]);
		expect(findings[0]?.message).toBe("Unexpected id SOP-2, expected SOP-1 as before: an id is kept for ever");
	});
});

describe("what is less besides is told", () => {
	const exchanged = { "SOP-1": "SOP-2", "SOP-2": "SOP-1" };
	test("a weaker check", () => {
		const after = renumbered(exchanged);
		const weaker = { "procedures/receiving/a.mdx": String(after["procedures/receiving/a.mdx"]).replace(" hold", "") };
		expect(told(before, { ...after, ...weaker })).toEqual([
			"error weakened-qc-step:SOP-2:match",
			...kept("SOP-2", "SOP-1"),
		]);
	});
	test("a place that names the other one now", () => {
		const path = "procedures/receiving/c.mdx";
		expect(told(before, { ...renumbered(exchanged), [path]: before[path] as string })).toEqual([
			...kept("SOP-2", "SOP-1"),
			"warning dropped-requirement:SOP-3:SOP-1",
			"warning changed-qc-step:SOP-3:match",
		]);
	});
});

test("two files that changed places are the documents that they were", () => {
	const [a, b] = ["procedures/receiving/a.mdx", "procedures/receiving/b.mdx"] as const;
	expect(told(before, { ...before, [a]: before[b] as string, [b]: before[a] as string })).toEqual([]);
});

test("the id of one that is gone is compared with what has it now, and so are those that passed on theirs to that", () => {
	const { "procedures/receiving/b.mdx": _gone, ...left } = before;
	const findings = told(before, renumbered({ "SOP-1": "SOP-2", "SOP-3": "SOP-1" }, left));
	expect(findings).toContain("error weakened-qc-step:SOP-2:match");
	expect(findings.join()).not.toContain("changed-document-id");
});
