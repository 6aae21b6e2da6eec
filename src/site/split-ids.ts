// Which parts of words are ids such as SOP-RCV-001, which no line may break at their hyphens?

/** Capitals and figures with hyphens between them, a figure last. */
const id = /(?<![\p{L}\p{N}_./#-])(\p{Lu}[\p{Lu}\p{N}]*(?:-[\p{Lu}\p{N}]+)*-\p{N}+)(?![\p{L}\p{N}_-])/u;

/** The words in parts; every second one is an id. */
export const splitIds = (words: string): string[] => (words.includes("-") ? words.split(id) : [words]);
