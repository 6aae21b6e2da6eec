// How is the site built, wherever it shall lie?
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { refreshManual } from "../src/site/refresh-manual.ts";
import { beginIndex } from "../src/site/search/begin-index.ts";
import { UnmadeIndex } from "../src/site/search/search-files.ts";
import { prepareOutputFolder, putSite } from "./output-folder.ts";
import { explainRefusedWrite, Refusal } from "./run-command.ts";

/** Reads the manual of a build and begins its search index, if it has no error; the integrations go on with both. */
export async function prepareBuild(cache: string): Promise<void> {
	const { manual, findings } = refreshManual();
	if (manual.documents.length === 0 || findings.some(({ severity }) => severity === "error")) return;
	// What goes wrong there is told by the integration.
	await beginIndex(cache).handedOver.catch(() => {});
}

/** Where builds at work keep what they make: inside the project, since Astro finds its packages from there. */
const workshops = join("node_modules", ".cache", "manual");

/** Takes away what builds have left behind that were ended before they were done. */
function clearWorkshops(): void {
	for (const name of readdirSync(workshops)) {
		try {
			process.kill(Number(name), 0);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === "ESRCH")
				rmSync(join(workshops, name), { recursive: true, force: true });
		}
	}
}

/** A folder for this build alone: two builds at once would spoil each other. */
function openWorkshop(): string {
	const own = join(workshops, String(process.pid));
	try {
		mkdirSync(own, { recursive: true });
		clearWorkshops();
	} catch (error) {
		throw new Refusal(
			`Cannot build: a build needs to write into ${resolve(workshops)}, and ${explainRefusedWrite(error, workshops)}`,
		);
	}
	return own;
}

const tell = (text: string) => process.stderr.isTTY && process.stderr.write(`${text} …\n`);

/**
 * Builds the site that the environment describes (site-settings.ts) in a place of its own, and puts it where it belongs
 * when it is whole: a build that fails leaves the site before it as it was.
 * package.json says how large its young generation is: with 4 MB the pages of 10,000 procedures were measured to take
 * 83 s in place of 66, and 32 MB were no faster at 1,000, but took up to 60 MB more. check and coverage of 10,000 peaked
 * at 550 and 655 MB with it, 730 and 770 MB without, in the same time; coverage has 32 MB, which took 4 % off its time.
 */
export async function buildSite(out: { folder: string; label: string }, content: string): Promise<void> {
	prepareOutputFolder(out, content);
	const workshop = openWorkshop();
	const site = join(workshop, "site");
	const cache = join(workshop, "cache");
	process.env.MANUAL_CACHE = cache;
	process.env.MANUAL_OUT = site;
	const clear = () => rmSync(workshop, { recursive: true, force: true });
	// The errors of a manual end the process while Astro begins.
	process.once("exit", clear);
	try {
		tell("Reading the manual");
		await prepareBuild(cache);
		// Pagefind writes the index meanwhile.
		const { build } = await import("astro");
		tell("Making the pages");
		await build({ logLevel: "warn" });
		putSite(site, out.folder);
	} catch (error) {
		throw error instanceof UnmadeIndex ? new Refusal(error.message) : error;
	} finally {
		process.off("exit", clear);
		clear();
	}
}
