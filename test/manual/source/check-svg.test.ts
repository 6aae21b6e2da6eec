// A picture is only a picture.
import { describe, expect, test } from "vitest";
import { checkSvg } from "../../../src/manual/source/check-svg.ts";
import { check } from "../build-manual.ts";

const svg = (inner: string, attributes = "") =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 4 3"${attributes}>\n${inner}\n</svg>\n`;
const of = (text: string) => checkSvg(text).map(({ line, column, message }) => `${line}:${column} ${message}`);

describe("drawing is fine", () => {
	test.each([
		["shapes", '<path d="M0 0L1 1" fill="#fff"/><text x="1">Read on: 5 &lt; 6 &amp; more</text>'],
		["a gradient", '<defs><linearGradient id="a"/></defs><rect fill="url(#a)" style="stroke:url( \'#a\' )"/>'],
		["a marker in quotes", '<rect fill="url(&quot;#a&quot;)" mask=\'url("#a")\'/>'],
		["a use of its own part", '<use href="#a"/><use xlink:href="#a"/>'],
		["a picture inside", '<image href="data:image/png;base64,AAAA"/>'],
		["a style", "<style>.a{fill:url(#b)} .b>c{color:red}</style>"],
		["a style in CDATA", "<style><![CDATA[.a{fill:red}]]></style>"],
		["a comment, whatever it holds", '<!-- <script>alert(1)</script> onload="x" https://example.com -->'],
		["a still animation", '<animate attributeName="opacity" from="0" to="1"/>'],
		["words that look like handlers", '<text class="on" id="one">on time = now</text>'],
		["a path of Windows in the notes of the editor", '<g inkscape:export-filename="D:\\pictures\\a.png"/>'],
	])("%s", (_, inner) => expect(of(svg(inner))).toEqual([]));
});

