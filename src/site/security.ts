// What may a page load and run? The same policy stands in every page and, with frame-ancestors, in the header snippets of README.md.

/** Content-Security-Policy: this site's own files only; wasm for the search. */
export const contentSecurityPolicy = [
	"default-src 'self'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");
