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
	const covered = alone.filter(({ element, box }, index) => {
		const next = alone[index + 1];
		if (!next || element.contains(next.element)) return false;
		const across = Math.min(box.right, next.box.right) - Math.max(box.left, next.box.left);
		const down = Math.min(box.bottom, next.box.bottom) - Math.max(box.top, next.box.top);
		return across > 1 && down > 1;
	});
	return [...small.map(told), ...covered.map((each) => `overlap ${told(each)}`)];
}