describe("a fault is told at its place", () => {
	const active = "Unexpected active element in an SVG, expected drawing elements";
	const handler = "Unexpected event handler in an SVG, expected drawing attributes";
	const outside = "Unexpected reference to something outside the SVG, expected #id or nothing";
	const style = "Unexpected outside reference in a style of an SVG, expected url(#id) or none";
	const script = "Unexpected script address in an SVG, expected drawing attributes";
	const animated = "Unexpected animated reference in an SVG, expected a still drawing";
	test.each([
		["<script>alert(1)</script>", [`3:1 ${active}`]],
		["<SCRIPT>alert(1)</SCRIPT>", [`3:1 ${active}`]],
		["<svg:script>alert(1)</svg:script>", [`3:1 ${active}`]],
		["<é:script>alert(1)</é:script>", [`3:1 ${active}`]],
		["<a.b:script>alert(1)</a.b:script>", [`3:1 ${active}`]],
		['<g/>\n  <foreignObject width="1"/>', [`4:3 ${active}`]],
		["<iframe/>", [`3:1 ${active}`]],
		['<rect onload="alert(1)"/>', [`3:6 ${handler}`]],
		["<rect\nonclick = 'alert(1)'/>", [`3:6 ${handler}`]],
		['<rect id="a"onbegin="x"/>', [`3:12 ${handler}`]],
		["<svg/onload=alert(1)>", [`3:5 ${handler}`]],
		['<a href="https://example.com">x</a>', [`3:4 ${outside}`]],
		['<use xlink:href="other.svg#a"/>', [`3:12 ${outside}`]],
		['<image href=" //example.com/a.png"/>', [`3:8 ${outside}`]],
		['<image href="data:image/svg+xml,x"/>', [`3:8 ${outside}`]],
		['<image href="data:text/html,x"/>', [`3:8 ${outside}`]],
		['<a href="#a" ping="https://example.com"/>', [`3:14 ${outside}`]],
		['<g xml:base="https://example.com/"/>', [`3:7 ${outside}`]],
		['<a href="javascript:alert(1)"/>', [`3:4 ${outside}`, `3:10 ${script}`]],
		['<set attributeName="href" to="x"/>', [`3:6 ${animated}`]],
		['<animate begin="a>b" attributeName=" xlink:href"/>', [`3:22 ${animated}`]],
		['<set attributeName="é:href" to="x"/>', [`3:6 ${animated}`]],
		['<set attributeName="onclick" to="x"/>', [`3:6 ${animated}`]],
		["<style>@import 'a.css';</style>", [`3:8 ${style}`]],
		["<style>a{fill:url(https://example.com)}</style>", [`3:15 ${style}`]],
		["<style>a{fill:URL( 'x' )}</style>", [`3:15 ${style}`]],
		['<rect fill="url(other.svg#a)"/>', [`3:13 ${style}`]],
		['<style>a{background:image-set("x" 1x)}</style>', [`3:21 ${style}`]],
		["<style>a{fill:\\75rl(x)}</style>", ["3:1 Unexpected \\ in a style of an SVG, expected plain words"]],
		["<é:style>a{fill:\\75rl(x)}</é:style>", ["3:1 Unexpected \\ in a style of an SVG, expected plain words"]],
		['<rect style="fill:\\75rl(x)"/>', ["3:7 Unexpected \\ in a style of an SVG, expected plain words"]],
		[
			'<h:img xmlns:h="http://www.w3.org/1999/xhtml" srcset="a 1x"/>',
			["3:24 Unexpected HTML in an SVG, expected drawing elements"],
		],
		['<?xml-stylesheet href="#a"?>', ["3:1 Unexpected processing instruction in an SVG, expected drawing elements"]],
	])("%s", (inner, expected) => expect(of(svg(inner))).toEqual(expected));
	test("an encoding that a browser reads otherwise than we do", () => {
		const japanese = svg("<scr\x1b(Bipt>alert(1)</scr\x1b(Bipt>").replace("UTF-8", "ISO-2022-JP");
		expect(of(japanese)).toEqual(["1:1 Unexpected encoding in an SVG, expected UTF-8"]);
		for (const same of ["utf-8", "UTF8", "us-ascii", "ISO-8859-1", "windows-1252"])
			expect(of(svg("").replace("UTF-8", same))).toEqual([]);
	});
	describe("copies of copies", () => {
		const level = (at: number, inner: string) => `<g id="a${at}">${inner}</g>`;
		const copies = (levels: number) =>
			Array.from({ length: levels }, (_, at) => level(at + 1, `<use href="#a${at}"/>`.repeat(10))).join("");
		const told = [
			"1:1 Unexpected parts used within parts again and again in an SVG, expected at most 100000 elements to draw",
		];
		test("of which a browser would draw millions", () =>
			expect(of(svg(level(0, "<path/>") + copies(12)))).toEqual(told));
		test("named by character references", () =>
			expect(of(svg((level(0, "<path/>") + copies(12)).replaceAll('id="a', 'id="&#97;')))).toEqual(told));
		test.each([
			["mask", "mask"],
			["clipPath", "clip-path"],
			["pattern", "fill"],
			["marker", "marker-start"],
		])("of a %s", (name, attribute) => {
			const shapes = (at: number, count: number) => `<path ${attribute}="url(#a${at})"/>`.repeat(count);
			const within = (levels: number) =>
				Array.from({ length: levels }, (_, at) => `<${name} id="a${at + 1}">${shapes(at, 10)}</${name}>`).join("");
			expect(of(svg(within(12)))).toEqual(told);
			expect(of(svg(within(3) + shapes(3, 5000)))).toEqual([]);
		});
		test("a few are fine", () => expect(of(svg(level(0, "<path/>") + copies(3)))).toEqual([]));
		test("a part that uses itself is not drawn", () =>
			expect(of(svg('<g id="a"><use href="#a"/></g><use href="#b"/>'))).toEqual([]));
		test("parts within thousands of parts are told", () =>
			expect(of(svg(`${'<g id="a">'.repeat(40_000)}<use href="#a"/>`))).toEqual(told));
	});
	test("a document type", () =>
		expect(of('<!DOCTYPE svg [<!ENTITY a "x">]>\n<svg/>')).toEqual([
			"1:1 Unexpected document type or entity in an SVG, expected drawing elements",
		]));
	test("a file that is no SVG", () =>
		expect(of("<html></html>")).toEqual(["1:1 Unexpected content in an SVG file, expected <svg …>"]));
	test("an empty file", () => expect(of("")).toEqual(["1:1 Unexpected content in an SVG file, expected <svg …>"]));
	test("every kind of fault, with its first place", () =>
		expect(of(svg('<rect onload="x"/>\n<rect onclick="x"/>\n<script/>'))).toEqual([`5:1 ${active}`, `3:6 ${handler}`]));
	test("a script address behind character references", () =>
		expect(of(svg('<a id="&#x6a;avascript&#58;x"/>'))).toEqual([`1:1 ${script}`]));
	test.each([
		["a name of", "<use/><", "a", ""],
		["an address behind", '<use/><mask fill="url(', " ", '#a)"/>'],
	])("%s a hundred thousand signs is read at once", (_, beginning, sign, end) => {
		const start = performance.now();
		checkSvg(svg(beginning + sign.repeat(100_000) + end));
		expect(performance.now() - start).toBeLessThan(1000);
	});
	test.each([
		["styles", "<style "],
		["comments", "<!-- "],
	])("behind thousands of %s that never end", (_, beginning) =>
		expect(of(svg(`${beginning.repeat(40_000)}\n<script/>`))).toEqual([`4:1 ${active}`]),
	);
	test("a sign of escape in the second of two styles", () =>
		expect(of(svg("<style>a{fill:red}</style>\n<style>a{fill:\\75rl(x)}</style>"))).toEqual([
			"4:1 Unexpected \\ in a style of an SVG, expected plain words",
		]));
	test("a script that a CDATA section seems to put into a comment", () =>
		expect(of(svg("<style><![CDATA[ <!-- ]]></style>\n<script/>\n<!-- -->"))).toEqual([`4:1 ${active}`]));
});

test("the check of a manual tells the file, and looks at every SVG", () =>
	expect(
		check({
			"media/a/b.SVG": svg("<script/>"),
			"media/c.svg": svg(""),
			"media/d.svg": new Uint8Array([0xff, 0xfe, 0x3c, 0]),
		}),
	).toEqual([
		"media/a/b.SVG:3:1 unsafe-picture Unexpected active element in an SVG, expected drawing elements",
		"media/d.svg:1:1 broken-encoding Unexpected UTF-16 text, expected UTF-8",
	]));
