// What stands in the margin of every printed page of a document? A page rule cannot read the page, so each has its own sheet.
import type { Document } from "../manual/model/document.ts";
import { formatDate } from "../manual/report/format-date.ts";
import { cssString } from "./css-string.ts";
import { interfaceStrings, type Strings } from "./strings/strings.ts";

/** Name of the style sheet beside the page of a document. */
export const marginSheet = "print.css";

/** A box in the margin of a printed page. */
export const marginBox = (name: string, content: string) =>
	`@${name}{content:${cssString(content)};font:8.5pt sans-serif;vertical-align:middle}`;

/** What stands at the foot of every sheet of a page that staff work by. */
export const marginFoot = (asOf: string, text: Strings) =>
	`${text.uncontrolled} · ${text.builtFor(formatDate(asOf, text.locale))}`;

/** The style sheet that a document's page loads for print. */
export function formatPrintMargins({ head, kind }: Document, asOf: string): string {
	const text = interfaceStrings();
	const title = head.title.length > 70 ? `${head.title.slice(0, 69)}…` : head.title;
	return [
		// A checklist is one sheet: it gets the room that a margin would take.
		kind === "checklist" ? "@page{margin:15mm 12mm 13mm;" : "@page{",
		marginBox("top-left", `${head.id} · ${text.rev(head.revision)} · ${text.statuses[head.status]}`),
		marginBox("top-right", title),
		marginBox("bottom-left", marginFoot(asOf, text)),
		"}\n",
	].join("");
}
