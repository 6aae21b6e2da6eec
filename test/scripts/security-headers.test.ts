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
