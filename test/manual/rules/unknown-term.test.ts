import { expect, test } from "vitest";
import { findingsOf, procedure, procedures } from "../build-manual.ts";

const rule = "unknown-term";
const of = (see: string, more = "") =>
	findingsOf(rule, {
		...procedures(procedure("SOP-1")),
		"registers/glossary.yaml": `lot:\n  term: Lot\n  definition: Pieces of one order.\n  see: ${see}\nsample: { term: Sample, definition: Some of a lot. }\n${more}`,
	});
const told = (place: string, id: string, key: string, hint = "") =>
	`registers/glossary.yaml:${place} ${rule} Unexpected term or document "${id}" for ${key}, expected one that exists${hint}`;

test("another term and a document are fine", () => expect(of("[sample, SOP-1]")).toEqual([]));
test("one word without brackets is fine", () => expect(of("sample")).toEqual([]));
test("what is neither is told with the nearest", () =>
	expect(of("[sample, sampel]")).toEqual([
		told("4:17", "sampel", "the second entry of see", '; did you mean "sample"?'),
	]));
test("also without brackets", () =>
	expect(of("micrometer")).toEqual([told("4:8", "micrometer", "the first entry of see")]));
test("a term that has a mistake of its own exists all the same", () =>
	expect(of("[gauge]", "gauge: { term: Gauge }\n")).toEqual([]));
