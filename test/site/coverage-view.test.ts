import { expect, test } from "vitest";
import { coverageOf, findingsOfDocument, findingsOfProcedure } from "../../src/site/coverage-view.ts";
import { manualOf, procedure, qcStep, today } from "../manual/build-manual.ts";

test("of the findings of a procedure, a page tells errors before warnings", () => {
	const body = qcStep({ attributes: 'controls="FM-002"' }).replace(
		/criterion="[^"]*"/,
		'criterion="Seam properly sewn"',
	);
	const keys = { failureModes: "[FM-002]", effective: "2020-01-01", lastReview: "2020-01-01" };
	const manual = manualOf({ "procedures/one.mdx": procedure("SOP-1", body, keys) });
	const [document] = manual.documents;
	const shown = document && coverageOf(manual, today, document);
	if (!document || !shown) throw new Error("The procedure is not judged");
	const told = findingsOfProcedure(manual, today, shown).map(({ severity, rule }) => `${severity} ${rule}`);
	expect(told).toEqual(["error vague-criterion", "warning review-overdue"]);
	expect(findingsOfDocument(manual, today, document)).toHaveLength(2);
});
