// Which day or length of time did a writer mean who wrote it as people do: 24.12.2026, 1 Sep 2026, 12 months?
import { expectedDate, expectedDuration } from "../model/values.ts";

const months = "january february march april may june july august september october november december".split(" ");
/** In full or short, with a dot or without. */
const monthName = "([a-z]{3,9})\\.?";
const dayName = "(\\d{1,2})(?:st|nd|rd|th|\\.)?";
const dayFirst = new RegExp(`^${dayName} (?:of )?${monthName} (\\d{4})$`, "i");
const monthFirst = new RegExp(`^${monthName} ${dayName},? (\\d{4})$`, "i");

/** YYYY-MM-DD, if there is such a day. */
function day(year: string, month: number, inMonth: number): string[] {
	const date = new Date(Date.UTC(Number(year), month - 1, inMonth));
	// A day too many is one of the month after it.
	return date.getUTCMonth() === month - 1 ? [date.toISOString().slice(0, 10)] : [];
}

/** 1 to 12; 0 for any other word. */
const numberOf = (name = "") => months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;

/** The days that a date can stand for, as YYYY-MM-DD; 3/4/2026 is one in March or one in April. */
function meantDays(written: string): string[] {
	const [, firstYear, sign, month, inMonth] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(written) ?? [];
	if (firstYear && sign) return day(firstYear, Number(month), Number(inMonth));
	const [, first, between, second, year] = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})$/.exec(written) ?? [];
	if (year) {
		const asInEurope = day(year, Number(second), Number(first));
		// Nobody writes the month first before a dot.
		return between === "." ? asInEurope : [...new Set([...asInEurope, ...day(year, Number(first), Number(second))])];
	}
	const [, named, nameOfMonth, yearOfName] = dayFirst.exec(written) ?? [];
	if (yearOfName) return day(yearOfName, numberOf(nameOfMonth), Number(named));
	const [, leading, behind, lastYear] = monthFirst.exec(written) ?? [];
	return lastYear ? day(lastYear, numberOf(leading), Number(behind)) : [];
}

/** P12M for "12 months" or "every 12 months". */
function meantDurations(written: string): string[] {
	const [, count, unit = ""] = /^(?:every )?(\d{1,3}) ?(day|week|month|year|[dwmy])s?$/i.exec(written) ?? [];
	return count && Number(count) > 0 ? [`P${Number(count)}${unit.slice(0, 1).toUpperCase()}`] : [];
}

/** How to write the date or the duration that was meant, as a sentence; empty where that is not certain. */
export function helpForTime(expected: string, written: string): string {
	const text = written.trim().replace(/\s+/g, " ");
	const meant = expected === expectedDate ? meantDays(text) : expected === expectedDuration ? meantDurations(text) : [];
	return meant.length > 0 ? `Write ${meant.join(" or ")}${meant.length > 1 ? ", whichever is meant" : ""}.` : "";
}
