// How does the master list sort and filter in the browser? The whole table is in the page; this only orders and hides rows.
import { fold } from "../site/search/fold.ts";

/** Value of a cell for comparing: what the page gives for programs, else what it shows. */
const valueIn = (cell: HTMLTableCellElement | undefined) => cell?.dataset.value ?? cell?.textContent?.trim() ?? "";
/** Value of a cell for a filter: a state such as "overdue", else its value. */
const stateIn = (cell: HTMLTableCellElement | undefined) => cell?.dataset.state ?? valueIn(cell);

interface Row {
	element: HTMLTableRowElement;
	cells: HTMLTableCellElement[];
	/** Id and title without case and accents. */
	words: string;
}

class MasterList extends HTMLElement {
	#rows: Row[] = [];
	#keys: string[] = [];
	/** As the page gives it. */
	#sort = "id";
	#pending = 0;
	#filters = this.querySelector(".filters");
	/** On a phone, which shows no heads. */
	#sortField = this.querySelector<HTMLSelectElement>("[name=sort]");
	#reverse = this.querySelector(".sort button");
	#heads = [...this.querySelectorAll<HTMLTableCellElement>("thead th")];

	connectedCallback() {
		this.#keys = this.#heads.map(({ dataset }) => dataset.key ?? "");
		this.#rows = [...this.querySelectorAll<HTMLTableRowElement>("tbody tr")].map((element) => {
			const cells = [...element.cells];
			return { element, cells, words: fold(`${valueIn(cells[0])} ${valueIn(cells[1])}`) };
		});
		for (const [index, head] of this.#heads.entries()) {
			// Made here: without JavaScript it would be a button that does nothing.
			const button = document.createElement("button");
			button.type = "button";
			button.append(...head.childNodes);
			button.addEventListener("click", () => {
				const key = this.#keys[index] ?? "";
				this.#sortBy(this.#sort === key ? `-${key}` : key);
				this.#keepAddress();
			});
			head.append(button);
		}
		this.#sortField?.addEventListener("change", () => {
			this.#sortBy(this.#sortField?.value ?? "");
			this.#keepAddress();
		});
		this.#reverse?.addEventListener("click", () => {
			this.#sortBy(this.#sort.startsWith("-") ? this.#sort.slice(1) : `-${this.#sort}`);
			this.#keepAddress();
		});
		this.#filters?.addEventListener("input", () => {
			clearTimeout(this.#pending);
			this.#pending = window.setTimeout(() => this.#filter(), 80);
		});
		this.#filters?.querySelector("button")?.addEventListener("click", () => {
			for (const field of this.#fields()) field.value = "";
			this.#filter();
		});
		this.#readAddress();
	}

	#fields() {
		const fields = this.#filters?.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select") ?? [];
		return [...fields].filter((field) => field !== this.#sortField);
	}

	#readAddress() {
		const given = new URLSearchParams(location.search);
		for (const field of this.#fields()) {
			const before = field.value;
			field.value = given.get(field.name) ?? before;
			// A list shows nothing at all for what it does not have.
			if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = before;
		}
		const sort = given.get("sort") ?? "";
		if (this.#keys.includes(sort.replace(/^-/, ""))) this.#sortBy(sort);
		if (this.#fields().some(({ value }) => value)) this.#filter();
	}

	#keepAddress() {
		// The search keeps its own part of it.
		const query = new URLSearchParams(location.search);
		for (const { name, value } of [...this.#fields(), { name: "sort", value: this.#sort === "id" ? "" : this.#sort }])
			if (value) query.set(name, value);
			else query.delete(name);
		const search = query.size > 0 ? `?${query}` : "";
		history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
	}

	#sortBy(sort: string) {
		this.#sort = sort;
		const down = sort.startsWith("-");
		const key = sort.replace(/^-/, "");
		const column = this.#keys.indexOf(key);
		if (this.#sortField) this.#sortField.value = key;
		this.#reverse?.setAttribute("aria-pressed", String(down));
		const { compare } = new Intl.Collator(this.dataset.order ?? this.lang, { numeric: true });
		const keyed = this.#rows.map((row) => ({ row, value: valueIn(row.cells[column]) }));
		// Rows without a value stand last, whichever way it is sorted.
		keyed.sort((a, b) => {
			if (!a.value || !b.value) return Number(!a.value) - Number(!b.value);
			return down ? compare(b.value, a.value) : compare(a.value, b.value);
		});
		this.#rows = keyed.map(({ row }) => row);
		this.querySelector("tbody")?.append(...this.#rows.map(({ element }) => element));
		for (const [index, head] of this.#heads.entries()) {
			if (index === column) head.setAttribute("aria-sort", down ? "descending" : "ascending");
			else head.removeAttribute("aria-sort");
		}
	}

	#filter() {
		const wanted = this.#fields().filter(({ name, value }) => value && name !== "find");
		const words = fold(this.#fields().find(({ name }) => name === "find")?.value ?? "")
			.split(/\s+/)
			.filter(Boolean);
		let shown = 0;
		for (const { element, cells, words: own } of this.#rows) {
			const fits =
				words.every((word) => own.includes(word)) &&
				wanted.every(({ name, value }) => stateIn(cells[this.#keys.indexOf(name)]) === value);
			if (element.hidden === fits) element.hidden = !fits;
			if (fits) shown++;
		}
		const count = this.querySelector("[role=status]");
		const template = this.dataset.shown ?? "%1 / %2";
		if (count) count.textContent = template.replace("%1", String(shown)).replace("%2", String(this.#rows.length));
		const nothing = this.querySelector<HTMLElement>(".nothing");
		if (nothing) nothing.hidden = shown > 0;
		this.#keepAddress();
	}
}

customElements.define("master-list", MasterList);
