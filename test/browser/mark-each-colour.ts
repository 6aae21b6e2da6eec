// Which elements stand for all that have the same colours?

/**
 * Marks one of all elements with words that have the same colours, size and weight, in elements of the same names,
 * classes, grounds and positions: how well words stand out is the same for all of them. Runs in the page.
 */
export function markEachColour(): void {
	const grounds = new Map<Element, string>();
	const numbers = new Map<string, string>();
	/** A number for what an element stands on, down to the page. */
	const groundOf = (element: Element | null): string => {
		if (!element) return "";
		const known = grounds.get(element);
		if (known) return known;
		const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
		const own = [element.localName, element.className, backgroundColor, backgroundImage, opacity, position];
		const kind = [groundOf(element.parentElement), ...own].join();
		const number = numbers.get(kind) ?? `${numbers.size}`;
		numbers.set(kind, number);
		grounds.set(element, number);
		return number;
	};
	const seen = new Set<string>();
	for (const element of document.body.querySelectorAll("*")) {
		const hasWords = [...element.childNodes].some((child) => child instanceof Text && child.data.trim());
		const { color, fontSize, fontWeight, display } = getComputedStyle(element);
		const kind = [groundOf(element), color, fontSize, fontWeight, display].join();
		const marked = element.matches("button, input, select, textarea") || (hasWords && !seen.has(kind));
		// What is hidden stands for nothing that is shown.
		if (hasWords && element.checkVisibility()) seen.add(kind);
		element.toggleAttribute("data-colour", marked);
	}
}
