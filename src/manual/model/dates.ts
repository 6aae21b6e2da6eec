// How are calendar dates added up, without a clock?

/** Days since 1970-01-01 of an ISO date. */
function dayNumber(isoDate: string): number {
	return Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000;
}

/** The ISO date of a moment on the wall calendar of whoever asks: by local time. */
export function localDay(moment: Date): string {
	const two = (number: number) => String(number).padStart(2, "0");
	return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, until: string): number {
	return dayNumber(until) - dayNumber(from);
}

/** ISO date plus an ISO 8601 duration (P12M). A day that the month lacks becomes its last day; nothing is after the year 9999. */
export function addDuration(isoDate: string, duration: string): string {
	const part = (letter: string) => Number(new RegExp(`(\\d+)${letter}`).exec(duration)?.[1] ?? 0);
	const start = new Date(`${isoDate}T00:00:00Z`);
	const month = start.getUTCMonth() + part("M") + 12 * part("Y");
	const lastDay = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
	const day = Math.min(start.getUTCDate(), lastDay) + part("D") + 7 * part("W");
	const end = new Date(Date.UTC(start.getUTCFullYear(), month, day));
	return end.getUTCFullYear() > 9999 ? "9999-12-31" : end.toISOString().slice(0, 10);
}
