// Which checks keep a failure mode controlled, and which come too late: what every report says of it.
import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { computeFailureModeReasons } from "../../../src/manual/coverage/failure-mode-reasons.ts";
import { noPaint } from "../../../src/manual/report/format-finding.ts";
import { formatContents } from "../../../src/manual/report/format-procedure.ts";
import { formatReasons } from "../../../src/manual/report/format-reasons.ts";
import { wordReasons } from "../../../src/manual/report/word-reasons.ts";
import { branch, decision, manualOf, procedure, procedures, qcStep, step, today } from "../build-manual.ts";

const check = (id: string) => qcStep({ id, attributes: 'controls="FM-002"' });
const ship = step("ship", "irreversible");

/** What is told of FM-002 in a procedure, and what whoever asks about FM-002 is told of that procedure. */
function toldOf(body: string): string[] {
	const manual = manualOf(procedures(procedure("SOP-1", body, { failureModes: "[FM-002]" })));
	const report = computeCoverage(manual, today);
	const [described] = report.procedures;
	const entry = manual.registers["failure-modes"].entries.get("FM-002");
	if (!described || !entry) throw new Error("not there");
	const contents = formatContents(described, noPaint);
	const why = formatReasons(wordReasons(computeFailureModeReasons(manual, report, "FM-002", entry)), noPaint);
	return [...contents, ...why.split("\n")].flatMap((line) => /(?:not )?controlled(?: by|;|$).*/.exec(line)?.[0] ?? []);
}

describe("a check that is reached only after what cannot be taken back", () => {
	const late = "; late comes too late to control it";
	test("controls nothing, and is told as late", () =>
		expect(toldOf(check("q") + ship + check("late"))).toEqual([
			`controlled by q only${late}`,
			`controlled by q${late}`,
		]));
	test("is told so beside several that keep it controlled", () =>
		expect(toldOf(check("p") + check("q") + ship + check("late"))).toEqual([
			`controlled by p, q${late}`,
			`controlled by p, q${late}`,
		]));
	test("is told so where nothing keeps it controlled", () =>
		expect(toldOf(ship + check("late"))).toEqual([`not controlled${late}`, `not controlled${late}`]));
	test("with others like it", () =>
		expect(toldOf(check("q") + ship + check("late") + check("later"))[1]).toBe(
			"controlled by q; late and later come too late to control it",
		));
});
test("a check that looks again after one was made void is not late", () =>
	expect(
		toldOf(check("q") + ship + step("repack", 'undoes="q"') + check("again") + step("send", "irreversible")),
	).toEqual(["controlled by q, again, not without q nor without again", "controlled by q, again"]));
test("a check that some path reaches before is not late", () =>
	expect(toldOf(check("q") + decision("d", branch("Yes", ship), branch("No")) + check("last"))).toEqual([
		"controlled by q, last, not without q",
		"controlled by q, last",
	]));
test("where nothing is irreversible no check is late", () =>
	expect(toldOf(step("open") + check("q") + check("last"))[0]).toBe("controlled by q, last"));
