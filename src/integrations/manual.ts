// When is the manual read and checked: before a build, and in dev after each change of a file?

import { existsSync } from "node:fs";
import { sep } from "node:path";
import type { AstroIntegration } from "astro";
import { computeCoverage } from "../manual/coverage/compute-coverage.ts";
import type { Finding } from "../manual/model/finding.ts";
import { howMany } from "../manual/model/how-many.ts";
import { pathOfPrinted, printedPath } from "../manual/model/printed-path.ts";
import { formatCheck } from "../manual/report/format-check.ts";
import { formatFinding } from "../manual/report/format-finding.ts";
import { currentManual, hasManual } from "../site/current-manual.ts";
import { refreshManual } from "../site/refresh-manual.ts";
import { contentFolder } from "../site/settings.ts";

/** With the path that whoever builds can open. */
function asPrinted(findings: readonly Finding[]): Finding[] {
	const { label, printed } = contentFolder();
	return findings.map((finding) => ({ ...finding, file: printedPath(printed, pathOfPrinted(label, finding.file)) }));
}

const isError = ({ severity }: Finding) => severity === "error";

/** Stops a build whose manual does not pass `check`, with the same lines; keeps dev going and reads again on change. */
export function manual(): AstroIntegration {
	let building = false;
	return {
		name: "manual",
		hooks: {
			"astro:config:setup": ({ command }) => {
				building = command === "build";
			},
			// Later hooks and every page share this reading.
			"astro:config:done": () => {
				// A build has read it before Astro was loaded; see scripts/build-site.ts.
				const { manual, findings, asOf } = building && hasManual() ? currentManual() : refreshManual();
				if (!building) return;
				if (findings.length > 0)
					process.stdout.write(formatCheck(asPrinted(findings), manual.documents.length, asOf, "text"));
				if (manual.documents.length === 0) process.stderr.write(`There is no document in ${contentFolder().printed}\n`);
				if (findings.some(isError)) process.exit(1);
				if (manual.documents.length === 0) process.exit(2);
			},
			"astro:server:setup": ({ server, logger }) => {
				const { folder } = contentFolder();
				let known: ReadonlySet<string> | undefined;
				const tell = () => {
					const { manual, asOf, findings } = currentManual();
					const log = (finding: Finding) =>
						(isError(finding) ? logger.error : logger.warn).call(logger, formatFinding(finding));
					for (const finding of asPrinted(findings)) log(finding);
					if (!manual.sound) return;
					// Errors that were there before are counted; those that a change brought are told.
					const report = computeCoverage(manual, asOf);
					const before = known ?? new Set(report.findings.map(({ id }) => id));
					const told = new Set(findings.map((finding) => formatFinding(finding)));
					const fresh = report.findings.filter((each) => !before.has(each.id) && !told.has(formatFinding(each)));
					for (const finding of asPrinted(fresh)) log(finding);
					known = new Set(report.findings.map(({ id }) => id));
					const errors = report.findings.filter(isError).length;
					const open = `${howMany(errors, "error")} in QC coverage (npm run coverage tells all)`;
					if (errors > 0) logger.info(`${findings.length === 0 ? "well-formed, " : ""}${open}`);
					else if (findings.length === 0) logger.info("nothing wrong in the manual");
				};
				let pending: NodeJS.Timeout | undefined;
				let waiting: NodeJS.Timeout | undefined;
				const refresh = () => {
					refreshManual();
					tell();
					// Astro lists the pages once and drops that list when it hears that content changed: it has no collection
					// whose change would tell it, and a new document would stay "not found".
					for (const { hot } of Object.values(server.environments)) hot.send("astro:content-changed", {});
					server.hot.send({ type: "full-reload" });
				};
				const tryRefresh = () => {
					try {
						refresh();
					} catch (error) {
						logger.error(String(error));
						if (!existsSync(folder)) awaitFolder();
					}
				};
				/** A folder that was moved away is watched no more when it comes back, so it is looked for. */
				const awaitFolder = () => {
					waiting ??= setInterval(() => {
						if (!existsSync(folder)) return;
						clearInterval(waiting);
						waiting = undefined;
						server.watcher.unwatch(folder).add(folder);
						tryRefresh();
					}, 500);
				};
				server.httpServer?.once("close", () => clearInterval(waiting));
				server.watcher.add(folder);
				server.watcher.on("all", (_event, path) => {
					if (path !== folder && !path.startsWith(folder + sep)) return;
					clearTimeout(pending);
					pending = setTimeout(tryRefresh, 60);
				});
				tell();
			},
		},
	};
}
