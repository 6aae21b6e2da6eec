// In what words is it told by which checks a failure mode is controlled, and which come too late?
import type { CoverageFailureMode } from "../coverage/coverage-report.ts";

const join = (names: readonly string[]) =>
	names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** `; late comes too late to control it`: checks that name it and are reached only after what cannot be taken back. */
export function wordLate(late: readonly string[] = []): string {
	return late.length > 0 ? `; ${join(late)} ${late.length > 1 ? "come" : "comes"} too late to control it` : "";
}

/** Those that keep it controlled. */
export function keepingControl({ controls, late = [] }: Pick<CoverageFailureMode, "controls" | "late">): string[] {
	return controls.filter((control) => !late.includes(control));
}
