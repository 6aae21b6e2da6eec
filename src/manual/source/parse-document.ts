// How does the text of a file become a document, with all that is wrong in it?
import { kindOfPath } from "../model/content-folder.ts";
import type { Checklist, Document, Procedure } from "../model/document.ts";
import type { Finding, Problem } from "../model/finding.ts";
import { type ChecklistHead, checklistHead, type ProcedureHead, procedureHead } from "../model/head.ts";
import { emptyContents } from "./body/body-reading.ts";
import { locateAttribute, locateWord } from "./body/locate-attribute.ts";
import { locateWords } from "./body/locate-words.ts";
import { parseBody } from "./body/parse-body.ts";
import { findCutText, isFineAt } from "./find-cut-text.ts";
import { findTurnedText } from "./find-turned-text.ts";
import { locateQuickly } from "./locate-quickly.ts";
import { locateYaml, type YamlPlaces } from "./locate-yaml.ts";
import { parseFrontmatter } from "./parse-frontmatter.ts";
import { parseChecklistHead, parseProcedureHead } from "./parse-head.ts";
import { explainKind, seemingKind } from "./seeming-kind.ts";

/** What a file says, as plain data that can go from one thread to another: a document without its functions. */
export interface ParsedDocument {
	document: Omit<Procedure, Places> | Omit<Checklist, Places>;
	/** Text between the --- lines, to find places in; undefined where nothing could be read. */
	yaml: string | undefined;
	/** Which entries of a list in the head could be read, where not all of them could. */
	kept: Readonly<Record<string, readonly number[]>>;
	findings: Finding[];
}

type Places = "locateInHead" | "locateAttribute" | "locateWords";

/** Parses the text of one document. `file` is its path as printed, `path` its path below the content folder. */
export function parseText(text: string, path: string, file: string): ParsedDocument {
	const toFinding =
		(subject: string) =>
		(problem: Problem): Finding => ({ severity: "error", file, subject, ...problem });
	const parsed = parseFrontmatter(text);
	if ("problem" in parsed) return parseNothing(path, file, [toFinding("")(parsed.problem)], text);
	const { data, yaml, body: bodyText } = parsed.frontmatter;
	const kind = seemingKind(data, bodyText, kindOfPath(path));
	let known: YamlPlaces | undefined;
	const places = () => (known ??= locateYaml(yaml, 1));
	const parsedHead = kind === "procedure" ? parseProcedureHead(data, places) : parseChecklistHead(data, places);
	const { head, identified, problems, kept } = parsedHead;
	const schema = kind === "procedure" ? procedureHead : checklistHead;
	const misplaced =
		kind === kindOfPath(path) ? [] : [{ ...explainKind(kind, path, head.process), ...places().ofValue(["id"]) }];
	const cut = findCutText(yaml, data, 1, (restored, path) =>
		isFineAt(schema.safeParse(restored).error?.issues ?? [], path),
	);
	const { problems: bodyProblems, parsed: bodyParsed, ...contents } = parseBody(bodyText, kind);
	const base = { path, file, text: bodyText, measured: identified && bodyParsed, ...contents };
	return {
		document:
			kind === "procedure"
				? { ...base, kind, head: head as ProcedureHead }
				: { ...base, kind, head: head as ChecklistHead },
		yaml,
		kept,
		findings: [...misplaced, ...problems, ...cut, ...bodyProblems, ...findTurnedText(text)].map(toFinding(head.id)),
	};
}

/** A document of which nothing can be said but that it is there. `text` is what shows of it: its id may stand there. */
export function parseNothing(path: string, file: string, findings: Finding[], text = ""): ParsedDocument {
	const base = {
		path,
		file,
		text: "",
		measured: false,
		seemingId: /^[ \t]*id:[ \t]*["']?([^\s"'#]+)/m.exec(text)?.[1]?.normalize() ?? "",
		...emptyContents(),
	};
	const places = () => locateYaml("", 1);
	const document: ParsedDocument["document"] =
		kindOfPath(path) === "procedure"
			? { ...base, kind: "procedure", head: parseProcedureHead({}, places).head }
			: { ...base, kind: "checklist", head: parseChecklistHead({}, places).head };
	return { document, yaml: undefined, kept: {}, findings };
}

/** Gives a document the functions that tell where something in it stands. */
export function addPlaces({ document, yaml, kept }: ParsedDocument): Document {
	if (yaml === undefined) {
		const nowhere = () => ({ line: 1, column: 1 });
		return { ...document, locateInHead: nowhere, locateAttribute: nowhere, locateWords: nowhere };
	}
	let known: YamlPlaces | undefined;
	const places = () => (known ??= locateYaml(yaml, 1));
	const asWritten = ([key = "", index, ...rest]: readonly PropertyKey[]): PropertyKey[] =>
		index === undefined ? [key] : [key, kept[String(key)]?.[Number(index)] ?? index, ...rest];
	const locateInHead = (at: readonly PropertyKey[]) => locateQuickly(yaml, at, 1) ?? places().ofValue(at);
	return {
		...document,
		locateInHead: (at) => locateInHead(asWritten(at)),
		locateAttribute: ({ offset }, attribute, word, nth) =>
			word === undefined
				? locateAttribute(document.text, offset, attribute)
				: locateWord(document.text, offset, attribute, word, nth),
		locateWords: ({ offset }, words) => locateWords(document.text, offset, words),
	};
}

/** A document of which nothing can be said but that it is there. */
export function unmeasuredDocument(path: string, file: string): Document {
	return addPlaces(parseNothing(path, file, []));
}
