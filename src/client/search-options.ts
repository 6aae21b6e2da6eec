// Which result is chosen? The arrow keys move through the options of the list, while the cursor stays in the field.

export class SearchOptions {
	readonly #list: HTMLElement;
	readonly #input: HTMLInputElement;
	/** Address of the option that the reader chose with the arrow keys. */
	#chosen: string | undefined;

	constructor(list: HTMLElement, input: HTMLInputElement) {
		this.#list = list;
		this.#input = input;
	}

	/** Puts documents into the list; what the reader chose stays chosen, else it is the first. */
	show(groups: readonly HTMLElement[]) {
		this.#list.replaceChildren(...groups);
		this.#list.hidden = groups.length === 0;
		this.#input.setAttribute("aria-expanded", String(groups.length > 0));
		this.#select(this.#all().find(({ href }) => href === this.#chosen) ?? this.#all()[0]);
	}

	/** Chooses the next or the previous one, round the end; false where there is none. */
	move(by: 1 | -1): boolean {
		const options = this.#all();
		if (options.length === 0) return false;
		const at = options.findIndex((option) => option.ariaSelected === "true");
		const next = options[(at + by + options.length) % options.length];
		this.#chosen = next?.href;
		this.#select(next);
		next?.scrollIntoView({ block: "nearest" });
		return true;
	}

	/** Something else is asked: the first of what comes is chosen. */
	forget() {
		this.#chosen = undefined;
	}

	get selected(): HTMLAnchorElement | undefined {
		return this.#all().find((option) => option.ariaSelected === "true");
	}

	#all(): HTMLAnchorElement[] {
		return [...this.#list.querySelectorAll<HTMLAnchorElement>("[role=option]")];
	}

	#select(option: HTMLAnchorElement | undefined) {
		this.selected?.setAttribute("aria-selected", "false");
		option?.setAttribute("aria-selected", "true");
		if (option) this.#input.setAttribute("aria-activedescendant", option.id);
		else this.#input.removeAttribute("aria-activedescendant");
	}
}
