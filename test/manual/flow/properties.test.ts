// What holds of the flow and of the report, whatever the procedures are?
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import type { CoverageReport } from "../../../src/manual/coverage/coverage-report.ts";
import { isIndependent } from "../../../src/manual/flow/independence.ts";
import { namesOf } from "../../../src/manual/model/finding.ts";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import {
	checklist,
	type Files,
	findingsOf,
	manualOf,
	ownRegisters,
	pausePoint,
	procedure,
	procedures,
	today,
} from "../build-manual.ts";
import { type AnyPart, anyBody, anyCheck, anyList, flattenParts, listsOf, writeParts } from "./any-procedure.ts";
import { flowOfFiles } from "./flow-of.ts";

/** A procedure, the checklist that it may use, and a procedure that it may require. */
interface World {
	body: AnyPart[];
	list: AnyPart[];
	required: AnyPart[];
	requires: boolean;
}
const anyWorld: fc.Arbitrary<World> = fc.record({
	body: anyBody,
	list: anyList,
	required: anyBody,
	requires: fc.boolean(),
});
const failureModes = "[FM-001, FM-002]";
const filesOf = ({ body, list, required, requires }: World): Files => ({
	...procedures(
		procedure("SOP-1", writeParts(body), { failureModes, ...(requires && { requires: "[SOP-2]" }) }),
		procedure("SOP-2", writeParts(required)),
	),
	"checklists/c.mdx": checklist("CHK-1", writeParts(list)),
});
/** What is safe: irreversible steps that are guarded, failure modes that are controlled; and what there is of both. */
function safeOf(world: World): { safe: string[]; all: string[] } {
	const flow = flowOfFiles(filesOf(world));
	const steps = flow.irreversibleSteps.map(({ node, guarded }) => ({ name: node.anchor, safe: guarded }));
	const modes = flow.failureModes.map(({ id, controlled }) => ({ name: id, safe: controlled }));
	const both = [...steps, ...modes];
	return { safe: both.filter(({ safe }) => safe).map(({ name }) => name), all: both.map(({ name }) => name) };
}
const worldLists = ({ body, list, required }: World) => [...listsOf(body), list, ...listsOf(required)];
const numRuns = 100;

describe("a valid check without a goto", () => {
	test("makes nothing unsafe wherever it is added", () =>
		fc.assert(
			fc.property(anyWorld, anyCheck, fc.nat(), fc.nat(), fc.boolean(), (world, check, where, at, isGhost) => {
				const added = structuredClone(world);
				const lists = worldLists(added);
				const list = lists[where % lists.length] as AnyPart[];
				// A step may name it in undoes before it is there; no goto does.
				const id = isGhost ? "ghost" : "added";
				list.splice(at % (list.length + 1), 0, { ...check, id, valid: true, goto: "" });
				const [before, after] = [safeOf(world), safeOf(added)];
				expect(after.all).toEqual(before.all);
				expect(after.safe).toEqual(expect.arrayContaining(before.safe));
			}),
			{ numRuns },
		));
	test("makes nothing safe by being removed", () =>
		fc.assert(
			fc.property(anyWorld, fc.nat(), (world, which) => {
				const removed = structuredClone(world);
				const lists = worldLists(removed);
				const places = lists.flatMap((list) =>
					list.flatMap((part, at) => {
						const plain = part.part === "check" && part.valid && (part.goto === "" || part.goto === "end");
						return plain ? [{ list, at, id: part.id }] : [];
					}),
				);
				const place = places[which % places.length];
				fc.pre(place !== undefined);
				// Where a goto leads to it, the way ends here once it is gone, and what stood behind may be out of reach.
				const own = [removed.body, removed.list, removed.required].find((parts) => listsOf(parts).includes(place.list));
				const gotos = flattenParts(own ?? []).flatMap((part) =>
					part.part === "check" ? [part.goto] : part.part === "decision" ? part.branches.map(({ goto }) => goto) : [],
				);
				fc.pre(!gotos.includes(place.id));
				place.list.splice(place.at, 1);
				const [before, after] = [safeOf(world), safeOf(removed)];
				expect(after.all).toEqual(before.all);
				expect(before.safe).toEqual(expect.arrayContaining(after.safe));
			}),
			{ numRuns },
		));
});

