// How is a manual of any size made that looks like a real one and is the same every time?
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateChecklist } from "./generate-checklist.ts";
import { generateProcedure } from "./generate-procedure.ts";
import { generateRegisters } from "./generate-registers.ts";
import { planManual } from "./plan-manual.ts";
import { processWords } from "./process-words.ts";

/** The day for which the generated manual is judged. */
export const benchDay = "2026-11-01";

const picture = (title: string, hue: number) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200" width="320" height="200" role="img"><title>${title}</title><rect width="320" height="200" fill="#f4f1ea"/>${Array.from({ length: 24 }, (_, index) => `<rect x="${12 + (index % 8) * 37}" y="${16 + Math.floor(index / 8) * 58}" width="30" height="46" fill="hsl(${hue} 30% ${40 + index}%)"/>`).join("")}</svg>\n`;

/** Every file of a manual with so many procedures: path below the content folder, and text. */
export function* generateManual(procedures: number): Generator<[path: string, text: string]> {
	const plan = planManual(procedures);
	yield* generateRegisters(plan);
	for (const [index, { id, title }] of processWords.entries()) yield [`media/${id}.svg`, picture(title, index * 18)];
	for (const [index, { path }] of plan.checklists.entries()) yield [path, generateChecklist(plan, index)];
	for (const [index, procedure] of plan.procedures.entries()) yield [procedure.path, generateProcedure(plan, index)];
}

/** Writes a generated manual into a folder. */
export function writeManual(folder: string, procedures: number): void {
	for (const [path, text] of generateManual(procedures)) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}
