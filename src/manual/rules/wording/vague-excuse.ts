// What stands beside a vague word so that two people decide alike: a value, a state, a named thing?
import { decides, isLength, isTime } from "./quantity.ts";
import { isTaste, opinions, speedWords } from "./vague-words.ts";
import { toLine, type Word } from "./words-of.ts";

/** Makes a state of what would be an activity or an opinion: somebody can see it, and it is so or not. */
export const visible =
	/ (?:no|nothing|none|nobody|never|without|not|same|equals?|identical|matches|match|difference|signed|closed|locked|empty|flat|flush|dry|shut|upright|readable|legible|on|off|open|lit|lights|shows?|reads?|stays?|remains?|clicks?|sounds?|closes|opens|covers|covered|faces|facing|points|pointing|touch(?:es|ing)?|stands?|lies|sits|hangs|each|every|both|all|only|exactly|leaves?|springs back|moves?|turns?|fits?|enters?|slides?|rests?|filled|full|present|attached|inside|ticked|stamped|dated|sealed|tagged|visible|beside|up|down|breaks|rings|snaps|drops|drips|floats|sinks|rolls|falls|bounces) /;

/** A record, a sample or a picture that can be found. */
export const namedThing =
	/ (?:per|as per|as|as in|as on|to|against|like|matches|match|matching|with|according to|same as|equals?|equal to|identical to|agrees? with|agrees? to|from|compared with|follows?|under) (?!(?:\S+ )?(?:last|previous|earlier|former|other) )(?:(?:the|a|an|its|our|their|this|that|each|every|his|her|your) )?(?:\S+ ){0,3}?(?:orders?|packing list|slip|note|notes|list|invoice|record|register|label|catalogue|catalog|contract|quotation|quote|table|sheet|card|map|ledger|receipt|report|mail|letter|brief|layout|proof|statement|checklist|menu|timetable|log|calendar|passport|booking|reservation|ticket|swatch|gauge|template|chart|book|master|gold sample|sealed sample|signed sample|reference sample|limit sample|retained sample|colou?r fan|board|register|file|database|tag|docket|waybill|photo|picture|&(?!january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter)\S+) /;

/** Says against what a graded word is meant. */
export const concrete =
	/ (?:(?:level|even|flush|aligned|parallel|centred|centered|straight) (?:with|from|to|on|over|along)|(?:visible|audible|legible|readable|recognisable|recognizable|discernible) (?:with|from|at|under|through|above|below|between)|no|nothing|none|nobody|without|not|same|equals?|identical|matches|match|difference|when (?!it |they |served|delivered|received|leaving|arriv)|that|until|against|beside|each other) /;

/** "3 of 3 equal": how many agree is a count that anybody can repeat. */
const countsEqual =
	/ #\S+ of #\S+ (?:.* )?(?:same|equals?|identical|agrees?|match|matches) | (?:same|equals?|identical|agrees?|match|matches) (?:.* )?#\S+ of #\S+ /;

/** Does a count, a limit or a value decide about the vague word? Time decides only about speed. */
export function isDecided(words: readonly Word[], about = ""): boolean {
	if (isTaste(about)) return false;
	const isBeside = (at: number) => isTime(words, at) || (opinions.has(about) && isLength(words, at));
	return (
		countsEqual.test(toLine(words)) ||
		words.some(
			(_, at) =>
				decides(words, at) && (about === "" || about.split(" ").some((word) => speedWords.has(word)) || !isBeside(at)),
		)
	);
}
