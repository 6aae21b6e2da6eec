// How does a search field work? Results as one types, Enter opens the chosen one, the query stands in the address.
import { askedInAddress } from "./search-address.ts";
import { type Answer, SearchEngine } from "./search-engine.ts";
import { fillFilters, writeFilters } from "./search-filters.ts";
import { keepInAddress } from "./search-keep.ts";
import { SearchOptions } from "./search-options.ts";
import { formatCount, showFound } from "./search-results.ts";
import { bindSlashSwitch } from "./search-slash.ts";
import { type Filters, TextIndex } from "./search-text-index.ts";

const folder = `${import.meta.env.BASE_URL.replace(/\/+$/, "")}/pagefind/`;
/** Milliseconds that letters typed faster than this are waited for. */
const quiet = 60;
/** Milliseconds after which a query is taken for what the reader meant, and kept in the address. */
const settled = 400;
/** Milliseconds after which the reader is told that the answer is on its way. */
const patient = 500;
const page = 6;
/** Documents shown before the rest of them is there: what one sees without scrolling. */
const atOnce = 2;

let loading: Promise<SearchEngine> | undefined;
let text: TextIndex | undefined;

/** The engine that all search fields of a page share; asked for again after a failure. */
function engine(): Promise<SearchEngine> {
	text ??= new TextIndex(folder);
	loading ??= SearchEngine.load(folder, text).catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

export class SearchPanel {
	readonly #input: HTMLInputElement;
	readonly #results: HTMLElement;
	readonly #options: SearchOptions;
	readonly #status: HTMLElement;
	readonly #else: HTMLElement;
	readonly #more: HTMLButtonElement;
	readonly #failed: string;
	readonly #waiting: string;
	readonly #details: HTMLDetailsElement;
	/** What the filters let through; none before they are filled. */
	#filters: (() => Filters) | undefined;
	#asked = 0;
	#pending = 0;
	#typed = 0;
	#settling = 0;
	#limit = page;
	/** Of the answer that is shown, those close to what was asked. */
	#close = 0;
	/** Did the reader ask for those that are less close? */
	#beyond = false;

	constructor(root: HTMLElement) {
		const find = <Kind extends HTMLElement>(selector: string) => root.querySelector(selector) as Kind;
		this.#input = find("input[type=search]");
		this.#results = find("[role=listbox]");
		this.#options = new SearchOptions(this.#results, this.#input);
		this.#status = find("[role=status]");
		this.#else = find(".search-else");
		this.#more = find(".search-more");
		this.#failed = root.dataset.failed ?? "";
		this.#waiting = root.dataset.waiting ?? "";
		this.#input.addEventListener("input", () => this.#later());
		this.#input.addEventListener("keydown", (event) => this.#key(event));
		const dialog = root.closest("dialog");
		dialog?.addEventListener("close", () => keepInAddress({}));
		this.#results.addEventListener("click", ({ target }) => {
			const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
			// On the way to another page the query stays behind, so that Back shows the results again.
			if (!dialog || link?.pathname !== location.pathname) return this.#keepAddress();
			keepInAddress({});
			dialog.close();
		});
		this.#more.addEventListener("click", () => {
			const shown = this.#results.childElementCount;
			this.#limit = shown + Math.max(page, shown);
			this.#beyond = shown >= this.#close;
			this.#input.focus();
			void this.search();
		});
		this.#details = find(".search-filters");
		const box = dialog?.querySelector<HTMLInputElement>("[data-search-slash]");
		if (box) bindSlashSwitch(box);
		void this.search();
	}

	/** The first letter after a pause is answered at once, those that follow quickly all together. */
	#later() {
		this.#limit = page;
		this.#beyond = false;
		this.#options.forget();
		this.#results.closest("dialog")?.scrollTo(0, 0);
		clearTimeout(this.#pending);
		const now = performance.now();
		const wait = now - this.#typed < quiet ? quiet : 0;
		this.#typed = now;
		this.#pending = window.setTimeout(() => void this.search(), wait);
	}

	/** Answers what stands in the field. Only the latest question is answered. */
	async search() {
		const asked = ++this.#asked;
		const query = this.#input.value;
		// Browsers allow few changes of the address in a short time.
		clearTimeout(this.#settling);
		this.#settling = window.setTimeout(() => this.#keepAddress(), settled);
		const slow = setTimeout(() => {
			if (asked === this.#asked && query.trim()) this.#status.textContent = this.#waiting;
		}, patient);
		try {
			const search = await engine();
			if (asked !== this.#asked) return;
			this.#filters ??= fillFilters(this.#details, search.data, () => this.#later());
			const filters = this.#filters();
			if (!search.ready) await this.#show(search.quick(query, filters), asked, search);
			await this.#show(await search.full(query, filters), asked, search, query);
		} catch {
			if (asked === this.#asked) this.#status.textContent = this.#failed;
		} finally {
			clearTimeout(slow);
		}
	}

	/** Shows an answer, the first documents as soon as they are there; `answered` is the query, once all is known. */
	async #show({ notes, found, close }: Answer, asked: number, { data }: SearchEngine, answered?: string) {
		if (asked !== this.#asked) return;
		const { words } = data;
		this.#close = close;
		const coming = found.slice(0, this.#beyond ? this.#limit : Math.min(this.#limit, close)).map((each) => each.show());
		for (const shown of [coming.slice(0, atOnce), coming]) {
			const ready = await Promise.all(shown);
			if (asked !== this.#asked) return;
			this.#options.show(ready.map((each, index) => showFound(`${this.#results.id}-${index}`, each, data)));
		}
		const left = found.length - coming.length;
		this.#more.textContent = coming.length < close ? words.more : words.showLessClose.replace("{count}", String(left));
		this.#more.hidden = left === 0;
		if (answered === undefined) return;
		this.#status.textContent = [...notes, formatCount(found.length, close, words)].filter(Boolean).join(" ");
		this.#else.hidden = found.length > 0 || notes.length === 0;
		this.#results.dataset.query = answered;
	}

	#keepAddress() {
		clearTimeout(this.#settling);
		// A closed dialog has taken its query out of the address.
		if (this.#input.closest("dialog")?.open === false) return;
		const filters = this.#filters ? writeFilters(this.#filters()) : askedInAddress();
		keepInAddress({ ...filters, q: this.#input.value });
	}

	#key(event: KeyboardEvent) {
		if (event.isComposing) return;
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			if (this.#options.move(event.key === "ArrowDown" ? 1 : -1)) event.preventDefault();
		} else if (event.key === "Enter") {
			event.preventDefault();
			void this.#open(event.ctrlKey || event.metaKey);
		} else if (event.key === "Escape" && !this.#input.closest("dialog") && this.#input.value) {
			event.preventDefault();
			this.#input.value = "";
			this.#later();
		}
	}

	/** Opens the chosen result; what was typed faster than it was answered is answered first. */
	async #open(inNewTab: boolean) {
		clearTimeout(this.#pending);
		if (this.#results.dataset.query !== this.#input.value) await this.search();
		const link = this.#options.selected;
		if (!link) return;
		if (inNewTab) window.open(link.href, "_blank", "noopener");
		else link.click();
	}
}
