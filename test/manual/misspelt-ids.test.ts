// Whichever id of the example is misspelt by one sign: is it told where it stands, unless it is another id that exists?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeChecks } from "../../src/manual/model/checks.ts";
import { type Document, isFlowNode } from "../../src/manual/model/document.ts";
import type { Position } from "../../src/manual/model/finding.ts";
import { documentIds, type Manual } from "../../src/manual/model/manual.ts";
import {
	collectReferences,
	isDocument,
	locateReference,
	type ReferenceTarget,
} from "../../src/manual/model/references.ts";
import { checkManual } from "../../src/manual/rules/check-manual.ts";
import { positionAt } from "../../src/manual/source/decode-text.ts";
import { diskFolder } from "../../src/manual/source/disk-folder.ts";
import { readFolder } from "../../src/manual/source/read-manual.ts";
import { today } from "./build-manual.ts";

const content = join(import.meta.dirname, "../../content");
const example = readFolder(diskFolder(content), "content");
const textOf = (path: string) => readFileSync(join(content, path), "utf8");
const { registers } = example;

/** The example with another text in one of its files; the other documents are not read again. */
function withText(path: string, text: string): Manual {
	const changed = join(content, path);
	const readFile = (file: string) => (file === changed ? Buffer.from(text) : readFileSync(file));
	const byPath = new Map(example.documents.map((document) => [document.path, document]));
	return readFolder(diskFolder(content, { readFile }), "content", {
		known: (file) => {
			const document = byPath.get(file.path);
			return file.path === path || !document ? undefined : { document, findings: [] };
		},
	});
}

/** A place where an id is named, and the ids that would be right there. */
interface Named extends Position {
	target: string;
	id: string;
	path: string;
	known: ReadonlySet<string>;
}

const ids = documentIds(example);
const knownBy: Record<ReferenceTarget, ReadonlySet<string>> = {
	role: registers.roles.ids,
	process: registers.processes.ids,
	"failure mode": registers["failure-modes"].ids,
	"sample plan": registers["sample-plans"].ids,
	document: new Set(ids),
	procedure: new Set(ids.filter((id) => !id.startsWith("CHK"))),
	checklist: new Set(ids.filter((id) => id.startsWith("CHK"))),
	"term or document": new Set([...registers.glossary.ids, ...ids]),
};
const references = Object.entries(knownBy).flatMap(([target, known]) =>
	collectReferences(example, target as ReferenceTarget).map((reference): Named => {
		const { id, from } = reference;
		const path = isDocument(from) ? from.path : from.file.replace("content/", "");
		return { target, id, path, known, ...locateReference(reference) };
	}),
);
const steps = (document: Document) =>
	new Set([...document.allNodes.filter(isFlowNode).map(({ id }) => id), ...document.misplacedIds, "end"]);
const gotos = example.documents.flatMap((document) =>
	document.allNodes.flatMap((node): Named[] => {
		if (!("goto" in node) || !node.goto || node.goto === "end") return [];
		const place = document.locateAttribute(node, "goto");
		return [{ target: "step", id: node.goto, path: document.path, known: steps(document), ...place }];
	}),
);
/** The example undoes nothing, so a step that does is put below a procedure that has a check. */
const undoing = example.documents.flatMap((document) => {
	const [check] = document.kind === "procedure" ? computeChecks(example, document, today) : [];
	return check ? [{ document, anchor: check.anchor }] : [];
});

/** Places where ids are given, each with those where they are named. */
const given = [
	...example.documents.flatMap((document) => {
		const { path, head } = document;
		const inside = gotos.filter((named) => named.path === path);
		return [
			{ path, id: head.id, ...document.locateInHead(["id"]), named: references.filter(({ id }) => id === head.id) },
			...document.allNodes.filter(isFlowNode).map((node) => ({
				path,
				id: node.id,
				...document.locateAttribute(node, "id"),
				named: inside.filter(({ id }) => id === node.id),
			})),
		];
	}),
	...Object.values(registers).flatMap((register) => {
		const path = register.file.replace("content/", "");
		return [...register.ids].map((id) => ({
			path,
			id,
			...register.locate([id, "id"]),
			named: references.filter((named) => named.id === id),
		}));
	}),
].filter(({ named }) => named.length > 0);

