// How does any text stand in HTML or SVG, between tags and in attributes, so that nothing in it is taken for a tag?

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escapeText(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
}
