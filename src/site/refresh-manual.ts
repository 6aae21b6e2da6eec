// How does the manual come into the site? Read and checked here, by Node as it is; the pages never load the reader.
import { checkManual } from "../manual/rules/check-manual.ts";
import { readManual } from "../manual/source/read-manual.ts";
import { type CurrentManual, provideManual } from "./current-manual.ts";
import { asOfDay, contentFolder } from "./settings.ts";

/** Reads and checks the manual anew and puts it in place. */
export function refreshManual(): CurrentManual {
	const { folder, label } = contentFolder();
	const manual = readManual(folder, label);
	const asOf = asOfDay();
	return provideManual({ manual, asOf, findings: checkManual(manual, asOf) });
}
