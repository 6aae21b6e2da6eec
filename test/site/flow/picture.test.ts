// What stands in the picture of a flow?
import { expect, test } from "vitest";
import { writeDot } from "../../../src/site/flow/write-dot.ts";
import { checklist, procedure, qcStep } from "../../manual/build-manual.ts";
import { check, composed, decision, drawn, step, toldOf } from "./picture-of.ts";

test("steps, checks, decisions and irreversible steps have shapes of their own, with number and words", () => {
	const body =
		step("open", "Open") +
		check("match", { title: "Compare", attributes: "hold" }) +
		decision("label", "Is the label missing?", [{ when: "Yes", body: step("relabel", "Relabel") }, { when: "No" }]) +
		step("release", "Release", "irreversible");
	const boxes = composed(body).boxes.map(({ shape, number, mark, title, foot, href }) =>
		[shape, number, mark, title.join(" "), foot.join(" "), href].join("|"),
	);
	expect(boxes).toEqual([
		"end|||start||",
		"step|1||Open||#open",
		"check|2|QC|Compare|HOLD until passed|#match",
		"decision|?||Is the label missing?||#label",
		"step|3||Relabel||#relabel",
		"irreversible|4||Release|cannot be undone|#release",
		"end|||done||",
		"stop|||stopped||",
	]);
});

test("a step that undoes checks says which, in the picture and in the text", async () => {
	const body =
		check("count") +
		check("match") +
		step("repack", "Repack", 'undoes="count match"') +
		step("open", "Open", 'undoes="weigh"') +
		check("again");
	expect(composed(body).boxes.map(({ foot }) => foot.join(" "))).toEqual(
		expect.arrayContaining(["undoes check 1, check 2", "undoes every check"]),
	);
	const lines = await toldOf(body);
	expect(lines).toContain("3 Repack · undoes check 1, check 2: → 4");
	expect(lines).toContain("4 Open · undoes every check: → 5");
});

test("passes and steps are plain ways, a failed check and answers say what they are", () => {
	const body =
		step("open") +
		check("match", { goto: "open" }) +
		decision("label", "Is it missing?", [{ when: "Yes", goto: "open" }, { when: "otherwise" }]);
	const ways = composed(body).ways.map(({ from, to, kind, label }) =>
		`${from} ${to} ${kind} ${label.join(" ")}`.trim(),
	);
	expect(ways).toEqual(["0 1 on", "1 2 on", "2 3 on", "2 1 fail fails", "3 1 on Yes", "3 4 on otherwise"]);
});

test("every check that stops the work has an end of its own, with the document to follow", () => {
	const files = { "procedures/receiving/b.mdx": procedure("SOP-RCV-002") };
	const { boxes, ways } = composed(check("a", { see: "SOP-RCV-002" }) + check("b"), files);
	const stops = ways.filter(({ kind }) => kind === "fail").map(({ from, to }) => [from, boxes[to]?.title.join(" ")]);
	expect(stops).toEqual([
		[1, "stopped follow SOP-RCV-002"],
		[2, "stopped"],
	]);
});

test("a used checklist is a group with its id; one without checks is one box", () => {
	const pause = (inner: string) => `<PausePoint id="before" title="Before">\n${inner}\n</PausePoint>\n`;
	const files = {
		"checklists/a.mdx": checklist("CHK-RCV-001", pause(qcStep())),
		"checklists/b.mdx": checklist("CHK-RCV-002", pause('<Item id="door" response="shut">\nDoor\n</Item>')),
	};
	const uses = '<UseChecklist ref="CHK-RCV-001" id="goods-in" />\n\n<UseChecklist ref="CHK-RCV-002" id="leave" />\n\n';
	const { boxes, groups, ways } = composed(step("open") + uses + step("release"), files);
	expect(groups.map(({ label }) => label)).toEqual(["Checklist CHK-RCV-001"]);
	expect(boxes.map(({ number, title, group, href }) => [number, title.join(" "), group, href])).toEqual([
		["", "start", undefined, ""],
		["1", "open", undefined, "#open"],
		["2.1", "Compare", 0, "#goods-in--match"],
		["3", "Checklist CHK-RCV-002 Receive a lot", undefined, "#leave"],
		["4", "release", undefined, "#release"],
		["", "done", undefined, ""],
		["", "stopped", 0, ""],
	]);
	expect(ways.filter(({ kind }) => kind === "on").map(({ from, to }) => [from, to])).toEqual([
		[0, 1],
		[1, 2],
		[2, 3],
		[3, 4],
		[4, 5],
	]);
});

