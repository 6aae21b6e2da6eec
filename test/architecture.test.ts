// Who may import whom, and what must the manual not know? Data flows one way, as README.md says.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
	cwd: root,
	encoding: "utf8",
})
	.split("\0")
	.filter(Boolean);
const read = (file: string) => {
	try {
		return readFileSync(join(root, file), "utf8");
	} catch {
		return ""; // Deleted, and not yet committed.
	}
};
const sources = tracked.filter(
	(file) => /^(?:src|scripts)\/.*\.(?:ts|astro|mdx|mjs)$/.test(file) && !file.startsWith("scripts/bench/floor/"),
);

/** "manual/model" for src/manual/model/head.ts, "site" for src/site/urls.ts, "scripts" for all below scripts. */
function areaOf(file: string): string {
	const [top = "", first = "", second = ""] = file.split("/");
	if (top !== "src") return top;
	if (/\.\w+$/.test(first)) return first;
	return first === "manual" ? `manual/${second}` : first;
}

interface Import {
	file: string;
	from: string;
	/** Area, or package. */
	to: string;
}

const statement =
	/^[ \t]*(?:import|export)\b[^"'`;]*?\bfrom\s*["']([^"']+)["']|^[ \t]*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;
const imports: Import[] = sources.flatMap((file) =>
	[...read(file).matchAll(statement)].map((match) => {
		const to = match[1] ?? match[2] ?? match[3] ?? "";
		const target = to.startsWith(".") ? areaOf(relative(root, join(root, dirname(file), to))) : to;
		return { file, from: areaOf(file), to: target };
	}),
);
const isPackage = ({ to }: Import) => to !== "src" && !areas.has(to);
const areas = new Set([...sources.map(areaOf), "src", "styles"]);

/** Areas that an area may import besides itself. */
const allowed: Record<string, readonly string[]> = {
	"manual/model": [],
	"manual/source": ["manual/model"],
	"manual/flow": ["manual/model"],
	"manual/rules": ["manual/model", "manual/flow"],
	"manual/coverage": ["manual/model", "manual/flow", "manual/rules"],
	"manual/report": ["manual/model", "manual/coverage"],
};
/** Packages that an area of the manual may import. */
const packages: Record<string, readonly string[]> = {
	"manual/model": ["zod"],
	"manual/source": ["zod", "gray-matter", "js-yaml", "yaml", "satteri", "github-slugger", "image-size"],
};
const inManual = imports.filter(({ from }) => from.startsWith("manual/"));

test("the imports are found at all", () => {
	expect(imports.length).toBeGreaterThan(200);
	expect(imports).toContainEqual({
		file: "src/manual/source/parse-frontmatter.ts",
		from: "manual/source",
		to: "gray-matter",
	});
	expect(imports).toContainEqual({ file: "scripts/check.ts", from: "scripts", to: "manual/rules" });
});

/** Git gets the environment, without what would lead it to another repository. */
const handsOnEnvironment = "src/manual/source/git/run-git.ts";

describe("within src/manual", () => {
	test("every area imports only those below it", () => {
		const wrong = inManual.filter(
			(each) => !isPackage(each) && each.to !== each.from && !allowed[each.from]?.includes(each.to),
		);
		expect(wrong).toEqual([]);
	});
	test("every area has its rule here", () => {
		expect(Object.keys(allowed)).toEqual(expect.arrayContaining([...new Set(inManual.map(({ from }) => from))]));
	});
	test("packages stand where they may, and Node's only in source", () => {
		const wrong = inManual.filter(
			(each) =>
				isPackage(each) &&
				!packages[each.from]?.includes(each.to) &&
				!(each.from === "manual/source" && each.to.startsWith("node:")),
		);
		expect(wrong).toEqual([]);
	});
	test("imports name their file with its ending, so that Node runs it as it is", () => {
		for (const file of sources.filter((file) => file.startsWith("src/manual/"))) {
			for (const [, path = ""] of read(file).matchAll(/\bfrom\s*["'](\.[^"']*)["']/g))
				expect(path, file).toMatch(/\.ts$/);
		}
	});
	test.each([
		["the clock", /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\.|\bhrtime\b/],
		["chance", /\bMath\.random\b|\brandom(?:UUID|Bytes|Int)\b|\bgetRandomValues\b/],
		["the environment", /\bprocess\.(?:env|cwd|argv|platform)\b|\bimport\.meta\.env\b/, handsOnEnvironment],
		["the console", /\bconsole\.|\bprocess\.std/],
		["Astro", /["']astro(?:[:/][^"']*)?["']/],
	])("nothing knows %s", (_, pattern, ...except) => {
		const found = sources.filter((file) => file.startsWith("src/manual/") && pattern.test(read(file)));
		expect(found).toEqual(except);
	});
});

describe("outside src/manual", () => {
	const outside = imports.filter(({ from }) => !from.startsWith("manual/"));
	test("the parsers of documents stay in source; only the site renders with one of them", () => {
		const parsers = ["gray-matter", "js-yaml", "yaml", "github-slugger", "satteri"];
		const wrong = outside.filter(({ from, to }) => parsers.includes(to) && !(to === "satteri" && from === "site"));
		expect(wrong).toEqual([]);
	});
	test("gray-matter has exactly one place", () => {
		expect(imports.filter(({ to }) => to === "gray-matter").map(({ file }) => file)).toEqual([
			"src/manual/source/parse-frontmatter.ts",
		]);
	});
	test.each(["pages", "scripts"])("nothing imports %s", (area) => {
		expect(imports.filter(({ from, to }) => to === area && from !== area)).toEqual([]);
	});
	test("what is built knows nothing of the browser that will show it", () => {
		expect(imports.filter(({ from, to }) => from === "site" && to === "client")).toEqual([]);
	});
	test("components and layouts never read: they get what they show", () => {
		const wrong = outside.filter(
			({ from, to }) => /^(?:components|layouts|pages|client)$/.test(from) && to === "manual/source",
		);
		expect(wrong).toEqual([]);
	});
	test("code for the browser imports nothing of Node", () => {
		expect(
			outside.filter(({ from, to }) => /^(?:client|components|layouts)$/.test(from) && to.startsWith("node:")),
		).toEqual([]);
	});
	test("nothing of the site is imported by the manual or the checks", () => {
		const wrong = imports.filter(
			({ file, to }) =>
				/^scripts\/(?:(?:check|coverage|run-command|settings)\.ts|coverage\/.*)$/.test(file) &&
				!to.startsWith("manual/") &&
				!/^(?:scripts|node:.*)$/.test(to),
		);
		expect(wrong).toEqual([]);
	});
});

describe("every file that is in git", () => {
	const text = tracked.filter(
		(file) => !/^package-lock\.json$|\.(?:png|webp|jpe?g|avif|gif|pdf|woff2?|ico)$/.test(file),
	);
	test("holds no path of somebody's own machine", () => {
		const own = /(?:^|[\s"'`(=:])(?:\/work\/(?!\.)\w|\/home\/\w+\/|\/Users\/\w+\/|[A-Z]:\\+Users\\)/m;
		expect(text.filter((file) => own.test(read(file)))).toEqual([]);
	});
	test("is no leaving of a merge", () => {
		expect(text.filter((file) => /^(?:<{7}|>{7}) /m.test(read(file)))).toEqual([]);
	});
});

test("a source file says at its top which question it answers", () => {
	const wrong = sources.filter(
		(file) => /^(?:src|scripts)\/(?!pages\/).*\.ts$/.test(file) && read(file) && !/^\/\/ \S.{15,}/.test(read(file)),
	);
	expect(wrong).toEqual([]);
});
