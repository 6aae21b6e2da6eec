// Which settings do the commands take that make the site, and how do they reach Astro?
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { ParseArgsOptionsConfig } from "node:util";
import { UsageError } from "./run-command.ts";
import { readSettings, requireContent, sharedHelp } from "./settings.ts";

const addressHelp = `  --base PATH           path the site stands below, such as /manual/ (MANUAL_BASE; default: /)
  --site URL            address of the intranet (MANUAL_SITE)`;
/** Of a command that shows the site and writes none. */
export const shownSiteHelp = `${addressHelp}\n${sharedHelp}`;
export const siteHelp = `${addressHelp}
  --out DIR             where the site is written (MANUAL_OUT; default: dist)
${sharedHelp}`;

const siteOptions = { base: { type: "string" }, site: { type: "string" } } as const;
/** Of a command that writes the site. */
export const outOption = { out: { type: "string" } } as const;

/** Options of a command that makes the site; hands them on as the environment that astro.config.mjs reads. */
export function readSiteSettings<Own extends ParseArgsOptionsConfig>(own: Own) {
	const settings = readSettings({ ...own, ...siteOptions });
	const given = settings.values as { base?: string; site?: string; out?: string };
	const base = `/${given.base ?? process.env.MANUAL_BASE ?? ""}/`.replace(/\/{2,}/g, "/");
	if (!/^[\w./~-]*$/.test(base))
		throw new UsageError(`Unexpected "${base}" for --base, expected letters a to z, digits, / . - _ ~ only`);
	const site = given.site ?? process.env.MANUAL_SITE;
	if (site && !/^https?:\/\/[^\s/]/.test(site))
		throw new UsageError(`Unexpected "${site}" for --site, expected https://…`);
	const out = given.out ?? process.env.MANUAL_OUT ?? "dist";
	if (out === "") throw new UsageError("Missing the name of a folder for --out");
	const folder = resolve(out);
	if (!settings.help) requireContent(settings.content);
	Object.assign(process.env, {
		MANUAL_CONTENT: settings.content.folder,
		MANUAL_CONTENT_LABEL: settings.content.label,
		MANUAL_AS_OF: settings.asOf,
		MANUAL_BASE: base,
		MANUAL_OUT: folder,
		...(site ? { MANUAL_SITE: site } : {}),
		// Astro puts itself into the background when it believes that a program started it.
		ASTRO_DEV_BACKGROUND: "0",
		ASTRO_TELEMETRY_DISABLED: "1",
	});
	// Astro finds its packages from the folder it runs in; everything given has been resolved by now.
	process.chdir(fileURLToPath(new URL("..", import.meta.url)));
	return { ...settings, base, out: { folder, label: out } };
}
