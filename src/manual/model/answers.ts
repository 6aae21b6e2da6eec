// When are two answers of a decision the same, and which one stands for all others?

/** "Yes", "yes" and "Yes." are one answer. */
export const plainAnswer = (answer: string) =>
	answer
		.normalize("NFC")
		.toLowerCase()
		.replace(/\s*[.!]$/, "");

/** Is it the answer for everything else? */
export const isOtherwise = (answer: string) => plainAnswer(answer) === "otherwise";
