// How is a date written for people: 1 Sep 2026, never 01/09.

// Making a formatter costs far more than using it, and every page writes several dates, mostly the same few hundred.
const formatters = new Map<string, Intl.DateTimeFormat>();
const written = new Map<string, string>();

function formatterOf(language: string): Intl.DateTimeFormat {
	const known = formatters.get(language);
	if (known) return known;
	const made = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
	formatters.set(language, made);
	return made;
}

/** ISO date as "1 Sep 2026", in a language (BCP 47). Anything else comes back as it is. */
export function formatDate(isoDate: string, language = "en-GB"): string {
	const key = `${isoDate} ${language}`;
	const known = written.get(key);
	if (known !== undefined) return known;
	if (!/^\d{4}-\d{2}-\d{2}$/.test(isoDate)) return isoDate;
	const date = new Date(`${isoDate}T00:00:00Z`);
	const text = formatterOf(language).format(date).replace("Sept ", "Sep ");
	written.set(key, text);
	return text;
}
