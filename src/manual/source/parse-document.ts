// How does the text of a file become a document, with all that is wrong in it?

import type { Document } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { ChecklistHead, ProcedureHead } from "../model/head.ts";
import { locateAttribute } from "./locate-attribute.ts";
import { locateYaml, type YamlPlaces } from "./locate-yaml.ts";
import { parseBody } from "./parse-body.ts";
import { type Problem, parseFrontmatter } from "./parse-frontmatter.ts";
import { parseChecklistHead, parseProcedureHead } from "./parse-head.ts";

/** Which kind of document a path below the content folder holds. */
export function kindOfPath(path: string): "procedure" | "checklist" {
	return path.startsWith("checklists/") ? "checklist" : "procedure";
}

/** A document of which nothing can be said but that it is there. */
export function unmeasuredDocument(path: string, file: string): Document {
	const { head } = parseProcedureHead({}, () => locateYaml("", 1));
	const nowhere = () => ({ line: 1, column: 1 });
	const base = {
		path,
		file,
		text: "",
		measured: false,
		nodes: [],
		allNodes: [],
		links: [],
		pictures: [],
		headings: [],
		locateInHead: nowhere,
		locateAttribute: nowhere,
	};
	return kindOfPath(path) === "procedure"
		? { ...base, kind: "procedure", head }
		: { ...base, kind: "checklist", head: parseChecklistHead({}, () => locateYaml("", 1)).head };
}

/** Parses one document. `file` is its path as printed, `path` its path below the content folder. */
export function parseDocument(text: string, path: string, file: string): { document: Document; findings: Finding[] } {
	const kind = kindOfPath(path);
	const toFinding =
		(subject: string) =>
		(problem: Problem): Finding => ({ severity: "error", file, subject, ...problem });
	const parsed = parseFrontmatter(text);
	if ("problem" in parsed) {
		return { document: unmeasuredDocument(path, file), findings: [toFinding("")(parsed.problem)] };
	}
	const { data, yaml, body: bodyText } = parsed.frontmatter;
	let known: YamlPlaces | undefined;
	const places = () => (known ??= locateYaml(yaml, 1));
	const parsedHead = kind === "procedure" ? parseProcedureHead(data, places) : parseChecklistHead(data, places);
	const { head, identified, problems } = parsedHead;
	const body = parseBody(bodyText, kind);
	const base = {
		path,
		file,
		text: bodyText,
		measured: identified && body.parsed,
		nodes: body.nodes,
		allNodes: body.allNodes,
		links: body.links,
		pictures: body.pictures,
		headings: body.headings,
		locateInHead: (at: readonly PropertyKey[]) => places().ofValue(at),
		locateAttribute: (node: { offset: number }, attribute: string) => locateAttribute(bodyText, node.offset, attribute),
	};
	const document: Document =
		kind === "procedure"
			? { ...base, kind, head: head as ProcedureHead }
			: { ...base, kind, head: head as ChecklistHead };
	return { document, findings: [...problems, ...body.problems].map(toFinding(head.id)) };
}
