import { describe, expect, test } from "vitest";
import {
	branch,
	checklist,
	decision,
	findingsOf,
	pausePoint,
	procedure,
	procedures,
	qcStep,
	step,
	useChecklist,
} from "../build-manual.ts";

const rule = "stopped-goods-go-on";
const of = (body: string) => findingsOf(rule, procedures(procedure("SOP-1", body)));
const ship = step("ship", "irreversible");
const check = (disposition: string, goto: string) =>
	qcStep({ reaction: `disposition="${disposition}" authority="inspector"${goto && ` goto="${goto}"`}` });

test.each([
	["scrap", "were scrapped"],
	["return", "went back"],
	["suspend", "were stopped"],
])("%s and on to what cannot be taken back is told at the goto", (disposition, what) => {
	const [finding] = of(check(disposition, "ship") + ship);
	expect(finding).toContain(
		`${rule} Unexpected way from the goods that ${what} ("match") to the irreversible step "ship", expected a check in between, or a stop`,
	);
	expect(of(check(disposition, "ship") + ship)).toHaveLength(1);
});

test("at a check of a checklist, with the procedure in which it leads there", () => {
	const list = checklist("CHK-1", check("scrap", "tail") + pausePoint("tail", ""));
	const body = useChecklist("CHK-1", "a") + ship;
	expect(findingsOf(rule, { ...procedures(procedure("SOP-1", body)), "checklists/c.mdx": list })).toEqual([
		expect.stringMatching(/^checklists\/c\.mdx:20:.+ to the irreversible step "ship" in SOP-1, expected/),
	]);
});
test("however far it is", () => expect(of(check("scrap", "pack") + step("pack") + ship)).toHaveLength(1));
test("by a branch that need not be taken", () =>
	expect(of(check("scrap", "more") + decision("more", branch("Yes"), branch("No", "", "end")) + ship)).toHaveLength(1));

const apart = (reaction: string) =>
	of(
		decision("fragile", branch("Yes", "", "special"), branch("No")) +
			qcStep() +
			ship +
			decision("fin", branch("otherwise", "", "end")) +
			qcStep({ id: "special", reaction }) +
			decision("back", branch("otherwise", "", "ship")),
	);
test("to a step above the check, where others come to it without the check and it does not lead back", () =>
	expect(apart('disposition="suspend" authority="inspector" goto="ship"')).toEqual([
		`procedures/receiving/a.mdx:45:55 ${rule} Unexpected way from the goods that were stopped ("special") to the irreversible step "ship", expected a check in between, or a stop`,
	]));

describe("nothing is told", () => {
	test("where what stands above leads back to the check", () =>
		expect(apart('disposition="suspend" authority="inspector" goto="fragile"')).toEqual([]));
	test("where what cannot be taken back is throwing away what is not whole, though another piece follows", () =>
		expect(
			of(
				decision("whole", branch("Yes", "", "match"), branch("No", "", "ask")) +
					qcStep({ id: "ask" }) +
					step("bin", "irreversible") +
					decision("next", branch("Yes", "", "whole"), branch("No", "", "end")) +
					check("scrap", "bin") +
					ship +
					decision("more", branch("Yes", "", "whole"), branch("No")),
			),
		).toEqual([]));
	test.each(["concession", "inform-customer"])("where somebody lets them go on: %s", (disposition) =>
		expect(of(check(disposition, "ship") + ship)).toEqual([]),
	);
	test("where the reaction stops", () => expect(of(check("scrap", "") + ship)).toEqual([]));
	test("where another check is passed on the way", () =>
		expect(of(check("scrap", "pack") + step("pack") + qcStep({ id: "again" }) + ship)).toEqual([]));
	test("where nothing on the way is irreversible", () => expect(of(check("scrap", "pack") + step("pack"))).toEqual([]));
	test("where the work starts anew before the check, though a branch leads round it", () => {
		const body = decision("fragile", branch("Yes", check("scrap", "pick")), branch("No"));
		expect(of(step("pick") + body + ship)).toEqual([]);
	});
	test("of a hold point, which says so itself", () =>
		expect(
			of(qcStep({ attributes: "hold", reaction: 'disposition="scrap" authority="inspector" goto="ship"' }) + ship),
		).toEqual([]));
	test("where what cannot be taken back is throwing them away, which only failed checks lead to", () =>
		expect(
			of(
				check("scrap", "destroy") +
					ship +
					decision("kept", branch("otherwise", "", "end")) +
					step("destroy", "irreversible"),
			),
		).toEqual([]));
	test("where nobody decides: then the irreversible step is not guarded", () =>
		expect(of(qcStep({ reaction: 'disposition="scrap" goto="ship"' }) + ship)).toEqual([]));
});
