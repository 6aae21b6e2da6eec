// How does every document get the style sheet with its margins? Written in one go after the pages; made when asked for in dev.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { addressOf } from "../manual/model/address.ts";
import type { Document } from "../manual/model/document.ts";
import { currentManual } from "../site/current-manual.ts";
import { isPublished } from "../site/document-view.ts";
import { formatPrintMargins, marginSheet } from "../site/print-margins.ts";

const folderOf = ({ head }: Document) => join("documents", addressOf(head.id));
const published = (dev: boolean) => currentManual().manual.documents.filter((document) => isPublished(document, dev));

/** Puts print.css beside the page of every document. A route for it would cost as much as the page itself. */
export function printMargins(): AstroIntegration {
	return {
		name: "print-margins",
		hooks: {
			"astro:build:done": ({ dir }) => {
				const { asOf } = currentManual();
				const site = fileURLToPath(dir);
				for (const document of published(false))
					writeFileSync(join(site, folderOf(document), marginSheet), formatPrintMargins(document, asOf));
			},
			"astro:server:setup": ({ server }) => {
				const sheet = new RegExp(`/documents/([^/]+)/${RegExp.escape(marginSheet)}$`);
				server.middlewares.use((request, response, next) => {
					const address = sheet.exec((request.originalUrl ?? request.url ?? "").split("?")[0] ?? "")?.[1];
					const document = address && published(true).find(({ head }) => addressOf(head.id) === address);
					if (!document) return next();
					response.setHeader("Content-Type", "text/css");
					response.end(formatPrintMargins(document, currentManual().asOf));
				});
			},
		},
	};
}
