// How heavy is the page of a procedure: what does a browser load before anyone has searched or clicked?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

export interface Weight {
	raw: number;
	gzip: number;
	brotli: number;
}

export interface PageFigures {
	html: Weight;
	css: Weight;
	js: Weight;
	/** All three: the first view without pictures. */
	together: Weight;
	/** Page, style sheets and scripts; without pictures and the icon. */
	requests: number;
}

const sum = (weights: readonly Weight[]): Weight => ({
	raw: weights.reduce((total, { raw }) => total + raw, 0),
	gzip: weights.reduce((total, { gzip }) => total + gzip, 0),
	brotli: weights.reduce((total, { brotli }) => total + brotli, 0),
});

function weigh(bytes: Buffer): Weight {
	return { raw: bytes.length, gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length };
}

/** A script with those that it imports at once; import("…") waits until it is used. */
function withImports(out: string, script: string, seen = new Set<string>()): Set<string> {
	if (seen.has(script)) return seen;
	seen.add(script);
	const text = readFileSync(join(out, script), "utf8");
	for (const [, path = ""] of text.matchAll(/(?:import|from)\s*["'](\.{0,2}\/[^"']+)["']/g))
		withImports(out, new URL(path, `http://site${script}`).pathname, seen);
	return seen;
}

/** Weighs the page at an address such as /documents/sop-rcv-001/ of a built site. */
export function measurePage(out: string, address: string): PageFigures {
	const page = readFileSync(join(out, address, "index.html"));
	const text = page.toString("utf8");
	const tags = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, path = ""]) => path))];
	const styles = tags(/<link rel="stylesheet" href="([^"]+)"/g);
	const scripts = new Set<string>();
	for (const script of tags(/<script[^>]* src="([^"]+)"/g)) withImports(out, script, scripts);
	const weighFile = (path: string) => weigh(readFileSync(join(out, path)));
	const html = weigh(page);
	const css = sum(styles.map(weighFile));
	const js = sum([...scripts].map(weighFile));
	return { html, css, js, together: sum([html, css, js]), requests: 1 + styles.length + scripts.size };
}
