// How is the path of a file printed, and which file of the content folder is a printed one?

const prefixOf = (label: string) => (label === "." ? "" : `${label}/`);

/** Of a file below the content folder. Where that is the working folder itself, nothing stands before it. */
export const printedPath = (label: string, path: string) => prefixOf(label) + path;

/** The way back: a path below the content folder. */
export const pathOfPrinted = (label: string, file: string) => file.slice(prefixOf(label).length);
