// Under which name is a picture published, and how large is it? The name holds a hash, so it may be cached for ever.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { imageSize } from "image-size";
import type { Manual, MediaFile } from "../manual/model/manual.ts";
import { remember } from "../manual/model/remember.ts";
import { fileUrl } from "./urls.ts";

interface PublishedMedia {
	/** File name in the folder media/ of the site. */
	name: string;
	url: string;
	/** Pixels; undefined where the file does not say. */
	width: number | undefined;
	height: number | undefined;
}

function sizeOf(bytes: Uint8Array): { width: number | undefined; height: number | undefined } {
	try {
		const { width, height } = imageSize(bytes);
		return { width: Math.round(width), height: Math.round(height) };
	} catch {
		return { width: undefined, height: undefined };
	}
}

/** How a file of media/ is published. */
export const publishMedia = remember((file: MediaFile): PublishedMedia => {
	const bytes = readFileSync(file.absolute);
	const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
	const ending = extname(file.path);
	// Whatever the file is called, its address is letters and digits of any script, - . and _.
	const stem = basename(file.path, ending)
		.normalize("NFC")
		.replace(/[^\p{L}\p{N}\p{M}_.-]+/gu, "-");
	const name = `${stem}.${hash}${ending.toLowerCase()}`;
	return { name, url: fileUrl("media", name), ...sizeOf(bytes) };
});

/** Width and height at which a picture is no taller than it may be: said in the page, so that nothing moves when it comes in. */
export function shownSize(
	{ width, height }: PublishedMedia,
	tallest: number,
): Pick<PublishedMedia, "width" | "height"> {
	if (!width || !height || height <= tallest) return { width, height };
	return { width: Math.max(1, Math.round((width * tallest) / height)), height: tallest };
}

/** The file at a path below the content folder, published; undefined where there is none. */
export function findMedia(manual: Manual, path: string): PublishedMedia | undefined {
	const file = manual.media.get(path);
	return file && publishMedia(file);
}
