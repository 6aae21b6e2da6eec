// Of which words and sentences are the texts of the generated manual made?

const list = (text: string) => text.split("|");

/** Words by the name that stands in braces in a sentence. */
export const words: Record<string, readonly string[]> = {
	verb: list(
		"Check|Compare|Weigh|Count|Measure|Open|Close|Mark|Sort|Clean|Label|Photograph|Move|Hold|Record|Prepare|Inspect|Replace|Tighten|Rinse|Scan|Seal|Set up|Hand over",
	),
	how: list(
		"one by one|from left to right|in the order of the sheet|with dry hands|without gloves|with the lamp on|before the shift ends|while the line stands still|in pairs|with the guard closed|under the hood|on the grey table",
	),
	place: list(
		"bay {n}|rack {letter}{n}|the yellow zone|the quality room|bench {n}|the cold room|cabinet {letter}|the wash-up area|line {n}|the red cage|the office window|drawer {letter}{n}|gate {n}",
	),
	tool: list(
		"the hand scanner|the bench scale|a clean cloth|the torque wrench|the colour card|a steel rule|the daylight lamp|the probe thermometer|the feeler gauge|the tablet|a wooden scraper|the pallet truck|the go gauge|the moisture meter",
	),
	defect: list(
		"a crack|a dent|a scratch longer than {small} mm|a wrong shade|a loose cap|a missing number|an unreadable date|a torn corner|a wet bottom|a bent pin|an air bubble|a double label|an open seam|rust|a wrong address|a second hole",
	),
	part: list(
		"lid|corner|thread|edge|seal|base|handle|rim|hinge|surface|inner bag|number plate|foot|collar|window|left side",
	),
	unit: list("mm|g|ml|°C|bar|minutes|pieces|N"),
	record: list(
		"the batch sheet|the shift book|the stock card|the order|the lot record|the hand-over sheet|the maintenance log|the delivery note|the day list",
	),
	reason: list(
		"a customer in {town} got the wrong one last year|the next station cannot see it any more|it cannot be mended once it has left the house|the supplier changes the material without a word|the number on the screen is not the number on the goods|two kinds look the same from a metre away|the carrier does not take it back|nobody asks again after this",
	),
	colour: list("red|green|white|yellow|blue|orange|grey"),
	time: list("10 minutes|an hour|the end of the shift|one working day|noon|the next delivery|two hours"),
	town: list(
		"Aarhus|Bergamo|Porto|Graz|Leuven|Tartu|Split|Gdansk|Cork|Uppsala|Lyon|Ostrava|Zwolle|Girona|Kaunas|Basel",
	),
	letter: list("A|B|C|D|E|F|G|H|K|M"),
	condition: list(
		"first of its kind this month|from a new supplier|heavier than {n} kg|older than {small} weeks|opened before|meant for a customer abroad|part of a repeat order|short of {small} pieces|marked with a {colour} card",
	),
};

/** Sentences of instructions; {…} is a word of the lists above, {thing} and {worker} come from the process. */
export const sentences: readonly string[] = [
	"Take the {thing} to {place} and put it down with the {part} towards you.",
	"Use {tool}, never the one from {place}.",
	"Read the number aloud and compare it with {record}.",
	"Work {how}; {reason}.",
	"If the {part} shows {defect}, stop and call the {lead}.",
	"Write {n} {unit} or the value you read, not a tick.",
	"Leave it for {time} before you go on.",
	"The item number has the form {code}; another form belongs to another customer.",
	"Hang a **{colour} card** on it with the time and your name.",
	"Do not look at the earlier result before you have written down your own.",
	"Look at the {part} from {n} cm, then turn the {thing} over and look again.",
	"Wipe the {part} with {tool} and wait until it is dry.",
	"The {worker} who started it also ends it; a change of shift is written into {record}.",
	"Put aside whatever has {defect}, in {place}, with the {colour} side up.",
	"At {n} {unit} or more the {thing} goes back to {place}.",
	"Keep the {thing} and {record} together until {time}.",
	"Scan `{code}` and wait for the tone.",
	"Ask for help with anything over {n} kg.",
	"What is {condition} is treated as if it were new, because {reason}.",
	"Count twice; when the two numbers differ, count a third time and write all three into {record}.",
];

export const introductions: readonly string[] = [
	"For every {thing}, also when there is little time, because {reason}.",
	"A {thing} with {defect} costs us about {n} minutes here and a customer later.",
	"Here is the last place where {defect} can be seen without opening the {thing} again.",
	"It applies from {place} to {place}. What comes before is the work of the {worker}.",
	"Done by one person in about {n} minutes with {tool}.",
];

/** What a checklist has confirmed: one action each. */
export const confirmations: readonly string[] = [
	"Read the number on the {part} aloud.",
	"Put the {thing} down with the {part} towards you.",
	"Show the {part} to the second person.",
	"Hold {tool} ready.",
	"Name the place where the {thing} goes.",
	"Point at the {part} that was worked on last.",
	"Tell how many are in {place}.",
];

export const criteria: readonly string[] = [
	"{small} of {small}: {n} {unit} ± {small} {unit} at the {part}, read with {tool}",
	"0 pieces with {defect}; the {part} flush within {small} mm",
	"Number on the {thing} equal to {record}, all {small} characters",
	"No difference to the reference picture visible at {n} cm under the daylight lamp",
	"Between {small} and {n} {unit}, highest of {small} readings",
];

export const reactions: readonly string[] = [
	"Red tag on the {thing} within {time}; move it to {place}. The {lead} decides by {time}. What comes back is checked again from the start, with {small} new pieces.",
	"Stop the line and keep everything since the last good check apart, in {place}. Tell the {lead} how many pieces that is. Start again when {small} pieces in a row have passed.",
	"Do not mend it here. Photograph the {part} beside {record}, write down {code} and call the {lead}, who tells the customer service before the customer finds out.",
	"Open {small} more. One more fault: the lot goes back and the buyer is told today. None: replace the faulty one and note it in {record}.",
];
