// How is a pattern of thousands of signs looked for without waiting half a second for the first answer?

/** V8 makes machine code of a pattern at once when the text is as long as this. */
const longText = " ".repeat(1000);

/**
 * A pattern that is made when it is first asked for. Looked for in a short text first, V8 would make code for its
 * interpreter, which takes ten times as long as machine code where a pattern has very many alternatives.
 */
export function longPattern(source: string): () => RegExp {
	let made: RegExp | undefined;
	return () => {
		if (!made) {
			made = new RegExp(source);
			made.test(longText);
		}
		return made;
	};
}
