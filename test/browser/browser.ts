// Which browser do the tests drive? CHROMIUM_PATH, else one on the machine, else the one that comes from npm.
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const onTheMachine = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/snap/bin/chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Path and arguments of the browser; `installed` are the places to look at before npm's is unpacked. */
export async function findBrowser(installed: readonly string[] = onTheMachine) {
	const path = process.env.CHROMIUM_PATH || installed.find((place) => existsSync(place));
	if (path) return { executablePath: path, args: ["--no-sandbox", "--disable-gpu"] };
	// Read when the package is imported: with it, it also unpacks the libraries that a bare machine lacks.
	process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs24.x";
	const { default: packed } = await import("@sparticuz/chromium");
	// Its own arguments are for a machine without a screen card; the rest of them would weaken what is tested.
	return { executablePath: await packed.executablePath(), args: ["--no-sandbox", "--disable-gpu", "--no-zygote"] };
}

/** A running browser. A failed start throws, so that the test fails: it is never skipped. */
export async function launchBrowser(installed?: readonly string[]): Promise<Browser> {
	const { executablePath, args } = await findBrowser(installed);
	return chromium.launch({ executablePath, args, headless: true });
}
