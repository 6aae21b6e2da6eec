// By which entries of the registers is less demanded, or judged less strictly, than before?

import { findLess } from "../../model/compare-samples.ts";
import { validChecksOf } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import type { Manual, Register } from "../../model/manual.ts";
import type { SamplePlan } from "../../model/registers.ts";
import { isLesser } from "../../model/words.ts";
import { judgedDocuments } from "../../rules/judged.ts";
import { type ChangeRule, changeRules } from "./change-report.ts";
import type { Comparison } from "./match-documents.ts";

/** Something about an entry of a register, told at a place in its file. */
export function ofEntry(
	rule: ChangeRule,
	{ file, locate }: Pick<Register<unknown>, "file" | "locate">,
	path: readonly (string | number)[],
	words: Pick<Finding, "message" | "help">,
): Finding {
	const [subject, ...at] = path.map(String);
	const [severity] = changeRules[rule].severities;
	return { rule, severity, file, ...locate(path), subject: subject ?? "", at: at.join("."), ...words };
}

/** QC steps in force that take their sample from a plan, as `SOP-RCV-001 "match"`. */
function usersOf(manual: Manual, asOf: string, plan: string): string[] {
	return judgedDocuments({ manual, asOf }).flatMap((document) =>
		validChecksOf(document)
			.filter(({ sample }) => "plan" in sample && sample.plan === plan)
			.map(({ id }) => `${document.head.id} "${id}"`),
	);
}

/** Levels of ISO 2859-1 from the least that is taken of a lot to the most; one is written as II, general II, S-3 or Level S3. */
const levels = ["S1", "S2", "S3", "S4", "I", "II", "III"];
const levelOf = (level: string) =>
	levels.indexOf(level.toUpperCase().replace(/\b(?:GENERAL|SPECIAL|INSPECTION|LEVEL|G)\b|[\s-]/g, ""));

/** By what a plan is meant to let more through, whatever its rows say. */
function findMeantLess(was: SamplePlan, is: SamplePlan): { at: "aql" | "level"; words: string }[] {
	const [level, levelNow] = [was, is].map((plan) => levelOf(plan.level)) as [number, number];
	return [
		...(is.aql > was.aql ? [{ at: "aql" as const, words: `AQL ${is.aql} instead of ${was.aql}` }] : []),
		...(levelNow >= 0 && levelNow < level
			? [{ at: "level" as const, words: `level ${is.level} instead of ${was.level}` }]
			: []),
	];
}

type Titled = Pick<Register<{ title: string }>, "entries" | "file" | "locate">;

/** Entries that have the title of another one, which what names that one has not followed: what names them means another. */
function* compareTitles(what: string, was: Titled, is: Titled): Generator<Finding> {
	const told = new Set<string>();
	for (const [id, { title }] of is.entries) {
		const before = was.entries.get(id)?.title ?? title;
		if (before === title || told.has(id)) continue;
		const isOther = (other: string) => is.entries.get(other)?.title !== title;
		const [owner] = [...was.entries].find(([other, entry]) => entry.title === title && isOther(other)) ?? [];
		if (owner === undefined) continue;
		const isExchange = is.entries.get(owner)?.title === before;
		if (isExchange) told.add(owner);
		yield ofEntry("exchanged-title", is, [id, "title"], {
			message: isExchange
				? `Exchanged titles of the ${what}s ${id} and ${owner}: ${id} is "${title}" and ${owner} "${before}"`
				: `Title of the ${what} ${id} that was that of ${owner}: "${title}" instead of "${before}"`,
			help: `Look whether every document that names ${isExchange ? `${id} or ${owner}` : id} means that ${what}.`,
		});
	}
}

/** A weaker sampling plan weakens its checks and fails; what only lowers the judgement is told to be looked at. */
export function* compareRegisters({ before, after, asOf }: Comparison): Generator<Finding> {
	const [old, now] = [before.registers, after.registers];
	if (old === now) return;
	for (const [id, plan] of now["sample-plans"].entries) {
		const was = old["sample-plans"].entries.get(id);
		const less = was ? findLess(was, plan) : [];
		const meant = was ? findMeantLess(was, plan) : [];
		const users = less.length + meant.length > 0 ? usersOf(after, asOf, id) : [];
		if (users.length === 0) continue;
		const words = [...less, ...meant].map((each) => each.words).join("; ");
		const [first] = less;
		if (!first) {
			yield ofEntry("lowered-judgement", now["sample-plans"], [id, meant[0]?.at ?? "aql"], {
				message: `Sampling plan ${id} that is meant to let more through: ${words} (used by ${users.join(", ")})`,
				help: "Look whether that many defective pieces may pass; its rows are judged by this.",
			});
			continue;
		}
		const path = first.row === undefined ? [id, "rows"] : [id, "rows", first.row];
		yield ofEntry("weakened-sample-plan", now["sample-plans"], path, {
			message: `Unexpected weakening of the sampling plan ${id}: ${words} (used by ${users.join(", ")})`,
			help: "Put back the sample sizes and acceptance numbers, or give the checks a plan that fits them.",
		});
	}
	const modes = now["failure-modes"];
	yield* compareTitles("role", old.roles, now.roles);
	yield* compareTitles("failure mode", old["failure-modes"], modes);
	for (const [id, { severity }] of modes.entries) {
		const was = old["failure-modes"].entries.get(id)?.severity ?? severity;
		if (!isLesser(was, severity)) continue;
		yield ofEntry("lowered-judgement", modes, [id, "severity"], {
			message: `Lower severity of the failure mode ${id}: ${severity} instead of ${was}`,
			help: "Look whether it now does less harm to the customer.",
		});
	}
	for (const [id, { brokenBy }] of old.expectations.entries) {
		const entry = now.expectations.entries.get(id);
		const lost = brokenBy.filter((mode) => !entry?.brokenBy.includes(mode));
		if (entry && lost.length === 0) continue;
		yield ofEntry("lowered-judgement", now.expectations, entry ? [id, "brokenBy"] : [id], {
			message: entry
				? `Expectation ${id} that ${lost.join(", ")} breaks no more: brokenBy ${entry.brokenBy.join(", ") || "nothing"} instead of ${brokenBy.join(", ")}`
				: `Expectation ${id} is not in the register any more, so nobody is told whether a check protects it`,
			help: "Look whether customers really expect that no longer.",
		});
	}
}
