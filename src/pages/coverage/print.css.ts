// What stands in the margin of every printed page of coverage: the name of the manual, and the day?
import type { APIRoute } from "astro";
import { formatDate } from "../../manual/report/format-date.ts";
import { currentManual } from "../../site/current-manual.ts";
import { marginBox } from "../../site/print-margins.ts";
import { interfaceStrings } from "../../site/strings/strings.ts";

export const GET: APIRoute = () => {
	const { manual, asOf } = currentManual();
	const text = interfaceStrings();
	const css = [
		"@page{margin:16mm 14mm 15mm;",
		marginBox("top-left", `${manual.policy.title} · ${text.coverage}`),
		marginBox("bottom-left", text.builtFor(formatDate(asOf, text.locale))),
		"}\n",
	].join("");
	return new Response(css, { headers: { "Content-Type": "text/css" } });
};
