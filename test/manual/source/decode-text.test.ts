// Is the place of an offset in a text its line and column?
import fc from "fast-check";
import { expect, test } from "vitest";
import { positionAt } from "../../../src/manual/source/decode-text.ts";

test("lines end at \\n alone, and places are those of the text that is asked for, in any order", () => {
	const text = fc.string({ unit: fc.constantFrom("a", "é", "😀", "\n", "\r", "\r\n", "\u2028"), maxLength: 30 });
	fc.assert(
		fc.property(fc.array(fc.tuple(text, fc.nat(40)), { maxLength: 6 }), (asked) => {
			for (const [each, offset] of asked) {
				const at = Math.min(offset, each.length);
				const lines = each.slice(0, at).split("\n");
				expect(positionAt(each, at)).toEqual({ line: lines.length, column: (lines.at(-1) ?? "").length + 1 });
			}
		}),
	);
});
