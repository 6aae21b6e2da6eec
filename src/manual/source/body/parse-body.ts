// What does the body of a document hold: its steps and checks, links and pictures, and what is wrong in it?
import GithubSlugger from "github-slugger";
import { type BodyNode, flattenNodes, type Heading, isFlowNode } from "../../model/document.ts";
import { type Body, beginReading, emptyContents, emptyNode } from "./body-reading.ts";
import { explainMdxError } from "./explain-mdx-error.ts";
import { findExcess } from "./find-excess.ts";
import { explainStrayEnds } from "./find-stray-end.ts";
import { findUnseenNotes } from "./find-unseen-notes.ts";
import { parseTree, type TreeNode } from "./parse-tree.ts";
import { walkNodes } from "./walk-body.ts";

/** Reads a body; every problem is told, except that the parser stops at the first syntax error. */
export function parseBody(text: string, kind: "procedure" | "checklist"): Body {
	const body: Body = { ...emptyContents(), problems: [], parsed: true };
	const excess = findExcess(text);
	if (excess) return { ...body, parsed: false, problems: [excess] };
	let root: TreeNode;
	try {
		root = parseTree(text);
	} catch (error) {
		return { ...body, parsed: false, problems: [explainMdxError(error, text)] };
	}

	const reading = beginReading(text, kind, body);
	walkNodes(reading, root.children ?? [], emptyNode("document", body.nodes), undefined);

	const { pictureReferences, definitions, discard, notes, strays } = reading;
	if (strays.length > 0) return { ...emptyContents(), parsed: false, problems: explainStrayEnds(strays, text) };
	for (const { identifier, ...picture } of pictureReferences)
		body.pictures.push({ ...picture, url: definitions.get(identifier) ?? "" });
	body.problems.push(...findUnseenNotes(notes, text));
	flattenNodes(body.nodes, body.allNodes);
	const ids = idsOf(body.allNodes);
	body.misplacedIds.push(...idsOf(flattenNodes([...discard.flow, ...discard.branches, ...discard.onFails])));
	setAnchors(body.headings, ids);
	return body;
}

/** Ids that something in the document can be linked by. */
function idsOf(nodes: readonly BodyNode[]): string[] {
	return nodes.flatMap((node) => (isFlowNode(node) && node.id) || []);
}

/** Gives each heading an anchor that neither a step nor another heading has. */
function setAnchors(headings: readonly Heading[], ids: readonly string[]): void {
	const slugger = new GithubSlugger();
	for (const id of ids) slugger.slug(id, true);
	for (const heading of headings) heading.anchor = slugger.slug(heading.text);
}
