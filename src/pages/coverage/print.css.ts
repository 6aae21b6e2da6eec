// What stands in the margin of every printed page of coverage: the name of the manual, and the day?
import type { APIRoute } from "astro";
import { formatDate } from "../../manual/report/format-date.ts";
import { cssString } from "../../site/css-string.ts";
import { currentManual } from "../../site/current-manual.ts";
import { interfaceStrings } from "../../site/strings/strings.ts";

export const GET: APIRoute = () => {
	const { manual, asOf } = currentManual();
	const text = interfaceStrings();
	const box = (name: string, content: string) =>
		`@${name}{content:${cssString(content)};font:8.5pt sans-serif;vertical-align:middle}`;
	const css = [
		"@page{margin:16mm 14mm 15mm;",
		box("top-left", `${manual.policy.title} · ${text.coverage}`),
		box("bottom-left", text.builtFor(formatDate(asOf, text.locale))),
		"}\n",
	].join("");
	return new Response(css, { headers: { "Content-Type": "text/css" } });
};
