// What can be found in the manual? Documents, and the entries of the registers that have a page.
import type { Document } from "../../manual/model/document.ts";
import { compareText } from "../../manual/model/finding.ts";
import type { Manual } from "../../manual/model/manual.ts";
import { formatDate } from "../../manual/report/format-date.ts";
import { isBeingWritten, isPublished, roleTitle, standingOf } from "../document-view.ts";
import { markLanguage } from "../language-marks.ts";
import { isAwaited } from "../relations.ts";
import type { Strings } from "../strings/strings.ts";
import { documentUrl, expectationUrl, failureModeUrl, processUrl, roleUrl, termUrl } from "../urls.ts";
import { computeSections, type SearchSection } from "./search-text.ts";

export const searchKinds = [
	"procedure",
	"checklist",
	"term",
	"failure-mode",
	"expectation",
	"process",
	"role",
] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface SearchEntry {
	kind: SearchKind;
	/** Id that readers see and type; empty where there is none (terms, roles, processes). */
	id: string;
	title: string;
	/** Language of a document, where it is not the manual's; empty: it is. */
	lang: string;
	url: string;
	/** Id of its process; empty where there is none. */
	process: string;
	roles: string[];
	/** Criticality, of a failure mode its severity; empty where there is none. */
	criticality: string;
	revision: number | undefined;
	/** What staff have to know before they rely on it ("withdrawn", "draft"); empty: in force. */
	status: string;
	/** Ids of the documents that replace it. */
	successors: string[];
	synonyms: string[];
	/**
	 * Makes its text, which is not kept: that of all documents together is as large as the manual.
	 * Undefined: found by id and title only, because nobody may work by it.
	 */
	sections: (() => SearchSection[]) | undefined;
}

const nothing = { lang: "", process: "", roles: [], criticality: "", revision: undefined, status: "", successors: [] };
const paragraphs =
	(...text: (string | undefined)[]) =>
	(): SearchSection[] => [{ anchor: "", kind: "heading", title: "", text: text.filter((each) => each !== undefined) }];

function documentEntry(manual: Manual, asOf: string, dev: boolean, text: Strings, document: Document): SearchEntry {
	const { head } = document;
	const { inForce, successors } = standingOf({ manual, asOf }, document);
	const status =
		head.status !== "effective"
			? text.statuses[head.status]
			: successors.length > 0
				? text.superseded
				: isAwaited(document, asOf)
					? text.notYetEffective(formatDate(head.effective ?? "", text.locale))
					: "";
	const performers = document.allNodes.flatMap((node) => ("by" in node ? node.by : []));
	const sections = (): SearchSection[] => {
		const [start, ...others] = computeSections(manual, document);
		const by = head.roles.map((role) => roleTitle(manual, role));
		const said = [head.summary, ...head.tags, ...(start?.text ?? [])];
		// "packer checklist": what it is, and whose.
		const process = manual.registers.processes.entries.get(head.process)?.title;
		const what = [by.join(", "), text[document.kind], process].filter(Boolean).join(" · ");
		// What its page says can go wrong: customers and staff ask by that.
		const modes = (document.kind === "procedure" ? document.head.failureModes : []).map((id) =>
			[id, manual.registers["failure-modes"].entries.get(id)?.title].filter(Boolean).join(" "),
		);
		return [{ anchor: "", kind: "heading", title: "", text: [...said, what, ...modes] }, ...others];
	};
	return {
		kind: document.kind,
		id: head.id,
		title: head.title,
		lang: markLanguage(head.lang ?? manual.policy.lang, manual.policy.lang).lang ?? "",
		url: documentUrl(head.id),
		process: head.process,
		roles: [...new Set([...head.roles, ...performers])].sort(compareText),
		criticality: head.criticality,
		revision: head.revision,
		status,
		successors: successors.map((each) => each.head.id),
		synonyms: head.synonyms,
		sections: inForce || (dev && isBeingWritten(document)) ? sections : undefined,
	};
}

/** Everything that can be found, in an order that does not depend on the machine. Drafts only while writing (`dev`). */
export function computeSearchEntries(manual: Manual, asOf: string, dev: boolean, text: Strings): SearchEntry[] {
	const { registers } = manual;
	const entries = manual.documents
		.filter((document) => isPublished(document, dev))
		.map((document) => documentEntry(manual, asOf, dev, text, document));
	const add = (
		kind: SearchKind,
		id: string,
		entry: Omit<SearchEntry, keyof typeof nothing | "kind" | "id"> & Partial<SearchEntry>,
	) => entries.push({ ...nothing, kind, id, ...entry });
	for (const [id, { term, definition, synonyms }] of registers.glossary.entries)
		add("term", "", { title: term, url: termUrl(id), synonyms, sections: paragraphs(definition) });
	for (const [id, { title, effect, cause, severity, process }] of registers["failure-modes"].entries)
		add("failure-mode", id, {
			title,
			url: failureModeUrl(id),
			process,
			criticality: severity,
			synonyms: [],
			sections: paragraphs(effect, cause),
		});
	for (const [id, { touchpoint, statement, promise, gap }] of registers.expectations.entries)
		add("expectation", id, {
			title: statement,
			url: expectationUrl(id),
			synonyms: [],
			sections: paragraphs(touchpoint, promise, gap),
		});
	for (const [id, { title, summary }] of registers.processes.entries)
		add("process", "", { title, url: processUrl(id), process: id, synonyms: [], sections: paragraphs(summary) });
	for (const [id, { title, description }] of registers.roles.entries)
		add("role", "", { title, url: roleUrl(id), roles: [id], synonyms: [], sections: paragraphs(description) });
	return entries.sort((a, b) => compareText(a.url, b.url));
}
