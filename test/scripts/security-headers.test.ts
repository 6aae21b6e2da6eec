// Do the servers that README.md describes send the same policy as the pages and as `npm start`?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentSecurityPolicy } from "../../src/site/security.ts";

const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");

// Of nginx each location, since one with headers of its own takes none from elsewhere: a picture may be opened alone.
test("nginx, Caddy and IIS get the policy of the pages, and that nobody may frame them", () => {
	const policies = readme.match(/"default-src [^"]*"/g);
	expect(policies).toEqual(Array(4).fill(`"${contentSecurityPolicy}; frame-ancestors 'none'"`));
});

// A page that a browser keeps is an old revision; a missing file that it keeps for a year stays missing when it has come.
test("each asks for pages anew, and none has a missing file kept", () => {
	const [nginx = "", caddy = "", iis = ""] = ["nginx", "caddyfile", "xml"].map(
		(language) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)?.[1],
	);
	expect(nginx).toContain("add_header Cache-Control no-cache always;");
	expect(nginx).toContain('immutable";');
	// Without the ? it stands for the files with a hash as well; without "file" a missing one is kept.
	expect(caddy).toContain("header ?Cache-Control no-cache\n");
	expect(caddy).toMatch(/@hashed \{\s+path .*\s+file\s+\}/);
	expect(iis.split("<location")[0]).toContain('cacheControlMode="DisableCache"');
});
