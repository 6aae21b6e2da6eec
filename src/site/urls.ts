// Under which address does each page stand? Every link of the site comes from here.
import { addressOf } from "../manual/model/address.ts";

let known: string | undefined;
/** Outside Vite there is no import.meta.env, only the setting itself, which a command sets after it has loaded this file. */
function basePath(): string {
	known ??= (import.meta.env?.BASE_URL ?? process.env.MANUAL_BASE ?? "/").replace(/\/+$/, "");
	return known;
}

/** Address below the base of the site: `pageUrl("roles")` → `/manual/roles/`. */
export function pageUrl(...parts: string[]): string {
	let url = basePath();
	for (const part of parts) if (part) url += `/${encodeURIComponent(part)}`;
	return `${url}/`;
}

/** Address of a file of the site: `fileUrl("documents.csv")`. */
export function fileUrl(...parts: string[]): string {
	return [basePath(), ...parts.map(encodeURIComponent)].join("/");
}

/** Page of a procedure or checklist, or of a step in it. */
export function documentUrl(id: string, anchor = ""): string {
	return `${pageUrl("documents", addressOf(id))}${anchor ? `#${encodeURIComponent(anchor)}` : ""}`;
}

/** Address of a page with its server, where the site knows it: for mails and forms, which are read elsewhere. */
export function addressFrom(site: URL | undefined, url: string): string {
	return (site?.origin ?? "") + url;
}

export const processUrl = (id: string) => pageUrl("processes", addressOf(id));
export const roleUrl = (id: string) => pageUrl("roles", addressOf(id));
export const failureModeUrl = (id: string) => pageUrl("failure-modes", addressOf(id));
export const expectationUrl = (id: string) => pageUrl("expectations", addressOf(id));
export const samplePlanUrl = (id: string) => `${pageUrl("sample-plans")}#${encodeURIComponent(id)}`;
export const termUrl = (id: string) => `${pageUrl("glossary")}#${encodeURIComponent(id)}`;

/** A list that goes by process, and its later parts: `/control-plan/receiving/2/`. */
const partUrl =
	(page: string) =>
	(process: string, part = 1, anchor = "") =>
		`${pageUrl(page, addressOf(process), part > 1 ? String(part) : "")}${anchor ? `#${encodeURIComponent(anchor)}` : ""}`;
export const controlPlanUrl = partUrl("control-plan");
export const pfmeaUrl = partUrl("pfmea");

export const ruleUrl = (id: string) => pageUrl("rules", id);

/** Of a number on the coverage pages, such as `coverageUrl("process", "receiving")`; what has no value stands under "-", which is no id. */
export function coverageUrl(by: string, key: string): string {
	return pageUrl("coverage", by, addressOf(key) || "-");
}

/** Anchor of a procedure on those pages. */
export function coverageAnchor({ id, file }: { id: string; file: string }): string {
	return `procedure-${addressOf(id || file)}`.replace(/\s/g, "-");
}
