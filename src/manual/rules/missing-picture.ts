// A picture that a reader should compare with is not there, or would be fetched from another host.
import { type Document, nodesOf } from "../model/document.ts";
import type { Position } from "../model/finding.ts";
import { resolveLink } from "../model/links.ts";
import type { Manual } from "../model/manual.ts";
import { didYouMean } from "../model/nearest.ts";
import type { Rule } from "./rule.ts";

function* findPictures(document: Document): Generator<[url: string, locate: () => Position]> {
	for (const picture of document.pictures) yield [picture.url, () => ({ line: picture.line, column: picture.column })];
	for (const node of nodesOf(document, "QCStep")) {
		if (node.reference) yield [node.reference, () => document.locateAttribute(node, "reference")];
	}
}

function findFault(manual: Manual, document: Document, url: string): string | undefined {
	const target = resolveLink(document.path, url);
	if (target.kind !== "file")
		return `Unexpected picture "${url.slice(0, 80)}", expected a file in media/, such as ../../media/scarf.webp`;
	if (manual.media.has(target.path) && !target.path.endsWith(".pdf")) return undefined;
	return `Unexpected picture "${url.slice(0, 80)}", expected a picture that exists in media/${didYouMean(target.path, manual.media.keys())}`;
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
			for (const [url, locate] of findPictures(document)) {
				const message = findFault(manual, document, url);
				if (message)
					yield {
						file: document.file,
						...locate(),
						message,
						help: "Put the picture into media/ and name it relative to this file.",
						subject: document.head.id,
					};
			}
		}
	},
};
