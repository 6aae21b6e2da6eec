// Does the writing guide tell the truth? Its examples are read by the same reader and judged by the same rules.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../src/manual/coverage/compute-coverage.ts";
import { componentAttributes, componentNames } from "../../src/manual/model/components.ts";
import { checklistHead, procedureHead } from "../../src/manual/model/head.ts";
import { policy } from "../../src/manual/model/policy.ts";
import { registerEntries } from "../../src/manual/model/registers.ts";
import { schemaKeys } from "../../src/site/schema-keys.ts";
import { check, checklist, manualOf, ownRegisters, procedure, qcStep, today } from "../manual/build-manual.ts";
import { builtSite } from "./built-site.ts";
import { textOf } from "./read-site.ts";

const guide = readFileSync("src/pages/guide.mdx", "utf8");
const blocks = (language: string) =>
	[...guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(([, block = ""]) => block);
const examples = blocks("mdx");
const whole = examples.filter((example) => example.startsWith("---\n"));
const pieces = examples.filter((example) => example.startsWith("<") && !example.startsWith("<PausePoint"));
const path = "procedures/receiving/check-delivery.mdx";

describe("the writing guide", () => {
	test("shows a procedure that passes check and is covered", () => {
		const files = { [path]: whole[0] ?? "" };
		expect(check(files)).toEqual([]);
		expect(computeCoverage(manualOf(files), today).summary).toMatchObject({ inScope: 1, covered: 1 });
	});

	test("shows a checklist that passes check", () => {
		expect(check({ "checklists/door.mdx": whole[1] ?? "" })).toEqual([]);
	});

	test("shows pieces that pass check together", () => {
		const body = [...pieces, qcStep()].join("\n");
		const used = checklist("CHK-RCV-010", "A line.\n");
		expect(check({ "checklists/door.mdx": used, [path]: procedure("SOP-RCV-011", body) })).toEqual([]);
		expect(pieces.length).toBeGreaterThanOrEqual(6);
	});

	test("shows an exemption that is accepted", () => {
		const text = procedure("SOP-RCV-011", "Count.\n").replace(
			"criticality:",
			`${blocks("yaml").find((block) => block.startsWith("exemption:"))}criticality:`,
		);
		const files = { [path]: text };
		expect(check(files)).toEqual([]);
		expect(computeCoverage(manualOf(files), today).summary.exempt).toBe(1);
	});

	test("quotes check word by word", () => {
		const misspelt = (whole[0] ?? "").replace("owner: goods-in-lead", "owner: goods-in-led");
		const [line, help] = (blocks("text")[0] ?? "").trimEnd().split("\n");
		const [place, , message, rule] = line?.split("  ") ?? [];
		expect(check({ [path]: misspelt })).toEqual([`${place?.replace("content/", "")} ${rule} ${message}`]);
		expect(help?.trim()).toBe("Correct the id, or add it to registers/roles.yaml.");
	});

	test("shows the registers with which its procedure is the whole of a new manual", () => {
		const registers = blocks("yaml").flatMap((block) => {
			const name = /^# (registers\/\S+)/.exec(block)?.[1];
			return name ? [[name, block]] : [];
		});
		expect(registers.length).toBe(3);
		const none = Object.fromEntries(Object.keys(ownRegisters).map((name) => [name, ""]));
		const files = { ...none, ...Object.fromEntries(registers), [path]: whole[0] ?? "" };
		expect(check(files)).toEqual([]);
		expect(computeCoverage(manualOf(files), today).summary).toMatchObject({ inScope: 1, covered: 1 });
	});

	test("tells of every key of the registers and the policy what it says", () => {
		const page = textOf(readFileSync(join(builtSite().folder, "guide/index.html"), "utf8"));
		for (const schema of [...Object.values(registerEntries), policy]) {
			for (const { name, about } of schemaKeys(schema)) {
				expect(about, name).not.toBe("");
				expect(page).toContain(name);
				expect(page).toContain(about);
			}
		}
		for (const name of ["perShift", "brokenBy", "rows: accept", "exceptions: until"]) expect(page).toContain(name);
	});

	test("tells of every component, attribute and key", () => {
		const words = [
			...componentNames,
			...Object.values(componentAttributes).flatMap(({ shape }) => Object.keys(shape)),
			...Object.keys(procedureHead.shape),
			...Object.keys(checklistHead.shape),
		];
		expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(guide))).toEqual([]);
	});
});
