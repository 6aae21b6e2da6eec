// Is the HTML of every page valid?
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ConfigData, HtmlValidate, type ResolvedConfig, StaticConfigLoader } from "html-validate/node";
import { expect, test } from "vitest";
import { builtSite } from "./built-site.ts";

/** One configuration for all files, resolved once: looking for one beside each takes a fifth of the time, and resolving it for each another fifth. */
class OneConfiguration extends StaticConfigLoader {
	#resolved: Promise<ResolvedConfig> | undefined;
	override getConfigFor(file: string, override?: ConfigData): Promise<ResolvedConfig> {
		this.#resolved ??= Promise.resolve(super.getConfigFor(file, override));
		return this.#resolved;
	}
}

const rules = new OneConfiguration({
	extends: ["html-validate:recommended"],
	rules: {
		// Astro writes void elements both ways.
		"void-style": "off",
		// HTML allows any id without a space, and ids come from the manual.
		"valid-id": ["error", { relaxed: true }],
		"long-title": "off",
		"no-trailing-whitespace": "off",
		// One HTML line may come from many; indentation means nothing here.
		"attribute-boolean-style": "off",
		"doctype-style": "off",
		"no-inline-style": "error",
		"require-sri": "off",
		"prefer-native-element": "off",
		// A table that a phone shows as blocks says what it is: some browsers forget it otherwise.
		"no-redundant-role": "off",
	},
});
const validator = new HtmlValidate(rules);

test("every page is valid HTML", async () => {
	const { folder } = builtSite();
	const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
	expect(pages.length).toBeGreaterThan(100);
	const faults: string[] = [];
	for (const name of pages) {
		const report = await validator.validateString(readFileSync(join(folder, name), "utf8"), name);
		for (const { messages } of report.results)
			for (const { ruleId, message, line } of messages) faults.push(`${name}:${line} ${ruleId} ${message}`);
	}
	expect(faults.slice(0, 20)).toEqual([]);
});

test("no comma stands apart from the link it follows", () => {
	const { folder } = builtSite();
	const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
	expect(pages.filter((name) => /<\/a>\s+,/.test(readFileSync(join(folder, name), "utf8")))).toEqual([]);
});
