// How is a number with a fraction written in the language of the interface?

/** Making a format takes a hundred times as long as using it, and every row of a control plan asks. */
const formats = new Map<string, Intl.NumberFormat>();

/** 6.5 → "6.5" or "6,5"; `digits` follow the sign even where they are zero. */
export function decimalNumber(value: number, locale: string, digits = 1): string {
	const key = `${locale} ${digits}`;
	const format = formats.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: digits });
	formats.set(key, format);
	return format.format(value);
}
