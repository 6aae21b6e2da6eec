// How is a path, as it is printed, written as the address of a file?

/** One part of a path; a colon in the first would be taken for a scheme. Halves of a pair cannot be written and become U+FFFD. */
const encode = (part: string) => encodeURIComponent(part.toWellFormed()).replace(/[!'()*]/g, percent);
const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** Relative to where the command ran; a path from the root of a disk as file:///. */
export function fileUri(path: string): string {
	const [drive = "", ...rest] = path.split("/");
	if (/^[A-Za-z]:$/.test(drive)) return `file:///${drive}/${rest.map(encode).join("/")}`;
	const encoded = path.split("/").map(encode).join("/");
	return path.startsWith("/") ? `file://${encoded}` : encoded;
}
