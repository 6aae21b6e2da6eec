import { expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import {
	check,
	checklist,
	findingsOf,
	manualOf,
	pausePoint,
	procedure,
	procedures,
	qcStep,
	step,
	today,
	useChecklist,
} from "../build-manual.ts";

const rule = "checklist-instead-of-procedure";
const list = pausePoint("p", '<Item id="lid" response="Closed">\nLid.\n</Item>\n');
const ship = step("ship", "irreversible");
const filesOf = (old: string, { keys = {}, list: listKeys = {}, more = "" } = {}) => ({
	...procedures(procedure("SOP-1", old, keys), ...(more ? [more] : [])),
	"checklists/c.mdx": checklist("CHK-1", list, { supersedes: "[SOP-1]", ...listKeys }),
});
const of = (...args: Parameters<typeof filesOf>) => findingsOf(rule, filesOf(...args));
const told = `checklists/c.mdx:15:14 ${rule} Unexpected checklist in place of the procedure SOP-1, whose step "ship" cannot be taken back, expected a procedure`;

test("a checklist that replaces what cannot be taken back is told where it names it", () => {
	expect(of(ship)).toEqual([told]);
	expect(check(filesOf(ship))).toContain(told);
});
test("one that replaces other work is fine", () => expect(of(step("open") + qcStep())).toEqual([]));
test("a procedure that is withdrawn is out of force without it", () =>
	expect(of(ship, { keys: { status: "withdrawn" } })).toEqual([]));
test("a procedure that replaces it too has taken the work over", () =>
	expect(of(ship, { more: procedure("SOP-2", ship, { supersedes: "[SOP-1]" }) })).toEqual([]));
test("a checklist that is not in force replaces nothing", () =>
	expect(of(ship, { list: { status: "draft" } })).toEqual([]));
test("coverage says that it may look too good, and goes by the rest", () => {
	const files = filesOf(ship, { more: procedure("SOP-2", useChecklist("CHK-1", "list") + qcStep()) });
	const { illFormed, procedures } = computeCoverage(manualOf(files), today);
	expect(illFormed).toEqual(["CHK-1"]);
	expect(procedures.map(({ id, state }) => [id, state])).toEqual([
		["SOP-1", "out-of-scope"],
		["SOP-2", "covered"],
	]);
});
