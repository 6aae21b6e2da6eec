// A picture that a reader should compare with is not there, or would be fetched from another host.
import { type Document, nodesOf } from "../model/document.ts";
import type { Position } from "../model/finding.ts";
import { addressFrom, indexPaths, markdownAddressFrom, resolveLink } from "../model/links.ts";
import type { Manual } from "../model/manual.ts";
import { remember } from "../model/remember.ts";
import type { Rule, Violation } from "./rule.ts";

interface Named {
	url: string;
	/** How its address is written there. */
	write: typeof addressFrom;
	locate: () => Position;
}

function* findPictures(document: Document): Generator<Named> {
	for (const { url, line, column } of document.pictures)
		yield { url, write: markdownAddressFrom, locate: () => ({ line, column }) };
	for (const node of nodesOf(document, "QCStep")) {
		const { reference } = node;
		if (reference)
			yield { url: reference, write: addressFrom, locate: () => document.locateAttribute(node, "reference") };
	}
}

/** Gives the picture that an address was meant to show. */
const meantIn = remember(({ media }: Manual) => indexPaths([...media.keys()].filter((path) => !path.endsWith(".pdf"))));

function findFault(
	manual: Manual,
	document: Document,
	{ url, write }: Named,
): Pick<Violation, "message" | "help"> | undefined {
	const target = resolveLink(document.path, url);
	const shown = `Unexpected picture "${url.slice(0, 80)}"`;
	const put = "Put the picture into media/ and name it relative to this file.";
	if (target.kind === "file" && manual.media.has(target.path) && !target.path.endsWith(".pdf")) return undefined;
	const meant = meantIn(manual)(target.kind === "file" ? target.path : url);
	const help = meant === undefined ? put : `Write ${write(document.path, meant)} for the address.`;
	if (target.kind !== "file")
		return { message: `${shown}, expected a file in media/, such as ../../media/scarf.webp`, help };
	const guess = meant === undefined || url.startsWith(meant) ? "" : `; did you mean "${meant}"?`;
	return { message: `${shown}, expected a picture that exists in media/${guess}`, help };
}

export const missingPicture: Rule = {
	id: "missing-picture",
	affects: "document",
	severity: "error",
	why: "A picture that a reader should compare with is not there, or would be fetched from another host.",
	examples: {
		bad: {
			body: "![Blue scarf](../../media/scraf.svg)",
			files: { "media/scarf.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>' },
		},
		good: {
			body: "![Blue scarf](../../media/scarf.svg)",
			files: { "media/scarf.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>' },
		},
	},
	*check({ manual }) {
		for (const document of manual.documents) {
			for (const picture of findPictures(document)) {
				const fault = findFault(manual, document, picture);
				if (fault) yield { file: document.file, ...picture.locate(), ...fault, subject: document.head.id };
			}
		}
	},
};
