// Do the coverage pages say what the report says, and is behind each number what it counts?

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../src/manual/coverage/compute-coverage.ts";
import { countFlows, countStates } from "../../src/manual/coverage/count.ts";
import type { CoverageProcedure } from "../../src/manual/coverage/coverage-report.ts";
import { neverAccepted } from "../../src/manual/coverage/exceptions.ts";
import { addressOf } from "../../src/manual/model/address.ts";
import { computeChecks } from "../../src/manual/model/checks.ts";
import { allRules } from "../../src/manual/rules/all-rules.ts";
import { readManual } from "../../src/manual/source/read-manual.ts";
import { pageWords } from "../../src/site/page-words.ts";
import { judgeExample, manualOfExample } from "../../src/site/rule-examples.ts";
import { builtSite } from "./built-site.ts";
import { anchorsOf, pagesOf, textOf } from "./read-site.ts";

const asOf = "2026-11-22";
const manual = readManual("content", "content");
const report = computeCoverage(manual, asOf);
const counted = report.procedures.filter(({ state }) => state !== "out-of-scope");
const { folder } = builtSite();
const page = (path: string) => readFileSync(join(folder, path, "index.html"), "utf8");
const groupPages = [...pagesOf(folder)].filter(([name]) => /^coverage\/[^/]+\/[^/]+\/index\.html$/.test(name));

/** The element with an id, from its tag to the tag that closes it. */
function elementOf(html: string, id: string): string {
	const start = html.search(new RegExp(`<(\\w+)[^>]* id="${id}"`));
	if (start < 0) return "";
	const name = /^<(\w+)/.exec(html.slice(start))?.[1] ?? "";
	let depth = 0;
	for (const { 0: tag, index } of html.slice(start).matchAll(new RegExp(`</?${name}\\b[^>]*>`, "g"))) {
		depth += tag.startsWith("</") ? -1 : 1;
		if (depth === 0) return html.slice(start, start + index + tag.length);
	}
	return "";
}

const procedureAnchors = (html: string) => anchorsOf(html).filter((id) => id.startsWith("procedure-"));
const entriesIn = (html: string) => html.match(/<li>/g)?.length ?? 0;

interface NumberLink {
	from: string;
	number: number;
	page: string;
	anchor: string;
}

