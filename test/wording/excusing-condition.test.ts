// Is an instruction one that nobody has to follow?
import { describe, expect, test } from "vitest";
import { findExcusingCondition } from "../../src/manual/rules/wording/excusing-condition.ts";

describe("a condition that excuses everybody", () => {
	test.each([
		"If there is time.",
		"If you have enough time, compare item by item.",
		"Compare item by item if time allows.",
		"Compare item by item, where possible.",
		"If practicable, weigh it.",
		"Where it is possible to do so, weigh it.",
		"Time permitting, weigh it. Write down what the scale shows.",
		"As time allows, weigh it.",
		"Weigh it as far as time permits.",
		"If possible weigh it.",
		"Weigh it unless it is urgent.",
		"Weigh it if reasonably practicable.",
		"Optional.",
		"Optional: weigh it.",
		"Compare item by item if possible.",
		"Compare the label with the order if possible.",
		"Look at the seal on the lid if possible.",
		"Compare the whole assembly if possible.",
		"If there is time, take one. Weigh it.",
		"If time allows, compare both; otherwise go on.",
		"This check is optional.",
		"The check may be skipped.",
		"It can be left out.",
	])("%s", (text) => expect(findExcusingCondition(text)).toBe(text.split(/(?<=[.;]) /)[0]));
	test("as a sentence of its own behind others", () =>
		expect(findExcusingCondition("Compare item by item.\nOnly if possible.")).toBe("Only if possible."));
});

describe("no such condition", () => {
	test.each([
		"Item by item.",
		"Optional parts lie in the small bag.",
		"It may be left out of the box when it is wet.",
		"Weigh three boxes, if possible of two pallets.",
		"Where possible, compare by daylight. Lay both side by side.",
		"Lay both side by side. Where possible, compare by daylight.",
		"If there is no time, say so to the lead.",
		"If the box is open, close it.",
		"Stop when the time is over.",
		"If it is possible to open the lid by hand, it fails.",
		"If possible contamination is seen, call the lead.",
		"Push the lever down as far as possible.",
		"Leave the probe in the milk as long as possible.",
		"Preferably by daylight.",
		"Note the time it took. See whether it is possible to close the lid.",
		"Compare both by daylight if possible.",
		"Compare both, in the light box where possible.",
		"Look at the wheel from below if possible.",
		"Open each page in two browsers where possible.",
		"Compare both with the same lamp if possible.",
		"Read each line slowly if possible.",
		"If possible in pairs, read the label aloud.",
		"Compare both. Optional: take a photo.",
		"Optional: gloves. Compare both.",
		"It is optional, so look whether it is on the order.",
		"If there is time, wash the glass first. Compare both.",
		"If time allows, weigh the box too. Compare both.",
		"If there is time before the pickup, compare both; otherwise the parcel stays here.",
	])("%s", (text) => expect(findExcusingCondition(text)).toBeUndefined());
});

describe("a later sentence that leaves the check to whoever has time", () => {
	const about = { title: "Compare with the photo", method: "compare-photo" };
	test.each([
		["Lay both side by side. If time allows, compare item by item.", about],
		["Lay both side by side. Compare item by item if there is time. Photograph what differs.", about],
		["Open the box. If time allows, count the pieces. Close it.", { title: "Number of pieces", method: undefined }],
		["Take two of the lot. If you have time, weigh them.", { title: "Weigh two", method: undefined }],
		["Lay both side by side. Do this only if time allows.", about],
		["Lay both side by side. If time allows, do this. Optional: compare item by item.", about],
		["If time allows, compare item by item. Photograph what differs.", about],
		["If there is time, take a sample. Compare it.", about],
		["If there is time, clean the lens and look through it.", { title: "Check the lens", method: "inspect" }],
		["Look at both. If time allows, smell at them.", { title: "Smell", method: undefined }],
	])("%s", (text, asked) => expect(findExcusingCondition(text, asked)).toMatch(/time/));
	test.each([
		["Compare item by item. If time allows, photograph them too.", about],
		["Compare item by item. If time allows, compare the label as well.", about],
		["Compare item by item. If time allows, count them.", about],
		["Lay both side by side, colour beside colour. If time allows, count them.", about],
		["Compare item by item. If time allows, compare those below.", about],
		["Lay both side by side. If time allows, fetch a lamp.", about],
		["Lay both side by side. If time allows, read the label aloud. Compare.", about],
		["Open the box. If time allows, count another one.", { title: "Number of pieces", method: undefined }],
		["Lay both side by side. Where possible, compare by daylight.", about],
		["If time allows, weigh one. Compare item by item.", about],
		["If there is time, turn off the fan. Look at both from above.", about],
		["If there is time, clean the lens. Look through it.", { title: "Check the lens", method: "inspect" }],
		["If there is time, wash the glass. Hold it against the light.", about],
		["If time allows, dust the table. Lay both side by side. Compare them.", about],
		["If there is time, turn off the fan. Smell at both.", { title: "Smell", method: undefined }],
		["Compare item by item. Optional: compare the label as well.", about],
	])("and not %s", (text, asked) => expect(findExcusingCondition(text, asked)).toBeUndefined());
});

describe("a look that is not to be made, or not needed, for some", () => {
	test.each([
		"Compare them with the list. Not needed for customers we know.",
		"Count the pieces. It is not necessary for regular customers.",
		"Weigh it. No need for it if the driver is known.",
		"Compare both. In high season do not do it.",
		"Compare both. Don't do it on weekends.",
		"Compare both. Never do this for small orders.",
		"Do not compare on weekends.",
		"Open the box. On Sundays, do not count.",
		"Never weigh them for regular customers.",
		"Don't check both for rush orders.",
	])("%s", (text) => expect(findExcusingCondition(text)).toBeDefined());
	test.each([
		"Compare both under the lamp. Not needed for customers we know.",
		"Count them by hand. Not needed for regular customers.",
		"Wear gloves. Not needed for customers we know.",
		"Compare both. The lamp is not needed for regular customers.",
		"Compare both. A signature is not necessary for customers we know.",
		"Compare both. Not needed for the list.",
		"Compare both. Not necessary at 20 °C.",
		"Open both doors. In high season do not do it.",
		"Compare both. In high season do not do it alone.",
		"Compare both. Do not do it by lamplight.",
		"Compare both. Do not do this on the ramp.",
		"Compare both. Do not do it twice.",
		"Do not weigh when you are tired.",
		"Do not count when you are in a hurry.",
		"Never measure at the end of the shift.",
		"Do not compare during the rush hour.",
		"Do not count in high season alone.",
		"Do not weigh on the ramp.",
		"Do not measure on the weld.",
		"Do not compare on weekends alone.",
		"Do not weigh on Mondays before 10:00.",
		"Do not check with experienced colleagues.",
		"Never count with regular customers beside you.",
		"Do not compare it with the first result.",
		"Do not measure for longer than 5 s.",
		"Do not weigh orders for regular customers together.",
		"Do not count from memory.",
		"Do not inspect from the front alone.",
		"On weekends, do not weigh in the yard.",
		"On Sundays, do not open the door.",
		"Do not compare by lamplight.",
		"Check that it is not done on weekends.",
		"Do not skip it for regular customers.",
		"Count again for regular customers.",
	])("and not %s", (text) => expect(findExcusingCondition(text)).toBeUndefined());
});
