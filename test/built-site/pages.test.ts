// Does every page of the built site hold together: one title, links that lead somewhere, nothing inline, the right numbers?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../src/manual/coverage/compute-coverage.ts";
import { isInForce } from "../../src/manual/model/in-force.ts";
import { formatSentence } from "../../src/manual/report/format-sentence.ts";
import { allRules } from "../../src/manual/rules/all-rules.ts";
import { readManual } from "../../src/manual/source/read-manual.ts";
import { pageWords } from "../../src/site/page-words.ts";
import { builtSite } from "./built-site.ts";
import { anchorsOf, attributesOf, brokenLinks, filesOf, pagesOf, textOf } from "./read-site.ts";

const asOf = "2026-11-22";
const manual = readManual("content", "content");
const published = manual.documents.filter(({ head }) => head.status === "effective" || head.status === "withdrawn");
const { folder } = builtSite();
const pages = pagesOf(folder);
const page = (path: string) => readFileSync(join(folder, path), "utf8");

describe("every page", () => {
	test("has one h1, a title and a language", () => {
		const faults = [...pages].flatMap(([name, html]) => {
			const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
			const title = /<title>([^<]+)<\/title>/.exec(html)?.[1]?.trim();
			const lang = /<html[^>]* lang="([^"]+)"/.exec(html)?.[1];
			return headings === 1 && title && lang ? [] : [`${name}: ${headings} h1, title "${title}", lang "${lang}"`];
		});
		expect(faults).toEqual([]);
		expect(pages.size).toBeGreaterThan(150);
	});

	test("has a title of its own", () => {
		const titles = Map.groupBy([...pages.keys()], (name) => /<title>([^<]+)/.exec(pages.get(name) ?? "")?.[1]);
		expect([...titles].filter(([, names]) => names.length > 1)).toEqual([]);
	});

	test("marks in the header the place that it belongs to", () => {
		const marked = (path: string) =>
			/<a[^>]* href="([^"]+)" aria-current="([^"]+)"/.exec(page(`${path}index.html`))?.slice(1);
		expect(marked("roles/")).toEqual(["/roles/", "page"]);
		expect(marked("processes/receiving/")).toEqual(["/processes/", "true"]);
		expect(marked("coverage/stage/final/")).toEqual(["/coverage/", "true"]);
		// Nobody comes to a procedure from the master list alone.
		expect(marked("documents/sop-rcv-001/")).toBeUndefined();
	});

	test("of a document has no id of its own that a step or heading could have", () => {
		const document = manual.documents.find(({ head }) => head.id === "SOP-RCV-001");
		const ids = attributesOf(page("documents/sop-rcv-001/index.html"), "id");
		const written = [...(document?.allNodes ?? []), ...(document?.headings ?? [])].map((each) =>
			"anchor" in each ? each.anchor : "id" in each ? each.id : "",
		);
		const own = ids.filter((id) => !written.includes(id) && !id.includes("--"));
		expect(own).toContain("_content");
		expect(own.filter((id) => !id.startsWith("_"))).toEqual([]);
	});

	test("uses no id twice", () => {
		const faults = [...pages].flatMap(([name, html]) => {
			const ids = attributesOf(html, "id");
			return ids.length === new Set(ids).size ? [] : [name];
		});
		expect(faults).toEqual([]);
	});

	test("links only to pages, files and anchors that are there", () => {
		expect(brokenLinks(folder, "/")).toEqual([]);
	});

	test("holds no inline style, script or handler", () => {
		const inline = /<style[\s>]|<script(?![^>]*\ssrc=)[^>]*>|<[^>]*\s(?:style|on[a-z]+)=|href="javascript:/i;
		const faults = [...pages].flatMap(([name, html]) => inline.exec(html)?.map((found) => `${name}: ${found}`) ?? []);
		expect(faults).toEqual([]);
	});

	test("loads nothing from another place", () => {
		const outside = /<(?:script|link|img|iframe|source)[^>]*\s(?:src|href)="(?:https?:)?\/\//i;
		expect([...pages].filter(([, html]) => outside.test(html)).map(([name]) => name)).toEqual([]);
	});
});

