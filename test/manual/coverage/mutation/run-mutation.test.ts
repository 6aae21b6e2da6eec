// Does the report notice what is taken from a manual, and say so when a rule is switched off?
import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../../src/manual/coverage/compute-coverage.ts";
import { replaceDocument } from "../../../../src/manual/coverage/mutation/edit-manual.ts";
import { makeMutants } from "../../../../src/manual/coverage/mutation/make-mutants.ts";
import { findWorse, runMutation } from "../../../../src/manual/coverage/mutation/run-mutation.ts";
import { readManual } from "../../../../src/manual/source/read-manual.ts";
import { branch, checklist, decision, type Files, manualOf, procedure, procedures, today } from "../../build-manual.ts";

const evidence = 'evidence="photo" controls="FM-001"';
const check = (id: string, attributes = evidence, onFail = 'disposition="segregate"') =>
	`<QCStep id="${id}" title="Compare" kind="second-person" by="inspector" criterion="5 of 5 alike" ${attributes}>\nCompare both.\n\n<OnFail ${onFail}>\nSet it aside.\n</OnFail>\n</QCStep>\n\n`;
const step = (id: string, attributes = "", by = "goods-in-lead") =>
	`<Step id="${id}" by="${by}" title="Do ${id}"${attributes}>\nDo it.\n</Step>\n\n`;
const head = { failureModes: "[FM-001]" };
const of = (body: string, files: Files = {}) =>
	runMutation(manualOf({ ...procedures(procedure("SOP-1", body, head)), ...files }), today);
const ruleOff = (rule: string): Files => ({ "policy.yaml": `rules: { ${rule}: off }\n` });
const fateOf = (report: ReturnType<typeof of>) =>
	Object.fromEntries(report.mutants.map(({ id, killedBy, reason }) => [id, killedBy || `survived: ${reason}`]));

describe("what is taken from the only check before an irreversible step is noticed", () => {
	const fate = fateOf(
		of(
			step("open") +
				check("match", `${evidence} hold`, 'disposition="scrap" authority="goods-in-lead"') +
				step("ship", " irreversible"),
		),
	);
	test.each([
		["remove-check:SOP-1:match", "SOP-1 is uncovered, was covered"],
		["remove-criterion:SOP-1:match", "SOP-1 is uncovered, was covered"],
		["remove-verifier:SOP-1:match", "SOP-1 is uncovered, was covered"],
		["own-verifier:SOP-1:match", "SOP-1 is shallow, was covered"],
		["remove-reaction:SOP-1:match", "SOP-1 is uncovered, was covered"],
		["remove-authority:SOP-1:match", "SOP-1 is shallow, was covered"],
		["go-on-when-failed:SOP-1:match", "SOP-1 is shallow, was covered"],
		["remove-evidence:SOP-1:match", "SOP-1 is shallow, was covered"],
		["remove-control:SOP-1:match/FM-001", "SOP-1 is shallow, was covered"],
		["remove-failure-mode:SOP-1:FM-001", "undeclared-failure-mode at content/procedures/receiving/a.mdx:21"],
	])("%s", (id, killedBy) => expect(fate[id]).toBe(killedBy));
	test("but a hold that the reaction makes true anyway", () =>
		expect(fate["remove-hold:SOP-1:match"]).toBe(
			"survived: in SOP-1 its reaction lets nothing later happen before it has passed, unless somebody releases the goods",
		));
});

