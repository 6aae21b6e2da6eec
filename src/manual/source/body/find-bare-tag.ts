// Where did an opening tag lose its <, so that readers see it as words?
import { componentAttributes } from "../../model/components.ts";
import { blankUnread } from "./blank-unread.ts";

/** A component's name with an attribute of its own and its value behind it: in a sentence, nobody writes it in quotes or without spaces. */
const shapes = Object.entries(componentAttributes).flatMap(([name, { shape }]) => {
	const keys = Object.keys(shape);
	return keys.length > 0 ? String.raw`${name}(?=\s+(?:${keys.join("|")})(?:=\S|\s*=\s*["']))` : [];
});
const bareTag = String.raw`(?<![\p{L}\p{N}_<;&/\\-])(?:${shapes.join("|")})`;
const [anyBareTag, everyBareTag] = [new RegExp(bareTag, "u"), new RegExp(bareTag, "gu")];

/** Asked of every text: quick where there is nothing. */
export function holdsBareTag(text: string): boolean {
	return text.includes("=") && anyBareTag.test(text);
}

/** Words for each such tag in a text without code, with its offset. */
export function findBareTags(text: string): { name: string; offset: number; message: string; help: string }[] {
	return [...text.matchAll(everyBareTag)].map(({ 0: name, index }) => {
		const isParted = /<[ \t]+$/.test(text.slice(Math.max(0, index - 20), index));
		return {
			name,
			offset: index,
			message: `Unexpected ${name} ${isParted ? "with a space behind <" : "without <"}, expected <${name} …`,
			help: `Write < ${isParted ? "directly " : ""}before it: so, readers see its words, and nothing of it counts. Where the words are meant, put them between two \` signs.`,
		};
	});
}

/** The last such tag of a component before a place in the text of a body. */
export function findBareTagBefore(text: string, name: string, offset: number) {
	return findBareTags(blankUnread(text.slice(0, offset))).findLast((tag) => tag.name === name);
}
