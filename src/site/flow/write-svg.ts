// How does a laid-out picture become SVG? Classes instead of colours, so that light, dark and paper are the style sheet's affair.
import { escapeText } from "../escape-text.ts";
import type { Layout, Point } from "./layout.ts";
import type { Box, Group, Picture, Way } from "./picture.ts";
import { font, insetOf, lineHeight, padding, smallFont } from "./sizes.ts";

/** Text for SVG. Signs that XML does not know are left out. */
function escapeForSvg(text: string): string {
	return escapeText(text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));
}
const at = (value: number) => String(Math.round(value * 10) / 10);
const pair = ([x, y]: Point) => `${at(x)} ${at(y)}`;
const polygon = (points: readonly Point[]) => `M${points.map(pair).join("L")}Z`;
const path = (name: string, d: string) => `<path class="${name}" d="${d}"/>`;
const rectangle = (name: string, x: number, y: number, width: number, height: number, round = 0) =>
	`<rect class="${name}" x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}"${round ? ` rx="${at(round)}"` : ""}/>`;

const rightToLeft = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const langOf = (lang: string) => (lang ? ` lang="${escapeForSvg(lang)}"` : "");
/** A line of text that starts at one side of its room, the right one for scripts that are read from there. */
function line(name: string, text: string, x: number, otherX: number, y: number, lang = ""): string {
	const rtl = rightToLeft.test(text);
	return `<text class="${name}" x="${at(rtl ? otherX : x)}" y="${at(y)}"${rtl ? ' direction="rtl"' : ""}${langOf(lang)}>${escapeForSvg(text)}</text>`;
}
const middle = (name: string, text: string, x: number, y: number, lang = "") =>
	`<text class="${name} middle" x="${at(x)}" y="${at(y)}"${rightToLeft.test(text) ? ' direction="rtl"' : ""}${langOf(lang)}>${escapeForSvg(text)}</text>`;

/** Outline of a box. Every shape means one thing; none means it by colour alone. */
function outlineOf({ shape, width, height }: Box, x: number, y: number): string {
	const right = x + width;
	const bottom = y + height;
	const cut = (size: number, inset: number): Point[] => [
		[x + size, y + inset],
		[right - size, y + inset],
		[right - inset, y + size],
		[right - inset, bottom - size],
		[right - size, bottom - inset],
		[x + size, bottom - inset],
		[x + inset, bottom - size],
		[x + inset, y + size],
	];
	switch (shape) {
		case "end":
		case "stop":
			return rectangle("outline", x, y, width, height, height / 2);
		case "check":
			return rectangle("outline", x, y, width, height) + rectangle("bar", x, y, 6, height);
		case "irreversible":
			return path("outline", polygon(cut(12, 0))) + path("inner", polygon(cut(13.5, 4)));
		case "decision": {
			const half = y + height / 2;
			const points: Point[] = [
				[x + 12, y],
				[right - 12, y],
				[right, half],
				[right - 12, bottom],
				[x + 12, bottom],
				[x, half],
			];
			return path("outline", polygon(points));
		}
		case "required":
			return (
				rectangle("outline", x, y, width, height) +
				path("inner", `M${at(x + 5)} ${at(y)}V${at(bottom)}M${at(right - 5)} ${at(y)}V${at(bottom)}`)
			);
		case "checklist":
			return (
				rectangle("outline", x, y, width, height) +
				path("inner", `M${at(x + 4)} ${at(bottom + 3)}H${at(right + 3)}V${at(y + 4)}`)
			);
		default:
			return rectangle("outline", x, y, width, height);
	}
}

/** The ringed tick of the pages. */
function tick(x: number, y: number): string {
	return `<circle class="ring" cx="${at(x)}" cy="${at(y)}" r="8"/>${path("tick", `M${pair([x - 4, y + 0.5])}l2.8 2.8 5.2-6`)}`;
}