describe("a check that is no longer blind", () => {
	const other = (id: string, kind: string, by: string, attributes: string, text = "Compare both.") =>
		check(id, attributes)
			.replace('kind="second-person" by="inspector"', `kind="${kind}" by="${by}"`)
			.replace("Compare both.", text);
	const counted = `${evidence} method="count"`;
	const first = other("first", "source", "goods-in-lead", counted, "Count.");
	const again = (by: string, kind = "successive") => other("again", kind, by, `${counted} blind`, "Count.");
	const ship = step("ship", " irreversible");
	const fate = (...parts: string[]) => fateOf(of(parts.join("")))["remove-blind:SOP-1:again"];
	test.each(["successive", "sampling"])("is noticed where the figure was found before: %s", (kind) =>
		expect(fate(first, step("open"), again("inspector", kind), ship)).toBe("SOP-1 is shallow, was covered"),
	);
	test("is noticed in a checklist, as one of two procedures uses it", () => {
		const use = '<UseChecklist ref="CHK-1" id="use" />\n\n';
		const files = {
			...procedures(procedure("SOP-1", first + step("open") + use + ship, head)),
			"procedures/receiving/b.mdx": procedure("SOP-2", step("open") + use + ship, head),
			"checklists/c.mdx": checklist(
				"CHK-1",
				`<PausePoint id="pause" title="Before">\n\n${again("inspector")}</PausePoint>\n`,
			),
		};
		expect(fateOf(runMutation(manualOf(files), today))["remove-blind:CHK-1:again"]).toBe(
			"SOP-1 is shallow, was covered",
		);
	});
	test("is noticed where a second person is told in the text alone to find a figure", () => {
		const body = step("open") + other("again", "second-person", "inspector", `${evidence} blind`, "Count them.") + ship;
		expect(fate(body)).toBe("SOP-1 is shallow, was covered");
	});
	test("survives where another independent check looks for the same", () =>
		expect(fate(first, step("open"), again("inspector"), check("match"), ship)).toBe(
			'survived: in SOP-1 "match" looks for FM-001 independently',
		));
	test("survives where whoever makes it did the work", () =>
		expect(fate(first, step("open"), again("goods-in-lead"), ship)).toBe(
			'survived: in SOP-1 whoever makes "again" may have done the work, blind or not',
		));
	test("is none of the weakenings where nobody found the figure before, or looks for a figure at all", () => {
		expect(fate(step("open"), again("inspector"), ship)).toBeUndefined();
		expect(
			fate(first, step("open"), other("again", "successive", "inspector", `${evidence} blind`), ship),
		).toBeUndefined();
		expect(
			fate(first, step("open"), other("again", "second-person", "inspector", `${evidence} blind`), ship),
		).toBeUndefined();
	});
});

describe("what is told of a check anyway is the reason why a weakening brings nothing new", () => {
	const body = (criterion: string, blind: string, text: string) =>
		step("open") +
		check("match", `${evidence}${blind}`).replace("5 of 5 alike", criterion).replace("Compare both.", text) +
		step("ship", " irreversible");
	test("its criterion is vague already", () =>
		expect(fateOf(of(body("Good gloss", "", "Compare both.")))["blur-criterion:SOP-1:match"]).toBe(
			"survived: vague-criterion tells it of this check already",
		));
	test("its text shows the first result already", () => {
		const shown = body("5 of 5 alike", ' method="count" blind', "Confirm that it is 24.").replaceAll(
			"FM-001",
			"FM-002",
		);
		const report = runMutation(manualOf(procedures(procedure("SOP-1", shown, { failureModes: "[FM-002]" }))), today);
		expect(fateOf(report)["remove-blind:SOP-1:match"]).toBe("survived: primed-check tells it of this check already");
	});
	test("but not where the rule is off", () => {
		const report = of(body("Good gloss", "", "Compare both."), ruleOff("vague-criterion"));
		expect(fateOf(report)["blur-criterion:SOP-1:match"]).toBe("survived: ");
	});
});

describe("what is accepted with a reason is the reason of what nobody is told", () => {
	const vague = (comment: string) =>
		`${step("open")}${comment}${check("match").replace("5 of 5 alike", "Good gloss")}${step("ship", " irreversible")}`;
	const id = "blur-criterion:SOP-1:match";
	const accepted = "survived: vague-criterion is accepted here: The master piece hangs there.";
	test("in a comment, where the criterion is vague already", () =>
		expect(fateOf(of(vague("{/* accept vague-criterion: The master piece hangs there. */}\n\n")))[id]).toBe(accepted));
	test("and where it is not vague yet", () => {
		const body = vague("{/* accept vague-criterion: The master piece hangs there. */}\n\n");
		expect(fateOf(of(body.replace("Good gloss", "5 of 5 alike")))[id]).toBe(accepted);
	});
	test("in the policy", () => {
		const exception = "{ rule: vague-criterion, document: SOP-1, reason: The master piece hangs there. }";
		expect(fateOf(of(vague(""), { "policy.yaml": `exceptions: [${exception}]\n` }))[id]).toBe(accepted);
	});
	test("but not the reason of anything else that is done to the check", () => {
		const body = vague("{/* accept vague-criterion: The master piece hangs there. */}\n\n");
		expect(fateOf(of(body, ruleOff("missing-evidence")))["remove-evidence:SOP-1:match"]).toBe("survived: ");
	});
	test("and hides no rule that is off", () => {
		expect(fateOf(of(vague("").replace("Good gloss", "5 of 5 alike"), ruleOff("vague-criterion")))[id]).toBe(
			"survived: ",
		);
	});
});

