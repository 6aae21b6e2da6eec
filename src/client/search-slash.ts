// Does / open the search? A key of one sign must be one that can be switched off (WCAG 2.1.4).

const off = "search-slash-off";

export function isSlashOff(): boolean {
	try {
		return localStorage.getItem(off) !== null;
	} catch {
		return false;
	}
}

/** Lets a box switch it. */
export function bindSlashSwitch(box: HTMLInputElement): void {
	box.checked = !isSlashOff();
	box.addEventListener("change", () => {
		try {
			if (box.checked) localStorage.removeItem(off);
			else localStorage.setItem(off, "1");
		} catch {
			// Without storage the choice holds for nothing; the search works as before.
		}
	});
}
