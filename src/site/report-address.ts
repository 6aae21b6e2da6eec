// Where does "report a problem" lead, and where is a document edited?
import type { Document } from "../manual/model/document.ts";
import type { Policy } from "../manual/model/policy.ts";
import type { Strings } from "./strings/strings.ts";

/** mailto: or issue form, filled in with id, revision and step; undefined where the policy names none. */
export function reportAddress(
	policy: Policy,
	text: Strings,
	{ head }: Document,
	page: string,
	step = "",
): string | undefined {
	if (!policy.reportProblem) return undefined;
	const mail = policy.reportProblem.startsWith("mailto:");
	const subject = text.reportSubject(head.id, head.revision, step);
	const query = `${mail ? "subject" : "title"}=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.reportBody(page))}`;
	return `${policy.reportProblem}${policy.reportProblem.includes("?") ? "&" : "?"}${query}`;
}

/** Address to edit a document; undefined where the policy names none. */
export function editAddress(policy: Policy, { path }: Document): string | undefined {
	return policy.editUrl?.replaceAll("{path}", path.split("/").map(encodeURIComponent).join("/"));
}
