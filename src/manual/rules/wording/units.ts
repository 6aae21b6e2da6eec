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

/** Units that measure the same thing, from one that is 1 on: by how much each is more. */
const scales: Record<string, string> = {
	mass: "mg 1 g 1e3 gram 1e3 gramme 1e3 kg 1e6 kilogram 1e6 kilo 1e6 t 1e9 ton 1e9 tonne 1e9",
	length:
		"μm 1e-3 um 1e-3 micron 1e-3 mm 1 millimetre 1 millimeter 1 cm 10 centimetre 10 centimeter 10 dm 100 m 1e3 metre 1e3 meter 1e3 km 1e6 kilometre 1e6 kilometer 1e6",
	volume: "μl 1e-3 ml 1 millilitre 1 milliliter 1 cl 10 dl 100 l 1e3 litre 1e3 liter 1e3",
	time: "s 1 sec 1 second 1 min 60 minute 60 h 3600 hr 3600 hour 3600 day 86400 week 604800",
	months: "month 1 year 12",
	celsius: "°c 1 celsius 1",
	fahrenheit: "°f 1 fahrenheit 1",
	euro: "€ 1 eur 1 euro 1 cent 0.01",
	dollar: "$ 1 usd 1 dollar 1",
	pound: "£ 1 gbp 1",
	franc: "chf 1",
	percent: "% 1 percent 1 pct 1",
};

/** What a unit measures, and how much of it one is: 1 kg is 1000 g, and no °C. */
export const sizes: ReadonlyMap<string, { kind: string; factor: number }> = new Map(
	Object.entries(scales).flatMap(([kind, scale]) =>
		[...scale.matchAll(/(\S+) (\S+)/g)].flatMap(([, unit = "", factor]) =>
			(unit.length > 2 ? [unit, `${unit}s`] : [unit]).map(
				(written) => [written, { kind, factor: Number(factor) }] as const,
			),
		),
	),
);

const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
/** "one" is left out: it is a pronoun more often than a count. */
const small =
	"zero _ two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const ones = small.map((word, value) => [value === 1 ? "one" : word, value] as const).slice(1, 10);

/** Words that are numbers, with what they are. */
export const numberValues: ReadonlyMap<string, number> = new Map([
	...small.map((word, value) => [word, value] as const).filter(([word]) => word !== "_"),
	...tens.map((word, at) => [word, 20 + 10 * at] as const),
	...tens.flatMap((ten, at) => ones.map(([one, value]) => [`${ten}-${one}`, 20 + 10 * at + value] as const)),
	["dozen", 12],
	["hundred", 100],
	["thousand", 1000],
]);
export const numberWords: ReadonlySet<string> = new Set(numberValues.keys());