/** Numbers in tables that are links. */
function numberLinks(path: string, html: string): NumberLink[] {
	return [...html.matchAll(/<td\b[^>]*class="number[^"]*"[^>]*>\s*<a href="([^"]+)"[^>]*>\s*(\d+)\s*<\/a>/g)].map(
		([, href = "", number]) => {
			const url = new URL(href, `http://site/${path}/`);
			return { from: path, number: Number(number), page: url.pathname.slice(1), anchor: url.hash.slice(1) };
		},
	);
}

/** How many entries are behind a link; for all work steps what the total of the table says. */
function entriesBehind({ page: path, anchor, number }: NumberLink): number {
	const html = page(path);
	if (/^work-(?:open|verified)$/.test(anchor)) return entriesIn(elementOf(html, anchor));
	if (path === "coverage/work-steps/" || anchor === "work-steps") {
		const total = /<tr\b[^>]*class="total">.*?<\/tr>/s.exec(elementOf(html, "work-steps"))?.[0] ?? "";
		const numbers = [...total.matchAll(/<td\b[^>]*class="number"[^>]*>(\d+)/g)].map(([, found]) => Number(found));
		return numbers.includes(number) ? number : -1;
	}
	const part = anchor ? elementOf(html, anchor) : html;
	if (path.startsWith("rules/")) return part.match(/<li>/g)?.length ?? 0;
	if (
		/irreversible-steps|failure-modes/.test(path) ||
		/guarded|controlled|single|irreversible-steps|failure-modes/.test(anchor)
	)
		return entriesIn(part);
	return procedureAnchors(part).length;
}

function checkLinks(path: string): NumberLink[] {
	const links = numberLinks(path, page(path));
	for (const link of links) {
		expect(existsSync(join(folder, link.page, "index.html")), `${path} -> ${link.page}`).toBe(true);
		expect(entriesBehind(link), `${path} -> ${link.page}#${link.anchor}`).toBe(link.number);
	}
	return links;
}

describe("every number on", () => {
	test("the coverage page leads to so many entries", () => {
		expect(checkLinks("coverage").length).toBeGreaterThan(150);
	});
	test("the pages behind it leads to so many entries", () => {
		expect(groupPages.length).toBeGreaterThan(40);
		for (const [name] of groupPages) expect(checkLinks(name.replace("/index.html", "")).length).toBeGreaterThan(0);
	});
	test("the list of rules is in colour only where a rule finds something", () => {
		const rows = page("rules").match(/<tr role="row" id=.*?<\/tr>/gs) ?? [];
		const idle = rows.filter((row) => /<td\b[^>]*class="number none"[^>]*>\s*0/.test(row));
		expect(idle.length).toBeGreaterThan(10);
		expect(rows.length).toBeGreaterThan(idle.length);
		for (const row of rows) expect(/class="(?:stop|caution)"/.test(row)).toBe(!idle.includes(row));
	});
	test("the list of rules leads to so many findings", () => {
		expect(checkLinks("rules").reduce((sum, { number }) => sum + number, 0)).toBeGreaterThanOrEqual(
			report.findings.length,
		);
	});
});

describe("the coverage page", () => {
	const html = page("coverage");
	const words = textOf(html, "|").replace(/\s*\|[\s|]*/g, "|");

	test("tells what lets an error through before any table", () => {
		const order = ['id="sentence"', 'id="gaps"', "Totals"].map((each) => html.indexOf(each));
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(order[0]).toBeGreaterThan(0);
	});

	test("writes days as people do, and keeps the per cent sign beside its number", () => {
		const told = textOf(elementOf(html, "gaps") + elementOf(html, "also-found"));
		expect(report.findings.some(({ message }) => /\d{4}-\d\d-\d\d/.test(message))).toBe(true);
		expect(told).not.toMatch(/\d{4}-\d\d-\d\d/);
		expect(words).not.toMatch(/\d %/);
	});

	test("has totals that are those of the report", () => {
		const { summary } = report;
		const { irreversibleSteps: steps, failureModes: modes, workSteps: work } = summary;
		for (const [name, good, all] of [
			["Procedures in scope, covered", summary.covered, summary.inScope],
			["Irreversible steps, guarded", steps.guarded, steps.total],
			["Failure modes, controlled", modes.controlled, modes.total],
			["Work steps, verified", work.verified, work.total],
		] as const)
			expect(words).toMatch(new RegExp(`\\|${name}\\|[\\d.]+\\s%\\|${good}\\|${all - good}\\|${all}\\|`));
		expect(words).toMatch(new RegExp(`\\|of these by one check only\\|[\\d.]+\\s%\\|${modes.single}\\|`));
	});

	test("has no number above zero that leads nowhere", () => {
		expect(html.match(/<td\b[^>]*class="number[^"]*"[^>]*>\s*[1-9]\d*\s*</g)).toBeNull();
	});

	test("leads to every work step that no check verifies, by name", () => {
		const list = elementOf(page("coverage/work-steps"), "work-open");
		const links = [...list.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
		const open = report.procedures
			.filter(({ state }) => state !== "out-of-scope")
			.flatMap(({ id, workSteps }) =>
				workSteps.filter(({ verified }) => !verified).map(({ anchor }) => `/documents/${addressOf(id)}/#${anchor}`),
			);
		expect(open.length).toBeGreaterThan(50);
		expect(links.sort()).toEqual(open.sort());
	});

	test("tells each finding by its rule, those of gaps in full", () => {
		for (const [rule, findings] of Map.groupBy(report.findings, ({ rule }) => rule))
			expect(words).toMatch(new RegExp(`\\|${rule}\\|(?:error|warning)\\|${findings.length}\\|`));
		const gaps = report.procedures.filter(({ state }) => state === "uncovered" || state === "shallow");
		for (const { id } of gaps)
			for (const { message } of report.findings.filter(({ subject }) => subject === id).slice(0, 4))
				expect(textOf(html)).toContain(pageWords(message, "en-GB"));
	});

	test("bears the name of the manual and the day on every sheet", () => {
		expect(html).toContain('<link rel="stylesheet" href="/print/coverage.css" media="print"');
		const css = readFileSync(join(folder, "print/coverage.css"), "utf8");
		expect(css).toContain(`@top-left{content:"${manual.policy.title} · QC coverage"`);
		expect(css).toContain('@bottom-left{content:"Uncontrolled when printed · As of 22 Nov 2026"');
	});

	test("says of each exemption how many days are left", () => {
		expect(words).toContain("until 3 Mar 2027, 101 days left");
	});
});

describe("the page of a group", () => {
	const byKey = (key: (procedure: CoverageProcedure) => string) => Map.groupBy(counted, key);
	test.each([
		["process", byKey(({ process }) => process)],
		["owner", byKey(({ owner }) => owner)],
		["criticality", byKey(({ criticality }) => criticality)],
	])("of each %s counts what the report counts", (by, groups) => {
		for (const [key, procedures] of groups) {
			const html = page(`coverage/${by}/${key}`);
			const { covered, inScope } = countStates(procedures);
			const { irreversibleSteps: steps } = countFlows(procedures);
			const words = textOf(html, "|").replace(/\s*\|[\s|]*/g, "|");
			expect(words).toContain(`|${covered}|${inScope - covered}|${inScope}|`);
			expect(words).toContain(`|${steps.guarded}|${steps.total - steps.guarded}|${steps.total}|`);
			expect(procedureAnchors(html)).toHaveLength(procedures.length);
		}
	});
	test("of each role holds the procedures in which it performs or verifies something", () => {
		const expected = new Map<string, Set<string>>();
		for (const { file } of counted) {
			const procedure = manual.documents.find((document) => document.file === file);
			if (!procedure) throw new Error(`no ${file}`);
			const steps = procedure.allNodes.flatMap((node) => (node.component === "Step" ? node.by : []));
			const checks = computeChecks(manual, procedure, asOf).flatMap(({ check }) => check.by);
			for (const role of [...procedure.head.roles, ...steps, ...checks]) {
				expected.set(role, (expected.get(role) ?? new Set()).add(`procedure-${procedure.head.id.toLowerCase()}`));
			}
		}
		expect(expected.size).toBeGreaterThan(20);
		for (const [role, anchors] of expected)
			expect(procedureAnchors(page(`coverage/role/${role}`)).sort(), role).toEqual([...anchors].sort());
	});
	test("names a check by its title, not by its id in the file", () => {
		const modes = elementOf(page("coverage/process/receiving"), "failure-modes");
		const checks = counted.filter(({ process }) => process === "receiving").flatMap(({ qcSteps }) => qcSteps);
		const links = [...modes.matchAll(/<a [^>]*href="[^"]*#([^"]+)"[^>]*>(.*?)<\/a>/gs)];
		expect(links.length).toBeGreaterThan(5);
		for (const [, anchor = "", name = ""] of links)
			expect(checks.filter((check) => check.anchor === decodeURIComponent(anchor)).map(({ title }) => title)).toContain(
				textOf(name).trim(),
			);
	});
	test("of each stage holds the procedures with a valid check there", () => {
		for (const stage of ["receiving", "in-process", "final"] as const) {
			const there = counted.filter(({ qcSteps }) => qcSteps.some((check) => check.valid && check.stage === stage));
			const ids = there.map(({ id }) => `procedure-${id.toLowerCase()}`).sort();
			expect(procedureAnchors(page(`coverage/stage/${stage}`)).sort()).toEqual(ids);
		}
	});
	test("tells of a gap each finding, its rule and the step", () => {
		const html = page("coverage/process/marketing");
		const gap = elementOf(html, "procedure-sop-mkt-003");
		for (const { message, rule, subject } of report.findings) {
			if (subject !== "SOP-MKT-003") continue;
			expect(textOf(gap)).toContain(pageWords(message, "en-GB"));
			expect(gap).toContain(`href="/rules/${rule}/"`);
		}
		expect(gap).toContain('href="/documents/sop-mkt-003/#publish"');
	});
});

test("a procedure says in its head how well it is checked, and leads to what is behind it", () => {
	for (const { id, state, process, failureModes } of counted) {
		const html = page(`documents/${id.toLowerCase()}`);
		const line = /<p class="coverage-line[^>]*>.*?<\/p>/s.exec(html)?.[0] ?? "";
		expect(line).toContain(`href="/coverage/process/${process}/#procedure-${id.toLowerCase()}"`);
		expect(textOf(line)).toContain(`QC: ${state}`);
		if (failureModes.length > 0)
			expect(textOf(line)).toContain(
				`${failureModes.filter(({ controlled }) => controlled).length} of ${failureModes.length} failure mode`,
			);
	}
});

describe.each(allRules)("the page of $id", (rule) => {
	const html = page(`rules/${rule.id}`);
	test("shows what is wrong, why, and examples with what the rule says to them", () => {
		const words = textOf(html);
		const told = judgeExample(rule, rule.examples.bad);
		expect(told.length).toBeGreaterThan(0);
		for (const { message } of told) expect(words).toContain(message);
		expect(judgeExample(rule, rule.examples.good)).toEqual([]);
		for (const text of [rule.why, "Is reported", "Is not reported", rule.source ?? rule.id])
			expect(words).toContain(text);
	});
	test("says whether and how a finding is accepted", () => {
		const possible = rule.affects === "coverage" && !neverAccepted.includes(rule.id);
		expect(html.includes(`{/* accept ${rule.id}: `)).toBe(possible);
		expect(textOf(html).includes("Not at all")).toBe(!possible);
	});
	test("holds what it finds now", () => {
		const found = report.findings.filter((finding) => finding.rule === rule.id);
		for (const { message } of found) expect(textOf(elementOf(html, "found"))).toContain(pageWords(message, "en-GB"));
	});
});

test("an example is read as a writer's files are", () => {
	for (const { examples } of allRules) expect(manualOfExample(examples.good).sound).toBe(true);
});
