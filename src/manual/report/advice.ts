// What can be done about what is open, in a sentence that names the place?
import type { CoverageFailureMode } from "../coverage/coverage-report.ts";
import type { Remedy } from "../coverage/procedure-reasons.ts";
import type { SilentRequirement } from "../coverage/silent-requirements.ts";
import { namedPlace, writeName } from "../model/node-name.ts";

/** `content/a.mdx:40` */
export const placeOf = ({ file, line }: { file: string; line: number }) => `${file}:${line}`;

/** Why the procedures that are required before do not help, a sentence each. */
function wordSilent(silent: readonly SilentRequirement[], failureMode = ""): string {
	return silent
		.map(({ id, guarded, ends }) => {
			const why = guarded
				? `no check for ${failureMode} stands on every way to its end`
				: ends
					? "somebody can get past its own checks"
					: "nobody gets to its end";
			return ` ${id}, which is required before, does not help: ${why}.`;
		})
		.join("");
}

/** How to control a failure mode. */
export function adviseControl(
	{ id, path, madeVoid }: CoverageFailureMode,
	silent: readonly SilentRequirement[],
): string {
	// What is made void here is so whatever was checked before.
	if (madeVoid) return `Pass a check of ${id} again after ${madeVoid.by}, which makes ${madeVoid.check} void: ${path}.`;
	return `Name ${id} in the controls of a QC step on the way ${path}, or add one there.${wordSilent(silent, id)}`;
}

export function advise(remedy: Remedy): string {
	switch (remedy.do) {
		case "mend": {
			const { help, message, rule, ...place } = remedy.finding;
			return `${help || `${message}.`} (${placeOf(place)}, ${rule})`;
		}
		case "complete": {
			const { lacks, ...place } = remedy.check;
			return `Complete ${writeName(namedPlace(place, "check"))} (${placeOf(place)}), which counts as no check: it lacks ${lacks.join(", ")}.`;
		}
		case "guard": {
			const { path, madeVoid, ...place } = remedy.step;
			if (madeVoid)
				return `Pass ${madeVoid.check}, or one like it, again after ${madeVoid.by}, which makes it void, before ${writeName(namedPlace(place))} (${placeOf(place)}): ${path}.`;
			return `Add a check before ${writeName(namedPlace(place))} (${placeOf(place)}) on the way ${path}.${wordSilent(remedy.silent)}`;
		}
		case "control":
			return adviseControl(remedy.mode, remedy.silent);
	}
}
