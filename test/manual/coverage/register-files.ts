// Which registers do the tests of the chain refer to: two failure modes more, expectations, competitors?
import { type Files, qcStep } from "../build-manual.ts";

const mode = (title: string, process: string, severity = "major") =>
	`{ title: ${title}, effect: Customer is let down, cause: Nobody looked, severity: ${severity}, process: ${process} }`;

export const chainRegisters: Files = {
	"registers/failure-modes.yaml": [
		`FM-001: ${mode("Wrong colour", "receiving", "critical")}`,
		`FM-002: ${mode("Wrong size", "packing")}`,
		`FM-003: ${mode("Torn label", "receiving", "minor")}`,
		"",
	].join("\n"),
};

/** An expectation as a line of its register. */
export function expectation(id: string, brokenBy: string, more = "rating: met"): string {
	return `${id}: { touchpoint: parcel, statement: I get what I saw, brokenBy: [${brokenBy}], ${more} }\n`;
}

/** A QC step that controls some failure modes. */
export const against = (modes: string, id = "match", attributes = "") =>
	qcStep({ id, attributes: `controls="${modes}"${attributes && ` ${attributes}`}` });
