// What is the first sentence of a text, in any language?

// Making a segmenter costs far more than using it.
const segmenters = new Map<string, Intl.Segmenter>();

function makeSegmenter(lang: string): Intl.Segmenter {
	try {
		return new Intl.Segmenter(lang, { granularity: "sentence" });
	} catch {
		// A tag may look like one and be none, such as en-12.
		return new Intl.Segmenter("en", { granularity: "sentence" });
	}
}

function segmenterOf(lang: string): Intl.Segmenter {
	const segmenter = segmenters.get(lang) ?? makeSegmenter(lang);
	segmenters.set(lang, segmenter);
	return segmenter;
}

/** More than a single word; some scripts put no space between words. */
const hasWords = /\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** First sentence of a text; one that is a single word (an abbreviation, a number) takes the next along. */
export function firstSentence(text: string, lang = "en"): string {
	const line = text.replace(/\s+/g, " ").trim();
	let first = "";
	for (const { segment } of segmenterOf(lang).segment(line)) {
		first += segment;
		if (hasWords.test(first.trim())) break;
	}
	return first.trim();
}
