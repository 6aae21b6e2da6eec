// How does a test get the picture of a procedure? As its page does, from text.
import type { Procedure } from "../../../src/manual/model/document.ts";
import type { Manual } from "../../../src/manual/model/manual.ts";
import { drawFlow, type ShownFlow } from "../../../src/site/flow/draw-flow.ts";
import { computeDrawnFlow } from "../../../src/site/flow/drawn-flow.ts";
import { composePicture, type Picture } from "../../../src/site/flow/picture.ts";
import { computePlaces } from "../../../src/site/flow/places.ts";
import { en } from "../../../src/site/strings/en.ts";
import { type Files, type Head, manualOf, procedure, today } from "../../manual/build-manual.ts";

/** A manual with one procedure of this body, and other files. */
export function manualWith(body: string, files: Files = {}, head: Head = {}): { manual: Manual; document: Procedure } {
	const manual = manualOf({ "procedures/receiving/a.mdx": procedure("SOP-RCV-001", body, head), ...files });
	const document = manual.documents.find(
		(each): each is Procedure => each.kind === "procedure" && each.head.id === "SOP-RCV-001",
	);
	if (!document) throw new Error("The procedure was not read");
	return { manual, document };
}

export function composed(body: string, files?: Files, head?: Head): Picture {
	const { manual, document } = manualWith(body, files, head);
	const drawn = computeDrawnFlow(manual, document, today);
	return composePicture(manual, drawn, computePlaces(manual, document, today, drawn.flow.graph.nodes, en), en);
}

export function drawn(body: string, files?: Files, head?: Head): Promise<ShownFlow> {
	const { manual, document } = manualWith(body, files, head);
	return drawFlow(manual, document, today, en);
}

/** Lines of the text as a reader hears them: "4 QC Compare · HOLD until passed: passed → 5; failed → goes back to 2". */
export async function toldOf(body: string, files?: Files, head?: Head): Promise<string[]> {
	const { lines } = await drawn(body, files, head);
	return lines.map(({ number, isCheck, title, notes, ways }) => {
		const told = ways.map(({ when, to, escaping }) =>
			`${when} → ${to}${escaping === undefined ? "" : ` !${escaping}`}`.trim(),
		);
		return `${[number, isCheck && "QC", title].filter(Boolean).join(" ")}${notes.map((note) => ` · ${note}`).join("")}: ${told.join("; ")}`;
	});
}

export const step = (id: string, title = id, attributes = "") =>
	`<Step id="${id}" by="receiver" title="${title}"${attributes && ` ${attributes}`}>\nDo it.\n</Step>\n\n`;

export function check(id: string, { title = id, attributes = "", goto = "", see = "" } = {}): string {
	return [
		`<QCStep id="${id}" title="${title}" kind="second-person" by="inspector" criterion="5 of 5 alike"${attributes && ` ${attributes}`}>`,
		"Compare.",
		"",
		`<OnFail disposition="correct"${goto && ` goto="${goto}"`}${see && ` see="${see}"`}>`,
		"Again.",
		"</OnFail>",
		"</QCStep>\n\n",
	].join("\n");
}

export interface Branch {
	when: string;
	goto?: string;
	body?: string;
}

export function decision(id: string, question: string, branches: readonly Branch[]): string {
	const texts = branches.map(
		({ when, goto, body = "Go on.\n" }) =>
			`<Branch when="${when}"${goto ? ` goto="${goto}"` : ""}>\n${body}</Branch>\n`,
	);
	return `<Decision id="${id}" question="${question}">\n${texts.join("")}</Decision>\n\n`;
}

/** Elements of a text that has to be XML: names with their attributes, in order. Throws where it is not well-formed. */
export function parseXml(text: string): { elements: string[]; words: string[] } {
	const elements: string[] = [];
	const words: string[] = [];
	const open: string[] = [];
	const token =
		/<([a-z]+)((?: [a-zA-Z-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*)(\/?)>|<\/([a-z]+)>|((?:[^<>&]|&(?:amp|lt|gt|quot|#39);)+)/gy;
	const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
	let end = 0;
	for (const [whole, name, attributes = "", closed, closing, characters] of text.matchAll(token)) {
		end += whole.length;
		if (name) {
			elements.push(name + attributes.replace(/="[^"]*"/g, ""));
			if (!closed) open.push(name);
		} else if (closing) {
			if (open.pop() !== closing) throw new Error(`Unexpected </${closing}>`);
		} else if (characters) {
			words.push(characters.replace(/&([a-z#0-9]+);/g, (_, name: string) => entities[name] ?? ""));
		}
	}
	if (end !== text.length || open.length > 0) throw new Error(`Not well-formed at ${text.slice(end, end + 80)}`);
	return { elements, words };
}
