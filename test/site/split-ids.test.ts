// Which ids within words stay on one line?
import { expect, test } from "vitest";
import { splitIds } from "../../src/site/split-ids.ts";

const idsIn = (words: string) => splitIds(words).filter((_, at) => at % 2 === 1);

test.each([
	["of documents", "stopped, follow SOP-QUA-006; CHK-PCK-002 too.", ["SOP-QUA-006", "CHK-PCK-002"]],
	["of failure modes and expectations, in quotes or brackets", 'controls="FM-021" (EX-3)', ["FM-021", "EX-3"]],
	["in letters of another script", "Δες το ΔΙΑ-ΠΑΡ-001", ["ΔΙΑ-ΠΑΡ-001"]],
	["no words with a hyphen, dates, ranges or signs", "A third-party X-ray on 2026-11-22, 3-5 at -18 °C, A-Z", []],
	["no part of a name, an address or an anchor", "see SOP-1-draft, a/SOP-1, #SOP-1 and SOP-1x", []],
	["none where there is none", "Compare both.", []],
])("%s", (_what, words, ids) => {
	expect(idsIn(words)).toEqual(ids);
	expect(splitIds(words).join("")).toBe(words);
});
