import { expect, test } from "vitest";
import { checklist, findingsOf, type Head, pausePoint, procedure, procedures, qcStep } from "../build-manual.ts";

const rule = "idle-reaction";
const of = (onFail: string, reaction = 'disposition="suspend" authority="quality-lead"', head: Head = {}) =>
	findingsOf(rule, procedures(procedure("SOP-1", qcStep({ onFail, reaction }), head)));

test("a reaction that lets go on what failed is told at its words", () =>
	expect(of("Write it down. Send it all the same.")).toEqual([
		`procedures/receiving/a.mdx:20:20 ${rule} Unexpected reaction of "match" that lets what failed go on ("Send it all the same"), expected what is done so that it does not`,
	]));
test("so is one that does not say what to do", () =>
	expect(of("See above.")).toEqual([
		`procedures/receiving/a.mdx:20:5 ${rule} Unexpected reaction of "match" that does not say what to do ("See above."), expected what is done with what failed, and who is told`,
	]));
test.each(["Set it aside.", "Replace the lid. Send it all the same.", "If the lead agrees, send it all the same."])(
	"a reaction that does something is not: %s",
	(text) => expect(of(text)).toEqual([]),
);
test("by a concession somebody has decided that it goes on", () =>
	expect(of("Send it all the same.", 'disposition="concession" authority="quality-lead"')).toEqual([]));
test("what it leads to may say it, by see or by a link", () => {
	expect(of("See the procedure.", 'disposition="suspend" see="SOP-2"')).toEqual([]);
	expect(of("See the [procedure](b.mdx).")).toEqual([]);
	expect(of("See the procedure.")).toHaveLength(1);
});
test("in another language it is not judged", () => expect(of("Ignore it.", undefined, { lang: "de" })).toEqual([]));
test("a draft is not judged", () => expect(of("Ignore it.", undefined, { status: "draft" })).toEqual([]));
test("a check of a checklist is told once, where it is written", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", '<UseChecklist ref="CHK-1" id="list" />\n')),
			"checklists/c.mdx": checklist("CHK-1", pausePoint("stop", qcStep({ onFail: "Ignore it." }))),
		}),
	).toEqual([expect.stringContaining("checklists/c.mdx:")]));
