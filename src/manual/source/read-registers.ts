// What do the registers and the policy say, and where do they not fit their schemas?

import type { z } from "zod";
import { addressOf } from "../model/address.ts";
import { policyPath, registerPath } from "../model/content-folder.ts";
import type { Finding } from "../model/finding.ts";
import type { Manual, Register, Registers } from "../model/manual.ts";
import { type Policy, policy as policySchema } from "../model/policy.ts";
import { printedPath } from "../model/printed-path.ts";
import { type RegisterName, registerEntries, registerNames, registersWithPages } from "../model/registers.ts";
import { id as idSchema, likelyId } from "../model/values.ts";
import { explainSchemaIssues, type SchemaProblem } from "./explain-schema-issue.ts";
import { findCutText, isFineAt } from "./find-cut-text.ts";
import { findTurnedText } from "./find-turned-text.ts";
import { explainKept, keepEntry } from "./keep-entry.ts";
import { locateYaml, type YamlPlaces } from "./locate-yaml.ts";
import { asYaml } from "./mend-yaml.ts";
import { explainYamlError, loadYaml, showKey } from "./parse-yaml.ts";
import { helpForUnseen } from "./unseen-signs.ts";

/** Gives the text of a file below the content folder; undefined where there is none or it cannot be read. */
type TextSource = (path: string) => string | undefined;

type Fault = Omit<SchemaProblem, "rule"> & { rule: SchemaProblem["rule"] | "duplicate-register-id" };

interface YamlFile {
	/** Path as it is printed. */
	file: string;
	data: unknown;
	places(): YamlPlaces;
	report(problem: Fault, subject: string): void;
	/** Reports the texts that a # cuts off; see findCutText. */
	reportCutText(fits: (data: unknown, path: readonly PropertyKey[]) => boolean): void;
	/** False where the YAML does not parse. */
	parsed: boolean;
}

function readYaml(path: string, label: string, textOf: TextSource, findings: Finding[]): YamlFile {
	const file = printedPath(label, path);
	const yaml = textOf(path) ?? "";
	let known: YamlPlaces | undefined;
	const places = () => (known ??= locateYaml(yaml, 0));
	const report = ({ rule, path: at, message, help }: Fault, subject: string) => {
		const ofKey = rule === "unknown-key" || rule === "duplicate-register-id";
		const place = ofKey ? places().ofKey(at) : places().ofValue(at);
		findings.push({ rule, severity: "error", file, ...place, message, help, subject });
	};
	for (const problem of findTurnedText(yaml)) findings.push({ severity: "error", file, subject: "", ...problem });
	try {
		const data = loadYaml(yaml);
		const reportCutText: YamlFile["reportCutText"] = (fits) => {
			for (const problem of findCutText(yaml, data, 0, fits))
				findings.push({ severity: "error", file, subject: "", ...problem });
		};
		return { file, data, places, report, reportCutText, parsed: true };
	} catch (error) {
		const { message, help, line, column } = explainYamlError(error, yaml);
		findings.push({
			rule: "broken-yaml",
			severity: "error",
			file,
			line: line + 1,
			column: column + 1,
			message,
			help,
			subject: "",
		});
		return { file, data: undefined, places, report, reportCutText: () => {}, parsed: false };
	}
}

function isMap(data: unknown): data is Record<string, unknown> {
	return data !== null && typeof data === "object" && !Array.isArray(data);
}

/** What fits of a group of keys, each judged by itself. */
function fittingKeys(shape: Readonly<Record<string, z.ZodType>>, data: unknown): Record<string, unknown> {
	const fitting: Record<string, unknown> = {};
	if (!isMap(data)) return fitting;
	for (const [key, schema] of Object.entries(shape)) {
		if (!Object.hasOwn(data, key)) continue;
		const result = schema.safeParse(data[key]);
		if (result.success) fitting[key] = result.data;
	}
	return fitting;
}

