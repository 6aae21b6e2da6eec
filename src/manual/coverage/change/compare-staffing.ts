// Which findings are only gone because the register now counts more people of a role?
import type { Finding } from "../../model/finding.ts";
import type { Manual } from "../../model/manual.ts";
import { computeCoverage } from "../compute-coverage.ts";
import type { CoverageReport } from "../coverage-report.ts";
import { ofEntry } from "./compare-registers.ts";
import type { Comparison } from "./match-documents.ts";

interface RaisedStaffing {
	finding: Finding;
	/** What would be reported if the role had as many people as before. */
	otherwise: CoverageReport;
}

/** The manual with as many people of one role on a shift as there were. */
function withPeople(manual: Manual, role: string, perShift: number): Manual {
	const { roles } = manual.registers;
	const entry = roles.entries.get(role);
	if (!entry) return manual;
	const entries = new Map(roles.entries).set(role, { ...entry, perShift });
	return { ...manual, registers: { ...manual.registers, roles: { ...roles, entries } } };
}

/** Roles that have more people than before, where a finding hangs on it: a figure in a register is no second person. */
export function compareStaffing({ before, after, asOf }: Comparison, report: CoverageReport): RaisedStaffing[] {
	const { roles } = after.registers;
	const now = new Set(report.findings.map(({ id }) => id));
	return [...roles.entries].flatMap(([role, { perShift }]): RaisedStaffing[] => {
		const was = before.registers.roles.entries.get(role)?.perShift ?? perShift;
		if (perShift <= was) return [];
		const otherwise = computeCoverage(withPeople(after, role, was), asOf);
		const gone = otherwise.findings.filter(({ id }) => !now.has(id));
		if (gone.length === 0) return [];
		const places = gone.map(({ rule, subject, at }) => `${[subject, at].filter(Boolean).join(" ")} (${rule})`);
		const finding = ofEntry("raised-per-shift", roles, [role, "perShift"], {
			message: `More people of the role "${role}" on a shift, perShift ${perShift} instead of ${was}, and nothing else takes away: ${places.join(", ")}`,
			help: "Look whether that many are there on every shift.",
		});
		return [{ finding, otherwise }];
	});
}
