// What does `npm start` serve?
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serveSite } from "../../scripts/serve.ts";
import { writeFiles } from "../manual/build-manual.ts";

const files = {
	"index.html": "home",
	"404.html": "none",
	"a/index.html": "short",
	"b/index.html": "b",
	".git/config": "secret",
	"media/x.svg": "<svg/>",
};

async function withSite(
	base: string,
	use: (folder: string, ask: (path: string, how?: RequestInit) => Promise<[number, string]>) => Promise<void>,
): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "manual-site-"));
	writeFiles(folder, files);
	const site = await serveSite(folder, base, { port: 0, host: "127.0.0.1" });
	try {
		await use(folder, async (path, how) => {
			const answer = await fetch(new URL(path, site.url), how);
			return [answer.status, await answer.text()];
		});
	} finally {
		await site.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

test("a site that another build puts in its place is served whole: longer pages, new ones, and those that are gone", () =>
	withSite("/", async (folder, ask) => {
		expect(await ask("/a/")).toEqual([200, "short"]);
		writeFileSync(join(folder, "a/index.html"), "much longer");
		writeFileSync(join(folder, "c.html"), "new");
		rmSync(join(folder, "b"), { recursive: true });
		expect([await ask("/a/"), await ask("/c.html"), await ask("/b/"), await ask("/")]).toEqual([
			[200, "much longer"],
			[200, "new"],
			[404, "none"],
			[200, "home"],
		]);
	}));
test("a question is no part of the path", () =>
	withSite("/", async (_folder, ask) => expect(await ask("/a/?q=100%&from=/.git")).toEqual([200, "short"])));
test("below a base path too", () =>
	withSite("/manual/", async (_folder, ask) => {
		expect([await ask("/manual/a/"), await ask("/manual/media/x.svg"), await ask("/a/")]).toEqual([
			[200, "short"],
			[200, "<svg/>"],
			[404, "none"],
		]);
	}));
test.each(["/.git/config", "/%2egit/config", "/a/..%2f.git/config", "/..%5c..%5c.git/config", "/%E0%A4%A"])(
	"what begins with a dot is not served: %s",
	(path) => withSite("/", async (_folder, ask) => expect(await ask(path)).toEqual([404, "none"])),
);
test("a part is sent where it is one; where it ends before it begins, or is none, the whole, and the server goes on", () =>
	withSite("/", async (_folder, ask) => {
		const part = (range: string) => ask("/a/", { headers: { range } });
		expect(await part("bytes=1-2")).toEqual([206, "ho"]);
		expect(await part("bytes=2-")).toEqual([206, "ort"]);
		for (const range of ["bytes=5-2", "bytes=-2", "bytes=x", "bytes=0-1,2-3", `bytes=0-${"9".repeat(400)}`])
			expect(await part(range), range).toEqual([200, "short"]);
		expect((await part("bytes=99-"))[0]).toBe(416);
	}));
test.each(["POST", "PUT", "DELETE", "OPTIONS"])("nothing is done by %s", (method) =>
	withSite("/", async (_folder, ask) => expect(await ask("/a/", { method })).toEqual([405, ""])),
);
