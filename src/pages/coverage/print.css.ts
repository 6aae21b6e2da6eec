// What stands in the margin of every printed page of coverage: the name of the manual, the day, and that it is a copy?
import type { APIRoute } from "astro";
import { currentManual } from "../../site/current-manual.ts";
import { marginBox, marginFoot } from "../../site/print-margins.ts";
import { interfaceStrings } from "../../site/strings/strings.ts";

export const GET: APIRoute = () => {
	const { manual, asOf } = currentManual();
	const text = interfaceStrings();
	const css = [
		"@page{margin:16mm 14mm 15mm;",
		marginBox("top-left", `${manual.policy.title} · ${text.coverage}`),
		marginBox("bottom-left", marginFoot(asOf, text)),
		"}\n",
	].join("");
	return new Response(css, { headers: { "Content-Type": "text/css" } });
};
