// What does the site of a manual show that lies elsewhere on the machine, below a path, and is written in another language?
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenSite, openSite } from "../browser/open-site.ts";
import { answerTo, openDialog } from "../browser/search-page.ts";
import {
	branch,
	checklist,
	decision,
	pausePoint,
	procedure,
	qcStep,
	step,
	writeFiles,
} from "../manual/build-manual.ts";
import { buildSite } from "./built-site.ts";
import { greekManual } from "./greek-manual.ts";
import { brokenLinks, pagesOf, textOf } from "./read-site.ts";

const allLeave = decision("inner", branch("Yes", "", "look"), branch("No", "", "end"));
const hebrew = [
	'<Step id="open" by="receiver" title="פתח">\nפתח את הקופסה, ±0.5 %.\n</Step>\n',
	'<Decision id="loose" question="רופף?">\n<Branch when="כן" goto="open">\nחזור.\n</Branch>\n<Branch when="otherwise">\nהמשך.\n</Branch>\n</Decision>\n',
	'<UseChecklist ref="CHK-HE" id="list" />\n',
	'<QCStep id="weigh" title="שקול" kind="second-person" by="inspector" criterion="5 ±0.5 %">\nשקול.\n<OnFail disposition="segregate" goto="open">\nשים בצד.\n</OnFail>\n</QCStep>\n',
].join("\n");
/** Of a procedure in Greek: checklists in Hebrew with a check and without, and a way past both. */
const mixed = [
	'<UseChecklist ref="CHK-HE" id="first" />\n',
	'<Decision id="which" question="Είναι έτοιμο;">\n<Branch when="Ναι" goto="end">\nΤέλος.\n</Branch>\n<Branch when="Όχι">\nΣυνέχισε.\n</Branch>\n</Decision>\n',
	'<UseChecklist ref="CHK-HE-2" id="then" />\n',
].join("\n");
const files = {
	...greekManual,
	"procedures/receiving/branches.mdx": procedure(
		"SOP-BR",
		step("look") + decision("outer", branch("Yes"), branch("No", allLeave)) + qcStep(),
		{ lang: "en" },
	),
	"checklists/right.mdx": checklist(
		"CHK-HE",
		pausePoint("before", '<Item id="lamp" response="5 ±1 %">\nמנורה.\n</Item>\n').replace("Before it goes on", "לפני"),
		{
			title: "רשימה",
			summary: "רשימה.",
			lang: "he",
		},
	),
	"procedures/receiving/right.mdx": procedure("SOP-HE-2", hebrew, { title: "שקילה", summary: "שקילה.", lang: "he" }),
	"checklists/checked.mdx": checklist(
		"CHK-HE-2",
		pausePoint(
			"shut",
			'<QCStep id="weigh" title="שקול" kind="second-person" method="weigh" stage="final" evidence="photo" by="inspector" criterion="משקל 5 ±0.5 %" controls="FM-001 FM-003">\nשקול שוב.\n<OnFail disposition="correct" authority="quality-lead">\nתקן.\n</OnFail>\n</QCStep>\n',
		).replace("Before it goes on", "לפני המשלוח"),
		{ title: "בדיקה", summary: "בדיקה.", lang: "he" },
	),
	"procedures/packing/mixed.mdx": procedure("SOP-MIX", mixed, {
		title: "Ετοίμασε τη μικτή παλέτα",
		summary: "Μικτή παλέτα.",
		process: "packing",
		failureModes: "[FM-001, FM-003]",
		requires: "[SOP-HE]",
	}),
	"procedures/receiving/foreign.mdx": procedure("SOP-FO", `<UseChecklist ref="CHK-1" id="used" />\n\n${qcStep()}`, {
		lang: "en",
		failureModes: "[FM-002]",
		requires: "[SOP-5]",
	}),
	"procedures/receiving/next.mdx": procedure(
		"SOP-NEXT",
		qcStep() + step("repack", 'undoes="match"') + qcStep({ id: "again" }),
		{
			lang: "en",
			effective: "2027-01-01",
			supersedes: "[SOP-BR]",
		},
	),
};
const base = "/manual/";
const folder = mkdtempSync(join(tmpdir(), "manual-elsewhere-"));
let printed: string;
let site: OpenSite;
beforeAll(async () => {
	writeFiles(join(folder, "el"), files);
	printed = await buildSite({ content: join(folder, "el"), out: join(folder, "site"), base });
	site = await openSite(join(folder, "site"), base);
}, 180_000);
afterAll(async () => {
	await site?.close();
	rmSync(folder, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(folder, "site", path), "utf8");

test("paths begin at the content folder, on no page stands where it was built", () => {
	expect(textOf(read("coverage/index.html"))).toContain(" el/procedures/packing/gap.mdx:");
	const names = readdirSync(join(folder, "site"), { recursive: true, encoding: "utf8" });
	const told = names.filter((name) => /\.(?:html|csv|json|txt|xml)$/.test(name) && read(name).includes(folder));
	expect(told).toEqual([]);
});

test("below a path, every link leads to a page, file or anchor that is there", () => {
	const below = join(folder, "site");
	expect(pagesOf(below).size).toBeGreaterThan(100);
	expect(brokenLinks(below, base)).toEqual([]);
});

test("whoever builds is told the whole path", () =>
	expect(printed).toContain(`${folder}/el/procedures/packing/gap.mdx:`));

test("a document to come names the one that still applies, and that one its successor and the day", () => {
	const said = (path: string) => textOf(read(path));
	expect(said("documents/sop-next/index.html")).toMatch(
		/comes into force on 1 Jan 2027\.\s+Until then work by\s+SOP-BR/,
	);
	expect(said("documents/sop-br/index.html")).toMatch(
		/applies until 1 Jan 2027\. From that day on, work by\s+SOP-NEXT/,
	);
});

test("a step that undoes a check says so at its head, with a link to it", () => {
	const head = /<p class="undoes.*?<\/p>/s.exec(read("documents/sop-next/index.html"))?.[0] ?? "";
	expect(textOf(head).replace(/\s+/g, " ")).toContain("Undoes 1 Compare: check again before anything");
	expect(head).toContain('href="#match"');
});

test("coverage of a manual without a history says why it has no line over the months", () => {
	expect(textOf(read("coverage/index.html"))).toContain("it needs two month ends in the git history");
	expect(read("print/coverage.css")).toContain("Uncontrolled when printed");
});

test("a page runs the way its language does", () => {
	expect(read("documents/sop-he/index.html")).toMatch(/<html lang="he" dir="rtl"[ >]/);
	expect(read("documents/sop-1/index.html")).toMatch(/<html lang="el"(?! dir)/);
});

test("among words from right to left an arrow points ahead, a figure stays as it is written, and words of the interface stay together", () => {
	const main = /<article.*?<section class="section flow/s.exec(read("documents/sop-he-2/index.html"))?.[0] ?? "";
	expect([...main.matchAll(/[←→]\s*<span[^>]*>go (?:to|on)/g)].map(([arrow]) => arrow[0])).toEqual(["←", "←", "←"]);
	expect([...main.matchAll(/<bdi dir="ltr">(.*?)<\/bdi>/g)].map(([, figure]) => figure)).toEqual([
		"±0.5 %",
		"5 ±1 %",
		"5 ±0.5 %",
	]);
	expect(main).toContain('<span lang="en" dir="ltr">Checklist <span class="id">CHK-HE</span></span>: ');
	expect(main).toMatch(/<summary[^>]*><span lang="en" dir="ltr">Owner/);
});

test("who is led to a checklist reads its title", () =>
	expect(read("documents/sop-he-2/index.html")).toMatch(/<a href="#list"[^>]*>2 רשימה<\/a>/));

test("the title of the manual is in its language, the words around it in their own", () => {
	const head = /<header class="site-head[^>]*>.*?<\/header>/s.exec(read("documents/sop-1/index.html"))?.[0];
	expect(head).toMatch(/^<header [^>]*lang="en"/);
	expect(head).toMatch(/<a class="name" [^>]*lang="el"[^>]*><span[^>]*>Εγχειρίδιο ποιότητας</);
});

test("a picture keeps the letters of its name, and its link leads to it", () => {
	const [name = ""] = readdirSync(join(folder, "site", "media"));
	expect(name).toMatch(/^Παλέτα-1\.[0-9a-f]{10}\.svg$/);
	expect(read("documents/sop-1/index.html")).toContain(`src="${base}media/${encodeURIComponent(name)}"`);
});

test("the words of the interface on the page of a document are marked with their language, those of its writer are not", () => {
	const main = /<main.*<\/main>/s.exec(read("documents/sop-1/index.html"))?.[0] ?? "";
	for (const words of ["Performed by", "effective 1 Jan 2026", "Passes when", "cannot be undone", "If not"]) {
		const tag = new RegExp(`<[^>]*>(?=${words})`, "i").exec(main)?.[0];
		expect(tag, words).toMatch(/ lang="en"/);
	}
	expect(/<h1[^>]*>(?=Παρέλαβε)/.exec(main)?.[0]).not.toContain("lang");
	expect(read("documents/sop-en/index.html")).not.toMatch(/<main.* lang="en".*<\/main>/s);
});

describe("who hears a page hears every word in its language", () => {
	test("on every page, whatever is shown", async () => {
		const names = readdirSync(join(folder, "site"), { recursive: true, encoding: "utf8" });
		// A rule says the same in every manual, so one of them is enough.
		const isAnotherRule = (name: string) => /^rules\/(?!index|vague-criterion)/.test(name);
		const shown = names.filter((name) => name.endsWith(".html") && !isAnotherRule(name));
		const paths = shown.map((name) => name.replace(/index\.html$/, ""));
		const { page } = await site.open("");
		const wrong: string[] = [];
		const withoutGreek: string[] = [];
		for (const path of paths) {
			await page.goto(new URL(path, site.url).href, { waitUntil: "domcontentloaded" });
			const { wrong: found, counts } = await page.evaluate(findWrongLanguages);
			wrong.push(...found.map((each) => `${path} ${each}`));
			expect(counts.en, path).toBeGreaterThan(20);
			// The name of the manual, above and below, stands on every page.
			if ((counts.el ?? 0) <= 2) withoutGreek.push(path);
		}
		expect(wrong).toEqual([]);
		// What the project says itself, and nothing of the manual.
		expect(withoutGreek.filter((path) => !/^(?:rules\/|guide\/|404)/.test(path))).toEqual([]);
	});

	test("in the search, whose results the browser makes", async () => {
		const { page } = await site.open("documents/sop-1/");
		await openDialog(page);
		await page.locator("dialog[open] details").evaluate((details: HTMLDetailsElement) => {
			details.open = true;
		});
		for (const [query, found] of [
			["χρώμα", "FM-001"],
			["Σύγκρινε το χρώμα", "SOP-1"],
			["παραλαβή μας", "SOP-1"],
			["φουρνιά", "Παρτίδα"],
			["Receive a lot", "SOP-EN"],
			["SOP-8", "SOP-8"],
		] as const) {
			await page.locator("dialog[open] input[type=search]").fill(query);
			const { documents } = await answerTo(page, query);
			expect(documents.map(({ name }) => name)).toContain(found);
			expect((await page.evaluate(findWrongLanguages)).wrong, query).toEqual([]);
		}
	});
});

/** Words whose letters are not those of the language that they are marked with, and how many there are of each. */
function findWrongLanguages() {
	const scripts = { en: /\p{Script=Latin}/u, el: /\p{Script=Greek}/u, he: /\p{Script=Hebrew}/u };
	// Ids, addresses and numbers are no words of any language.
	const neutral = /(?:SOP|CHK|FM|EX)-[A-Z0-9]+|[\w-]+(?:\/[\w-]+)*\.(?:mdx|yaml)[\d:]*|#[\w-]+/g;
	const wrong: string[] = [];
	const counts: Record<string, number> = {};
	const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const parent = walker.currentNode.parentElement;
		// The title of a page is one text, for which HTML has no parts.
		if (!parent || parent.closest("script, style, noscript, title, code, pre, kbd, .id")) continue;
		const text = (walker.currentNode.nodeValue ?? "").replace(neutral, "");
		const marked = parent.closest("[lang]")?.getAttribute("lang")?.split("-")[0] ?? "";
		for (const [language, letters] of Object.entries(scripts)) {
			if (!letters.test(text)) continue;
			counts[language] = (counts[language] ?? 0) + 1;
			if (language !== marked)
				wrong.push(`${marked}: ${text.trim().slice(0, 90)} <${parent.localName} ${parent.className.toString()}>`);
		}
		const runs = getComputedStyle(parent).direction;
		if (/\p{L}/u.test(text) && runs !== (marked === "he" ? "rtl" : "ltr"))
			wrong.push(`${runs}: ${text.trim().slice(0, 90)}`);
	}
	return { wrong, counts };
}

test("a branch whose decision leads elsewhere with every answer does not say that one goes on", () => {
	const ends = [...textOf(read("documents/sop-br/index.html")).matchAll(/→ (go on|go to|the procedure ends here)/g)];
	expect(ends.map(([, words]) => words)).toEqual(["go to", "go to", "the procedure ends here"]);
});
