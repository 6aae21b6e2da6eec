// Where does the output of a command go: to the terminal, or to a file that was named?
import { noPaint, type Paint } from "../../src/manual/report/format-finding.ts";
import { choosePaint, writeOutput } from "../run-command.ts";

/** Colours for where it goes. */
export const paintFor = (file: string | undefined): Paint => (file === undefined ? choosePaint() : noPaint);

/** What the terminal gets: the output, or a line that it was written and what it amounts to. */
export function giveOutput(text: string, file: string | undefined, format: string, sentence: string): string {
	if (file === undefined) return text;
	writeOutput(file, text);
	return `Wrote ${file} (${format}). ${sentence}\n`;
}
