// Is a step so long that half a sheet stays white where it stays whole? Then it may break between its parts; every other
// step stays whole.

/** Of Letter, the lower of the two sheets, in mm: what is shorter leaves little white, and a reader wants it whole. */
const longest = 100;
/** What a step takes without its words: its head; of a check also criterion, the line that tells how, boxes to write in. */
const frames = { step: 12, check: 58 };
/** One of each kind, measured on printed procedures. */
const picture = 46;
const row = 9;
const block = 2.5;
const character = 0.08;
const failureMode = 6.5;
/** So many lines of failure modes are in the frame of a check. */
const framed = 3;

/** Judged by the HTML of its text, reaction included, and by how many pictures and failure modes stand outside it. */
export function isLong(kind: keyof typeof frames, html: string, pictures = 0, failureModes = 0): boolean {
	const count = (text: string, tag: RegExp) => text.match(tag)?.length ?? 0;
	const words = html.replace(/<table[\s\S]*?<\/table>/g, "").replace(/<[^>]*>/g, "");
	const height =
		frames[kind] +
		words.length * character +
		count(html, /<(?:p|li)\b/g) * block +
		count(html, /<tr\b/g) * row +
		(count(html, /<img\b/g) + pictures) * picture +
		Math.max(0, failureModes - framed) * failureMode;
	return height > longest;
}