describe("a survivor says why", () => {
	test("another check controls the same", () => {
		const fate = fateOf(of(check("one") + check("two") + check("three") + step("ship", " irreversible")));
		expect(fate["remove-check:SOP-1:one"]).toBe('survived: in SOP-1 FM-001 stays controlled by "two" and "three"');
	});
	test("and is noticed where only one is left", () => {
		const fate = fateOf(of(check("one") + check("two") + step("ship", " irreversible")));
		expect(fate["remove-check:SOP-1:one"]).toBe("SOP-1: FM-001 is down to one control");
	});
	test("a decision that leaves answers open leaves one more", () => {
		const decision =
			'<Decision id="whole" question="Ist es ganz?">\n<Branch when="Ja">\nWeiter.\n</Branch>\n<Branch when="Nein">\nFlicken.\n</Branch>\n</Decision>\n\n';
		const body = decision + check("match") + step("ship", " irreversible");
		const open = fateOf(of(body, { "policy.yaml": "lang: de\n" }));
		const named = fateOf(of(body, { "policy.yaml": "lang: de\nanswers: [Ja, Nein]\n" }));
		for (const id of ["remove-branch:SOP-1:whole/Ja", "remove-branch:SOP-1:whole/Nein"]) {
			expect(open[id]).toBe(
				"survived: in SOP-1 the decision leaves answers open already, and nothing loses its guard or control",
			);
			expect(named[id]).toBe("open-decision at content/procedures/receiving/a.mdx:17");
		}
	});
	test("whoever no longer goes back meets a check", () => {
		const decision =
			'<Decision id="whole" question="Is it whole?">\n<Branch when="Yes">\nGo on.\n</Branch>\n<Branch when="No" goto="open">\nMend it.\n</Branch>\n</Decision>\n\n';
		const fate = fateOf(of(step("open") + decision + check("match") + step("ship", " irreversible")));
		expect(fate["remove-goto:SOP-1:whole/No"]).toBe('survived: in SOP-1 whoever goes on meets "match" first');
	});
	test("and has no reason where it leads past the check", () => {
		const decision =
			'<Decision id="whole" question="Is it whole?">\n<Branch when="Yes">\nGo on.\n</Branch>\n<Branch when="No" goto="open">\nMend it.\n</Branch>\n</Decision>\n\n';
		const { mutants } = of(step("open") + check("match") + decision + step("ship", " irreversible"));
		expect(mutants.find(({ id }) => id === "remove-goto:SOP-1:whole/No")).toMatchObject({
			killedBy: "",
			reason: "in SOP-1 the decision stands after the checks, as before",
		});
	});
	describe("the goto of a branch, where the decision", () => {
		const ask = (...branches: string[]) =>
			`<Decision id="whole" question="Is it whole?">\n${branches.join("")}</Decision>\n\n`;
		const branch = (when: string, goto = "") =>
			`<Branch when="${when}"${goto && ` goto="${goto}"`}>\nGo on.\n</Branch>\n`;
		const ship = step("ship", " irreversible");
		test("stands before the only check", () => {
			const decision = ask(branch("Yes"), branch("No", "collect"), branch("otherwise", "end"));
			const end = ask(branch("Yes", "end"), branch("No", "end")).replaceAll("whole", "last");
			const returned = check("match").replace("<OnFail", '<OnFail goto="collect"');
			const fate = fateOf(of(step("open") + decision + returned + ship + end + step("collect")));
			expect(fate["remove-goto:SOP-1:whole/No"]).toBe('survived: in SOP-1 whoever answers "No" meets "match" first');
			expect(fate["remove-goto:SOP-1:last/No"]).toBe(
				"survived: in SOP-1 the decision stands after the checks, as before",
			);
		});
		test("leads past the checks by that answer", () => {
			const decision = ask(branch("Yes"), branch("No", "sort"), branch("otherwise", "end"));
			const body = decision + step("sort") + ask(branch("Yes", "end"), branch("No")).replaceAll("whole", "good");
			const fate = fateOf(of(body + check("match") + ship));
			expect(fate["remove-goto:SOP-1:whole/No"]).toBe(
				'survived: in SOP-1 whoever answers "No" met no check before, and nothing loses its guard or control',
			);
		});
		test("is one of a failed check whose way on is accepted", () => {
			const accepted = "{/* accept reaction-without-reverification: what is not mended is burnt */}\n";
			const mended = check("match").replace(
				/disposition="[^"]*"( authority="[^"]*")?/,
				'disposition="correct" goto="mend"',
			);
			const end = ask(branch("Yes", "end"), branch("No", "end")).replaceAll("whole", "last");
			const body =
				step("open") + accepted + mended + ship + end + step("mend") + ask(branch("Yes", "match"), branch("No"));
			const fate = fateOf(of(body));
			expect(fate["remove-goto:SOP-1:whole/Yes"]).toBe(
				"survived: reaction-without-reverification is accepted here: what is not mended is burnt",
			);
		});
	});
	test("a check of a checklist is taken from every procedure that uses it", () => {
		const files = {
			"checklists/c.mdx": checklist("CHK-1", `<PausePoint id="p" title="Before">\n${check("seal")}</PausePoint>\n`),
		};
		const fate = fateOf(of(`<UseChecklist ref="CHK-1" id="before" />\n\n${step("ship", " irreversible")}`, files));
		expect(fate["remove-check:CHK-1:seal"]).toBe("SOP-1 is uncovered, was covered");
	});
	test("wording is judged in English only", () => {
		const report = runMutation(
			manualOf(procedures(procedure("SOP-1", check("match") + step("ship", " irreversible"), { ...head, lang: "it" }))),
			today,
		);
		expect(fateOf(report)["blur-criterion:SOP-1:match"]).toBe(
			"survived: wording is judged in English only, and SOP-1 is not",
		);
	});
	test("policy.yaml may list it, and is told when it need not", () => {
		const survivor = "remove-hold:SOP-1:match";
		const policy = (mutant: string) => ({
			"policy.yaml": `mutation: { survivors: [{ mutant: "${mutant}", reason: "The gate of the van is locked until then" }] }\n`,
		});
		const body = check("match", `${evidence} hold`) + step("ship", " irreversible");
		const listed = of(body, policy(survivor));
		expect(listed.unused).toEqual([]);
		expect(fateOf(listed)[survivor]).toBe("survived: The gate of the van is locked until then");
		expect(of(body, policy("remove-check:SOP-1:match")).unused).toEqual(["remove-check:SOP-1:match"]);
	});
});

