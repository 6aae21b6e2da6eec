// npm run build: the manual as a static site in dist/, with its search index.
import { buildSite } from "./build-site.ts";
import { exitCode, runCommand } from "./run-command.ts";
import { outOption, readSiteSettings, siteHelp } from "./site-settings.ts";

const help = `npm run build -- [options]
Checks the manual and builds it as a static site with its search index.
${siteHelp}
Without pictures of the flows, which saves their time: MANUAL_FLOW_PICTURES=off
Exit code: 0 built, 1 the manual has errors, 2 could not build.`;

await runCommand(help, async () => {
	const settings = readSiteSettings(outOption);
	if (settings.help) return { output: `${help}\n`, code: exitCode.good };
	await buildSite(settings.out, settings.content.folder);
	return { output: `Built ${settings.out.label}\n`, code: exitCode.good };
});