describe("the coverage page", () => {
	const report = computeCoverage(manual, asOf);
	const html = page("coverage/index.html");

	test("begins with the sentence of the command", () => {
		expect(textOf(html)).toContain(formatSentence(report));
	});

	test("counts each process, and all of them, as the command does", () => {
		const rows = textOf(html, "\n").replace(/\s*\n\s*/g, "|");
		const { summary, processes } = report;
		for (const { title, ...counts } of [...processes, { ...summary, title: "Total" }]) {
			const { percent, inScope, covered, shallow, uncovered, exempt, unmeasured } = counts;
			const cells = [title, `${percent.toFixed(1)}\u00a0%`, inScope, covered, exempt, shallow, uncovered, unmeasured];
			expect(rows).toContain(`|${cells.join("|")}|`);
		}
	});

	test("names every gap with its file, its rule and its owner", () => {
		const words = textOf(html);
		for (const { file, line, column, message, help, rule } of report.findings) {
			for (const part of [`${file}:${line}:${column}`, pageWords(message, "en-GB"), help, rule])
				expect(words).toContain(part);
		}
		expect(report.findings.length).toBeGreaterThan(0);
	});

	test("is there as a spreadsheet", () => {
		const states = page("coverage.csv")
			.trimEnd()
			.split("\r\n")
			.slice(1)
			.map((line) => line.split(",").at(-4));
		for (const state of ["covered", "uncovered", "exempt"] as const)
			expect(states.filter((each) => each === state)).toHaveLength(report.summary[state]);
	});
});

describe("the master list", () => {
	const rowsOf = (html: string) =>
		[...html.matchAll(/<tr[^>]*>\s*<th[^>]* scope="row">(.*?)<\/tr>/gs)].map(([row]) => row);

	test("has a row for every published document, on the page and in the spreadsheet", () => {
		expect(rowsOf(page("documents/index.html"))).toHaveLength(published.length);
		const lines = page("documents.csv")
			.replace(/^\ufeff/, "")
			.trimEnd()
			.split("\r\n");
		expect(lines).toHaveLength(published.length + 1);
		for (const { head } of published) expect(lines.some((line) => line.startsWith(`${head.id},`))).toBe(true);
	});

	test("is the only list that names a withdrawn or superseded document", () => {
		const old = published.filter((document) => !isInForce(manual, document, asOf));
		expect(old.length).toBeGreaterThan(0);
		for (const { head } of old) {
			const address = `documents/${head.id.toLowerCase()}/`;
			const linking = [...pages].filter(([name, html]) => html.includes(address) && name !== `${address}index.html`);
			const lists = linking.map(([name]) => name).filter((name) => !/^documents\/[^/]+\/index\.html$/.test(name));
			expect(lists).toEqual(["documents/index.html"]);
			const row = rowsOf(page("documents/index.html")).find((each) => each.includes(address));
			expect(row).toMatch(/withdrawn|superseded|not yet effective/);
		}
	});

	test("says nothing of drafts", () => {
		const drafts = manual.documents.filter(({ head }) => head.status === "draft" || head.status === "in-review");
		expect(drafts.length).toBeGreaterThan(0);
		for (const name of filesOf(folder).filter((each) => /\.(?:html|csv)$/.test(each))) {
			for (const { head } of drafts) expect(page(name).includes(head.id), `${head.id} in ${name}`).toBe(false);
		}
	});
});

describe("addresses that others rely on", () => {
	test("every rule, term and sampling plan has its anchor", () => {
		const { glossary, "sample-plans": plans } = manual.registers;
		expect(anchorsOf(page("rules/index.html"))).toEqual(expect.arrayContaining(allRules.map(({ id }) => id)));
		expect(anchorsOf(page("glossary/index.html"))).toEqual(expect.arrayContaining([...glossary.entries.keys()]));
		expect(anchorsOf(page("sample-plans/index.html"))).toEqual(expect.arrayContaining([...plans.entries.keys()]));
	});

	test("every role, process, failure mode and expectation has its page", () => {
		for (const register of ["roles", "processes", "failure-modes", "expectations"] as const) {
			for (const id of manual.registers[register].entries.keys())
				expect(pages.has(`${register}/${id.toLowerCase()}/index.html`), `${register} ${id}`).toBe(true);
		}
	});

	test("the page for what is not there is not for search engines", () => {
		expect(page("404.html")).toContain('<meta name="robots" content="noindex">');
	});
});

test("the page for what goes wrong says where the other checks tell what to do", () => {
	const html = page("reactions/index.html");
	expect(html).toMatch(/after (?:"|&quot;|&#34;)If not/);
	expect(html).toContain('href="/roles/"');
});
