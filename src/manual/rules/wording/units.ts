// Which words are units, and which words are numbers?

/** Units that a number can have in a criterion, in lower case. */
export const units: ReadonlySet<string> = new Set(
	[
		"nm um µm μm mm cm dm m km inch inches ft foot feet yd yard yards mi mile miles micron microns",
		"mg g kg t gram grams gramme grammes kilogram kilograms kilo kilos tonne tonnes ton tons oz ounce ounces lb lbs pound pounds",
		"µl μl ml cl dl l litre litres liter liters millilitre millilitres milliliter milliliters gal gallon gallons",
		"ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks month months year years",
		"millimetre millimetres millimeter millimeters centimetre centimetres centimeter centimeters metre metres meter meters kilometre kilometres",
		"c f k degree degrees °c °f celsius fahrenheit",
		"v kv mv volt volts a ma amp amps ampere w kw watt watts ohm ohms kilohm megohm megohms ω hz khz mhz va wh kwh",
		"pa kpa mpa hpa bar mbar psi n kn nm ncm newton newtons newton-metres",
		"lux lx lumen lumens cd db dba ppm ph rpm percent pct cent cents euro euros dollar dollars eur usd gbp chf jpy",
		"m2 m3 cm2 cm3 mm2 dpi px pixel pixels mb kb gb brix",
		"point points star stars grade grades",
	]
		.join(" ")
		.split(" "),
);

/** Units that are words of their own too, so that they count only as they are usually written. */
const capitalUnits = new Set(["A", "C", "F", "K", "V", "W", "N", "L"]);
const smallUnits = new Set(["m", "g", "t", "s", "h", "l", "v", "n"]);

/** Does a word after a number name its unit? */
export function namesUnit(written: string, lower: string): boolean {
	if (lower.length === 1 && /\p{L}/u.test(lower)) return capitalUnits.has(written) || smallUnits.has(written);
	return units.has(lower);
}

/** Time says how long something is done; it is seldom what a second person should find. */
export const timeUnits: ReadonlySet<string> = new Set(
	"ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks month months year years".split(
		" ",
	),
);

const small = "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";
const large =
	"seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen";
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ones = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "one" is left out: it is a pronoun more often than a count. */
export const numberWords: ReadonlySet<string> = new Set([
	...`${small} ${large}`.split(" "),
	...tens.flatMap((ten) => ones.map((one) => `${ten}-${one}`)),
]);
