// What lies where in a content folder?

const procedureFolder = "procedures";
const checklistFolder = "checklists";
export const registerFolder = "registers";
const mediaFolder = "media";
export const policyPath = "policy.yaml";

/** By any of these a content folder is known. */
export const partsOfContent = [procedureFolder, checklistFolder, registerFolder, mediaFolder, policyPath];

/** Does a path lie in a folder at the top? */
export const isIn = (folder: string, path: string) => path.startsWith(`${folder}/`);

/** Is it that folder or file itself, or does it lie in it? */
const isAt = (top: string, path: string) => path === top || isIn(top, path);

export const registerPath = (name: string) => `${registerFolder}/${name}.yaml`;

/** Every document depends on the registers and the policy. */
export const isSetting = (path: string) => isAt(policyPath, path) || isAt(registerFolder, path);

/** Is it a folder of documents, or something in one? */
export const isAtDocuments = (path: string) => isAt(procedureFolder, path) || isAt(checklistFolder, path);

/** Is it a picture or form? */
export const isMedia = (path: string) => isIn(mediaFolder, path);

/** Which kind of document a path holds. */
export function kindOfPath(path: string): "procedure" | "checklist" {
	return isIn(checklistFolder, path) ? "checklist" : "procedure";
}
