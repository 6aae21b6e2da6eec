// Do index, chain, control plan and PFMEA say the same on their pages, in their spreadsheets and in the procedures?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { computeChain, listChain } from "../../src/manual/coverage/chain.ts";
import { computeCoverage } from "../../src/manual/coverage/compute-coverage.ts";
import { computeControlPlan } from "../../src/manual/coverage/control-plan.ts";
import { computeExpectationIndex } from "../../src/manual/coverage/expectation-index.ts";
import { computePfmea } from "../../src/manual/coverage/pfmea.ts";
import { addressOf } from "../../src/manual/model/address.ts";
import { readManual } from "../../src/manual/source/read-manual.ts";
import { builtSite } from "./built-site.ts";
import { textOf } from "./read-site.ts";

const asOf = "2026-11-22";
const manual = readManual("content", "content");
const { folder } = builtSite();
const page = (path: string) => readFileSync(join(folder, path), "utf8");
const chain = computeChain(manual, asOf);
const plan = computeControlPlan(manual, asOf);
const pfmea = computePfmea(manual, chain);
const index = computeExpectationIndex(chain);
const processes = [...manual.registers.processes.entries.keys()];

/** Rows of the body of the wide tables of a page. */
const rowsOf = (html: string) =>
	[...html.matchAll(/<tr(?:\s[^>]*)?>\s*<th[^>]* scope="row">.*?<\/tr>/gs)]
		.map(([row]) => row)
		.filter((row) => row.includes("data-column"));

/** Records of a spreadsheet by the names of its columns. */
function records(csv: string): Record<string, string>[] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain = "", end] of csv
		.replace(/^\ufeff/, "")
		.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (end !== ",") rows.push([]);
	}
	const [head = [], ...body] = rows.slice(0, -1);
	return body.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
}

describe("the control plan", () => {
	const csv = records(page("control-plan.csv"));
	test("has a row for every valid QC step in scope, on its page and in its spreadsheet", () => {
		expect(plan.length).toBeGreaterThan(50);
		expect(rowsOf(page("control-plan/index.html"))).toHaveLength(plan.length);
		expect(csv.map((row) => `${row.procedure}#${row.anchor}`)).toEqual(
			plan.map(({ procedure, anchor }) => `${procedure.head.id}#${anchor}`),
		);
	});
	test("has the steps that coverage counts, and no others", () => {
		const counted = computeCoverage(manual, asOf)
			.procedures.filter(({ state }) => state !== "out-of-scope")
			.flatMap(({ id, qcSteps }) => qcSteps.filter(({ valid }) => valid).map(({ anchor }) => `${id}#${anchor}`));
		expect(csv.map((row) => `${row.procedure}#${row.anchor}`).sort()).toEqual(counted.sort());
	});
	test("has a page for each process, which together have all rows", () => {
		const counts = processes.map((process) => rowsOf(page(`control-plan/${addressOf(process)}/index.html`)).length);
		expect(counts.reduce((sum, each) => sum + each, 0)).toBe(plan.length);
	});
	test("gives a step the number that the page of its procedure gives it", () => {
		const wrong = plan.filter(({ procedure, anchor, number }) => {
			const html = page(`documents/${addressOf(procedure.head.id)}/index.html`);
			return !html.includes(`href="#${encodeURIComponent(anchor)}" aria-label="Link to step ${number}"`);
		});
		expect(wrong.map(({ procedure, anchor, number }) => `${procedure.head.id} ${number} ${anchor}`)).toEqual([]);
	});
	test("spells a sampling plan out", () =>
		expect(csv.map(({ sample }) => sample)).toContain("plan goods-in-ii-1.5 (AQL 1.5, level II)"));
	test("calls a check at the source prevention, and every other one detection", () => {
		const types = new Set(csv.map(({ kind, control }) => `${kind === "check at the source"} ${control}`));
		expect([...types].sort()).toEqual(["false detection", "true prevention"]);
	});
});

describe("the PFMEA", () => {
	test("has every failure mode of the register, on its pages and in its spreadsheet", () => {
		const csv = records(page("pfmea.csv"));
		expect(csv).toHaveLength(pfmea.length);
		expect(rowsOf(page("pfmea/index.html"))).toHaveLength(pfmea.length);
		expect(new Set(csv.map((row) => row["failure mode"]))).toEqual(
			new Set(manual.registers["failure-modes"].entries.keys()),
		);
	});
	test("judges as coverage does, with the same way past the checks", () => {
		const judged = computeCoverage(manual, asOf).procedures.flatMap(({ id, failureModes }) =>
			failureModes.map((mode) => `${id} ${mode.id} ${mode.controlled ? "yes" : "no"} ${mode.path}`),
		);
		const rows = records(page("pfmea.csv")).filter((row) => row.procedure);
		expect(
			rows
				.map((row) => `${row.procedure} ${row["failure mode"]} ${row.controlled} ${row["way past the checks"]}`)
				.sort(),
		).toEqual(judged.sort());
	});
	test("puts what gets through first, and says why it has no risk number", () => {
		const text = textOf(page("pfmea/index.html"));
		const escaping = pfmea.filter(({ declaring }) => !declaring?.controlled);
		expect(escaping.length).toBeGreaterThan(0);
		const gaps = text.slice(text.indexOf("What gets through"), text.indexOf("Failure modes by process"));
		for (const { mode, declaring } of escaping) {
			expect(gaps).toContain(mode.id);
			expect(gaps).toContain(declaring?.path);
		}
		expect(text).toContain("There is no risk priority number (RPN) here.");
	});
});

