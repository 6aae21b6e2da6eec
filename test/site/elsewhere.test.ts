// What does the site of a manual show that lies elsewhere on the machine, and is written in another language?
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { branch, decision, ownRegisters, procedure, qcStep, step, writeFiles } from "../manual/build-manual.ts";
import { buildSite } from "./built-site.ts";
import { textOf } from "./read-site.ts";

const folder = mkdtempSync(join(tmpdir(), "manual-elsewhere-"));
const body = `![Παλέτα](<../../media/Παλέτα 1.svg>)\n\n${qcStep()}\n${decision("which", branch("Ναι"), branch("Όχι"))}\n${step("ship", "irreversible")}`;
const files = {
	...ownRegisters,
	"policy.yaml": "title: Εγχειρίδιο ποιότητας\nlang: el\n",
	"media/Παλέτα 1.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
	"procedures/receiving/hebrew.mdx": procedure("SOP-3", qcStep(), { title: "קבלה", lang: "he" }),
	"procedures/receiving/english.mdx": procedure("SOP-EN", qcStep(), { lang: "en-US" }),
	"procedures/receiving/a.mdx": procedure("SOP-1", body, { title: "Παραλαβή" }),
	// In the folder of another process, which is worth a warning.
	"procedures/packing/gap.mdx": procedure("SOP-2", step("send", "irreversible"), {
		title: "Αποστολή",
	}),
};
let printed: string;
beforeAll(async () => {
	writeFiles(join(folder, "el"), files);
	printed = await buildSite({ content: join(folder, "el"), out: join(folder, "site") });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(folder, "site", path), "utf8");

test("paths begin at the content folder, on no page stands where it was built", () => {
	expect(textOf(read("coverage/index.html"))).toContain(" el/procedures/packing/gap.mdx:");
	const names = readdirSync(join(folder, "site"), { recursive: true, encoding: "utf8" });
	const told = names.filter((name) => /\.(?:html|csv|json|txt|xml)$/.test(name) && read(name).includes(folder));
	expect(told).toEqual([]);
});

test("whoever builds is told the whole path", () =>
	expect(printed).toContain(`${folder}/el/procedures/packing/gap.mdx:`));

test("a page runs the way its language does", () => {
	expect(read("documents/sop-3/index.html")).toMatch(/<html lang="he" dir="rtl"[ >]/);
	expect(read("documents/sop-1/index.html")).toMatch(/<html lang="el"(?! dir)/);
});

test("the title of the manual is in its language, the words around it in their own", () => {
	const head = /<header class="site-head[^>]*>.*?<\/header>/s.exec(read("documents/sop-1/index.html"))?.[0];
	expect(head).toMatch(/^<header [^>]*lang="en"/);
	expect(head).toMatch(/<a class="name" [^>]*lang="el"[^>]*>Εγχειρίδιο ποιότητας</);
});

test("a picture keeps the letters of its name, and its link leads to it", () => {
	const [name = ""] = readdirSync(join(folder, "site", "media"));
	expect(name).toMatch(/^Παλέτα-1\.[0-9a-f]{10}\.svg$/);
	expect(read("documents/sop-1/index.html")).toContain(`src="/media/${encodeURIComponent(name)}"`);
});

test("the words of the interface on the page of a document are marked with their language, those of its writer are not", () => {
	const main = /<main.*<\/main>/s.exec(read("documents/sop-1/index.html"))?.[0] ?? "";
	for (const words of ["Performed by", "effective 1 Jan 2026", "Passes when", "cannot be undone", "If not"]) {
		const tag = new RegExp(`<[^>]*>(?=${words})`, "i").exec(main)?.[0];
		expect(tag, words).toMatch(/ lang="en"/);
	}
	expect(/<h1[^>]*>(?=Παραλαβή)/.exec(main)?.[0]).not.toContain("lang");
	expect(read("documents/sop-en/index.html")).not.toMatch(/<main.* lang="en".*<\/main>/s);
});
