// Which words are marked with a language of their own, alone and within a sentence?
import { expect, test } from "vitest";
import { markLanguage } from "../../src/site/language-marks.ts";
import { splitSentence } from "../../src/site/sentence-words.ts";

test.each([
	["en", "en"],
	["en-US", "en"],
	["en", "en-GB"],
])("%s among words in %s has no mark", (language, around) => expect(markLanguage(language, around)).toEqual({}));

test("another language has one, and a direction where that is another", () => {
	expect(markLanguage("el", "en")).toEqual({ lang: "el" });
	expect(markLanguage("he", "en")).toEqual({ lang: "he", dir: "rtl" });
	expect(markLanguage("en", "ar")).toEqual({ lang: "en", dir: "ltr" });
	expect(markLanguage("he", "ar")).toEqual({ lang: "he" });
});

const greek = { lang: "el" };
const shown = (sentence: string, ...words: string[]) =>
	splitSentence(sentence, new Map(words.map((word) => [word, greek])))
		.map(({ text, mark }) => (mark ? `[${text}]` : text))
		.join("");

test("of a sentence the manual's words are marked, the longest that fits, and only whole ones", () => {
	expect(shown("Decision 'Λείπει;' = Ναι → send", "Λείπει;", "Ναι")).toBe("Decision '[Λείπει;]' = [Ναι] → send");
	expect(shown("in Κουτί μικρό", "Κουτί", "Κουτί μικρό")).toBe("in [Κουτί μικρό]");
	expect(shown("note no. 1", "no", "1")).toBe("note [no]. 1");
	expect(shown("(a+b)* and a", "(a+b)*")).toBe("[(a+b)*] and a");
});

test("a sentence that quotes nothing, or only its own language, is left whole", () => {
	expect(splitSentence("start → send", new Map([["Ναι", greek]]))).toEqual([{ text: "start → send" }]);
	expect(splitSentence("start → send", new Map([["send", {}]]))).toEqual([{ text: "start → send" }]);
});
