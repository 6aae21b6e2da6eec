// Is a text nested so deeply, or so full of signs, that the parser would crash or take minutes instead of telling?
import type { Problem } from "../../model/finding.ts";
import { positionAt } from "../decode-text.ts";

/** Far more than any procedure, and far less than the parser survives (some thousands). */
const deepest = 1000;
/** References such as &amp; and signs < in one text: the time they take grows with their square, 0.4 s for so many. */
const mostSigns = 10_000;
const longestCode = /\{(?!\s*\/\*)[^{}]{20000}/;

/** Are there so few opening signs that nothing can be nested too deeply? True of almost every text, and quickly told. */
function hasFewSigns(text: string): boolean {
	return ["(", "[", "{", "<"].every((sign) => {
		let at = -1;
		for (let seen = 0; seen < deepest / 4; seen++) {
			at = text.indexOf(sign, at + 1);
			if (at === -1) return true;
		}
		return false;
	});
}

/** The first place that is too much for the parser. Counts brackets and tags without knowing what they mean. */
export function findExcess(text: string): Problem | undefined {
	const problem = (offset: number, what: string, help = "A manual holds no code."): Problem => ({
		rule: "broken-mdx",
		...positionAt(text, offset),
		message: `Unexpected ${what}, expected plain text and components`,
		help,
	});
	if (text.length < 20_000 && hasFewSigns(text)) return undefined;
	let brackets = 0;
	let tags = 0;
	const signs = { references: 0, less: 0 };
	for (let at = 0; at < text.length; at++) {
		switch (text.charCodeAt(at)) {
			case 40: // (
			case 91: // [
			case 123: // {
				if (++brackets > deepest) return problem(at, `nesting of more than ${deepest} brackets`);
				break;
			case 41: // )
			case 93: // ]
			case 125: // }
				if (brackets > 0) brackets--;
				break;
			case 38: // &
				if (++signs.references > mostSigns)
					return problem(at, `number of & over ${mostSigns}`, "Write the signs themselves, or split the document.");
				break;
			case 60: {
				// <
				if (++signs.less > mostSigns)
					return problem(at, `number of < over ${mostSigns}`, "Write the signs themselves, or split the document.");
				const next = text.charCodeAt(at + 1);
				if (next === 47) tags = Math.max(0, tags - 1);
				else if ((next | 32) > 96 && (next | 32) < 123 && ++tags > deepest)
					return problem(at, `nesting of more than ${deepest} tags`);
				break;
			}
			case 47: // /
				if (tags > 0 && text.charCodeAt(at + 1) === 62) tags--;
				break;
		}
	}
	const long = longestCode.exec(text);
	return long ? problem(long.index, "text of more than 20,000 characters in { }") : undefined;
}
