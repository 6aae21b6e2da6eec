// How wide is a text, and where do its lines break, when nobody knows the reader's font? Wide enough for the widest.

const narrow = /[ijltfrI.,:;'’|!()[\]·-]/;
const broad = /[mwMW@%—…©®™]/;
/** Letters of scripts whose signs are as wide as high, and pictures of signs. */
const square =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60\p{Extended_Pictographic}]/u;
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Graphemes: what a reader takes for one sign, with its accents. Plain letters need no looking up. */
function signsOf(text: string): string[] {
	return /^[ -~]*$/.test(text) ? text.split("") : [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Width of a sign as a share of the font size, as the widest of the usual system fonts (DejaVu, Verdana) draws it. */
function widthOfSign(sign: string): number {
	if (square.test(sign)) return 1.25;
	if (narrow.test(sign)) return 0.42;
	if (broad.test(sign)) return 1.02;
	if (sign === " ") return 0.34;
	if (/^[a-z]/.test(sign)) return 0.61;
	// Signs that hold several letters, such as those of Indic scripts, take the room of their parts.
	return Math.min(2.4, 0.75 * Math.max(1, sign.match(/[\p{L}\p{N}\p{Mc}]/gu)?.length ?? 1));
}

const known = new Map<string, number>();
function knownWidth(sign: string): number {
	let width = known.get(sign);
	if (width === undefined) {
		width = widthOfSign(sign);
		known.set(sign, width);
	}
	return width;
}

/** Width of a text at most, in the unit of the font size. */
export function widthOf(text: string, fontSize: number, bold = false): number {
	let width = 0;
	for (const sign of signsOf(text)) width += knownWidth(sign);
	return width * fontSize * (bold ? 1.1 : 1);
}

/** Lines of a text that are no wider than a width; a word that is wider breaks within. */
export function wrapText(text: string, width: number, fontSize: number, bold = false): string[] {
	const lines: string[] = [];
	const space = widthOf(" ", fontSize, bold);
	let line = "";
	let used = 0;
	const add = (part: string, partWidth: number, between: string) => {
		const distance = line && between ? space : 0;
		if (line && used + distance + partWidth > width) {
			lines.push(line);
			line = part;
			used = partWidth;
		} else {
			line += line ? between + part : part;
			used += distance + partWidth;
		}
	};
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const wordWidth = widthOf(word, fontSize, bold);
		if (wordWidth <= width) {
			add(word, wordWidth, " ");
			continue;
		}
		if (line) lines.push(line);
		line = "";
		used = 0;
		for (const sign of signsOf(word)) add(sign, widthOf(sign, fontSize, bold), "");
	}
	if (line) lines.push(line);
	return lines;
}
