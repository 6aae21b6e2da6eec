// What has to change in a table before it is shown, so that it can be reached, read aloud and kept within its page?
import type { Element, ElementContent } from "hast";
import { fitTable } from "./table-fit.ts";

export function textOf(node: ElementContent): string {
	return node.type === "text" ? node.value : "children" in node ? node.children.map(textOf).join("") : "";
}

/** The keyboard has to reach what scrolls sideways (WCAG 2.1.1); its columns are named with it. */
export function wrapTable(table: Element, name: string): Element {
	const head = table.children.find((child): child is Element => child.type === "element" && child.tagName === "thead");
	const columns = (head ? textOf(head) : "")
		.split("\n")
		.map((text) => text.trim())
		.filter(Boolean);
	const ariaLabel = `${name}: ${columns.join(", ")}`;
	const rows = rowsOf(table);
	const className = ["scroll", ...fitTable(rows)];
	if (className.includes("by-row")) nameCells(table, rows[0] ?? []);
	const properties = { className, role: "region", tabIndex: 0, ariaLabel };
	return { type: "element", tagName: "div", properties, children: [table] };
}

/** Each cell tells its column, and each part its role: some browsers forget it where a table is laid out as anything else. */
function nameCells(part: Element, columns: readonly string[]): void {
	const roles: Record<string, string> = {
		table: "table",
		thead: "rowgroup",
		tbody: "rowgroup",
		tr: "row",
		th: "columnheader",
	};
	part.properties.role = roles[part.tagName] ?? "cell";
	const inner = part.children.filter((child) => child.type === "element");
	for (const [column, child] of inner.entries()) {
		if (child.tagName === "td")
			child.properties = { ...child.properties, role: "cell", dataColumn: columns[column]?.trim() || undefined };
		else if (/^(?:thead|tbody|tr|th)$/.test(child.tagName)) nameCells(child, columns);
	}
}

/** The words of each cell. */
function rowsOf(part: Element): string[][] {
	const inner = part.children.filter((child) => child.type === "element");
	return inner.flatMap((child) => (child.tagName === "tr" ? [cellsOf(child)] : rowsOf(child)));
}

function cellsOf(row: Element): string[] {
	return row.children.filter((child) => child.type === "element").map(textOf);
}
