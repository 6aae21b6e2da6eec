// How is the search opened from any page? The little that every page loads; the rest comes when the search is used.
import { askedInAddress } from "./search-address.ts";
import type { SearchPanel } from "./search-panel.ts";
import { isSlashOff } from "./search-slash.ts";

/** A search field, in the dialog or in a page. */
class ManualSearch extends HTMLElement {
	#panel: Promise<SearchPanel> | undefined;
	readonly input = this.querySelector("input") as HTMLInputElement;

	connectedCallback() {
		const load = () => this.load();
		this.input.addEventListener("focus", load);
		this.input.addEventListener("input", load);
		this.querySelector("details")?.addEventListener("toggle", load);
		// The cursor stands in it from the start: the page comes first, then the search.
		if (document.activeElement === this.input) this.#whenQuiet(load);
	}

	#whenQuiet(run: () => void) {
		const soon = () => (window.requestIdleCallback ?? setTimeout)(run);
		if (document.readyState === "complete") soon();
		else addEventListener("load", soon, { once: true });
	}

	load() {
		this.#panel ??= import("./search-panel.ts").then(({ SearchPanel }) => new SearchPanel(this));
		this.#panel.catch(() => {
			this.#panel = undefined;
			const status = this.querySelector("[role=status]");
			if (status) status.textContent = this.dataset.failed ?? "";
		});
	}

	/** Puts the cursor in it, with a query if there is one. */
	open(query?: string) {
		if (query !== undefined) this.input.value = query.slice(0, this.input.maxLength);
		this.load();
		this.input.focus();
		this.input.select();
	}
}
customElements.define("manual-search", ManualSearch);

const dialog = document.querySelector<HTMLDialogElement>("dialog.search-dialog");
const inDialog = dialog?.querySelector<ManualSearch>("manual-search");
const inPage = document.querySelector<ManualSearch>("main manual-search");

function openSearch(query?: string) {
	if (inPage && !dialog?.open) return inPage.open(query);
	if (dialog && !dialog.open) {
		// Folded where there is little room.
		const filters = dialog.querySelector("details");
		if (filters) filters.open = matchMedia("(width >= 37.5em) and (height >= 30em)").matches;
		dialog.showModal();
	}
	inDialog?.open(query);
}

const isTyping = (target: EventTarget | null) =>
	target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
addEventListener("keydown", (event) => {
	const withControl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
	// On the home page the cursor stands in the empty field from the start: / must not be its first letter.
	const field = [inPage, inDialog].find((each) => each?.input === event.target)?.input;
	const isTypingText = isTyping(event.target) && field?.value !== "";
	const wanted =
		(withControl && event.key.toLowerCase() === "k") ||
		(event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTypingText && !isSlashOff());
	if (!wanted || event.isComposing) return;
	event.preventDefault();
	openSearch();
});
for (const button of document.querySelectorAll("[data-search-open]"))
	button.addEventListener("click", () => openSearch());

if (dialog && inDialog) {
	dialog.addEventListener("keydown", (event) => {
		if (event.key !== "Escape" || event.isComposing) return;
		// The first Esc closes; left to itself the field would only empty.
		event.preventDefault();
		dialog.close();
	});
	dialog.addEventListener("click", ({ target }) => {
		if (target === dialog || (target instanceof Element && target.closest("[data-search-close]"))) dialog.close();
	});
}

const asked = askedInAddress();
if (asked) openSearch(asked.q ?? "");
