import { expect, test } from "vitest";
import { check } from "../build-manual.ts";

/** One transparent dot. */
const dots = {
	png: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
	gif: "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
	webp: "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA",
};
const bytesOf = (name: keyof typeof dots) => Buffer.from(dots[name], "base64");
const told = (file: string, what: string, expected = "a picture") =>
	`media/${file}:1:1 broken-picture Unexpected ${what}, expected ${expected}`;

test.each(Object.keys(dots) as (keyof typeof dots)[])("a %s is a picture", (ending) =>
	expect(check({ [`media/dot.${ending}`]: bytesOf(ending) })).toEqual([]),
);
test("text under the name of a picture is told", () =>
	expect(check({ "media/a.png": "no dots", "media/B.JPG": "no dots" })).toEqual([
		told("B.JPG", "content"),
		told("a.png", "content"),
	]));
/** As much of a photo of a phone as tells its size; `brands` name its kind. */
function container(...brands: string[]): Buffer {
	const box = (name: string, ...content: (Buffer | string)[]) => {
		const bytes = Buffer.concat([name, ...content].map((part) => Buffer.from(part)));
		const length = Buffer.alloc(4);
		length.writeUInt32BE(bytes.length + 4);
		return Buffer.concat([length, bytes]);
	};
	const zeros = Buffer.alloc(4);
	const size = box("ispe", zeros, Buffer.from([0, 0, 0, 4, 0, 0, 0, 3]));
	const [major = "", ...others] = brands;
	return Buffer.concat([box("ftyp", major, zeros, ...others), box("meta", zeros, box("iprp", box("ipco", size)))]);
}
test("a picture that no browser shows under its name is none", () =>
	expect(
		check({
			"media/a.jpg": container("heic", "mif1"),
			"media/b.png": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>',
			"media/c.avif": container("avif"),
			"media/d.avif": container("mif1", "avif"),
			"media/e.jpg": bytesOf("png"),
		}),
	).toEqual([told("a.jpg", "content"), told("b.png", "content")]));
test("an empty file is none", () => expect(check({ "media/a.webp": "" })).toEqual([told("a.webp", "empty file")]));
test("a picture that was cut off before its size is none", () =>
	expect(check({ "media/a.png": bytesOf("png").subarray(0, 12) })).toEqual([told("a.png", "content")]));
test("a photo that tells its size only behind much else is a picture", () => {
	const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0xff, 0xff]), Buffer.alloc(0xffff - 2)]);
	const frame = [0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0];
	const photo = Buffer.concat([Buffer.from([0xff, 0xd8]), comment, Buffer.from(frame), Buffer.from([0xff, 0xd9])]);
	expect(check({ "media/a.jpg": photo })).toEqual([]);
	expect(check({ "media/a.jpg": photo.subarray(0, 40_000) })).toEqual([told("a.jpg", "content")]);
});
test("a form is a PDF", () =>
	expect(check({ "media/a.pdf": "%PDF-1.7\n", "media/b.pdf": "Dear all", "media/c.pdf": "" })).toEqual([
		told("b.pdf", "content", "a form (PDF)"),
		told("c.pdf", "empty file", "a form (PDF)"),
	]));

const svg = (attributes: string) => `<?xml version="1.0"?>\n <svg xmlns="http://www.w3.org/2000/svg"${attributes}/>`;
test.each([' viewBox="0 0 4 3"', ' width="4" height="3"'])("an SVG with%s says its size", (attributes) =>
	expect(check({ "media/a.svg": svg(attributes) })).toEqual([]),
);
test.each(["", ' width="4"'])("an SVG with %j does not say its size", (attributes) =>
	expect(check({ "media/a.svg": svg(attributes) })).toEqual([
		"media/a.svg:2:2 picture-without-size Unexpected SVG that does not say its size, expected viewBox, or width and height, in <svg …>",
	]),
);
