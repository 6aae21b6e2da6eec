// Does an instruction tell without a number how a thing will be found: from what it always was, or as it is likely to be?
import { isHidden, isRecorded } from "./primed-order.ts";
import { findPhrase, type Line, lineBefore, type Match, phrases } from "./primed-phrase.ts";

export const expected = phrases({
	// What is told of the past is what was found.
	"!if|though !ASKING|DEVICE was|were|had|wasn't|weren't|hadn't !SIGN|DONE|PLACED":
		"The trays were full when they left",
	"!you should|ought to? have|look|feel|match|smell|taste|sound|come|agree": "It should smell of almonds",
	"right|correct|true|expected answer|result|grade|value|colour|choice :|is": "Right answer: B",
	"feel|smell|taste|hear|observe that !you|nobody": "Press it to feel that it is soft",
	"should|ought to? be !PLACED|DONE|SIGN|NUMBER": "It should be darker",
	"!you|PERSON|they|one BE expected|supposed|bound|sure to be|come|read|show|turn|weigh|lie|stand|feel|smell|taste|fit|contain|hold !DONE":
		"The paper is bound to turn blue",
	"!you|NUMBER|SIGN will be !PLACED|DONE|SIGN|NUMBER|MUST": "The left rope will be longer",
	"!you|SIGN will show|reveal|smell|taste|sound|feel|read|weigh !you|your|both|if|whether|which|how|what|zero|SIGN":
		"The dye will show a line",
	"!you can't|cannot|won't be !DONE|PLACED": "It cannot be more than 12",
	"START THE !SIGN !SIGN? BE ~2 too|very|quite|rather|slightly|clearly": "The plaster is too thin",
	"will LIKELY|most|all|no ~2 be": "It will most likely be corked",
	"BE LIKELY !SIGN|DONE|PLACED|too": "It is usually third in the row",
	"BE LIKELY the|a|an !PLACED": "It is usually the third tooth",
	"LIKELY BE|has|have|will !DONE": "It probably is the third tooth",
	"SIGN|and find|spot|locate|detect it|them": "The worn spot is near the heel, find it",
	"none|nothing|neither will": "None will be bruised",
	"has|have|had|was|were never|always been? !DONE|been|SIGN": "The pony has never been lame",
	"never been? cracked|broken|failed|leaked|jammed|slipped|bent": "It has never failed",
	"last|other time|times ~3 was|were|had|found|got": "Last time two were rotten",
	"before|earlier|yesterday SIGN? ~3 was|were found|broken|wrong": "Yesterday one was broken",
});

/** How a sentence tells what is likely; isWritten: an own result was recorded before the sentence. */
export function findExpected(line: Line, isWritten: () => boolean): Match | undefined {
	const found = findPhrase(expected, line);
	if (!found || isHidden([...line.slice(0, found.from), ...line.slice(found.to)])) return undefined;
	return isRecorded(lineBefore(line, found.from)) || isWritten() ? undefined : found;
}
