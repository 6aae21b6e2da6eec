// How is the tree of a text walked, when most of its thousands of nodes are looked at once and then forgotten?
import {
	createMdxMdastHandle,
	dropHandle,
	type Features,
	MdastReader,
	type MdxJsxAttributeUnion,
	serializeHandle,
} from "satteri";

/** Same parser, same features for checking and for rendering: what counts is what is seen. */
export const bodyFeatures: Features = { frontmatter: false, smartPunctuation: false, gfm: true };

// Where the fields of a node stand in the parser's buffer (satteri/dist/mdast/generated/layout.js). satteri is pinned,
// and a test compares every node with the tree that mdxToMdast builds.
const valueAt: Record<string, number> = {
	text: 0,
	inlineCode: 0,
	code: 16,
	html: 0,
	mdxFlowExpression: 0,
	mdxTextExpression: 0,
	mdxjsEsm: 0,
};
const urlAt = 0;
const alternativeAt: Record<string, number> = { image: 8, imageReference: 20 };
const identifierAt: Record<string, number> = { definition: 16, imageReference: 0 };
const childless = new Set(["definition", "image", "imageReference", "thematicBreak", "break", "footnoteReference"]);
/** The parser's stand-in for a space within { }. */
const phantomSpace = "\uf002";

/** Names of the parser's kinds of nodes by their number, learned as they are met. */
const typeNames: string[] = [];

/**
 * A node of the tree that `mdxToMdast` would build, read from the parser's buffer when it is asked.
 * Building that tree takes as long as parsing.
 */
export class TreeNode {
	readonly type: string;
	readonly #reader: MdastReader;
	readonly #id: number;

	constructor(reader: MdastReader, id = 0) {
		this.#reader = reader;
		this.#id = id;
		const kind = reader.getNodeType(id);
		this.type = typeNames[kind] ??= reader.getNode(id).typeName.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
	}

	/** Where it begins. Nodes that the parser made up (bare addresses) say the first line. */
	get start(): { line: number; column: number; offset: number } {
		const { line = 1, column = 1, offset = 0 } = this.#reader.getPosition(this.#id)?.start ?? {};
		return { line, column, offset };
	}

	/** Offset behind its last sign. */
	get endOffset(): number {
		return this.#reader.getPosition(this.#id)?.end?.offset ?? 0;
	}

	/** Undefined where a node of its type has none. */
	get children(): TreeNode[] | undefined {
		if (this.type in valueAt || childless.has(this.type)) return undefined;
		return this.#reader.getChildIds(this.#id).map((id) => new TreeNode(this.#reader, id));
	}

	/** Text of a text, a piece of code, HTML or an expression. */
	get value(): string | undefined {
		const at = valueAt[this.type];
		if (at === undefined) return undefined;
		const value = this.#reader.fieldString(this.#id, at);
		return this.type.startsWith("mdx") ? value.replaceAll(phantomSpace, " ") : value;
	}

	/** Address of a link, picture or definition. */
	get url(): string {
		return this.#reader.fieldString(this.#id, urlAt);
	}

	/** Alternative text of a picture. */
	get alternative(): string {
		return this.#reader.fieldString(this.#id, alternativeAt[this.type] ?? 0);
	}

	/** What a definition or a reference to it is called. */
	get identifier(): string {
		return this.#reader.fieldString(this.#id, identifierAt[this.type] ?? 0);
	}

	/** Level of a heading. */
	get depth(): number {
		return this.#reader.fieldU8(this.#id, 0, 1);
	}

	/** Name of a component; null: <>. */
	get name(): string | null {
		return this.#reader.getMdxJsxElementName(this.#id);
	}

	/** Attributes of a component. */
	get attributes(): MdxJsxAttributeUnion[] {
		return this.#reader.getMdxJsxElementData(this.#id).attributes;
	}
}

/** Root of the tree of a text. Throws the parser's error where it is no MDX. */
export function parseTree(text: string): TreeNode {
	const handle = createMdxMdastHandle(text, bodyFeatures);
	try {
		return new TreeNode(new MdastReader(serializeHandle(handle)));
	} finally {
		dropHandle(handle);
	}
}
