// Is a file of media/ the picture or form that its name says, and does a page know its size before it has loaded?
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { imageSize } from "image-size";
import type { Finding } from "../model/finding.ts";
import { positionAt } from "./decode-text.ts";

type Fault = Pick<Finding, "rule" | "severity" | "line" | "column" | "message" | "help">;

/** Most pictures tell their size here; only of those that do not is the rest read. */
const beginning = 16_384;

/** What a browser shows under the endings that media/ may hold. Phones write HEIC, and many a tool names it .jpg. */
const shown = new Set(["png", "jpg", "webp", "avif", "gif"]);
/** A container of the family of HEIC may hold one too, and then says so among its kinds. */
const isAvif = (bytes: Uint8Array) => /^ftyp(?:(?!meta)[\s\S])*avif/.test(Buffer.from(bytes).toString("latin1", 4, 64));

/** Its kind, if it tells its size. */
function kindOf(bytes: Uint8Array): string | undefined {
	try {
		const { width, height, type = "" } = imageSize(bytes);
		return width > 0 && height > 0 ? type : undefined;
	} catch {
		return undefined;
	}
}

function isPicture(bytes: Uint8Array): boolean {
	const kind = kindOf(bytes);
	return kind !== undefined && (shown.has(kind) || isAvif(bytes));
}

const isForm = (bytes: Uint8Array) => Buffer.from(bytes).subarray(0, 1024).includes("%PDF-");

/** Does what `judge` looks for stand in a file? Undefined where the file has no byte. */
function look(absolute: string, judge: (bytes: Uint8Array) => boolean): boolean | undefined {
	const file = openSync(absolute, "r");
	try {
		const { size } = fstatSync(file);
		if (size === 0) return undefined;
		const bytesUpTo = (length: number) => {
			const bytes = Buffer.alloc(Math.min(length, size));
			return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
		};
		return judge(bytesUpTo(beginning)) || (size > beginning && judge(bytesUpTo(size)));
	} finally {
		closeSync(file);
	}
}

/** What is wrong with a picture or form on this machine; SVGs are texts, which `checkSvg` reads. */
export function checkPicture(absolute: string): Fault[] {
	const fault = (rule: string, message: string, help: string): Fault[] => [
		{ rule, severity: "error", line: 1, column: 1, message, help },
	];
	const form = /\.pdf$/i.test(absolute);
	let found: boolean | undefined;
	try {
		found = look(absolute, form ? isForm : isPicture);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? "unknown reason";
		const message = `Unexpected file that cannot be read (${code})`;
		return fault("unreadable-file", message, "Check that it is there and who may read it.");
	}
	if (found) return [];
	const message = `Unexpected ${found === undefined ? "empty file" : "content"}, expected ${form ? "a form (PDF)" : "a picture"}`;
	const help = `Open it on your machine: where it shows nothing, copy the ${form ? "form" : "picture"} here anew, and where it does, export it as ${form ? "PDF" : "PNG, JPEG or WebP"}.`;
	return fault("broken-picture", message, help);
}

/** An SVG that does not say how large it is gets no place in the page until it has loaded. */
export function checkSvgSize(text: string): Fault[] {
	const at = /<(?:[\w-]+:)?svg[\s/>]/i.exec(text);
	if (!at || kindOf(Buffer.from(text))) return [];
	return [
		{
			rule: "picture-without-size",
			severity: "warning",
			...positionAt(text, at.index),
			message: "Unexpected SVG that does not say its size, expected viewBox, or width and height, in <svg …>",
			help: 'Add viewBox="0 0 WIDTH HEIGHT" to <svg …>: without it the text jumps down when the picture appears.',
		},
	];
}
