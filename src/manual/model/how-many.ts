// How is a number of things told in English?

/** "1 step", "2 steps"; `many` where an s is not enough. */
export const howMany = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
