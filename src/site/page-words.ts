// How does a sentence of the report read on a page? Days as people write them, and no number without its per cent sign.
import { formatDate } from "../manual/report/format-date.ts";

/** Of a day that stands alone: neither quoted nor part of a name, such as that of a file. */
const isoDay = /(?<![\w"/.-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\w"/-]|\.\w)/g;

/** What a command says, with days and shares as pages show them. */
export function pageWords(words: string, locale: string): string {
	return words.replace(isoDay, (day) => formatDate(day, locale)).replace(/(?<=\d) %/g, "\u00a0%");
}