function writeBox(box: Box, [centreX, centreY]: Point): string {
	const x = centreX - box.width / 2;
	const y = centreY - box.height / 2;
	const isEnd = box.shape === "end" || box.shape === "stop";
	const inset = insetOf(box.shape);
	const left = x + inset;
	const right = x + box.width - inset;
	const parts = [outlineOf(box, x, y)];
	const baseline = y + padding.y + font;
	if (box.number)
		parts.push(`<text class="number" x="${at(left)}" y="${at(baseline)}">${escapeForSvg(box.number)}</text>`);
	if (box.mark) {
		const word = `<text class="word" x="${at(left)}" y="${at(baseline + 35)}">${escapeForSvg(box.mark)}</text>`;
		parts.push(tick(left + 8, baseline + 14), word);
	}
	box.title.forEach((text, index) => {
		const own = baseline + index * lineHeight;
		const lang = index < box.said ? "" : box.language;
		parts.push(
			isEnd
				? middle("end-text", text, centreX, own - 1)
				: line("title", text, left + box.numberWidth, right, own, lang),
		);
	});
	const footTop = y + box.height - padding.y - box.foot.length * lineHeight;
	if (box.shape === "check" && box.foot.length > 0)
		parts.push(rectangle("hold", x, footTop - 1, box.width, y + box.height - footTop + 1));
	box.foot.forEach((text, index) => {
		const own = footTop + index * lineHeight + smallFont + (box.shape === "check" ? 3 : 1);
		parts.push(line("foot", text, box.mark ? left : left + box.numberWidth, right, own));
	});
	const inner = parts.join("");
	const name = `box is-${box.shape}${box.reached ? "" : " is-never"}`;
	// By hand and by mouse only: whoever uses the keyboard has the same links in the text.
	return `<g class="${name}">${box.href ? `<a href="${escapeForSvg(box.href)}" tabindex="-1">${inner}</a>` : inner}</g>`;
}

function writeTip(from: Point, tip: Point, wide: number): string {
	const [x, y] = tip;
	const length = Math.hypot(x - from[0], y - from[1]) || 1;
	const [alongX, alongY] = [(x - from[0]) / length, (y - from[1]) / length];
	const [baseX, baseY] = [x - alongX * 8, y - alongY * 8];
	return polygon([tip, [baseX - alongY * wide, baseY + alongX * wide], [baseX + alongY * wide, baseY - alongX * wide]]);
}

function writeWay(way: Way, { points, tip }: Layout["ways"][number]): string {
	const [first, ...others] = points;
	const last = points.at(-1);
	if (!first || !last) return "";
	const name = [way.kind === "fail" && "fail", way.escaping && "escaping"].filter(Boolean).join(" ");
	const curve = path(`way ${name}`.trim(), `M${pair(first)}C${others.map(pair).join(" ")}`);
	return curve + (tip ? path(`tip ${name}`.trim(), writeTip(last, tip, way.escaping ? 6 : 4)) : "");
}

function writeLabel(way: Way, [x, y]: Point): string {
	const top = y - way.height / 2;
	const step = lineHeight - 2;
	return way.label
		.map((text, index) =>
			middle(
				way.escaping ? "label escaping" : "label",
				text,
				x,
				top + index * step + smallFont - 1,
				index < way.answered ? way.language : "",
			),
		)
		.join("");
}

const writeGroup = ({ from, to }: Layout["groups"][number]) =>
	rectangle("group-frame", from[0], from[1], to[0] - from[0], to[1] - from[1]);

const writeGroupLabel = ({ label, width }: Group, { label: [x, y] }: Layout["groups"][number]) =>
	line("group-label", label, x - width / 2 + 4, x + width / 2, y + 5);

/** SVG of a picture, for a page: hidden from those who hear it, for the text says the same. */
export function writeSvg({ boxes, ways, groups }: Picture, layout: Layout): string {
	const { width, height } = layout;
	const parts = [
		...groups.map((_, index) => layout.groups[index] && writeGroup(layout.groups[index])),
		// What escapes lies above the rest.
		...[false, true].flatMap((escaping) =>
			ways.map((way, index) => layout.ways[index] && way.escaping === escaping && writeWay(way, layout.ways[index])),
		),
		...groups.map((group, index) => layout.groups[index] && writeGroupLabel(group, layout.groups[index])),
		...boxes.map((box, index) => layout.boxes[index] && writeBox(box, layout.boxes[index])),
		...ways.map((way, index) => layout.ways[index]?.label && writeLabel(way, layout.ways[index].label)),
	];
	// Lines are drawn on the edge of what they bound: half of the widest may lie outside.
	const edge = 4;
	const [wide, high] = [width + 2 * edge, height + 2 * edge];
	return `<svg viewBox="${-edge} ${-edge} ${wide} ${high}" width="${wide}" height="${high}" aria-hidden="true" focusable="false">${parts.filter(Boolean).join("")}</svg>`;
}
