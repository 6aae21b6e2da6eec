// Do README.md and docs/ name files, sections and commands that are there?
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import GithubSlugger from "github-slugger";
import { describe, expect, test } from "vitest";
import project from "../package.json" with { type: "json" };

const root = join(import.meta.dirname, "..");
const pages = ["README.md", "docs/coverage.md", "docs/design.md"];
const textOf = (page: string) => readFileSync(join(root, page), "utf8");
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, first = ""]) => first);

function anchorsIn(page: string): Set<string> {
	const slugger = new GithubSlugger();
	return new Set(found(textOf(page), /^#+ (.+)$/gm).map((heading) => slugger.slug(heading)));
}

describe.each(pages)("%s", (page) => {
	const text = textOf(page);
	test("links lead to a file, and to a section in it", () => {
		const links = found(text, /\]\(([^)\s]+)\)/g).filter((link) => !link.includes(":"));
		expect(links).not.toEqual([]);
		const broken = links.filter((link) => {
			const [path = "", anchor] = link.split("#");
			const target = path === "" ? page : join(dirname(page), path);
			return !existsSync(join(root, target)) || (anchor !== undefined && !anchorsIn(target).has(anchor));
		});
		expect(broken).toEqual([]);
	});
	test("files that it names are there", () => {
		const paths = found(text, /`((?:src|scripts|test|docs|content)\/[^`\s*]+)`/g).filter(
			(path) => !/NAME|<|OWNER/.test(path),
		);
		expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
	});
	test("commands that it names are in package.json", () => {
		const names = found(text, /npm run (?:--silent )?([a-z]+)/g);
		expect(names.filter((name) => !Object.hasOwn(project.scripts, name))).toEqual([]);
	});
});
