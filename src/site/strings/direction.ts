// Which way does a language run?

/** Every page asks, and asking Intl takes longer than a page's head. */
const known = new Map<string, boolean>();

/** Is it written from right to left, as Hebrew and Arabic are? */
export function isRightToLeft(language: string): boolean {
	const answer = known.get(language) ?? ask(language);
	known.set(language, answer);
	return answer;
}

function ask(language: string): boolean {
	const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo?(): { direction: string } };
	return locale.getTextInfo?.().direction === "rtl";
}
