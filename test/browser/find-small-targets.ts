// Which links, buttons and boxes of a page would a gloved finger miss?

/**
 * Those below 44 px high or wide, and those that lie upon another. A link in a line of text is as high as its line
 * (WCAG 2.5.8, inline); commas and points between links are no text. Runs in the page.
 */
export function findSmallTargets(): string[] {
	// What is out of view has no true size before it is laid out.
	for (const part of document.querySelectorAll<HTMLElement>("main *"))
		if (getComputedStyle(part).contentVisibility === "auto") part.style.contentVisibility = "visible";
	const targets = "a[href], button, select, summary, input, label:has(input)";
	const blockOf = (element: Element): Element => {
		let block = element.parentElement ?? element;
		while (getComputedStyle(block).display === "inline" && block.parentElement) block = block.parentElement;
		return block;
	};
	/** Words of the block itself, outside its links and its inner blocks. */
	const hasWords = (block: Element): boolean => {
		const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		for (let node = walk.nextNode(); node; node = walk.nextNode()) {
			const parent = node.parentElement;
			if (!parent || parent.closest(targets) || parent.closest(".visually-hidden")) continue;
			if (parent !== block && (getComputedStyle(parent).display !== "inline" || blockOf(parent) !== block)) continue;
			if (/[\p{L}\p{N}]/u.test(node.textContent ?? "")) return true;
		}
		return false;
	};
	const isInText = (element: Element) =>
		element.localName === "a" && getComputedStyle(element).display === "inline" && hasWords(blockOf(element));
	const place = (element: Element) => {
		const names: string[] = [];
		for (let at: Element | null = element; at && at.localName !== "main" && names.length < 5; at = at.parentElement)
			names.unshift(at.localName + [...at.classList].map((name) => `.${name}`).join(""));
		return names.join(" > ");
	};
	const alone = [...document.querySelectorAll<HTMLElement>(targets)]
		.filter((element) => element.checkVisibility() && !element.closest("svg, .visually-hidden, .skip"))
		// A picture is as large as it is once it has come.
		.filter((element) => !element.querySelector(":scope > img"))
		.map((element) => ({ element, box: element.getBoundingClientRect() }))
		.filter(({ element, box }) => box.width > 0 && box.height > 0 && !isInText(element));
	const told = ({ element, box }: (typeof alone)[number]) =>
		`${place(element)} | ${Math.round(box.width)} x ${Math.round(box.height)} "${element.textContent?.trim().slice(0, 30)}"`;
	const small = alone.filter(({ box }) => Math.round(box.height) < 44 || Math.round(box.width) < 44);
	const isUpon = (one: DOMRect, other: DOMRect) =>
		Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
		Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
	const covered = alone.filter(({ element }, index) => {
		const next = alone[index + 1]?.element;
		if (!next || element.contains(next)) return false;
		// A link that goes on in the next line has a box in each of them.
		const boxes = [...next.getClientRects()];
		return [...element.getClientRects()].some((box) => boxes.some((other) => isUpon(box, other)));
	});
	return [...small.map(told), ...covered.map((each) => `overlap ${told(each)}`)];
}
