// Is a step longer than a sheet of paper? Then it is told where it may break; every other step stays whole.

/** Room on Letter, the lower of the two sheets, in mm. */
const sheet = 240;
/** What a step takes without its words: head, criterion, the line that tells how, boxes to write in. */
const frame = 50;
/** One of each kind, measured on printed procedures. */
const picture = 46;
const row = 9;
const block = 2.5;
const character = 0.08;

/** Judged by the HTML of its text, reaction included, and by how many pictures stand outside it. */
export function exceedsSheet(html: string, pictures = 0): boolean {
	const count = (text: string, tag: RegExp) => text.match(tag)?.length ?? 0;
	const words = html.replace(/<table[\s\S]*?<\/table>/g, "").replace(/<[^>]*>/g, "");
	const height =
		frame +
		words.length * character +
		count(html, /<(?:p|li)\b/g) * block +
		count(html, /<tr\b/g) * row +
		(count(html, /<img\b/g) + pictures) * picture;
	return height > sheet;
}