/** The same world, its procedure with other parts: `change` is called with a copy of each, those within branches included. */
function withParts(world: World, change: (part: AnyPart) => void): World {
	const changed = structuredClone(world);
	for (const part of flattenParts(changed.body)) change(part);
	return changed;
}

describe("a control stands alone", () => {
	const isControlled = (world: World, mode: string) =>
		flowOfFiles(filesOf(world)).failureModes.find(({ id }) => id === mode)?.controlled;
	test("just where nothing is controlled without it", () =>
		fc.assert(
			fc.property(anyWorld, (world) => {
				for (const { id, controlled, controls, required, alone } of flowOfFiles(filesOf(world)).failureModes) {
					if (!controlled) continue;
					for (const check of controls.filter(({ anchor }) => !anchor.includes("--"))) {
						const without = withParts(world, (part) => {
							if (part.part === "check" && part.id === check.anchor) part.valid = false;
						});
						expect(alone.includes(check), check.anchor).toBe(!isControlled(without, id));
					}
					for (const each of required)
						expect(alone.includes(each)).toBe(!isControlled({ ...world, requires: false }, id));
				}
			}),
			{ numRuns: 200 },
		));
});

describe("a critical failure mode", () => {
	/** What follows from a goto or an undoes that names nothing, or from a verifier who did the work, is told where that is no error itself. */
	const lenient = ["goto-nowhere", "undoes-nothing", "verifier-not-independent"].map((id) => `${id}: warning`);
	const leadingOn = { "policy.yaml": `rules: { ${lenient.join(", ")} }\n` };
	const isTold = (world: World) =>
		findingsOf("critical-without-independent-check", { ...filesOf(world), ...leadingOn }).some((each) =>
			each.startsWith("procedures/receiving/a"),
		);
	const critical = (world: World) => {
		const flow = flowOfFiles(filesOf(world));
		return { flow, controlled: flow.failureModes.some(({ id, controlled }) => id === "FM-001" && controlled) };
	};
	test("is told wherever it is controlled and would not be if the checks of one's own work looked for something else", () =>
		fc.assert(
			fc.property(anyWorld, (any) => {
				// What is no hold point may go without making whoever looks later any less independent.
				const world = withParts({ ...any, list: [], requires: false }, (part) => {
					if (part.part === "check") part.hold = false;
				});
				const { flow, controlled } = critical(world);
				fc.pre(controlled);
				const manual = manualOf(filesOf(world));
				const independent = new Set(
					flow.graph.nodes.flatMap((node) =>
						node.kind === "check" && isIndependent(manual, flow.graph, node) ? [node.anchor] : [],
					),
				);
				// They stay where they are: one that were gone would lead nobody on by failing, either.
				const others = withParts(world, (part) => {
					if (part.part === "check" && !independent.has(part.id))
						part.controls = part.controls.replace("FM-001", "").trim();
				});
				if (!critical(others).controlled) expect(isTold(world)).toBe(true);
			}),
			{ numRuns: 200 },
		));
	test("is told no less where a procedure is required in which everybody checks their own work", () =>
		fc.assert(
			fc.property(anyWorld, (world) => {
				const required = structuredClone(world.required);
				for (const part of flattenParts(required)) if (part.part === "check") part.kind = "self";
				// Checklists are used by both.
				const list = world.list.map((part): AnyPart => (part.part === "check" ? { ...part, kind: "self" } : part));
				const self = { ...world, list, required };
				if (isTold({ ...self, requires: false })) expect(isTold({ ...self, requires: true })).toBe(true);
			}),
			{ numRuns },
		));
});

