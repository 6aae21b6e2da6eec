import { expect, test } from "vitest";
import { wordingNotJudged } from "../../src/manual/rules/wording/language.ts";
import { checklist, manualOf, procedure, procedures, today } from "../manual/build-manual.ts";

const ids = (policy = "") =>
	wordingNotJudged(
		manualOf({
			...procedures(
				procedure("SOP-EN", undefined, { lang: "en-GB" }),
				procedure("SOP-IT", undefined, { lang: "it" }),
				procedure("SOP-OWN"),
				procedure("SOP-DRAFT", undefined, { lang: "it", status: "draft" }),
			),
			"checklists/c.mdx": checklist("CHK-DE", "", { lang: "de" }),
			"policy.yaml": policy,
		}),
		today,
	)
		.map(({ head }) => head.id)
		.sort();

test("documents in force in another language are not judged", () => expect(ids()).toEqual(["CHK-DE", "SOP-IT"]));
test("a document without a language has the manual's", () =>
	expect(ids("lang: pt-BR\n")).toEqual(["CHK-DE", "SOP-IT", "SOP-OWN"]));
