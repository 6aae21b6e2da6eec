// Which browser do the benchmark and the tests drive? CHROMIUM_PATH, else one on the machine, else the one that comes from npm.
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

/** Path and arguments of the browser. Unpacks npm's once, which two at a time must not do. */
export async function findBrowser() {
	const path = process.env.CHROMIUM_PATH || onTheMachine.find((place) => existsSync(place));
	if (path) return { executablePath: path, args: ["--no-sandbox", "--disable-gpu"] };
	// Read when the package is imported: with it, it also unpacks the libraries that a bare machine lacks.
	process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs24.x";
	const { default: packed } = await import("@sparticuz/chromium");
	// Its own arguments are for a machine without a screen card; the rest of them would weaken what is tested.
	return { executablePath: await packed.executablePath(), args: ["--no-sandbox", "--disable-gpu", "--no-zygote"] };
}

/** A running browser with its own settings and those given. A failed start throws, so that the test fails: it is never skipped. */
export async function launchBrowser(settings: readonly string[] = []): Promise<Browser> {
	const { args, ...found } = await findBrowser();
	return chromium.launch({ ...found, args: [...args, ...settings], headless: true });
}