describe("a goto that names nothing", () => {
	/** The same world, one of its gotos with another value; undefined: it has none. */
	const leading = (world: World, which: number, goto: string): World | undefined => {
		const changed = structuredClone(world);
		const led = flattenParts(changed.body).flatMap((part): { goto: string }[] =>
			part.part === "check" ? (part.valid ? [part] : []) : part.part === "decision" ? part.branches : [],
		);
		const one = led[which % led.length];
		if (one) one.goto = goto;
		return one && changed;
	};
	/** What is not told beside something graver of the same. */
	const lesser: Readonly<Record<string, string>> = {
		"uncontrolled-failure-mode": "critical-without-independent-check",
		"unguarded-irreversible-step": "unchecked-since-requirement",
	};
	/** Whether a reaction leads back is judged by which place comes first, and one way more may turn that round. */
	const byOrder = [
		"reaction-without-reverification",
		"hold-not-held",
		"stopped-goods-go-on",
		"self-approved-concession",
	];
	const toldOf = (world: World) =>
		reportOf(filesOf(world)).findings.flatMap((finding) => {
			const { id, rule, subject } = finding;
			return subject === "SOP-1" && rule !== "goto-nowhere" && !byOrder.includes(rule)
				? [id, ...namesOf(finding), id.replace(rule, lesser[rule] ?? rule)]
				: [];
		});
	test("is told with nothing else than what is told wherever it should lead", () =>
		fc.assert(
			fc.property(anyWorld, fc.nat(), (world, which) => {
				const misspelt = leading(world, which, "nowhere");
				fc.pre(misspelt !== undefined);
				const told = toldOf(misspelt);
				for (const goto of [...flattenParts(world.body).map(({ id }) => id), "end"]) {
					const right = leading(world, which, goto);
					if (right) expect(toldOf(right), goto).toEqual(expect.arrayContaining(told));
				}
			}),
			{ numRuns: 40 * Number(process.env.FUZZ ?? 1) },
		));
	test("and so is an undoes, whichever check it should name", () =>
		fc.assert(
			fc.property(anyWorld, fc.nat(), (world, which) => {
				const undoing = (undoes: string): World | undefined => {
					const changed = structuredClone(world);
					const steps = flattenParts(changed.body).filter((part) => part.part === "step");
					const one = steps[which % steps.length];
					if (one) one.undoes = undoes;
					return one && changed;
				};
				const misspelt = undoing("nothing-that-is");
				fc.pre(misspelt !== undefined);
				const told = toldOf(misspelt).filter((name) => !name.includes("nothing-that-is"));
				const checks = flattenParts(world.body).flatMap((part) =>
					part.part === "check" && part.valid ? [part.id] : [],
				);
				for (const check of checks) {
					const right = undoing(check);
					if (right) expect(toldOf(right), check).toEqual(expect.arrayContaining(told));
				}
			}),
			{ numRuns: 40 * Number(process.env.FUZZ ?? 1) },
		));
});

/** A manual of a few procedures that may require each other, in any state. */
const anyManual = fc.record({
	list: anyList,
	parts: fc.array(
		fc.record({
			body: anyBody,
			requires: fc.constantFrom("[]", "[]", "[P-0]", "[P-1]", "[P-0, P-2]"),
			status: fc.constantFrom("effective", "effective", "effective", "draft"),
			process: fc.constantFrom("receiving", "packing"),
			criticality: fc.constantFrom("critical", "minor"),
			effective: fc.constantFrom("2024-01-01", "2026-01-01"),
		}),
		{ minLength: 1, maxLength: 4 },
	),
});
type AnyManual = typeof anyManual extends fc.Arbitrary<infer Value> ? Value : never;
const path = (name: string | number) => `procedures/${name}.mdx`;
const manualFiles = ({ list, parts }: AnyManual, names: (at: number) => string = String): Files => ({
	...ownRegisters,
	"registers/expectations.yaml":
		"EX-001: { touchpoint: Parcel, statement: It looks right, rating: met, brokenBy: [FM-001, FM-002] }\nEX-002: { touchpoint: Till, statement: It is quick, rating: met }\n",
	"policy.yaml":
		"thresholds: { critical: 50 }\nexceptions:\n  - { rule: open-decision, document: P-0, reason: everybody knows what to do then }\n",
	"checklists/c.mdx": checklist("CHK-1", writeParts(list)),
	...Object.fromEntries(
		parts.map(({ body, ...keys }, at) => [
			path(names(at)),
			procedure(`P-${at}`, writeParts(body), { failureModes, ...keys }),
		]),
	),
});
const reportOf = (files: Files) => computeCoverage(manualOf(files), today);
const sum = <Each>(each: readonly Each[], count: (one: Each) => number) =>
	each.reduce((total, one) => total + count(one), 0);

