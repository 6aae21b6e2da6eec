// Does the search find what people on the floor type? test/search-cases.yml, every title, every id, one slip in a title.
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isInForce } from "../../src/manual/model/in-force.ts";
import { readManual } from "../../src/manual/source/read-manual.ts";
import { provideManual } from "../../src/site/current-manual.ts";
import { endIndexing, makeSearchFiles } from "../../src/site/search/search-files.ts";
import { builtSite } from "../built-site/built-site.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { askEach, openDialog } from "./search-page.ts";

const day = "2026-11-22";
const enough = 0.95;
let site: OpenSite;
let page: Page;

beforeAll(async () => {
	site = await openSite(builtSite().folder);
	({ page } = await site.open("a-z/"));
	await openDialog(page);
});
afterAll(() => site?.close());

/** A module is loaded only where it is told to be one. */
const typeOf = (path: string) => (path.endsWith(".js") ? "text/javascript" : "application/octet-stream");

const manual = readManual("content", "content");
const inForce = manual.documents.filter((document) => isInForce(manual, document, day));

/** Part of the cases whose document is among the first three, and which are not. */
async function findCases(open: Page): Promise<{ share: number; missed: string[] }> {
	const cases = load(readFileSync("test/search-cases.yml", "utf8")) as { query: string; expect: string | string[] }[];
	expect(cases.length).toBeGreaterThanOrEqual(60);
	const missed: string[] = [];
	const answers = await askEach(
		open,
		cases.map(({ query }) => query),
	);
	for (const [at, { query, expect: id }] of cases.entries()) {
		const first = answers[at]?.slice(0, 3) ?? [];
		const found = [id].flat().some((each) => first.includes(each));
		if (!found) missed.push(`"${query}" should find ${id}, found ${first.join(", ") || "nothing"}`);
	}
	console.log(`search cases: ${cases.length - missed.length} of ${cases.length}\n${missed.join("\n")}`);
	return { share: (cases.length - missed.length) / cases.length, missed };
}

/** Queries of which another document than the wanted one comes first. */
async function findMissed(open: Page, wanted: readonly { query: string; id: string }[]): Promise<string[]> {
	expect(wanted.length).toBeGreaterThan(30);
	const answers = await askEach(
		open,
		wanted.map(({ query }) => query),
	);
	return wanted.flatMap(({ query, id }, at) => {
		const first = answers[at]?.[0];
		return first === id ? [] : [`"${query}" found ${first}, not ${id}`];
	});
}
const titles = inForce.map(({ head: { title, id } }) => ({ query: title, id }));

test("at least 95 of 100 queries of the floor have their document among the first three", async () => {
	const { share, missed } = await findCases(page);
	expect(share, missed.join("\n")).toBeGreaterThanOrEqual(enough);
});

test("an index of several volumes, as a large manual has, finds them as well", async () => {
	const files = await makeSearchFiles(provideManual({ manual, asOf: day, findings: [] }), false, 40);
	await endIndexing();
	const volumes = new Set([...files.keys()].map((path) => /^volume-\d+/.exec(path)?.[0]));
	expect(volumes.size).toBeGreaterThan(3);
	const { page: other, faults } = await site.open("about:blank");
	await other.route("**/pagefind/**", async (route) => {
		const path = new URL(route.request().url()).pathname.replace("/pagefind/", "");
		const body = files.get(path);
		await route.fulfill(body ? { body: Buffer.from(body), contentType: typeOf(path) } : { status: 404 });
	});
	await other.goto(new URL("a-z/", site.url).href);
	await openDialog(other);
	const { share, missed } = await findCases(other);
	expect(share, missed.join("\n")).toBeGreaterThanOrEqual(enough);
	expect(await findMissed(other, titles)).toEqual([]);
	expect(faults).toEqual([]);
});

test("every document in force is found first by its title", async () => {
	expect(await findMissed(page, titles)).toEqual([]);
});

test("every document in force is found first by its id, in any spelling", async () => {
	const spelt = inForce.map(({ head: { id } }, index) => {
		const spellings = [id, id.toLowerCase().replaceAll("-", " "), id.replaceAll("-", "")];
		return { query: spellings[index % spellings.length] as string, id };
	});
	expect(await findMissed(page, spelt)).toEqual([]);
});

test("one slip in a long word of a title still finds the document", async () => {
	const slips = inForce.flatMap(({ head: { title, id } }, index) => {
		// The longest word tells most; the kind of slip and its place change from document to document.
		const word = [...title.matchAll(/\p{L}{5,}/gu)].map(([each]) => each).sort((a, b) => b.length - a.length)[0];
		if (!word) return [];
		const at = 1 + (index % (word.length - 2));
		const slip = [
			word.slice(0, at) + word.slice(at + 1),
			`${word.slice(0, at)}q${word.slice(at)}`,
			`${word.slice(0, at)}q${word.slice(at + 1)}`,
			word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
		][index % 4] as string;
		return [{ query: title.replace(word, slip), id }];
	});
	expect(await findMissed(page, slips)).toEqual([]);
});