describe("the expectation index", () => {
	const html = page("expectation-index/index.html");
	const rows = rowsOf(html);
	test("has a line for every expectation in the order of the register", () =>
		expect(rows.map((row) => /<tr[^>]* id="([^"]*)"/.exec(row)?.[1])).toEqual([
			...manual.registers.expectations.entries.keys(),
		]));
	test("has our rating and that of every competitor on the same line, in words", () => {
		for (const [at, { expectation }] of index.lines.entries()) {
			const cells = [...(rows[at] ?? "").matchAll(/<td[^>]* data-column="([^"]*)">(.*?)<\/td>/gs)].map(
				([, name = "", cell = ""]) => [name.replace("&#38;", "&").replace("&amp;", "&"), textOf(cell).trim()] as const,
			);
			const said = new Map(cells);
			expect(said.get("We")).toMatch(new RegExp(`^${expectation.rating}`));
			for (const name of index.competitors) {
				const other = expectation.competitors.find((each) => each.name === name);
				expect(said.get(name)).toBe(other?.rating ?? "not rated");
			}
		}
	});
	test("says which ratings no check protects, first as a number with its lines, which are said in words where they are few", () => {
		const unprotected = index.lines.filter(({ protection }) => protection === "unprotected");
		expect(unprotected.map(({ id }) => id)).toEqual(["EX-001", "EX-026", "EX-031"]);
		const [, ids = ""] =
			/>3<\/strong>\s*<span[^>]*>protected by no check<\/span>.*?<dd[^>]*>(.*?)<\/dd>/s.exec(html) ?? [];
		const said = unprotected.map(({ id, expectation }) => `${id} ${expectation.statement}`);
		expect(textOf(ids, " ").trim().split(/\s+/)).toEqual(said.join(" ").split(/\s+/));
		for (const { id } of unprotected)
			expect(rows.find((row) => row.includes(`id="${id}"`))).toContain("no check protects it");
	});
	test("is there as a spreadsheet with a column for every competitor", () => {
		const csv = records(page("expectation-index.csv"));
		expect(csv.map((row) => [row.expectation, row.rating, row.protection])).toEqual(
			index.lines.map(({ id, expectation, protection }) => [
				id,
				expectation.rating,
				{ protected: "protected", partly: "partly protected", unprotected: "no check protects it" }[protection],
			]),
		);
		for (const name of index.competitors) expect(csv.some((row) => row[name] === "missed")).toBe(true);
	});
});

describe("the chain", () => {
	test("has every way from an expectation to a check in its spreadsheet", () => {
		const csv = records(page("chain.csv"));
		expect(csv.map((row) => [row.expectation, row["failure mode"], row.procedure, row.anchor].join(" "))).toEqual(
			listChain(chain).map(({ expectation, failureMode, declaring, control }) =>
				[expectation?.id, failureMode?.id, declaring?.procedure.head.id, control?.anchor].join(" "),
			),
		);
	});
	test("leads from every expectation to its failure modes, procedures, steps and roles", () => {
		const html = page("chain/index.html");
		for (const { expectation, failureMode, declaring, control } of listChain(chain)) {
			if (expectation) expect(html).toContain(`href="/expectations/${addressOf(expectation.id)}/"`);
			if (failureMode) expect(html).toContain(`href="/failure-modes/${addressOf(failureMode.id)}/"`);
			if (!declaring) continue;
			const document = `/documents/${addressOf(declaring.procedure.head.id)}/`;
			expect(html).toContain(`href="${document}${control ? `#${control.anchor}` : ""}"`);
			expect(html).toContain(`href="/roles/${declaring.procedure.head.owner}/"`);
		}
	});
	test("leads back from a procedure over its failure modes to the expectations", () => {
		for (const { expectation, failureMode, declaring, control } of listChain(chain)) {
			if (!declaring || !failureMode) continue;
			const html = page(`documents/${addressOf(declaring.procedure.head.id)}/index.html`);
			const list = html.slice(html.indexOf("What can go wrong here"));
			if (expectation) expect(list).toContain(`href="/expectations/${addressOf(expectation.id)}/"`);
			if (control) expect(list).toContain(`href="#${control.anchor}"`);
		}
	});
});

test.each([
	["control-plan/index.html", ["prevention", "detection", "HOLD", "characteristic"]],
	["control-plan/receiving/index.html", ["prevention", "detection"]],
	["pfmea/index.html", ["controlled", "one control only", "another person", "prevention, detection"]],
	["expectation-index/index.html", ["protected", "partly protected", "no check protects it"]],
	["chain/index.html", ["protected"]],
])("%s explains its words, a line each, and leads to the glossary", (path, words) => {
	const html = page(path);
	const section = html.slice(html.indexOf('id="words"'));
	const meanings = new Map(
		[...section.matchAll(/<dt[^>]*>(.*?)<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/gs)].map(([, word = "", line = ""]) => [
			word,
			textOf(line),
		]),
	);
	for (const word of words) expect(meanings.get(word)?.length, word).toBeGreaterThan(20);
	expect(section).toContain('href="/glossary/"');
});
