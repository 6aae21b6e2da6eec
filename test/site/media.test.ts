// How large is a picture shown?
import { expect, test } from "vitest";
import { shownSize } from "../../src/site/media.ts";

const picture = (width: number | undefined, height: number | undefined) => ({ name: "a", url: "a", width, height });

test.each([
	["one that fits stays as it is", 600, 400, 600, 400],
	["a tall one is set smaller, and keeps its shape", 400, 1600, 160, 640],
	["one as thin as a thread is still seen", 1, 9000, 1, 640],
	["one whose file does not say how large it is stays so", undefined, undefined, undefined, undefined],
] as const)("%s", (_what, width, height, shownWidth, shownHeight) => {
	expect(shownSize(picture(width, height), 640)).toEqual({ width: shownWidth, height: shownHeight });
});
