// May a component stand where it stands?
import { allowedParents, type ComponentName } from "../../model/components.ts";
import type { OpenNode } from "./build-node.ts";

export const inlinePlace = "a link or marked text";
/** Shown at the end of the page, or nowhere: whatever stands in a note stands in it, a list or not. */
export const notePlace = "a note below the text";
/** Where a component must not stand, in words. In a paragraph it may: the page puts it on lines of its own. */
export const placeNames: Partial<Record<string, string>> = {
	listItem: "a list",
	blockquote: "a quotation",
	tableCell: "a table",
	heading: "a heading",
	footnoteDefinition: notePlace,
	link: inlinePlace,
	linkReference: inlinePlace,
	emphasis: inlinePlace,
	strong: inlinePlace,
	delete: inlinePlace,
};

/**
 * What is wrong with the place of a component, in words that follow its name; undefined: nothing.
 * @param component the component that it stands in
 * @param within a note, or where in the text it stands, such as "a list"
 */
export function findMisplacement(
	name: ComponentName,
	kind: "procedure" | "checklist",
	component: OpenNode["component"],
	within: string | undefined,
): string | undefined {
	if (component === "discarded") return undefined;
	const parents: readonly string[] = allowedParents(name, kind);
	if (parents.length === 0) {
		const home = kind === "checklist" ? "a procedure" : "a checklist";
		return `in a ${kind}, expected only in ${home}`;
	}
	// A note is no place of its own in the flow, and none of the flow may stand in it.
	const parent = within === "Note" || within === "Warning" ? within : component;
	const placeOf = (each: string) => (each === "document" ? "at the top level" : `in <${each}>`);
	if (!parents.includes(parent)) return `${placeOf(parent)}, expected ${parents.map(placeOf).join(" or ")}`;
	if (!within || within === parent) return undefined;
	const block = within === "a list" || within === "a quotation";
	if (block && (name === "Note" || name === "Warning")) return undefined;
	return `in ${within}, expected it on lines of its own${block ? ` without indentation by ${within}` : ""}`;
}
