// How are the results of a search shown? As options of a list box, grouped by document. Text only ever becomes text.
import type { SearchData } from "../site/search/search-data.ts";
import type { SearchWords } from "../site/search/search-words.ts";
import type { Shown } from "./search-found.ts";
import { isWorkedBy } from "./search-score.ts";
import type { Marked } from "./search-steps.ts";

const svg = "http://www.w3.org/2000/svg";

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.append(...children);
	return made;
}

function marked(pieces: Marked): (Node | string)[] {
	return pieces.map(({ text, marked: found }) => (found ? element("mark", "", text) : text));
}

/** The ringed tick that stands for a check everywhere in the manual, with its word. */
function checkMark(word: string): HTMLElement {
	const mark = document.createElementNS(svg, "svg");
	mark.setAttribute("viewBox", "0 0 24 24");
	mark.setAttribute("aria-hidden", "true");
	const ring = document.createElementNS(svg, "circle");
	for (const [name, value] of [
		["cx", "12"],
		["cy", "12"],
		["r", "10"],
	] as const)
		ring.setAttribute(name, value);
	const tick = document.createElementNS(svg, "path");
	tick.setAttribute("d", "M7 12.5l3.5 3.5 6.5-7.5");
	mark.append(ring, tick);
	return element("span", "result-check", mark, word);
}

/** Says in which language an element is, where that is not the one around it. */
function inLanguage<Made extends HTMLElement>(lang: string | undefined, made: Made): Made {
	if (lang) Object.assign(made, { lang, dir: "auto" });
	return made;
}

function option(id: string, className: string, href: string, ...children: (Node | string)[]): HTMLAnchorElement {
	const link = element("a", `result ${className}`, ...children);
	link.id = id;
	link.href = href;
	link.tabIndex = -1;
	link.setAttribute("role", "option");
	link.setAttribute("aria-selected", "false");
	return link;
}

/** How many were found, and how many of them are not close to what was asked. */
export function formatCount(found: number, close: number, words: SearchWords): string {
	if (found === 0) return "";
	const count = found === 1 ? words.oneResult : words.manyResults.replace("{count}", String(found));
	const less = words.lessClose.replace("{count}", String(found - close));
	return close < found ? `${count}, ${less}` : count;
}

/** One document with its steps. */
export function showFound(id: string, { entry, title, alsoCalled, steps }: Shown, data: SearchData): HTMLElement {
	const { words, filters } = data;
	const lang = entry.lang ?? data.lang;
	const [before = "", after = ""] = words.alsoCalled.split("{words}");
	/** A word of the manual among those of the interface. */
	const own = (language: string | undefined, text: string | undefined) =>
		text && language ? inLanguage(language, element("span", "", text)) : text;
	const nameOf = (choices: SearchData["filters"]["kind"], value: string | undefined) =>
		choices.find(([each]) => each === value)?.[1];
	const about = [
		entry.kind === "procedure" ? undefined : nameOf(filters.kind, entry.kind),
		entry.kind === "process" ? undefined : own(data.lang, nameOf(filters.process, entry.process)),
		isWorkedBy(entry) && !entry.status ? words.effective : undefined,
		alsoCalled === undefined ? undefined : [before, own(lang, alsoCalled) ?? "", after],
	]
		.filter((each) => each !== undefined)
		.flatMap((each, at) => [at > 0 ? " · " : "", each].flat());
	const replaced = entry.successors && words.replacedBy.replace("{id}", entry.successors.join(", "));
	const head = option(
		id,
		"result-document",
		entry.url,
		...(entry.id ? [element("span", "id", entry.id), " "] : []),
		inLanguage(lang, element("span", "result-title", ...marked(title))),
		" ",
		element("span", "result-about", ...about),
		...(entry.status
			? [" ", element("span", "result-status stop", [entry.status, replaced].filter(Boolean).join(": "))]
			: []),
	);
	const shown = steps.map((step, index) => {
		const href = `${entry.url}#${encodeURIComponent(step.anchor)}`;
		const mark = step.isCheck ? [checkMark(words.qc), " "] : [];
		const title = lang ? [inLanguage(lang, element("span", "", ...marked(step.title)))] : marked(step.title);
		const stepTitle = element("span", "result-step-title", ...mark, ...title);
		const said = () => inLanguage(lang, element("span", "result-excerpt", ...marked(step.excerpt)));
		const excerpt = step.excerpt.length > 0 ? [" ", said()] : [];
		return option(`${id}-${index}`, "result-step", href, stepTitle, ...excerpt);
	});
	const group = element("div", "result-group", head, ...shown);
	group.setAttribute("role", "group");
	group.setAttribute("aria-label", [entry.id, entry.title].filter(Boolean).join(" "));
	return group;
}
