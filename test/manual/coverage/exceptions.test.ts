// Which findings are accepted, and which exceptions accept nothing?
import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { neverAccepted } from "../../../src/manual/coverage/exceptions.ts";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import { parseException } from "../../../src/manual/source/body/parse-exception.ts";
import {
	checklist,
	type Files,
	type Head,
	manualOf,
	procedure,
	procedures,
	qcStep,
	step,
	today,
	told,
	useChecklist,
} from "../build-manual.ts";

const reason = "the carrier does this for us";
const accept = (rule: string, why = reason) => `{/* accept ${rule}: ${why} */}\n\n`;
const report = (files: Files, asOf = today) => computeCoverage(manualOf(files), asOf);
const of = (body: string, head: Head = {}, policy = "") =>
	report({ ...procedures(procedure("SOP-1", body, head)), "policy.yaml": policy });
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
/** What is left and what is accepted, by their names. */
const both = ({ findings, accepted }: ReturnType<typeof report>) => ({
	left: ids(findings),
	accepted: ids(accepted),
});
const unused = (place: string, rule: string, why: string) =>
	`${place} unused-exception Unexpected exception from ${rule} ${why}, expected one that is needed`;

describe("a comment before a component", () => {
	test("accepts its finding, which is in no other list and leaves the procedure covered", () => {
		const ship = step("ship", "irreversible");
		const files = (comment: string) => procedures(procedure("SOP-1", comment + ship + qcStep()));
		expect(report(files("")).procedures[0]?.state).toBe("shallow");
		const found = report(files(accept("unguarded-irreversible-step") + accept("qc-after-irreversible-step")));
		expect(ids(found.findings)).toContain("qc-after-irreversible-step:SOP-1:match");
		expect(found.accepted).toEqual([
			{
				id: "unguarded-irreversible-step:SOP-1:ship",
				rule: "unguarded-irreversible-step",
				severity: "error",
				file: "content/procedures/receiving/a.mdx",
				line: 20,
				column: 1,
				message:
					'Unexpected way past every check to the irreversible step "ship", expected a passed check on every path: start → ship',
				help: 'Put a QC step on this path before "ship", or lead the path back to one.',
				subject: "SOP-1",
				at: "ship",
				reason,
				acceptedIn: "document",
			},
		]);
	});
	test("makes a shallow procedure covered where nothing else is wrong", () => {
		const body = qcStep() + accept("reaction-without-authority") + qcStep({ id: "b", reaction: 'disposition="scrap"' });
		expect(of(body.replace(accept("reaction-without-authority"), "")).procedures[0]?.state).toBe("shallow");
		expect(of(body).procedures[0]?.state).toBe("covered");
	});
	test("accepts what is found at its attributes and its reaction", () => {
		const rules = ["control-of-nothing", "reaction-without-authority", "check-nobody-can-do"];
		const found = of(rules.map((rule) => accept(rule)).join("") + qcStep({ reaction: 'disposition="scrap"' }), {
			roles: "[inspector]",
		});
		expect(both(found)).toEqual({
			left: [],
			accepted: [
				"control-of-nothing:SOP-1:match",
				"check-nobody-can-do:SOP-1:match",
				"reaction-without-authority:SOP-1:match",
			],
		});
	});
	test("accepts the findings of one rule only", () =>
		expect(both(of(accept("control-of-nothing") + qcStep({ reaction: 'disposition="scrap"' })))).toEqual({
			left: ["reaction-without-authority:SOP-1:match"],
			accepted: ["control-of-nothing:SOP-1:match"],
		}));
	test("accepts those of the one that follows, not of the next, nor of one before", () =>
		expect(
			both(of(qcStep({ id: "a" }) + accept("control-of-nothing") + qcStep({ id: "b" }) + qcStep({ id: "c" }))),
		).toEqual({
			left: ["control-of-nothing:SOP-1:a", "control-of-nothing:SOP-1:c"],
			accepted: ["control-of-nothing:SOP-1:b"],
		}));
	test("within a check accepts what is found at its reaction", () =>
		expect(
			both(
				of(
					qcStep({
						attributes: 'controls="FM-002"',
						text: `Compare.\n\n${accept("reaction-without-authority")}`,
						reaction: 'disposition="scrap"',
					}),
					{ failureModes: "[FM-002]" },
				),
			),
		).toEqual({ left: [], accepted: ["reaction-without-authority:SOP-1:match"] }));
	test("in a checklist accepts what is found there, for every procedure that uses it", () => {
		const user = (id: string) => procedure(id, step("a", "", "inspector") + useChecklist("CHK-1", "list"));
		const found = report({
			...procedures(user("A"), user("B")),
			"checklists/c.mdx": checklist("CHK-1", accept("verifier-not-independent") + qcStep()),
		});
		expect(ids(found.accepted)).toEqual([
			"verifier-not-independent:A:list--match/inspector",
			"verifier-not-independent:B:list--match/inspector",
		]);
		expect(found.procedures.map(({ state }) => state)).toEqual(["covered", "covered"]);
	});
	test("before the use of a checklist accepts what is found of its checks as this procedure uses it", () => {
		const use = useChecklist("CHK-1", "list");
		const user = (id: string, text: string) => procedure(id, step("a", "", "inspector") + text);
		const found = report({
			...procedures(user("A", accept("verifier-not-independent") + use), user("B", use)),
			"checklists/c.mdx": checklist("CHK-1", qcStep()),
		});
		expect(both(found)).toEqual({
			left: ["control-of-nothing:CHK-1:match", "verifier-not-independent:B:list--match/inspector"],
			accepted: ["verifier-not-independent:A:list--match/inspector"],
		});
	});
	test("of a rule that is in no finding of it is told, and accepts nothing", () => {
		const { findings, accepted } = of(accept("control-of-nothing") + step("a") + qcStep());
		expect(accepted).toEqual([]);
		expect(findings.map(told)).toContain(
			unused("procedures/receiving/a.mdx:16:1", "control-of-nothing", "that matches no finding of what follows"),
		);
	});
	const decision = (inYes: string) =>
		`<Decision id="d" question="Is it?">\n<Branch when="Yes">\nGo on.\n\n${inYes}</Branch>\n<Branch when="No">\nGo on.\n</Branch>\n</Decision>\n\n`;
	test.each([
		["a heading", `${accept("control-of-nothing")}## Counting\n\n`],
		["a paragraph", `${accept("control-of-nothing")}Take them one by one.\n\n`],
		["a table", `${accept("control-of-nothing")}| kind | pieces |\n| --- | --- |\n| box | 12 |\n\n`],
		["the end of a branch", decision(accept("control-of-nothing"))],
	])("parted from it by %s accepts nothing, and is told with what to do", (_, before) => {
		const { findings, accepted } = of(before + qcStep());
		expect(accepted).toEqual([]);
		const [found] = findings.filter((each) => each.rule === "unused-exception");
		expect(found?.message).toBe(
			"Unexpected exception from control-of-nothing that stands before no component, expected one directly before what it accepts",
		);
		expect(found?.help).toBe(
			"Put it before that component, with nothing between them but blank lines and other comments, or remove it.",
		);
	});
	test("before a note accepts nothing of what follows that", () => {
		const { findings, accepted } = of(`${accept("control-of-nothing")}<Note>\nMind the seal.\n</Note>\n\n${qcStep()}`);
		expect(accepted).toEqual([]);
		expect(findings.map(told)).toContain(
			unused("procedures/receiving/a.mdx:16:1", "control-of-nothing", "that matches no finding of what follows"),
		);
	});
	test("with nothing after it stands before no component", () =>
		expect(of(qcStep() + accept("control-of-nothing")).findings.map(({ message }) => message)).toContain(
			"Unexpected exception from control-of-nothing that stands before no component, expected one directly before what it accepts",
		));
	test.each(["", "\n", "\n\n\n", "\n\n{/* A comment * of another kind. */}\n\n", "\n{/* one */ /* two */}\n"])(
		"is parted from it by no blank line and no other comment: %j",
		(between) => {
			const body = accept("control-of-nothing").trim() + between + qcStep();
			expect(both(of(body))).toEqual({ left: [], accepted: ["control-of-nothing:SOP-1:match"] });
		},
	);
	test("is told where it stands, as a warning", () => {
		const [found] = of(accept("open-decision") + qcStep()).findings;
		expect(found && told(found)).toBe(
			unused("procedures/receiving/a.mdx:16:1", "open-decision", "that matches no finding of what follows"),
		);
		expect(found?.severity).toBe("warning");
	});
	test("that is not needed has a name of its own each time", () => {
		const names = ids(of(accept("open-decision") + step("a") + accept("open-decision") + qcStep()).findings);
		expect(names.filter((name) => name.startsWith("unused"))).toEqual([
			"unused-exception:SOP-1:open-decision",
			"unused-exception:SOP-1:open-decision:2",
		]);
	});
	test("in a document that is not in force is not judged", () =>
		expect(of(accept("open-decision") + qcStep(), { status: "draft" }).findings).toEqual([]));
});

