// Does a whole instruction hang on a condition that excuses everybody from it, such as "if there is time"?

const time =
	"(?:there is|there's|you have|they have|we have) (?:still |enough |some |any )?time(?: left)?|(?:the )?time (?:allows|permits)";
const chance = "(?:it is |it's |that is |at all |reasonably )?(?:possible|practicable|practical|feasible|convenient)";
const when = "(?:if|when|where|whenever|wherever|as far as|so far as|as long as|provided)";
const timely = `(?:${when} (?:${time})|time permitting)`;
const hedge = `(?:${timely}|${when} (?:${chance}))`;

const isHedge = new RegExp(`^(?:only |just )?${hedge}$`);
const beginsTimely = new RegExp(`^(?:only |just )?${timely}\\b`);
// "If it is possible to open the lid, it fails" is a test, and excuses nobody.
const beginsHedged = new RegExp(`^(?:only |just )?${hedge}\\b(?! to (?!do (?:so|it|this|that)\\b))`);
const endsHedged = new RegExp(`\\b${hedge}$`);

/**
 * The sentence that says so in the text of a check; what takes back a criterion is in vague-hedge.ts. undefined: none does.
 * Beside other sentences it may be about itself alone ("Where possible, by daylight."), unless it is nothing but the
 * condition, or begins the text with one of time.
 */
export function findExcusingCondition(text: string): string | undefined {
	const sentences = text
		.replace(/\s+/g, " ")
		.trim()
		.split(/(?<=[.!;]) /);
	const isHedged = (sentence: string, at: number) => {
		const plain = sentence
			.toLowerCase()
			.replace(/[‘’]/g, "'")
			.replace(/[.!;]+$/, "");
		if (isHedge.test(plain) || (at === 0 && beginsTimely.test(plain))) return true;
		return sentences.length === 1 && (beginsHedged.test(plain) || endsHedged.test(plain));
	};
	return sentences.find(isHedged);
}