/** An id with one sign put in, left out, replaced, or changed with its neighbour. */
const sign = fc.constantFrom(..."abeilnorstxzABOI0157-_", "\u0430", "\u043e");
const anyEdit = fc.record({
	edit: fc.constantFrom("put in", "leave out", "replace", "swap"),
	at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
	sign,
});
function misspell(id: string, { edit, at, sign }: { edit: string; at: number; sign: string }): string {
	const index = Math.floor(at * id.length);
	const [before, here, after] = [id.slice(0, index), id.charAt(index), id.slice(index + 1)];
	if (edit === "put in") return before + sign + here + after;
	if (edit === "leave out") return before + after;
	if (edit === "replace") return before + sign + after;
	return before + after.charAt(0) + here + after.slice(1);
}

/** Offset of the id that is named at a place, which may be that of its attribute. */
function offsetOf(text: string, { line, column, id }: Position & { id: string }): number {
	const before = text.split("\n").slice(0, line - 1);
	return text.indexOf(id, before.join("\n").length + (before.length > 0 ? 1 : 0) + column - 1);
}

/** Does check tell of what stands at an offset: there, or at the attribute that it is in? */
function expectTold(path: string, text: string, offset: number): void {
	const attribute = /[\w]+="[^"\n]*$/.exec(text.slice(0, offset))?.index ?? offset;
	const places = [offset, attribute].map((each) => positionAt(text, each));
	const right = places.map(({ line, column }) => `${path}:${line}:${column}`);
	const told = checkManual(withText(path, text), today).map(
		({ file, line, column }) => `${file.replace("content/", "")}:${line}:${column}`,
	);
	expect(
		told.some((place) => right.includes(place)),
		`${text.slice(attribute).split("\n")[0]} at ${right}: ${told}`,
	).toBe(true);
}

/** FUZZ=20 vitest run misspelt looks twenty times as long. */
const numRuns = 20 * Number(process.env.FUZZ ?? 1);

describe("an id that is misspelt by one sign is told where it stands, or is another that exists", () => {
	const all = [...references, ...gotos];
	test("there are ids of every kind, each at its place, and nothing is wrong with the example", () => {
		expect(new Set(all.map(({ target }) => target))).toEqual(
			new Set([
				"step",
				"role",
				"process",
				"failure mode",
				"document",
				"procedure",
				"checklist",
				"sample plan",
				"term or document",
			]),
		);
		expect(checkManual(example, today)).toEqual([]);
		for (const named of all) {
			const line = textOf(named.path).split("\n")[named.line - 1] ?? "";
			const written = line.slice(named.column - 1).replace(/^(?:see|ref|goto|sample)="(?:plan:)?/, "");
			expect(written.startsWith(named.id), `${named.path}:${named.line}:${named.column} ${named.id}`).toBe(true);
		}
	});
	test.each([...new Set(all.map(({ target }) => target))])("%s", (target) =>
		fc.assert(
			fc.property(fc.constantFrom(...all.filter((named) => named.target === target)), anyEdit, (named, edit) => {
				const wrong = misspell(named.id, edit);
				fc.pre(wrong !== "" && !named.known.has(wrong));
				const text = textOf(named.path);
				const at = offsetOf(text, named);
				expectTold(named.path, text.slice(0, at) + wrong + text.slice(at + named.id.length), at);
			}),
			{ numRuns },
		),
	);
	test("where it is given, by each place that names it", () =>
		fc.assert(
			fc.property(fc.constantFrom(...given), anyEdit, ({ path, id, named, ...place }, edit) => {
				const wrong = misspell(id, edit);
				fc.pre(wrong !== "" && !given.some((other) => other.id === wrong));
				const text = textOf(path);
				const at = offsetOf(text, { id, ...place });
				const manual = withText(path, text.slice(0, at) + wrong + text.slice(at + id.length));
				const told = checkManual(manual, today).map(({ file, line }) => `${file.replace("content/", "")}:${line}`);
				expect(told).toEqual(expect.arrayContaining(named.map(({ path, line }) => `${path}:${line}`)));
			}),
			{ numRuns },
		));
	test("check that a step undoes", () =>
		fc.assert(
			fc.property(fc.constantFrom(...undoing), anyEdit, ({ document, anchor }, edit) => {
				const wrong = misspell(anchor, edit);
				const known = computeChecks(example, document, today).map((check) => check.anchor);
				fc.pre(wrong !== "" && !known.includes(wrong));
				const before = `${textOf(document.path)}\n<Step id="undoing" by="receiver" title="Undo" undoes="`;
				expectTold(document.path, `${before}${wrong}">\nDo.\n</Step>\n`, before.length);
			}),
			{ numRuns },
		));
});