describe("a reason", () => {
	test.each([
		["", "Unexpected exception from open-decision without a reason, expected one of at least 15 characters"],
		[": too short", "Unexpected exception from open-decision without a reason, expected one of at least 15 characters"],
		[
			":                   x",
			"Unexpected exception from open-decision without a reason, expected one of at least 15 characters",
		],
	])("is needed: %j", (written, message) =>
		expect(parseException(`/* accept open-decision${written} */`)).toEqual({
			message,
			help: "Write {/* accept open-decision: why this is right here */}.",
		}),
	);
	test("of 15 characters is one, of 14 it is none", () => {
		expect(parseException(`/* accept open-decision: ${"x".repeat(15)} */`)).toEqual({
			rule: "open-decision",
			reason: "x".repeat(15),
		});
		expect(parseException(`/* accept open-decision: ${"x".repeat(14)} */`)).toHaveProperty("message");
	});
	test("may begin with two stars, as comments elsewhere do", () =>
		expect(parseException(`/** accept open-decision: ${"x".repeat(15)} */`)).toEqual({
			rule: "open-decision",
			reason: "x".repeat(15),
		}));
	test("may run over lines and hold colons", () =>
		expect(parseException("/* accept open-decision:\n  the lamp is red: or\n  it is not */")).toEqual({
			rule: "open-decision",
			reason: "the lamp is red: or it is not",
		}));
	test.each([
		"/* Accept this at the door. */",
		"/* acceptance: 5 of 5, as in the photo */",
		"/* accept all: they are all good enough */",
	])("is not looked for in another comment: %s", (comment) => expect(parseException(comment)).toBeUndefined());
	test("that lacks is told by check, and nothing is accepted", () => {
		const files = procedures(procedure("SOP-1", `{/* accept control-of-nothing */}\n\n${qcStep()}`));
		expect(checkManual(manualOf(files), today).map(told)).toEqual([
			"procedures/receiving/a.mdx:16:1 exception-without-reason Unexpected exception from control-of-nothing without a reason, expected one of at least 15 characters",
		]);
		expect(report(files).accepted).toEqual([]);
	});
	test.each([
		[
			"a comment",
			procedures(procedure("SOP-1", accept("control-of-nothin") + qcStep())),
			"procedures/receiving/a.mdx:16:1",
		],
		[
			"the policy",
			{
				...procedures(procedure("SOP-1")),
				"policy.yaml": `exceptions: [{ rule: control-of-nothin, document: SOP-1, reason: ${reason} }]`,
			},
			"policy.yaml:1:22",
		],
	])("in %s does not help against a rule that does not exist, which is told once", (_, files, place) => {
		const manual = manualOf(files);
		const coverage = computeCoverage(manual, today).findings;
		expect([...checkManual(manual, today), ...coverage].map(({ rule }) => rule)).toEqual([
			"unknown-rule",
			"control-of-nothing",
		]);
		expect(checkManual(manual, today).map(told)).toEqual([
			`${place} unknown-rule Unexpected rule "control-of-nothin", expected one that exists; did you mean "control-of-nothing"?`,
		]);
	});
});