describe("a procedure that another requires is judged with it", () => {
	const both = { failureModes: "[FM-001, FM-002]" };
	const requiring = { ...both, requires: "[SOP-2]" };
	const ship = step("ship", " irreversible");
	test("what is taken from it is missed by the other", () => {
		const files = procedures(
			procedure("SOP-1", check("own") + ship, requiring),
			procedure("SOP-2", check("match", 'evidence="photo" controls="FM-001 FM-002"') + step("close"), head),
		);
		expect(fateOf(runMutation(manualOf(files), today))["remove-control:SOP-2:match/FM-002"]).toBe(
			"SOP-1 is shallow, was covered",
		);
	});
	test("what is taken from the other is still ruled out by it", () => {
		const files = procedures(
			procedure("SOP-1", check("own") + check("other", 'controls="FM-002"') + ship, requiring),
			procedure("SOP-2", check("match") + step("close"), head),
		);
		expect(fateOf(runMutation(manualOf(files), today))["remove-check:SOP-1:own"]).toBe(
			"SOP-1: FM-001 is down to one control",
		);
	});
});

test("a failure mode that only a required procedure rules out stays ruled out, whether a head names it or not", () => {
	const files = procedures(
		procedure("SOP-1", check("own", 'evidence="photo"') + step("ship", " irreversible"), {
			...head,
			requires: "[SOP-2]",
		}),
		procedure("SOP-2", check("match") + step("close"), head),
	);
	expect(fateOf(runMutation(manualOf(files), today))["remove-failure-mode:SOP-1:FM-001"]).toBe(
		"survived: in SOP-1 no check looks for FM-001; SOP-2, required by it, ruled it out before",
	);
});

