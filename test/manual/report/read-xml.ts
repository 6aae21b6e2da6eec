// What does a strict reader of XML get from a text? Elements, attributes and text as XML 1.0 and its line ends and attribute values say.

export interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	children: XmlElement[];
	/** All text right within it. */
	text: string;
}

const character = /^(?:[\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[\ud800-\udbff][\udc00-\udfff])*$/;
const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
	return text.replace(/&([^;]*);?/g, (whole, name: string) => {
		if (!whole.endsWith(";")) throw new Error(`Bare & in ${whole}`);
		const number = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(name);
		const sign = number
			? String.fromCodePoint(number[1] ? Number.parseInt(number[1], 16) : Number(number[2]))
			: named[name];
		if (sign === undefined || !character.test(sign)) throw new Error(`Unknown reference ${whole}`);
		return sign;
	});
}

/** Throws on anything that is not well-formed; knows no comments, sections or document types, since none is written. */
export function readXml(source: string): XmlElement {
	if (!character.test(source)) throw new Error("A sign that XML forbids");
	// 2.11: every line end is a line feed to the reader.
	let rest = source.replace(/\r\n?/g, "\n");
	const take = (pattern: RegExp) => {
		const match = pattern.exec(rest);
		if (match) rest = rest.slice(match[0].length);
		return match;
	};
	const must = (pattern: RegExp) => {
		const match = take(pattern);
		if (!match) throw new Error(`Expected ${pattern} at ${rest.slice(0, 60)}`);
		return match;
	};
	const readElement = (): XmlElement => {
		const [, name = ""] = must(/^<([A-Za-z_][\w.-]*)/);
		const element: XmlElement = { name, attributes: {}, children: [], text: "" };
		for (let found = take(/^\s+([\w.-]+)="([^"<]*)"/); found; found = take(/^\s+([\w.-]+)="([^"<]*)"/)) {
			const [, key = "", value = ""] = found;
			if (key in element.attributes) throw new Error(`Second ${key}`);
			// 3.3.3: white space in a value is a space, unless it is written as a number.
			element.attributes[key] = decode(value.replace(/[\t\n]/g, " "));
		}
		if (take(/^\s*\/>/)) return element;
		must(/^\s*>/);
		while (!take(new RegExp(`^</${name}\\s*>`))) {
			const text = take(/^[^<]+/);
			if (text?.[0].includes("]]>")) throw new Error("]]> in text");
			if (text) element.text += decode(text[0]);
			else element.children.push(readElement());
		}
		return element;
	};
	must(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/);
	const top = readElement();
	if (rest.trim() !== "") throw new Error(`Unexpected ${rest}`);
	return top;
}
