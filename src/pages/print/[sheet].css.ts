// What stands in the margin of every sheet of a list, and of coverage: whose it is, which list, of which day, and that it is a copy?
import type { APIRoute, GetStaticPaths } from "astro";
import { currentManual } from "../../site/current-manual.ts";
import { marginBox, marginFoot } from "../../site/print-margins.ts";
import { interfaceStrings } from "../../site/strings/strings.ts";

const text = interfaceStrings();
const { chain } = text;
/** Tables that print across: their sheets are a kind of their own. */
const wide = {
	"control-plan": chain.controlPlan,
	pfmea: chain.pfmea,
	"expectation-index": chain.expectationIndex,
	chain: chain.chain,
	documents: text.documents,
};
const upright = {
	reactions: text.reactions,
	roles: text.roles,
	processes: text.processes,
	"a-z": text.atoz,
	checklists: text.checklists,
	glossary: text.glossary,
	"sample-plans": text.samplePlans,
	"failure-modes": text.failureModes,
	expectations: text.expectations,
};
/** Narrower margins than those of all pages: its tables are wide. */
const narrow = { coverage: text.coverage };
const sheetsOf = (titles: Record<string, string>, rule: string) =>
	Object.entries(titles).map(([sheet, title]) => ({ params: { sheet }, props: { title, rule } }));

export const getStaticPaths = (() => [
	...sheetsOf(wide, "@page wide{"),
	...sheetsOf(upright, "@page{"),
	...sheetsOf(narrow, "@page{margin:16mm 14mm 15mm;"),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ title: string; rule: string }> = ({ props }) => {
	const { manual, asOf } = currentManual();
	const css = [
		props.rule,
		marginBox("top-left", `${manual.policy.title} · ${props.title}`),
		marginBox("bottom-left", marginFoot(asOf, text)),
		"}\n",
	].join("");
	return new Response(css, { headers: { "Content-Type": "text/css" } });
};
