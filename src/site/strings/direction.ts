// Which way does a language run?

/** Is it written from right to left, as Hebrew and Arabic are? */
export function isRightToLeft(language: string): boolean {
	const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo?(): { direction: string } };
	return locale.getTextInfo?.().direction === "rtl";
}
