// npm start: builds the manual, serves it on this machine and prints the address.
import { buildSite } from "./build-site.ts";
import { exitCode, runCommand } from "./run-command.ts";
import { readAddress, serveSite } from "./serve.ts";
import { outOption, readSiteSettings, siteHelp } from "./site-settings.ts";

const help = `npm start -- [options]
Builds the manual with its search index and serves it. Ctrl-C stops it.
  --port N              port, the next free one if it is taken (default: 4321)
  --host ADDRESS        address to listen on (default: 127.0.0.1)
${siteHelp}
Exit code: 0 stopped by Ctrl-C, 1 the manual has errors, 2 could not build or serve.`;

await runCommand(help, async () => {
	const settings = readSiteSettings({ port: { type: "string" }, host: { type: "string" }, ...outOption });
	if (settings.help) return { output: `${help}\n`, code: exitCode.good };
	const address = readAddress(settings.values as { port?: string; host?: string });
	await buildSite(settings.out, settings.content.folder);
	const site = await serveSite(settings.out.folder, settings.base, address);
	process.stdout.write(`The manual is at ${site.url}\nCtrl-C stops it.\n`);
	await new Promise<void>((stop) => {
		process.once("SIGINT", () => stop());
		process.once("SIGTERM", () => stop());
	});
	await site.close();
	return { output: "\n", code: exitCode.good };
});
