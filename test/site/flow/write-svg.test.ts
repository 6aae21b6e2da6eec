// Is the SVG of a picture what it shows, whatever stands in the titles, and nothing besides?
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSvg } from "../../../src/manual/source/check-svg.ts";
import { layOut } from "../../../src/site/flow/layout.ts";
import type { Picture } from "../../../src/site/flow/picture.ts";
import { writeDot } from "../../../src/site/flow/write-dot.ts";
import { writeSvg } from "../../../src/site/flow/write-svg.ts";
import { check, composed, decision, drawn, parseXml, step } from "./picture-of.ts";

const body =
	step("open") +
	check("match", { attributes: "hold", goto: "open" }) +
	decision("label", "Is it missing?", [{ when: "Yes", body: step("relabel") }, { when: "No" }]) +
	step("release", "Release", "irreversible");

async function svgOf(text: string): Promise<string> {
	const { svg } = await drawn(text);
	if (!svg) throw new Error("There is no picture");
	return svg;
}

/** A picture whose words are all replaced by one; sizes stay, so that the layout does. */
function withWords(picture: Picture, word: string): Picture {
	return {
		boxes: picture.boxes.map((box) => ({ ...box, title: [word], foot: box.foot.map(() => word) })),
		ways: picture.ways.map((way) => ({ ...way, label: way.label.map(() => word) })),
		groups: picture.groups,
	};
}

const odd = [
	`"quotes" and 'others'`,
	"back\\slash \\N \\G \\l",
	"<b>HTML-like</b> <TABLE><TR><TD>x</TD></TR></TABLE>",
	"a & b &amp; c &lt;d&gt;",
	"</text></svg><script>globalThis.hostileRan = true</script>",
	`"><image href="https://evil.example/x.png" onload="globalThis.hostileRan=true"/>`,
	"]]><!--",
	"line\nbreak\ttab",
	"השוו לתמונה בקטלוג",
	"قارن مع الصورة",
	"検査手順を確認する",
	"x".repeat(200),
	"lone \ud800 half",
	"bell \u0007 and \u0000 nothing",
];

describe("words of a manual", () => {
	const picture = composed(body);
	const layout = layOut(writeDot(picture));
	const plain = layout.then((found) => found && parseXml(writeSvg(withWords(picture, "word"), found)));
	const readable = (text: string) => text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "");
	const isRightToLeft = (element: string) => element.replace(" direction", "");

	async function expectInert(word: string) {
		const found = await layout;
		if (!found) throw new Error("There is no picture");
		const { elements, words } = parseXml(writeSvg(withWords(picture, word), found));
		expect(elements.map(isRightToLeft).join("\n")).toBe((await plain)?.elements.join("\n"));
		const shown = readable(word);
		// Numbers and marks are not replaced, and may be the same word by chance.
		const places = withWords(picture, shown);
		const expected = [
			...places.boxes.flatMap(({ number, mark, title, foot }) => [number, mark, ...title, ...foot]),
			...places.ways.flatMap(({ label }) => label),
		];
		expect(words.filter(Boolean).sort().join("\n")).toBe(expected.filter(Boolean).sort().join("\n"));
	}

	test.each(odd)("%j come back unchanged and add no element", expectInert);

	test("of any kind do", async () => {
		const word = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.constantFrom(...odd));
		await fc.assert(fc.asyncProperty(word, expectInert), { numRuns: 200 });
	});
});

test("a picture is only a picture: XML without styles, handlers, ids or addresses outside the page", async () => {
	const svg = await svgOf(body);
	const { elements } = parseXml(svg);
	expect(checkSvg(svg)).toEqual([]);
	expect(elements.filter((element) => / (?:style|id|on\w+|font-family|fill|stroke)\b/.test(element))).toEqual([]);
	expect([...svg.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
		"#open",
		"#match",
		"#label",
		"#relabel",
		"#release",
	]);
	expect(svg).toMatch(/^<svg [^>]*aria-hidden="true"/);
});

test("text that is read from the right starts at the right", async () => {
	const svg = await svgOf(step("a", "השוו לתמונה") + step("b", "Compare"));
	const x = (word: string) => Number(new RegExp(`x="([\\d.]+)"[^>]*>${word}`).exec(svg)?.[1]);
	expect(svg).toMatch(/direction="rtl">השוו/);
	expect(x("השוו")).toBeGreaterThan(x("Compare"));
});

test("a QC step has bar, ringed tick and word; what cannot be undone a double frame and words; a hold a bar across", async () => {
	const svg = await svgOf(body);
	const box = (name: string) => new RegExp(`<g class="box is-${name}">.*?</g>`).exec(svg)?.[0] ?? "";
	for (const part of ['class="bar"', 'class="ring"', 'class="tick"', ">QC<", 'class="hold"', ">HOLD until passed<"])
		expect(box("check")).toContain(part);
	for (const part of ['class="inner"', ">cannot be undone<"]) expect(box("irreversible")).toContain(part);
	expect(box("step")).not.toMatch(/bar|ring|inner|foot/);
});

test("a failed check is drawn apart from what passes, an escaping way apart from both", async () => {
	expect(await svgOf(body)).toMatch(/<path class="way fail" d="[^"]+"\/><path class="tip fail"/);
	expect(await svgOf(body)).not.toContain("escaping");
	const open = await svgOf(step("pack") + step("send", "Send", "irreversible"));
	expect(open.match(/<path class="way escaping"/g)).toHaveLength(2);
	expect(open).toMatch(/<text class="label escaping middle"[^>]*>not checked</);
});
