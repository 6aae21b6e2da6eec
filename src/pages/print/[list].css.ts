// What stands in the margin of every sheet of a wide list: whose it is, which list, of which day, and that it is a copy?
import type { APIRoute, GetStaticPaths } from "astro";
import { currentManual } from "../../site/current-manual.ts";
import { marginBox, marginFoot } from "../../site/print-margins.ts";
import { interfaceStrings } from "../../site/strings/strings.ts";

const text = interfaceStrings();
const { chain } = text;
const titles = {
	"control-plan": chain.controlPlan,
	pfmea: chain.pfmea,
	"expectation-index": chain.expectationIndex,
	chain: chain.chain,
};

export const getStaticPaths = (() =>
	Object.entries(titles).map(([list, title]) => ({ params: { list }, props: { title } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ title: string }> = ({ props }) => {
	const { manual, asOf } = currentManual();
	const css = [
		"@page wide{",
		marginBox("top-left", `${manual.policy.title} · ${props.title}`),
		marginBox("bottom-left", marginFoot(asOf, text)),
		"}\n",
	].join("");
	return new Response(css, { headers: { "Content-Type": "text/css" } });
};