describe("an exception of the policy", () => {
	const policy = (more = "", rule = "control-of-nothing", document = "SOP-1") =>
		`exceptions:\n  - rule: ${rule}\n    document: ${document}\n    reason: ${reason}\n${more && `    ${more}\n`}`;
	const two = qcStep({ id: "a" }) + qcStep({ id: "b" });
	test("accepts every finding of the rule about the document, with its reason", () => {
		const found = of(two, {}, policy());
		expect(both(found)).toEqual({ left: [], accepted: ["control-of-nothing:SOP-1:a", "control-of-nothing:SOP-1:b"] });
		expect(found.accepted.map((each) => [each.reason, each.until])).toEqual([
			[reason, undefined],
			[reason, undefined],
		]);
	});
	test("accepts one place only, where it names one", () =>
		expect(both(of(two, {}, policy("at: b")))).toEqual({
			left: ["control-of-nothing:SOP-1:a"],
			accepted: ["control-of-nothing:SOP-1:b"],
		}));
	test("accepts nothing of another document", () =>
		expect(
			both(
				report({
					...procedures(procedure("SOP-1"), procedure("SOP-2")),
					"policy.yaml": policy(),
				}),
			),
		).toEqual({ left: ["control-of-nothing:SOP-2:match"], accepted: ["control-of-nothing:SOP-1:match"] }));
	test.each([
		["2026-11-21", "2026-11-22", true],
		["2026-11-22", "2026-11-22", true],
		["2026-11-23", "2026-11-22", false],
	])("on %s with its last day on %s holds: %s", (asOf, until, holds) => {
		const files = { ...procedures(procedure("SOP-1")), "policy.yaml": policy(`until: ${until}`) };
		const { accepted, findings } = report(files, asOf);
		expect(accepted.map((each) => each.until)).toEqual(holds ? [until] : []);
		expect(findings.map(told)).toEqual(
			holds
				? []
				: [
						unused("policy.yaml:2:11", "control-of-nothing", `that ended on ${until}`),
						'procedures/receiving/a.mdx:16:1 control-of-nothing Unexpected check "match" that controls no failure mode, expected one in controls',
					],
		);
	});
	test.each([
		["that matches nothing", policy("", "open-decision"), "open-decision", "SOP-1"],
		["of a place that is not there", policy("at: z"), "control-of-nothing", "SOP-1"],
		["of a document that is not there", policy("", "control-of-nothing", "SOP-9"), "control-of-nothing", "SOP-9"],
	])("%s is told", (_, text, rule, document) =>
		expect(of(qcStep(), {}, text).findings.map(told)).toContain(
			unused("policy.yaml:2:11", rule, `of ${document} that matches no finding`),
		),
	);
	test("accepts what is found about an entry of a register", () => {
		const found = report({
			...procedures(procedure("SOP-1", qcStep({ attributes: 'controls="FM-002"' }), { failureModes: "[FM-002]" })),
			"registers/expectations.yaml": "EX-001: { touchpoint: Parcel, statement: It looks right, rating: met }\n",
			"policy.yaml": policy("", "expectation-unprotected", "EX-001"),
		});
		expect(both(found)).toEqual({ left: [], accepted: ["expectation-unprotected:EX-001"] });
	});
	test("goes before a comment in the document, and neither is told as not needed", () => {
		const found = of(
			accept("control-of-nothing", "another reason than the policy has") + qcStep(),
			{},
			policy("until: 2026-12-31"),
		);
		expect(found.findings).toEqual([]);
		expect(found.accepted.map((each) => [each.reason, each.until])).toEqual([[reason, "2026-12-31"]]);
	});
	test("without a reason makes the policy unreadable", () => {
		const manual = manualOf({ "policy.yaml": policy().replace(reason, "because") });
		expect(manual.sound).toBe(false);
	});
});