function readRegister(
	name: RegisterName,
	label: string,
	textOf: TextSource,
	isLost: (path: string) => boolean,
	findings: Finding[],
) {
	const path = registerPath(name);
	const yaml = readYaml(path, label, textOf, findings);
	const { file, data, places, report, reportCutText, parsed } = yaml;
	const entries = new Map<string, object>();
	const partial = new Map<string, object>();
	const ids = new Set<string>();
	const lost = !parsed || isLost(path) || !(data === undefined || data === null || isMap(data));
	const locate = (at: readonly PropertyKey[]) => places().ofValue(at);
	const register: Register<object> = { file, entries, partial, ids, lost, locate };
	if (data === undefined || data === null) return register;
	if (!isMap(data)) {
		const message = "Unexpected content, expected a map from id to entry";
		report({ rule: "invalid-value", path: [], message, help: "Write id: and its keys below it." }, "");
		return register;
	}
	const schema: z.ZodType<object> = registerEntries[name];
	const known = Object.keys(registerEntries[name].shape);
	reportCutText((restored, [key = "", ...rest]) => {
		const entry = schema.safeParse((restored as Record<PropertyKey, unknown>)[key]);
		return isFineAt(entry.error?.issues ?? [], rest);
	});
	for (const [key, id] of readIds(name, Object.keys(data), yaml)) {
		ids.add(id);
		const result = schema.safeParse(data[key]);
		if (result.success) {
			entries.set(id, result.data);
			continue;
		}
		const fitting = fittingKeys(registerEntries[name].shape, data[key]);
		partial.set(id, fitting);
		const kept = keepEntry(name, id, fitting);
		if (kept) entries.set(id, kept);
		for (const problem of explainSchemaIssues(result.error.issues, data[key], known, "key", key)) {
			const text = problem.path.length === 0 ? data[key] : undefined;
			const own = known[0] && typeof text === "string" ? `Write ${key}: { ${known[0]}: ${asYaml(text)} }.` : "";
			const help = [problem.help || own, explainKept(name, problem.path[0])].filter(Boolean).join(" ");
			report({ ...problem, help, path: [key, ...problem.path] }, key);
		}
	}
	return register;
}

/** How a key is mended that is no id: a space is missing behind its colon, or it is a title. */
function helpForId(key: string): string {
	const [, joined, sign] = /^([^\s:={]+)\s*([:=])\s*\{/.exec(key) ?? [];
	if (joined) return sign === ":" ? `Put a space behind ${joined}:` : `Write ${joined}: { for ${joined} = {.`;
	const likely = likelyId(key);
	return likely && `Write ${likely}, here and wherever it is named.`;
}

/** The keys that are ids, with the id that each is. Reports what is none, and what gets the address of another. */
function readIds(
	name: RegisterName,
	keys: readonly string[],
	{ file, places, report }: YamlFile,
): [key: string, id: string][] {
	// Each entry of some registers has a page, whose address is in lower case.
	const placeOf = (id: string) => (registersWithPages.has(name) ? addressOf(id) : id.normalize("NFC"));
	const firstAt = new Map<string, string>();
	return keys.flatMap((key): [key: string, id: string][] => {
		const id = idSchema.safeParse(key);
		if (!id.success) {
			const message = `Unexpected id ${showKey(key)}, expected letters, digits and single - . _ between them`;
			report({ rule: "unknown-key", path: [key], message, help: helpForUnseen(key) || helpForId(key) }, "");
			return [];
		}
		const first = firstAt.get(placeOf(key));
		if (first === undefined) firstAt.set(placeOf(key), key);
		else {
			const { line, column } = places().ofKey([first]);
			const message = `Unexpected id ${key} that gets the same address as ${first}, expected ids that differ in more than upper and lower case; the other is ${file}:${line}:${column}`;
			const help = "Give one of them another id, or remove it where both mean the same, and correct what names it.";
			report({ rule: "duplicate-register-id", path: [key], message, help }, id.data);
		}
		return [[key, id.data]];
	});
}

/** All registers. `isLost` tells of a path, after its text was asked for, that there is a file that could not be read. */
export function readRegisters(
	label: string,
	textOf: TextSource,
	isLost: (path: string) => boolean,
): { registers: Registers; findings: Finding[] } {
	const findings: Finding[] = [];
	const read = registerNames.map((name) => [name, readRegister(name, label, textOf, isLost, findings)] as const);
	return { registers: Object.fromEntries(read) as unknown as Registers, findings };
}

/** The policy with its defaults; `sound` is false where it does not parse or does not fit. */
export function readPolicy(label: string, textOf: TextSource) {
	const findings: Finding[] = [];
	const { file, data, places, report, reportCutText, parsed } = readYaml(policyPath, label, textOf, findings);
	const result = policySchema.safeParse(data ?? {});
	reportCutText((restored, path) => isFineAt(policySchema.safeParse(restored).error?.issues ?? [], path));
	const policyFile: Manual["policyFile"] = {
		file,
		locate: (at) => places().ofValue(at),
		locateKey: (at) => places().ofKey(at),
	};
	// A record skips this one key in silence.
	if (isMap(data) && isMap(data.rules) && Object.hasOwn(data.rules, "__proto__")) {
		const message = 'Unexpected key "rules.__proto__"';
		report({ rule: "unknown-key", path: ["rules", "__proto__"], message, help: "Remove it." }, "");
	}
	if (result.success) return { policy: result.data, policyFile, findings, sound: parsed };
	for (const problem of explainSchemaIssues(result.error.issues, data, Object.keys(policySchema.shape)))
		report(problem, "");
	const defaults: Policy = policySchema.parse({});
	const fitting = fittingKeys(policySchema.shape, data) as Partial<Policy>;
	return { policy: { ...defaults, ...fitting }, policyFile, findings, sound: false };
}
