import { expect, test } from "vitest";
import { findingsOf, procedure, procedures } from "../build-manual.ts";

const rule = "missing-alternative-text";
const of = (body: string) => findingsOf(rule, procedures(procedure("SOP-1", body)));
const told = (place: string) =>
	`procedures/receiving/a.mdx:${place} ${rule} Unexpected picture without alternative text, expected ![what is seen](file)`;

test("a picture with words is fine", () => expect(of("![Scarf](a.svg)\n")).toEqual([]));
test.each(["![](a.svg)", "![ ](a.svg)", '![](a.svg "Scarf")', "![][a]\n\n[a]: a.svg"])("%j is told", (text) =>
	expect(of(`${text}\n`)).toEqual([told("16:1")]),
);
test("a picture within a check, a list and a link is told where it stands", () =>
	expect(of("- [![](a.svg)](b.mdx)\n")).toEqual([told("16:4")]));
test("a picture in code is none", () => expect(of("`![](a.svg)`\n\n```\n![](a.svg)\n```\n")).toEqual([]));