describe("what only an exemption may allow is never accepted:", () => {
	test.each(neverAccepted)("%s", (rule) => {
		const exemption =
			rule === "exemption-expired"
				? "{ reason: The till does it from March on, approvedBy: quality-lead, from: 2026-01-01, until: 2026-02-01 }"
				: rule === "exemption-too-long"
					? "{ reason: The till does it from March on, approvedBy: quality-lead, from: 2026-01-01, until: 2026-12-31 }"
					: rule === "exemption-unreadable"
						? "{ reason: Later, approvedBy: quality-lead, from: 2026-11-01, until: 2026-11-30 }"
						: "{ reason: The till does it from March on, approvedBy: goods-in-lead, from: 2026-11-01, until: 2026-11-30 }";
		const head = rule === "missing-qc-step" ? {} : { exemption };
		const policy = `exceptions: [{ rule: ${rule}, document: SOP-1, reason: ${reason} }]`;
		const found = of(accept(rule) + step("a"), head, policy);
		expect(found.accepted).toEqual([]);
		expect(found.procedures[0]?.state).toBe("uncovered");
		expect(found.findings.map((each) => each.rule)).toContain(rule);
		expect(found.findings.filter((each) => each.rule === "unused-exception").map(told)).toEqual([
			unused("policy.yaml:1:22", rule, "that only an exemption can give"),
			unused(
				`procedures/receiving/a.mdx:${rule === "missing-qc-step" ? 16 : 17}:1`,
				rule,
				"that only an exemption can give",
			),
		]);
	});
});

test("accepted findings are narrowed with the procedures", () => {
	const files: Files = {
		...procedures(procedure("SOP-1", accept("control-of-nothing") + qcStep())),
		"procedures/packing/b.mdx": procedure("SOP-2", accept("control-of-nothing") + qcStep(), { process: "packing" }),
	};
	const { accepted } = computeCoverage(manualOf(files), today, { processes: ["packing"] });
	expect(accepted.map(({ subject }) => subject)).toEqual(["SOP-2"]);
});
