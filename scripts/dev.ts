// npm run dev: the manual as its writers see it, read again after every change; drafts included.
import { dirname } from "node:path";
import { dev } from "astro";
import { exitCode, explainRefusedWrite, Refusal, runCommand } from "./run-command.ts";
import { readAddress } from "./serve.ts";
import { readSiteSettings, shownSiteHelp } from "./site-settings.ts";

const help = `npm run dev -- [options]
Shows the manual while it is written: drafts, mistakes, and every change at once. Ctrl-C stops it.
  --port N              port, the next free one if it is taken (default: 4321)
  --host ADDRESS        address to listen on (default: 127.0.0.1)
${shownSiteHelp}`;

await runCommand(help, async () => {
	const settings = readSiteSettings({ port: { type: "string" }, host: { type: "string" } });
	if (settings.help) return { output: `${help}\n`, code: exitCode.good };
	const { port, host } = readAddress(settings.values as { port?: string; host?: string });
	try {
		await dev({ logLevel: "info", server: { port, host } });
	} catch (error) {
		const { path, code = "" } = error as NodeJS.ErrnoException;
		if (!path || !["EACCES", "EPERM", "EROFS", "ENOSPC"].includes(code)) throw error;
		throw new Refusal(`Cannot show the manual: it takes ${path}, and ${explainRefusedWrite(error, dirname(path))}`);
	}
	return { output: "", code: exitCode.good };
});
