// How does a content folder become a Manual? The one place where documents are read.
import { compareFindings, type Finding } from "../model/finding.ts";
import type { Manual, MediaFile } from "../model/manual.ts";
import { checkSvg } from "./check-svg.ts";
import { unmeasuredDocument } from "./parse-document.ts";
import { readText } from "./read-document.ts";
import { readDocuments } from "./read-documents.ts";
import { type FileAccess, type FoundFile, fileSystem, readFileNames } from "./read-files.ts";
import { readPolicy, readRegisters } from "./read-registers.ts";

/** The content folder itself cannot be read: there is nothing to check and nothing to count. */
export class UnreadableContent extends Error {}

/**
 * Reads everything below a content folder. One bad file never hides another; what is wrong is in `findings`.
 * @param folder where it is on this machine
 * @param label how it is printed, such as "content"
 * @throws UnreadableContent where the folder is not there or cannot be listed
 */
export function readManual(folder: string, label: string, access: FileAccess = fileSystem): Manual {
	let listed: ReturnType<typeof readFileNames>;
	try {
		listed = readFileNames(folder, label);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		throw new UnreadableContent(`Cannot read the content folder ${label} (${code ?? "unknown reason"})`);
	}
	const findings: Finding[] = [...listed.findings];
	const unreadable = new Set<string>();
	const read = (found: FoundFile): string | undefined => {
		const result = readText(found, label, access);
		if ("text" in result) return result.text;
		findings.push(result.finding);
		unreadable.add(found.path);
		return undefined;
	};
	const byPath = new Map(listed.files.map((file) => [file.path, file]));
	const textOf = (path: string) => {
		const file = byPath.get(path);
		return file && read(file);
	};

	const { policy, policyFile, findings: policyFindings, sound: policySound } = readPolicy(label, textOf);
	const { registers, findings: registerFindings, sound: registersSound } = readRegisters(label, textOf);
	findings.push(...policyFindings, ...registerFindings);
	const unlisted = listed.findings.filter(({ rule }) => rule !== "misplaced-file");
	const lost = [...unreadable, ...unlisted.map(({ file }) => file.slice(label.length + 1))];
	const sound = policySound && registersSound && !lost.some((path) => /^(?:policy\.yaml|registers)(?:\/|$)/.test(path));

	const documentFiles = listed.files.filter(({ path }) => path.endsWith(".mdx") && !path.startsWith("media/"));
	const { documents, findings: documentFindings } = readDocuments(documentFiles, label, access);
	for (const finding of documentFindings) findings.push(finding);
	const media = new Map<string, MediaFile>();
	const knownRegisters = new Set(Object.keys(registers).map((name) => `registers/${name}.yaml`));
	for (const found of listed.files) {
		const file = `${label}/${found.path}`;
		if (found.path.startsWith("media/")) {
			media.set(found.path, found);
			if (!/\.svg$/i.test(found.path)) continue;
			const text = read(found);
			if (text !== undefined)
				findings.push(
					...checkSvg(text).map((problem): Finding => ({ severity: "error", file, subject: "", ...problem })),
				);
		} else if (found.path !== "policy.yaml" && !found.path.endsWith(".mdx") && !knownRegisters.has(found.path)) {
			const message = `Unexpected register, expected one of ${Object.keys(registers).join(", ")}`;
			findings.push({
				rule: "misplaced-file",
				severity: "error",
				file,
				line: 1,
				column: 1,
				message,
				help: "Rename or remove it.",
				subject: "",
			});
		}
	}
	// What was listed but not read (too large, elsewhere, a folder that cannot be opened) is there all the same: it is unmeasured.
	for (const { file, rule } of listed.findings) {
		const path = file.slice(label.length + 1);
		const inItsFolder = /^(?:procedures|checklists)(?:\/|$)/.test(path);
		const lost = /\.mdx$/i.test(path) || (inItsFolder && (rule !== "misplaced-file" || /\.md$/i.test(path)));
		if (lost) documents.push(unmeasuredDocument(path, file));
	}
	documents.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
	return { label, policy, policyFile, registers, documents, media, findings: findings.sort(compareFindings), sound };
}
