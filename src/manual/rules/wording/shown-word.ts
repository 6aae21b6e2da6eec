// Which words of a text are read off a device, so that they are what is seen and no verdict: "display shows READY"?
import type { Word } from "./words-of.ts";

const device =
	/^(?:displays?|screens?|monitors?|boards?|panels?|lamps?|lights?|leds?|gauges?|dials?|testers?|scanners?|readers?|printers?|printout|scales?|balance|controllers?|consoles?|terminals?|handhelds?|tablets?|app|software|program|system|[a-z]*meters?|indicators?|plc|rip|sensors?|thermostats?|loggers?|kiosk|till|computer|machine|robot|alarm|unit)$/;
const says = /^(?:says?|shows?|reads?|displays?|prints?|signals?|flashes|indicates?)$/;
const isCapital = ({ written }: Word) => /^\p{Lu}{2,}$/u.test(written);
/** Between the device and what it says: "display of the oven shows the word". */
const far = 6;

/** The words with those in capitals that a device shows under a name that means nothing else. */
export function withoutShownWords(words: readonly Word[]): readonly Word[] {
	// Who writes all of it in capitals tells nothing by them.
	if (!words.some(isCapital) || !words.some(({ written }) => /^\p{L}*\p{Ll}/u.test(written))) return words;
	let isShown = false;
	return words.map((word, at) => {
		if (says.test(word.text)) {
			isShown = words.slice(Math.max(0, at - far), at).some(({ text }) => device.test(text));
			return word;
		}
		if (/^[.;]$/.test(word.text)) isShown = false;
		const isLabel = device.test(words[at - 1]?.text ?? "") && !/^(?:ok|okay|good|fine)$/.test(word.text);
		return isCapital(word) && (isShown || isLabel) ? { ...word, text: "shown", kind: "name" as const } : word;
	});
}
