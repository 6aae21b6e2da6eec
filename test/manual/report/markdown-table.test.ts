// Does a text in a Markdown report stay what it is, and call nobody?
import { expect, test } from "vitest";
import { escapeMarkdown } from "../../../src/manual/report/markdown-table.ts";

test.each([
	["Ask @team", "Ask @\u2060team"],
	["(@org/team)", "(@\u2060org/team)"],
	["a@b.example", "a@\u2060b.example"],
	["order #12", "order \\#\u206012"],
	["owner/repo#12", "owner/repo\\#\u206012"],
	["GH-12", "GH\u2060-12"],
	["https://b.example/x", "https\u2060://b.example/x"],
	["www.b.example", "www\u2060.b.example"],
])("%s calls nobody and is no link", (text, escaped) => {
	expect(escapeMarkdown(text)).toBe(escaped);
	expect(escaped.replaceAll(/[\u2060\\]/g, "")).toBe(text);
});
test.each(["5 @ 3", "SOP-RCV-001", "HIGH-12", "see content/procedures/a.mdx:12:3", "httpd: runs"])(
	"%s stays as it is",
	(text) => expect(escapeMarkdown(text)).toBe(text),
);
test("signs of Markdown are escaped", () => expect(escapeMarkdown("# a|b *c* <d>")).toBe("\\# a\\|b \\*c\\* \\<d\\>"));
