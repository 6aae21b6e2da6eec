// Does the text say what the picture shows?
import { afterEach, expect, test, vi } from "vitest";
import { checklist, procedure, qcStep } from "../../manual/build-manual.ts";
import { check, decision, drawn, step, toldOf } from "./picture-of.ts";

afterEach(() => void vi.unstubAllEnvs());

test("a build without pictures keeps the text", async () => {
	expect((await drawn(step("open", "Open"))).svg).toContain("<svg");
	vi.stubEnv("MANUAL_FLOW_PICTURES", "off");
	expect((await drawn(step("open", "Open"))).svg).toBeUndefined();
	expect(await toldOf(step("open", "Open"))).toEqual(["start: → 1", "1 Open: → done"]);
});

test("every line says what passes, fails and answers lead to", async () => {
	const body =
		step("open", "Open") +
		check("match", { title: "Compare", attributes: "hold", goto: "open" }) +
		decision("label", "Is it missing?", [
			{ when: "Yes", body: step("relabel", "Relabel"), goto: "match" },
			{ when: "No" },
		]) +
		check("count", { title: "Count", see: "SOP-RCV-002" }) +
		step("release", "Release", "irreversible");
	expect(await toldOf(body, { "procedures/receiving/b.mdx": procedure("SOP-RCV-002") })).toEqual([
		"start: → 1",
		"1 Open: → 2",
		"2 QC Compare · HOLD until passed: passed → question “Is it missing?”; failed → goes back to 1",
		"? Is it missing?: Yes → 3; No → 4",
		"3 Relabel: → goes back to 2",
		"4 QC Count: passed → 5; failed → stopped, follow SOP-RCV-002",
		"5 Release · cannot be undone: → done",
	]);
});

test("a way on which an error gets through says so at every part", async () => {
	const body = step("pack", "Pack") + step("send", "Send", "irreversible");
	expect(await toldOf(body)).toEqual(["start: → 1 !", "1 Pack: → 2 !not checked", "2 Send · cannot be undone: → done"]);
	expect((await drawn(body)).escaping).toBe(true);
	expect((await drawn(check("match") + body)).escaping).toBe(false);
});

test("checks of a checklist carry the number and the name of where they stand", async () => {
	const files = {
		"checklists/a.mdx": checklist("CHK-RCV-001", `<PausePoint id="p" title="Before">\n${qcStep()}\n</PausePoint>\n`),
		"procedures/receiving/b.mdx": procedure("SOP-RCV-002"),
	};
	const body = `${step("open", "Open")}<UseChecklist ref="CHK-RCV-001" id="goods-in" />\n`;
	expect(await toldOf(body, files, { requires: "[SOP-RCV-002]" })).toEqual([
		"start: → SOP-RCV-002",
		"only after SOP-RCV-002 Receive a lot: → 1",
		"1 Open: → 2.1",
		"2.1 QC Compare · Checklist CHK-RCV-001: passed → done; failed → stopped",
	]);
});

test("a checklist that is not in force keeps its place and its name", async () => {
	const files = { "checklists/a.mdx": checklist("CHK-RCV-001", "", { title: "Doors", status: "withdrawn" }) };
	const told = await toldOf(`<UseChecklist ref="CHK-RCV-001" id="doors" />\n\n${step("go", "Go")}`, files);
	expect(told).toEqual(["start: → 1", "1 Checklist CHK-RCV-001 Doors: → 2", "2 Go: → done"]);
});
