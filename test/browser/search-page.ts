// How does a test type into the search and read what it shows?
import type { Page } from "playwright-core";

export interface ShownDocument {
	/** Id, else title. */
	name: string;
	text: string;
	href: string;
	steps: { text: string; href: string; isCheck: boolean }[];
}

export interface Shown {
	status: string;
	documents: ShownDocument[];
}

/** Opens the search dialog and waits until it has loaded all it needs. */
export async function openDialog(page: Page): Promise<void> {
	await page.keyboard.press("Control+k");
	await page.locator("dialog[open] [data-filter=kind] option:nth-child(2)").waitFor({ state: "attached" });
}

/** Waits for the whole answer to a query in the dialog, or in the field of the page, and reads it. */
export async function answerTo(page: Page, query: string, within = "dialog[open]"): Promise<Shown> {
	const results = `${within} manual-search [role=listbox]`;
	await page.waitForFunction(
		([selector, wanted]) => document.querySelector<HTMLElement>(selector as string)?.dataset.query === wanted,
		[results, query],
	);
	return page.locator(results).evaluate(readAnswer);
}

/** What a list of results shows. Runs in the page. */
function readAnswer(list: Element): Shown {
	const read = (option: Element) => ({
		text: option.textContent ?? "",
		href: option.getAttribute("href") ?? "",
	});
	return {
		status: list.parentElement?.querySelector("[role=status]")?.textContent ?? "",
		documents: [...list.querySelectorAll("[role=group]")].map((group) => {
			const [head, ...steps] = [...group.querySelectorAll("[role=option]")];
			const name = head?.querySelector(".id")?.textContent ?? head?.querySelector(".result-title")?.textContent;
			return {
				name: name ?? "",
				...read(head as Element),
				steps: steps.map((step) => ({ ...read(step), isCheck: step.querySelector(".result-check svg") !== null })),
			};
		}),
	};
}

/** Asks for more of an answer in the dialog until there is no more, and reads the whole. */
export async function askForAll(page: Page, query: string): Promise<Shown> {
	const more = page.locator("dialog[open] .search-more");
	while (await more.isVisible()) {
		// The button goes when the answer is there, not when it is clicked.
		await page
			.locator("dialog[open] manual-search [role=listbox]")
			.evaluate((list) => list.removeAttribute("data-query"));
		await more.click();
		await answerTo(page, query);
	}
	return answerTo(page, query);
}

/** Types a query into the open dialog and reads the whole answer. */
export async function ask(page: Page, query: string): Promise<Shown> {
	await page.locator("dialog[open] input[type=search]").fill(query);
	return answerTo(page, query);
}

/**
 * The ids, else titles, of the documents that answer each of many queries in the open dialog. They are put in from within
 * the page, as if with a pause between them: typed one after the other, each waits for pictures that nobody looks at.
 */
export function askEach(page: Page, queries: readonly string[]): Promise<string[][]> {
	return page.evaluate(async (all) => {
		const input = document.querySelector("dialog[open] input[type=search]") as HTMLInputElement;
		const list = document.querySelector("dialog[open] manual-search [role=listbox]") as HTMLElement;
		const now = performance.now.bind(performance);
		let pauses = 0;
		performance.now = () => now() + pauses;
		const answers: string[][] = [];
		for (const query of all) {
			await new Promise<void>((answered) => {
				const observer = new MutationObserver(() => {
					if (list.dataset.query !== query) return;
					observer.disconnect();
					answered();
				});
				observer.observe(list, { attributeFilter: ["data-query"] });
				pauses += 1000;
				input.value = query;
				input.dispatchEvent(new InputEvent("input", { bubbles: true }));
			});
			const heads = [...list.querySelectorAll("[role=group]")].map((group) => group.querySelector("[role=option]"));
			answers.push(heads.map((head) => head?.querySelector(".id, .result-title")?.textContent ?? ""));
		}
		performance.now = now;
		return answers;
	}, queries);
}
