// What stands in the margin of every printed page of a document? A page rule cannot read the page, so each has its own file.
import type { APIRoute, GetStaticPaths } from "astro";
import { addressOf } from "../../../manual/model/address.ts";
import { findDocumentAt } from "../../../manual/model/manual.ts";
import { formatDate } from "../../../manual/report/format-date.ts";
import { currentManual } from "../../../site/current-manual.ts";
import { isPublished } from "../../../site/document-view.ts";
import { interfaceStrings } from "../../../site/strings/strings.ts";

export const getStaticPaths = (() =>
	currentManual()
		.manual.documents.filter((document) => isPublished(document, import.meta.env.DEV))
		.map(({ head, path }) => ({ params: { address: addressOf(head.id) }, props: { path } }))) satisfies GetStaticPaths;

/** A CSS string: quotes, backslashes and line ends escaped by their number. */
function cssString(text: string): string {
	return `"${text.replace(/["\\<\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

export const GET: APIRoute<{ path: string }> = ({ props }) => {
	const { manual, asOf } = currentManual();
	const text = interfaceStrings();
	const document = findDocumentAt(manual, props.path);
	const head = document?.head;
	if (!head) return new Response("", { headers: { "Content-Type": "text/css" } });
	const title = head.title.length > 70 ? `${head.title.slice(0, 69)}…` : head.title;
	const box = (name: string, content: string) =>
		`@${name}{content:${cssString(content)};font:8.5pt sans-serif;vertical-align:middle}`;
	const css = [
		// A checklist is one sheet: it gets the room that a margin would take.
		document.kind === "checklist" ? "@page{margin:15mm 12mm 13mm;" : "@page{",
		box("top-left", `${head.id} · ${text.rev(head.revision)} · ${text.statuses[head.status]}`),
		box("top-right", title),
		box("bottom-left", `${text.uncontrolled} · ${text.builtFor(formatDate(asOf, text.locale))}`),
		"}\n",
	].join("");
	return new Response(css, { headers: { "Content-Type": "text/css" } });
};