test("a hold that its reaction passes by has no reason to be left out", () => {
	const body =
		check("match", `${evidence} hold`, 'disposition="segregate" goto="tidy"') +
		step("tidy") +
		check("again") +
		check("last") +
		step("ship", " irreversible");
	expect(of(body).mutants.find(({ id }) => id === "remove-hold:SOP-1:match")).toMatchObject({
		killedBy: "",
		reason: "",
	});
});
test("nor has one whose goods go on though they were stopped, whoever decided that", () => {
	const body =
		step("open") +
		check("match", `${evidence} hold`, 'disposition="suspend" authority="goods-in-lead" goto="store"') +
		step("store");
	expect(fateOf(of(body))["remove-hold:SOP-1:match"]).toBe("survived: ");
});
test("a hold whose reaction leads to a step of its own and from there back is held by that", () => {
	const decide = (id: string, yes: string, no: string) =>
		`<Decision id="${id}" question="Which ${id}?">\n<Branch when="Yes" goto="${yes}">\nThere.\n</Branch>\n<Branch when="No" goto="${no}">\nThere.\n</Branch>\n</Decision>\n\n`;
	const body =
		step("open") +
		check("match", `${evidence} hold`, 'disposition="correct" authority="goods-in-lead" goto="rework"') +
		step("store") +
		decide("finished", "end", "end") +
		step("rework") +
		decide("whole", "match", "rework");
	expect(fateOf(of(body))["remove-hold:SOP-1:match"]).toBe(
		"survived: in SOP-1 its reaction lets nothing later happen before it has passed, unless somebody releases the goods",
	);
});
test("the manual itself is not changed", () => {
	const manual = manualOf(procedures(procedure("SOP-1", check("match"), head)));
	const before = JSON.stringify(manual.documents);
	runMutation(manual, today);
	expect(JSON.stringify(manual.documents)).toBe(before);
});
describe("the example manual", () => {
	const manual = readManual("content", "content");
	const report = runMutation(manual, today);
	test("leaves no survivor without a reason", () => {
		const { summary, unused, mutants } = report;
		expect(mutants.filter(({ killedBy, reason }) => !killedBy && !reason).map(({ id }) => id)).toEqual([]);
		expect([summary.unexplained, unused]).toEqual([0, []]);
		expect(summary.killed).toBeGreaterThan(900);
	});
	test("is judged in parts as it would be judged whole", () => {
		const whole = computeCoverage(manual, today);
		for (const mutant of makeMutants(manual, today).filter((_, at) => at % 25 === 0)) {
			const after = computeCoverage(replaceDocument(manual, mutant.document, mutant.mutated), today);
			const killed = report.mutants.find(({ id }) => id === mutant.id)?.killedBy;
			expect(findWorse(whole, after) === "", mutant.id).toBe(killed === "");
		}
	});
});

