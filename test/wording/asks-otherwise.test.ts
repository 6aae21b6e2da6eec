// Is it certain that a question asks for something else than before?
import { describe, expect, test } from "vitest";
import { asksOtherwise, asksTheSame } from "../../src/manual/rules/wording/asks-otherwise.ts";

describe("another amount", () => {
	test.each([
		["Worth more than 25 €?", "Worth more than 2500 €?"],
		["Worth more than 25 €?", "Worth more than 25 $?"],
		["Heavier than 5 kg?", "Heavier than 5 g?"],
		["Heavier than 5 kg?", "Is it heavy?"],
		["Are there three or more?", "Are there four or more?"],
		["Between 5 and 7 °C?", "Between 5 and 9 °C?"],
		["5-7 mm", "5-9 mm"],
		["Came before 12:00?", "Came before 14:00?"],
		["Is it before 6 pm?", "Is it before 6 am?"],
		["Is it before 18:00?", "Is it before 8.00?"],
		["Is it before 18:00?", "Is it before 8 p.m.?"],
		["Worth more than EUR 50?", "Worth more than USD 50?"],
		["Ordered within 12 months?", "Ordered within 12 days?"],
		["Is it more than 5 000 EUR?", "Is it more than 5 EUR?"],
		["Wiegt es mehr als 5 kg?", "Wiegt es mehr als 8 kg?"],
	])("%s %s", (before, after) => expect(asksOtherwise(before, after)).toBe("amount"));
});

describe("the opposite in the same words", () => {
	test.each([
		["Is it sealed?", "Is it not sealed?"],
		["Is it sealed?", "Isn't it sealed?"],
		["Worth more than 25 €?", "Worth less than 25 €?"],
		["Is it under 5 kg?", "Is it over 5 kg?"],
		["Does it come with a note?", "Does it come without a note?"],
		["At least 5 kg?", "At most 5 kg?"],
		["More than 16 pages?", "Up to 16 pages?"],
		["Is it below 5 °C?", "Is it 5 °C or more?"],
		["Is it below 5 °C?", "Is it at least 5 °C?"],
		["Over 1 kg?", "At most 1000 g?"],
		["Weight > 5 kg?", "Weight < 5 kg?"],
		["Yes", "No"],
		["Is the shelf empty?", "Is the shelf full?"],
		["Is the lid open?", "Is the lid closed?"],
		["Is the lid open?", "Is the lid shut?"],
		["Did the lead accept it?", "Did the lead reject it?"],
		["Accepted", "Refused"],
		["Is the label above the seam?", "Is the label below the seam?"],
		["Before the van left?", "After the van left?"],
		["On the left?", "On the right?"],
		["Is the answer right?", "Is the answer wrong?"],
		["Is the address complete?", "Is the address incomplete?"],
		["Is the box sealed?", "Is the box unsealed?"],
		["Are any missing?", "Are any present?"],
		["Are the lids open and full?", "Are the lids closed and empty?"],
		["Did the lot pass?", "Did the lot fail?"],
		["Was the lot stopped?", "Was the lot started?"],
		["Was it kept?", "Was it discarded?"],
	])("%s %s", (before, after) => {
		expect(asksOtherwise(before, after)).toBe("opposite");
		expect(asksOtherwise(after, before)).toBe("opposite");
	});
});

describe("other words, of which only a reader can tell", () => {
	test.each([
		["Worth more than 25 €?", "Is the order worth more than 25 EUR?"],
		["Worth more than 1,000 €?", "Worth more than 1000 € ?"],
		["Heavier than 2,5 kg?", "Heavier than 2.5 kg?"],
		["Longer than 10 cm?", "Longer than 100 mm?"],
		["Less than 1 ml?", "Less than 1000 µl?"],
		["Half an hour?", "30 min?"],
		["Less than ½ l?", "Less than 0.5 l?"],
		["More than 2 dozen?", "More than 24?"],
		["Within 12 months?", "Within 1 year?"],
		["Larger than 10 x 20 cm?", "Larger than 100 mm × 200 mm?"],
		["Worth more than 5 000 EUR?", "Worth more than 5'000 EUR?"],
		["Worth more than 50 €?", "Worth more than EUR 50?"],
		["Before 18:00?", "Before 6 pm?"],
		["Before 18:00?", "Before 6 p.m.?"],
		["Before 18:00?", "Before 18.00?"],
		["Before 9:30?", "Before 09:30 h?"],
		["Before 6?", "Before 6 pm?"],
		["Over 50 EUR?", "More than 50 EUR?"],
		["At least 3?", "3 or more?"],
		["Not more than 3 kg?", "3 kg or less?"],
		["Are there two or more?", "Are there 2 or more?"],
		["Between 5 and 7 °C?", "From 5 °C to 7 °C?"],
		["5-7 mm?", "5 to 7 mm?"],
		["Is it heavy?", "Is it heavier than 20 kg?"],
		["At most 3 of 5 dirty?", "Of 5 at most 3 dirty?"],
		["Is it less than 5 kg?", "Is it not more than 5 kg?"],
		["Fewer than 5?", "Less than 5?"],
		["Is it damaged?", "Is it not as it should be?"],
		["Is it damaged?", "Does it show damage?"],
		["Form no. 4 filled in?", "Form 4 filled in?"],
		["Is it sealed?", "is it sealed"],
		["Is the shelf not empty?", "Is the shelf full?"],
		["From top to bottom?", "From bottom to top?"],
		["Is the lid open?", "Is the lid ajar?"],
		["Is the lid open and the box not full?", "Is the lid closed and the box empty?"],
		["Is the lid closed?", "Is the lid shut?"],
	])("%s %s", (before, after) => {
		expect(asksOtherwise(before, after)).toBeUndefined();
	});
});

test("the same question is one in the same words", () => {
	expect(asksTheSame("Is it  sealed?", "is it sealed")).toBe(true);
	expect(asksTheSame("Is it sealed?", "Is it shut?")).toBe(false);
});
