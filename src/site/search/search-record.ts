// What does the full-text index read of an entry? A small page: the words that count most first, then its steps as headings.

import { escapeText } from "../escape-text.ts";
import { addSpellings } from "./added-words.ts";
import type { SearchEntry } from "./search-entries.ts";
import type { SearchSection } from "./search-text.ts";

/** The element of a section's heading tells the search dialog what it is; the dialog shows checks with their mark. */
const sectionElements = {
	step: "h2",
	check: "h3",
	decision: "h4",
	item: "h5",
	heading: "h6",
} as const satisfies Record<SearchSection["kind"], string>;

const paragraph = (text: string, weight?: number) =>
	`<p${weight === undefined ? "" : ` data-pagefind-weight="${weight}"`}>${escapeText(addSpellings(text))}</p>`;

/** Pagefind reads a comma as the next value. */
const labelled = (kind: "filter" | "meta", values: [string, string][]) =>
	values.map(
		([name, value]) => `<i data-pagefind-${kind}="${name}[data-value]" data-value="${escapeText(value)}"></i>`,
	);

function formatSection({ anchor, kind, title, text }: SearchSection): string {
	const element = sectionElements[kind];
	const heading = anchor
		? `<${element} id="${escapeText(anchor)}" data-pagefind-weight="3">${escapeText(addSpellings(title))}</${element}>`
		: "";
	return heading + text.map((each) => paragraph(each)).join("\n");
}

/** The page that is indexed for an entry and its text. */
export function formatSearchRecord(entry: SearchEntry, sections: readonly SearchSection[], lang: string): string {
	const filters: [string, string][] = [
		["kind", entry.kind],
		["process", entry.process],
		["criticality", entry.criticality],
		...entry.roles.map((role): [string, string] => ["role", role]),
	];
	const meta: [string, string][] = [
		["id", entry.id],
		["status", entry.status],
		["revision", entry.revision === undefined ? "" : String(entry.revision)],
	];
	return [
		`<!doctype html><html lang="${escapeText(lang)}"><body>`,
		...labelled(
			"filter",
			filters.filter(([, value]) => value),
		),
		...labelled(
			"meta",
			meta.filter(([, value]) => value),
		),
		`<h1 data-pagefind-weight="10">${escapeText(addSpellings(entry.title))}</h1>`,
		...[entry.id, ...entry.synonyms].filter(Boolean).map((synonym) => paragraph(synonym, 8)),
		...sections.map(formatSection),
		"</body></html>",
	].join("\n");
}
