// Which documents of today do what an earlier one did?
import type { Document } from "../../model/document.ts";
import { gather } from "../../model/gather.ts";
import { isInForce } from "../../model/in-force.ts";
import { remember } from "../../model/remember.ts";
import type { Comparison, Matches } from "./match-documents.ts";

/** `pairs`: what each document of today was; `later`: what each earlier one is today. */
export function findHeirs(
	{ before, after, asOf }: Comparison,
	pairs: ReadonlyMap<Document, Document>,
	later: ReadonlyMap<Document, Document>,
): Pick<Matches, "heirs" | "goingOn"> {
	const isJudged = (document: Document) => document.measured && isInForce(after, document, asOf);
	const by = (idsOf: (document: Document) => readonly string[]) => {
		const naming = gather(after.documents.flatMap((document) => idsOf(document).map((id) => [id, document] as const)));
		return (id: string) => naming.get(id) ?? [];
	};
	const superseding = by(({ head }) => head.supersedes);
	const isNew = (document: Document) => {
		const own = pairs.get(document);
		return isJudged(document) && !(own && isInForce(before, own, asOf));
	};
	const goingOn = by((document) => (document.kind === "procedure" && isNew(document) ? document.head.requires : []));
	const heirs = remember((earlier: Document): readonly Document[] => {
		const today = later.get(earlier);
		const found = new Set(today && isJudged(today) ? [today] : []);
		if (today?.head.id === earlier.head.id && found.size > 0) return [...found];
		// What supersedes it may be superseded as well.
		const ids = new Set([earlier.head.id]);
		for (const id of ids) {
			for (const document of id ? superseding(id) : []) {
				if (isJudged(document)) found.add(document);
				else if (document.head.status !== "draft" && document.head.status !== "in-review") ids.add(document.head.id);
			}
		}
		return [...found];
	});
	return {
		heirs,
		goingOn(earlier) {
			const own = heirs(earlier);
			return [...new Set(own.flatMap(({ head }) => goingOn(head.id)))].filter((each) => !own.includes(each));
		},
	};
}
