// How does any text stand in XML so that a strict reader gets it back?

/** What no XML 1.0 document may hold, not even escaped: most control characters, halves of a pair, two signs that are none. */
const forbidden =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Such signs as their number, so that they are seen: \u001b. */
function showForbidden(text: string): string {
	return text.replace(forbidden, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Text between tags. A lone carriage return would be read as a line end. */
export function escapeXmlText(text: string): string {
	return showForbidden(text)
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll("\r", "&#13;");
}

/** The value of an attribute in double quotes. Tabs and line ends would be read as spaces. */
export function escapeXmlAttribute(text: string): string {
	return escapeXmlText(text).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}
