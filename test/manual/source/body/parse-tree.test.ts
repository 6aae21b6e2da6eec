// Does the tree that is read from the parser's buffer say what mdxToMdast builds? If not, the parser's layout has changed.
import { globSync, readFileSync } from "node:fs";
import { type MdastNode, mdxToMdast } from "satteri";
import { expect, test } from "vitest";
import { bodyFeatures, parseTree, type TreeNode } from "../../../../src/manual/source/body/parse-tree.ts";

function describeOurs(node: TreeNode): unknown {
	const { type, start, endOffset, value, children } = node;
	const isElement = type.startsWith("mdxJsx");
	return {
		type,
		start,
		endOffset,
		...(value !== undefined && { value }),
		...(["link", "image", "definition"].includes(type) && { url: node.url }),
		...(["image", "imageReference"].includes(type) && { alt: node.alternative }),
		...(["definition", "imageReference"].includes(type) && { identifier: node.identifier }),
		...(type === "heading" && { depth: node.depth }),
		...(isElement && { name: node.name, attributes: node.attributes }),
		...(children && { children: children.map(describeOurs) }),
	};
}

const kept = ["type", "value", "alt", "depth", "name", "attributes"];

function describeTheirs(node: MdastNode): unknown {
	const fields = node as unknown as Record<string, unknown>;
	const { url, identifier } = fields;
	const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
	const children = fields.children as MdastNode[] | undefined;
	return {
		...Object.fromEntries(kept.filter((key) => key in fields).map((key) => [key, fields[key]])),
		start: { line, column, offset },
		endOffset: node.position?.end.offset ?? 0,
		...(["link", "image", "definition"].includes(node.type) && { url }),
		...(["definition", "imageReference"].includes(node.type) && { identifier }),
		...(children && { children: children.map(describeTheirs) }),
	};
}

const everything = `# Heading *with* \`code\`

[link](a.mdx "title") ![picture](b.svg "title") ![other][ref] https://bare.example mail@bare.example

[ref]: c.svg "title"

{/* comment */} text {1 + 1} ünïcödé 😀 a\\
break

> quotation

---

1. one
   - [ ] two

| a | b |
| :-- | --: |
| c | ~~d~~ |

\`\`\`js title
code
\`\`\`

note[^1]

[^1]: foot

<Step id="a" hold by={x} {...y}>
  **strong** <Inline/>
</Step>

import a from "b"
`;

test("every kind of node", () => {
	const theirs = mdxToMdast(everything, { features: bodyFeatures });
	expect(describeOurs(parseTree(everything))).toEqual(describeTheirs(theirs));
});

test.each(globSync("content/**/*.mdx"))("%s", (file) => {
	const text = readFileSync(file, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
	expect(describeOurs(parseTree(text))).toEqual(describeTheirs(mdxToMdast(text, { features: bodyFeatures })));
});
