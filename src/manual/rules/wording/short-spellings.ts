// How are words spelt by who types in a hurry: "dont", "chk", "its 4 bar"?

/** Without the apostrophe; left out is what is another word too, as "were" and "well". */
const contractions =
	"don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't won't wouldn't couldn't shouldn't mustn't that's there's what's who's here's you've they've we've i've you're they're you'll they'll it'll";

export const spelledOut: ReadonlyMap<string, string> = new Map([
	...contractions.split(" ").map((word) => [word.replace("'", ""), word] as const),
	["chk", "check"],
	["ck", "check"],
	["chkd", "checked"],
	["cnt", "count"],
	["msr", "measure"],
	["meas", "measure"],
	["qty", "quantity"],
	["pls", "please"],
	["plz", "please"],
	["thru", "through"],
	["wt", "weight"],
	["rdg", "reading"],
	["ur", "your"],
]);