describe("with one rule switched off, what it would notice survives without a reason", () => {
	const body =
		step("open") +
		check("match", `${evidence} hold`, 'disposition="scrap" authority="goods-in-lead"') +
		check("count", `${evidence} method="count" blind`, 'disposition="correct" goto="open"') +
		check("third") +
		step("ship", " irreversible");
	const unexplained = (files?: Files) =>
		of(body, files)
			.mutants.filter(({ killedBy, reason }) => !killedBy && !reason)
			.map(({ id }) => id);
	test("none does while all are on", () => expect(unexplained()).toEqual([]));
	test.each([
		["reaction-without-reverification", ["forget-correction:SOP-1:count", "go-on-when-failed:SOP-1:third"]],
		["missing-evidence", ["remove-evidence:SOP-1:match", "remove-evidence:SOP-1:count", "remove-evidence:SOP-1:third"]],
		["vague-criterion", ["blur-criterion:SOP-1:match", "blur-criterion:SOP-1:count", "blur-criterion:SOP-1:third"]],
		["primed-check", ["remove-blind:SOP-1:count"]],
		["reaction-without-authority", ["remove-authority:SOP-1:match"]],
		["verifier-not-independent", ["own-verifier:SOP-1:match"]],
	])("%s", (rule, ids) => expect(unexplained(ruleOff(rule))).toEqual(ids));
	test.each([
		["unguarded-irreversible-step", "remove-check:SOP-1:match"],
		["uncontrolled-failure-mode", "remove-control:SOP-1:match/FM-001"],
		["missing-qc-step", "remove-check:SOP-1:match"],
		["control-of-nothing", "remove-control:SOP-1:one/FM-001"],
		["critical-without-independent-check", "remove-check:SOP-1:second"],
	])("%s, in a procedure of its own", (rule, id) => {
		const ship = step("ship", " irreversible");
		const own = check("own").replace('kind="second-person" by="inspector"', 'kind="self" by="goods-in-lead"');
		const bodies: Record<string, [string, object]> = {
			"unguarded-irreversible-step": [
				`<Decision id="new" question="Is it new?">\n<Branch when="Yes">\n${check("match", 'evidence="photo"')}</Branch>\n<Branch when="No">\n${check("other", 'evidence="photo"')}</Branch>\n</Decision>\n\n${ship}`,
				{},
			],
			"uncontrolled-failure-mode": [
				check("match", 'controls="FM-001 FM-002" evidence="photo"') + check("plain", 'controls="FM-002"') + ship,
				{ failureModes: "[FM-001, FM-002]" },
			],
			"missing-qc-step": [step("open") + check("match", 'evidence="photo"'), {}],
			"control-of-nothing": [check("one") + check("two") + check("three") + ship, head],
			"critical-without-independent-check": [
				own +
					check("third").replace('kind="second-person" by="inspector"', 'kind="self" by="goods-in-lead"') +
					check("second") +
					ship,
				head,
			],
		};
		const [text, keys] = bodies[rule] ?? ["", {}];
		const files = procedures(procedure("SOP-1", text, keys as Record<string, string>));
		const fate = (report: ReturnType<typeof of>) => report.mutants.find((each) => each.id === id);
		expect(fate(runMutation(manualOf(files), today))?.killedBy).not.toBe("");
		const report = runMutation(manualOf({ ...files, ...ruleOff(rule) }), today);
		expect(fate(report)).toMatchObject({ killedBy: "", reason: "" });
		expect(report.summary.unexplained).toBeGreaterThan(0);
	});
});

describe("what nobody uses or protects any more is noticed only where no other procedure does", () => {
	const fate = (id: string, files: Files) => fateOf(runMutation(manualOf(files), today))[id];
	test("of a checklist that one branch uses", () => {
		const use = '<UseChecklist ref="CHK-1" id="use" />\n\n';
		const list = { "checklists/c.mdx": checklist("CHK-1", '<PausePoint id="p" title="Before">\n</PausePoint>\n') };
		const one = procedure("SOP-1", check("match") + decision("rare", branch("Silk", use), branch("otherwise")), head);
		const other = procedure("SOP-2", check("match") + use, head);
		const id = "remove-branch:SOP-1:rare/Silk";
		expect(fate(id, { ...procedures(one), ...list })).toBe("checklist-not-used at content/checklists/c.mdx:2");
		expect(fate(id, { ...procedures(one, other), ...list })).toMatch(/^survived: /);
	});
	test("of an expectation whose failure mode a required procedure controls", () => {
		const files = {
			"registers/expectations.yaml":
				"EX-001: { touchpoint: Parcel, statement: It looks right, rating: met, brokenBy: [FM-002, FM-001] }\n",
		};
		const one = procedure("SOP-1", step("open"), { ...head, requires: "[SOP-2]" });
		const required = procedure("SOP-2", check("match"));
		const other = procedure("SOP-3", check("match"), head);
		const id = "remove-failure-mode:SOP-1:FM-001";
		expect(fate(id, { ...procedures(one, required), ...files })).toBe(
			"expectation-unprotected at content/registers/expectations.yaml:1",
		);
		expect(fate(id, { ...procedures(one, required, other), ...files })).toMatch(/^survived: /);
	});
});
