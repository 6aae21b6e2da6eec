// What does a built site hold: pages, anchors, links and where they lead?
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Files below a folder, with `/`. */
export function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => statSync(join(folder, name)).isFile())
		.sort();
}

/** HTML by path below the folder. */
export function pagesOf(folder: string): Map<string, string> {
	const names = filesOf(folder).filter((name) => name.endsWith(".html"));
	return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'" };

function decodeEntities(text: string): string {
	return text.replace(/&(amp|lt|gt|quot|#39|#x27|#38|#34|#60|#62);/g, (whole, name: string) => {
		const number = /^#(\d+)$/.exec(name)?.[1];
		return number ? String.fromCodePoint(Number(number)) : (entities[name] ?? whole);
	});
}

/** Values of an attribute, in the order of the page. */
export function attributesOf(html: string, attribute: string): string[] {
	const pattern = new RegExp(`<[^>]*?\\s${attribute}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "g");
	return [...html.matchAll(pattern)].map(([, a, b, c]) => decodeEntities(a ?? b ?? c ?? ""));
}

export const anchorsOf = (html: string) => attributesOf(html, "id");

/** Words of a page; `between` stands where a tag stood. */
export function textOf(html: string, between = ""): string {
	const text = decodeEntities(html.replace(/<!--.*?-->/gs, "").replace(/<[^>]*>/g, between));
	return between ? text : text.replace(/\s+/g, " ");
}

/** Links within the site that lead to no page, no file or no anchor: `page -> link`. */
export function brokenLinks(folder: string, base: string): string[] {
	const pages = pagesOf(folder);
	const anchors = new Map([...pages].map(([name, html]) => [name, new Set(anchorsOf(html))]));
	const broken = new Set<string>();
	for (const [name, html] of pages) {
		for (const link of [...attributesOf(html, "href"), ...attributesOf(html, "src")]) {
			if (/^(?:https?:|mailto:|tel:|data:)/.test(link)) continue;
			const url = new URL(link, `http://site${base}${name}`);
			const path = decodeURIComponent(url.pathname);
			const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
			const file =
				inside === undefined || inside === "" || inside.endsWith("/") ? `${inside ?? "outside/"}index.html` : inside;
			const target = anchors.get(file);
			const found = target
				? !url.hash || target.has(decodeURIComponent(url.hash.slice(1)))
				: existsSync(join(folder, file));
			if (!found) broken.add(`${name} -> ${link}`);
		}
	}
	return [...broken];
}
