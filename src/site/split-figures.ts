// Which parts of words that run from right to left are figures, written from left to right all the same: 2.5 ±0.1 kg?

const number = String.raw`\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*`;
const unit = String.raw`(?:\s?(?:[%‰]|°[CF]?|[µμ]?[A-Za-zΩ]{1,5}[²³]?(?:\/[A-Za-z]{1,5}[²³]?)?)(?![\p{L}\p{N}]))?`;
/** Not within an id such as SOP-001; behind a Hebrew letter a hyphen is no sign. */
const sign = String.raw`(?<![A-Za-z\p{N}_]-?)(?:[<>≤≥≈~±+−]\s?|(?<!\p{L})-)?`;
const figure = new RegExp(`(${sign}${number}${unit}(?:\\s?[±×–−/-]\\s?${number}${unit})*)`, "u");
/** A number or a range alone runs as the words around it would have it. */
const alone = /^\p{Nd}[\p{Nd}.,:٫٬/–-]*$/u;

/** The words in parts; every second one is a figure with its sign and unit. */
export function splitFigures(words: string): string[] {
	const parts = [""];
	for (const [at, text] of words.split(figure).entries()) {
		if (at % 2 === 1 && !alone.test(text)) parts.push(text, "");
		else parts[parts.length - 1] += text;
	}
	return parts;
}