test("a required procedure comes before the first step", () => {
	const files = { "procedures/receiving/b.mdx": procedure("SOP-RCV-002", qcStep(), { title: "Open the door" }) };
	const { boxes } = composed(step("open"), files, { requires: "[SOP-RCV-002]" });
	expect(boxes.map(({ shape, title }) => [shape, title.join(" ")]).slice(0, 3)).toEqual([
		["end", "start"],
		["required", "only after SOP-RCV-002 Open the door"],
		["step", "open"],
	]);
});

test("the way to an unguarded irreversible step escapes, and says so where it gets there", () => {
	const body =
		decision("hurry", "Is it urgent?", [{ when: "Yes" }, { when: "No", body: check("match") }]) +
		step("send", "Send", "irreversible");
	const escaping = composed(body).ways.filter((way) => way.escaping);
	expect(escaping.map(({ label }) => label.join(" "))).toEqual(["", "Yes not checked"]);
	expect(composed(check("match") + step("send", "Send", "irreversible")).ways.some((way) => way.escaping)).toBe(false);
});

test("a failure mode that no check is against gets through to the irreversible step", () => {
	const head = { failureModes: "[FM-001]" };
	const body = step("pack") + check("match") + step("send", "Send", "irreversible");
	const labels = composed(body, {}, head).ways.filter((way) => way.escaping);
	expect(labels.map(({ from, label }) => [from, label.join(" ")])).toEqual([
		[0, ""],
		[1, ""],
		[2, "FM-001 gets through"],
	]);
	const against =
		step("pack") + check("match", { attributes: 'controls="FM-001"' }) + step("send", "Send", "irreversible");
	expect(composed(against, {}, head).ways.some((way) => way.escaping)).toBe(false);
});

test("a step that undoes a check is named where its work gets through", () => {
	const body =
		check("count") + step("repack", "Repack", 'undoes="count"') + step("seal", "Seal the carton", "irreversible");
	const last = composed(body)
		.ways.filter((way) => way.escaping)
		.at(-1);
	expect(last?.label.join(" ")).toBe("not checked again after 2");
});

test("what no way leads to says so", () => {
	const body =
		decision("which", "Which?", [
			{ when: "Yes", goto: "last" },
			{ when: "No", goto: "last" },
		]) +
		step("lost") +
		step("last");
	const { boxes } = composed(body);
	expect(boxes.filter(({ reached }) => !reached).map(({ title, foot }) => [title, foot])).toEqual([
		[["lost"], ["no way leads here"]],
	]);
});

test("Graphviz is told sizes and shapes of the flow, and not one word", () => {
	const plain = step("open", "Open the first carton of it") + check("match", { title: "Compare it" });
	const hostile = step("open", "n0[shape=egg] } digraph{ -> x") + check("match", { title: "&lt;B&gt;\\N\\G" });
	const shape = (body: string) => writeDot(composed(body)).replace(/(?:width|height|WIDTH|HEIGHT)=\W?[\d.]+\W?/g, "");
	expect(shape(hostile)).toBe(shape(plain));
	expect(writeDot(composed(hostile))).not.toMatch(/egg|digraph\{ ->|\\/);
});

test("words of a used checklist and of a required procedure carry their own language, those of the interface none", async () => {
	const shut = qcStep().replace('title="Compare"', 'title="Vergleichen"');
	const files = {
		"checklists/a.mdx": checklist("CHK-RCV-001", `<PausePoint id="p" title="Vor">\n${shut}\n</PausePoint>\n`, {
			lang: "de",
		}),
		"checklists/b.mdx": checklist("CHK-RCV-002", "", { title: "Portes", lang: "fr" }),
		"procedures/receiving/b.mdx": procedure("SOP-RCV-002", qcStep(), { title: "Abrir", lang: "es" }),
	};
	const uses = '<UseChecklist ref="CHK-RCV-001" id="goods-in" />\n\n<UseChecklist ref="CHK-RCV-002" id="leave" />\n\n';
	const { svg } = await drawn(uses + step("go", "Go"), files, { requires: "[SOP-RCV-002]" });
	const words = [...(svg ?? "").matchAll(/<text class="(?:title|foot)[^>]*?(?: lang="(\w+)")?>([^<]*)/g)];
	expect(words.map(([, lang, text]) => [lang, text])).toEqual([
		[undefined, "only after SOP-RCV-002"],
		["es", "Abrir"],
		["de", "Vergleichen"],
		[undefined, "Checklist CHK-RCV-002"],
		["fr", "Portes"],
		[undefined, "Go"],
	]);
});