describe("the report of any manual", () => {
	test("does not depend on the names of files", () =>
		fc.assert(
			fc.property(
				anyManual.chain((parts) =>
					fc.tuple(fc.constant(parts), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 })),
				),
				([parts, order]) => {
					const byId = <Each extends { id: string }>(list: readonly Each[]) =>
						[...list].sort((a, b) => (a.id < b.id ? -1 : 1));
					/** Without order, and with ids in the place of files. */
					const settle = (report: CoverageReport, names: (at: number) => string) => {
						let text = JSON.stringify(report);
						for (const at of parts.parts.keys()) text = text.replaceAll(`content/${path(names(at))}"`, `P-${at}"`);
						const settled: CoverageReport = JSON.parse(text);
						const { procedures, findings, accepted } = settled;
						return { ...settled, procedures: byId(procedures), findings: byId(findings), accepted: byId(accepted) };
					};
					const renamed = (at: number) => `z${order[at]}`;
					expect(settle(reportOf(manualFiles(parts, renamed)), renamed)).toEqual(
						settle(reportOf(manualFiles(parts)), String),
					);
				},
			),
			{ numRuns: 40 },
		));
	test("has totals that are the sums of their parts", () =>
		fc.assert(
			fc.property(anyManual, (parts) => {
				const { summary, processes, procedures, thresholds } = reportOf(manualFiles(parts));
				const states = ["covered", "shallow", "uncovered", "exempt", "unmeasured"] as const;
				expect(summary.procedures).toBe(parts.parts.length);
				expect(sum(states, (state) => summary[state])).toBe(summary.inScope);
				for (const state of states) {
					expect(procedures.filter((each) => each.state === state)).toHaveLength(summary[state]);
					expect(sum(processes, (process) => process[state])).toBe(summary[state]);
				}
				expect(sum(processes, ({ inScope }) => inScope)).toBe(summary.inScope);
				for (const each of [summary, ...processes]) {
					const exact = each.inScope === 0 ? 0 : (100 * each.covered) / each.inScope;
					expect(each.percent).toBeLessThanOrEqual(exact);
					expect(exact - each.percent).toBeLessThan(0.1);
				}
				const inScope = procedures.filter(({ state }) => state !== "out-of-scope");
				for (const counted of [procedures, inScope]) {
					const count = (is: (mode: (typeof procedures)[number]["failureModes"][number]) => boolean) =>
						sum(counted, (each) => each.failureModes.filter(is).length);
					expect(summary.failureModes).toEqual({
						total: count(() => true),
						controlled: count(({ controlled }) => controlled),
						single: count(({ alone }) => alone.length > 0),
					});
					expect(summary.irreversibleSteps).toEqual({
						total: sum(counted, (each) => each.irreversibleSteps.length),
						guarded: sum(counted, (each) => each.irreversibleSteps.filter(({ guarded }) => guarded).length),
					});
					expect(summary.workSteps).toEqual({
						total: sum(counted, ({ workSteps }) => workSteps.length),
						verified: sum(counted, ({ workSteps }) => workSteps.filter(({ verified }) => verified).length),
					});
				}
				const critical = inScope.filter(({ criticality }) => criticality === "critical");
				expect(thresholds.map(({ percent, met }) => met === percent >= 50)).toEqual(critical.length > 0 ? [true] : []);
			}),
			{ numRuns: 40 },
		));
	test("says that a control stands alone only of what is controlled, and of one of its controls", () =>
		fc.assert(
			fc.property(anyManual, (parts) => {
				for (const { failureModes } of reportOf(manualFiles(parts)).procedures) {
					for (const { controlled, controls, alone } of failureModes) {
						expect(controls).toEqual(expect.arrayContaining(alone));
						if (!controlled) expect(alone).toEqual([]);
					}
				}
			}),
			{ numRuns: 40 },
		));
	test("tells a path just where something escapes", () =>
		fc.assert(
			fc.property(anyManual, (parts) => {
				for (const { irreversibleSteps, failureModes } of reportOf(manualFiles(parts)).procedures) {
					for (const { guarded, path, anchor } of irreversibleSteps) {
						expect(path === "").toBe(guarded);
						const end = `${anchor}(?: \\(makes \\S+ void\\))?(?: \\(.+ undoes .+\\))?`;
						if (!guarded) expect(path).toMatch(new RegExp(`^start → .*${end}$`));
					}
					for (const { controlled, path } of failureModes) expect(path === "").toBe(controlled);
				}
			}),
			{ numRuns: 40 },
		));
	test("tells places that are in the files", () =>
		fc.assert(
			fc.property(anyManual, (parts) => {
				const files = manualFiles(parts);
				const { findings, accepted, procedures } = reportOf(files);
				const places = [
					...findings,
					...accepted,
					...checkManual(manualOf(files), today),
					...procedures.flatMap(({ qcSteps, irreversibleSteps }) => [...qcSteps, ...irreversibleSteps]),
				];
				for (const { file, line, column } of places) {
					const text = String(files[file.replace(/^content\//, "")]).split("\n")[line - 1];
					expect(text?.[column - 1], `${file}:${line}:${column}`).toMatch(/\S/);
				}
			}),
			{ numRuns: 40 },
		));
	test("is the same when it is computed again, and is nothing but data", () =>
		fc.assert(
			fc.property(anyManual, (parts) => {
				const files = manualFiles(parts);
				const manual = manualOf(files);
				const [one, again] = [computeCoverage(manual, today), computeCoverage(manual, today)];
				expect(again).toEqual(one);
				expect(reportOf(files)).toEqual(one);
				expect(JSON.parse(JSON.stringify(one))).toEqual(one);
			}),
			{ numRuns: 40 },
		));
	describe("names an error so that a baseline knows it again", () => {
		/** A checklist whose reactions lead on within it, or past its last check to what the procedure does next. */
		const anyLeading = fc.array(fc.tuple(anyCheck, fc.constantFrom("", "end", "c0", "c1", "c2", "tail")), {
			maxLength: 3,
		});
		const anyUsing = fc.record({ manual: anyManual, list: anyLeading, first: fc.boolean() });
		const write = ({ manual, list, first }: typeof anyUsing extends fc.Arbitrary<infer Each> ? Each : never): Files => {
			const checks = list.map(([check, goto], at) => ({ ...check, id: `c${at}`, goto }));
			const tail = pausePoint("tail", '<Item id="lid" response="Closed">\nThe lid.\n</Item>\n');
			const use: AnyPart = { part: "use", id: "always" };
			const parts = manual.parts.map((part) => ({ ...part, body: first ? [use, ...part.body] : [...part.body, use] }));
			const files = manualFiles({ ...manual, parts });
			return { ...files, "checklists/c.mdx": checklist("CHK-1", writeParts(checks) + tail) };
		};
		const isOfDocument = (id: string) => /^[^:]+:(?:P-\d|CHK-1)(?::|$)/.test(id);
		const errorsOf = (files: Files) => {
			const { findings, accepted } = reportOf(files);
			return [...findings, ...accepted]
				.filter(({ severity, id }) => severity === "error" && isOfDocument(id))
				.map(({ id }) => id)
				.sort();
		};
		test("where another procedure uses the same checklist", () =>
			fc.assert(
				fc.property(anyUsing, anyBody, fc.constantFrom("a", "z"), (using, body, name) => {
					const files = write(using);
					const another = procedure("Z", writeParts([...body, { part: "use", id: "list" }]), { failureModes });
					const [before, after] = [errorsOf(files), errorsOf({ ...files, [path(name)]: another })];
					expect(after).toEqual(expect.arrayContaining(before));
					const ofProcedures = (ids: string[]) => ids.filter((id) => !id.includes(":CHK-1"));
					expect(ofProcedures(after)).toEqual(ofProcedures(before));
				}),
				{ numRuns },
			));
		test("where lines move", () =>
			fc.assert(
				fc.property(anyUsing, (using) => {
					const files = write(using);
					const moved = Object.entries(files).map(([name, text]) => [
						name,
						name.endsWith(".mdx")
							? String(text).replace(/^(?=<(?:Step|QCStep|Decision|UseChecklist) )/gm, "Then:\n\n")
							: text,
					]);
					expect(errorsOf(Object.fromEntries(moved))).toEqual(errorsOf(files));
				}),
				{ numRuns: 40 },
			));
	});
	test("names every finding once", () =>
		fc.assert(
			fc.property(anyManual, (parts) => {
				const { findings, accepted } = reportOf(manualFiles(parts));
				const names = [...findings, ...accepted].map(({ id }) => id);
				expect(new Set(names).size).toBe(names.length);
			}),
			{ numRuns: 40 },
		));
});
